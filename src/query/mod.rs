//! `--query`: `JMESPath`, as the Python library for it reads and evaluates it.
//!
//! An expression is split into [`token`]s by the [`lexer`], from which the [`parser`] makes a tree
//! of [`node`]s; [`evaluate`] walks over it, and [`function`] has what an expression may call.

mod compare;
mod evaluate;
mod expression;
mod function;
mod lexer;
mod node;
mod number;
mod parser;
mod slice;
mod token;

pub use expression::Query;

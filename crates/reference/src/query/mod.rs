//! `--query`: `JMESPath`, as the Python library for it reads and evaluates it.
//!
//! The `lexer` splits an expression into tokens, the `parser` makes a tree of nodes of them, and
//! `evaluate` walks over it; `function` has what an expression may call.

mod compare;
mod evaluate;
mod expression;
mod found;
mod function;
mod lexer;
mod node;
mod number;
mod parser;
mod slice;
mod token;

pub use expression::Query;
pub use found::{Found, Identity, Member, Unevaluated};

//! `--query`: `JMESPath`, as the Python library parses and evaluates it.
//!
//! The `lexer` splits an expression into tokens, the `parser` builds a syntax tree of nodes, and `evaluate`
//! walks over it; `function` has the built-in functions.

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

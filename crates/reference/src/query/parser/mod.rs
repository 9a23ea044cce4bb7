//! A Pratt parser: it builds the syntax tree by the binding powers of tokens (`cli.md` section 10.8.1).
//!
//! [`pratt`] parses prefixes and the infix operators that follow, [`brackets`] what is in brackets, and
//! [`projection`] projections; [`cursor`] has the position in the tokens, and the errors.

mod brackets;
mod cursor;
mod pratt;
mod projection;

pub(super) use pratt::parse;

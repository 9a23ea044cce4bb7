//! Makes a tree of an expression's tokens, by how tightly they bind (`cli.md` section 10.8.1).
//!
//! A [`reader`] parses prefixes and the operators that follow; [`brackets`] what is in brackets, and
//! [`projection`] what applies to each element; the [`cursor`] knows the
//! place, and says what is wrong there.

mod brackets;
mod cursor;
mod projection;
mod reader;

pub(super) use reader::parse;

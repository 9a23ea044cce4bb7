//! Makes a tree of an expression's tokens, by how tightly they bind.
//!
//! A [`reader`] reads what an expression begins with and what goes on; [`brackets`] and
//! [`projection`] have what stands in brackets and what applies to each of many; the [`cursor`] knows the
//! place, and says what is wrong there.

mod brackets;
mod cursor;
mod projection;
mod reader;

pub(super) use reader::parse;

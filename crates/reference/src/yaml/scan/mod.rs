//! Splits a text into tokens, as the reference's library does.
//!
//! The [`scanner`] knows which token may come where, and notices late that one was a key; texts in
//! [`quotes`], [`plain`] ones and [`block`]s, and [`names`] (anchors, tags, directives) are read by
//! themselves.

mod block;
mod names;
mod plain;
mod quotes;
mod reader;
mod scanner;
mod token;

pub(super) use scanner::Scanner;
pub(super) use token::{Tag, Token};

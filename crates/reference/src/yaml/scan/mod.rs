//! The scanner: splits a text into tokens, as `ruamel.yaml` does.
//!
//! [`scanner`] decides which token comes next; that a token was a key shows only at the colon after it. The other
//! modules scan scalars ([`quotes`], [`plain`], [`block`]) and [`names`]: anchors, tags and directives.

mod block;
mod names;
mod plain;
mod quotes;
mod reader;
mod scanner;
mod token;

pub(super) use scanner::Scanner;
pub(super) use token::{Tag, Token};

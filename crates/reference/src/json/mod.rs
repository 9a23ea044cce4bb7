//! JSON, parsed and serialized as Python's `json` does (`cli.md` sections 4.5 and 10.3).
//!
//! * [`parse()`] parses a text; [`Malformed`] is its error.
//! * [`compact()`], [`tight()`] and [`pretty()`] serialize a value.

mod malformed;
mod number;
mod parse;
mod string;
mod write;

pub use malformed::{Malformed, Position};
pub use parse::parse;
pub use write::{Charset, NotSerializable, compact, pretty, tight};

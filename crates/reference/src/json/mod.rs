//! JSON texts, read and written as the reference command line does (`cli.md` sections 4.5 and 10.3).
//!
//! * [`read()`] takes a text apart; [`Malformed`] says what is wrong with one.
//! * [`compact()`], [`tight()`] and [`pretty()`] put values together.

mod malformed;
mod number;
mod read;
mod string;
mod write;

pub use malformed::{Malformed, Position};
pub use read::read;
pub use write::{Charset, Unwritable, compact, pretty, tight};

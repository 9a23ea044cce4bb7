//! From a value to bytes: json, text, table, yaml.
//!
//! [`print()`] prints one value, which a query may have made, in the way of a [`Look`].

mod json;
mod look;
mod print;
mod table;
mod text;
mod yaml;

pub use look::{Colour, Format, Look, Part, RESET, USUAL_WIDTH};
pub use print::{PrintError, print};

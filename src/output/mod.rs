//! The output formats: json, text, table, yaml.
//!
//! [`print()`] prints one value, or the result of a query on it, in a [`Format`] with the options of a
//! [`Look`].

mod error_format;
mod format;
mod json;
mod look;
mod paint;
mod piece;
mod print;
mod table;
mod text;
mod yaml;

pub use error_format::ErrorFormat;
pub use format::{Format, Paging};
pub use look::{Colour, DEFAULT_WIDTH, Look, Part, RESET};
pub use paint::Paint;
pub use print::{PrintError, print};

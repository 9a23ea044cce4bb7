//! Numbers, parsed as by Python's `int()` and `float()`: with optional white space around them, digits of any
//! script, and single underscores between digits.

mod blank;
mod digit;
mod float;
mod integer;

pub use digit::digit;
pub use float::float;
pub use integer::{integer, integer_of, not_an_integer, truncated};

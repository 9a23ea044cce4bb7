//! Numbers as Python reads them from strings: with white space around them, digits of any script, and
//! single underscores between digits.

mod digit;
mod integer;
mod real;

pub use digit::digit;
pub use integer::{integer, not_an_integer};
pub use real::real;

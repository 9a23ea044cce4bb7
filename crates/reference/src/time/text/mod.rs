//! Dates and times in English, as `dateutil` parses them: the month first where the order is ambiguous.
//!
//! The [`lexer`] splits a string into tokens. The [`parser`] sets fields, which are in its [`state`]; [`clock`] and
//! [`zone`] parse times of day, and [`date`] decides which number is the year, the month and the day. [`resolve`]
//! fills in defaults.

mod clock;
mod date;
mod digits;
mod error;
mod lexer;
mod parser;
mod resolve;
mod state;
mod words;
mod zone;

pub(super) use resolve::{NoDate, parse};

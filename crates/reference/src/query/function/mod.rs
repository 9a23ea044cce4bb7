//! The built-in functions.
//!
//! [`table`] has one line for each; [`check`] checks arguments against it; the other modules implement them.

mod argument;
mod check;
mod list;
mod numeric;
mod object;
mod order;
mod table;
mod text;
mod types;

pub(super) use check::call;

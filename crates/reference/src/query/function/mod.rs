//! The functions that an expression may call.
//!
//! [`table`] has one line for each; [`check`] holds the arguments against it; the rest is what they do.

mod argument;
mod check;
mod kind;
mod list;
mod numeric;
mod object;
mod order;
mod table;
mod text;

pub(super) use check::call;

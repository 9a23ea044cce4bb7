//! `sim shim`: `aws` on the path of a shell, answered by this program and by no other.
//!
//! [`wrapper`] makes the program `aws` in a folder; [`line`] writes what a shell must run so that it
//! finds that one first.

mod command;
mod line;
mod wrapper;

pub(super) use command::Shim;

//! `sim diff`: two states told apart in words of the domain.
//!
//! `side` finds the states, `words` says what became of a record, and `names` what things are called.

mod command;
mod names;
mod side;
mod words;

pub(super) use command::{Diff, Different};

//! `sim replay`: the changes of a history are made again, each with what it was given the first time.
//!
//! `source` finds the history and the world that it begins with, `again` makes one change after
//! the other on a stage, `given` is what a change is given, and `difference` says what is other than it was.

mod again;
mod called_again;
mod command;
mod difference;
mod given;
mod source;

pub(super) use called_again::is_called_again;
pub(super) use command::Replay;
pub(super) use given::Given;

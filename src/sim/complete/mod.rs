//! Completion: the candidates at the cursor of a command line, including ids of the state.
//!
//! The scripts that shells load are in `completions/`; each asks [`Complete`], a hidden command, with
//! the words up to the cursor. [`cursor`] finds out what is being written, with the same clap commands from
//! which the manual pages are made; [`candidates`] lists what it may be, with [`ids`] from the state;
//! [`shell`] writes the answer.

mod candidate;
mod candidates;
mod command;
mod cursor;
mod faults;
mod ids;
mod past;
mod shell;

pub(super) use command::Complete;
pub(super) use shell::Shell;

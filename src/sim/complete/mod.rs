//! Completion: what may stand at the cursor of a command line, ids of the state among it.
//!
//! The scripts that shells load are in `completions/`; each asks [`Complete`], a hidden command, with
//! the words up to the cursor. [`cursor`] finds out what stands there, on the same clap commands from
//! which the manual pages are made; [`candidates`] says what it may be, and [`ids`] looks into the
//! state for it; [`shell`] writes the answer down.

mod candidate;
mod candidates;
mod command;
mod cursor;
mod faults;
mod ids;
mod shell;

pub(super) use command::Complete;
pub(super) use shell::Shell;

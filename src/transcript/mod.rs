//! Transcripts (`simulator.md` section 7): files of commands and what they print, laid out as cram's `.t` or as Markdown.
//!
//! [`Transcript::read`] parses a file: [`cram`] and [`markdown`] find the lines of commands and output, [`assembly`]
//! makes commands of them, and [`expected`] and [`mark`] patterns of the output. [`Session`] runs the commands in one
//! shell. [`align`] compares what they printed with what was expected, and [`rewriting`] turns the differences into
//! edits, of which [`diff`] makes a patch, and `--accept` a new file.
//!
//! Nothing here knows a world: the shell is told which state file to use by the steps that it is given.

mod align;
mod assembly;
mod cram;
mod diff;
mod escape;
mod expected;
mod fence;
mod glob;
mod line;
mod mark;
mod markdown;
mod mistake;
mod printed;
mod read;
mod rewriting;
mod script;
mod session;
mod step;

pub(crate) use diff::{Named, unified};
pub(crate) use line::Edit;
pub(crate) use read::{Layout, Transcript};
pub(crate) use rewriting::{edits, rewritten};
pub(crate) use script::Act;
pub(crate) use session::{End, Ran, Session, Surroundings};
pub(crate) use step::{Command, Step};

//! Words into options and their values (`cli.md` sections 2 and 3): one level of the command line at a time.
//!
//! [`read()`] knows no option of its own: a [`Level`] has them. [`Globals`] are the options of every command,
//! [`Arguments`] those of an operation.

mod arguments;
mod globals;
mod read;

pub(crate) use arguments::{Arguments, must_be_known};
pub(crate) use globals::Globals;
pub(crate) use read::{Given, Level, Reading, read, wants_help};

//! The steps of a transcript: new worlds, and commands with their expected output.

use super::expected::Expected;
use super::fence::Fence;

/// A step.
#[derive(Debug)]
pub(crate) enum Step<'a> {
    /// Starts another world, as a directive says.
    World {
        /// The line of the comment, from 1.
        line: usize,
        /// The words after `orgsim:`.
        words: &'a str,
    },
    /// Runs a command.
    Command(Command<'a>),
}

/// A command with its expected output.
#[derive(Debug)]
pub(crate) struct Command<'a> {
    /// The indices of its lines.
    pub(crate) first: usize,
    pub(super) last: usize,
    /// The shell input.
    pub(crate) text: Vec<u8>,
    /// The indentation of its output.
    pub(super) indentation: &'a [u8],
    /// The fence of the block that it is in.
    pub(super) fence: Option<Fence>,
    pub(super) output: Vec<Expected<'a>>,
    /// The expected exit status, if it is not 0, and the index of its line.
    pub(super) status: Option<(u8, usize)>,
}

impl Command<'_> {
    /// Returns the line on which it begins, from 1.
    pub(crate) fn line(&self) -> usize {
        self.first + 1
    }

    /// Returns its first line as text, for messages.
    pub(crate) fn headline(&self) -> String {
        let first = self.text.split(|byte| *byte == b'\n').next();
        String::from_utf8_lossy(first.unwrap_or_default()).into_owned()
    }
}

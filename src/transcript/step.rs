//! The steps of a transcript: worlds that begin, and commands with what is expected of them.

use super::expected::Expected;
use super::fence::Fence;

/// What is done next.
#[derive(Debug)]
pub(crate) enum Step<'a> {
    /// Another world begins, as the words of a comment say.
    World {
        /// The line of the comment, from 1.
        line: usize,
        /// The words behind `orgsim:`.
        words: &'a str,
    },
    /// A command is run.
    Command(Command<'a>),
}

/// A command, and what is expected of it.
#[derive(Debug)]
pub(crate) struct Command<'a> {
    /// The indices of its lines.
    pub(crate) first: usize,
    pub(super) last: usize,
    /// What the shell is given.
    pub(crate) text: Vec<u8>,
    /// What stands before the lines of its output.
    pub(super) indentation: &'a [u8],
    /// The fence that would end the block in which it stands.
    pub(super) fence: Option<Fence>,
    pub(super) output: Vec<Expected<'a>>,
    /// The status where one is expected that is not 0, and the index of its line.
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

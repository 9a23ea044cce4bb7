//! A transcript: the worlds and commands of a file, in order.

use std::path::Path;

use super::expected::Expected;
use super::{cram, line, markdown};

/// How transcripts are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Indented lines, as in files of *cram*.
    Cram,
    /// Fenced blocks.
    Markdown,
}

impl Layout {
    /// Returns the layout of a file, by the end of its name.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()? {
            "t" => Some(Self::Cram),
            "md" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// The worlds and commands of a file.
#[derive(Debug)]
pub(crate) struct Transcript<'a> {
    /// All lines of the file, each with its end.
    pub(crate) lines: Vec<&'a [u8]>,
    /// What is done, in order.
    pub(crate) steps: Vec<Step<'a>>,
}

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

/// What opened a block of Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fence {
    pub(super) mark: u8,
    pub(super) length: usize,
    pub(super) indentation: usize,
}

impl Fence {
    /// Tells whether a line ends the block.
    pub(super) fn is_closed_by(self, line: &[u8]) -> bool {
        let trimmed = line.trim_ascii();
        let indentation = line.len() - line.trim_ascii_start().len();
        // What is indented more is in a block of its own.
        indentation <= self.indentation + 3
            && trimmed.len() >= self.length
            && trimmed.iter().all(|byte| *byte == self.mark)
    }
}

/// Why a file can't be read as a transcript.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The line, from 1.
    pub(crate) line: usize,
    /// What is wrong there.
    pub(crate) what: String,
}

impl Mistake {
    /// Returns a mistake on the line with an index.
    pub(super) fn at(index: usize, what: impl Into<String>) -> Self {
        Self {
            line: index + 1,
            what: what.into(),
        }
    }
}

impl<'a> Transcript<'a> {
    /// Reads the text of a file.
    pub(crate) fn read(text: &'a [u8], layout: Layout) -> Result<Self, Mistake> {
        let lines = line::split(text);
        let steps = match layout {
            Layout::Cram => cram::steps(&lines)?,
            Layout::Markdown => markdown::steps(&lines)?,
        };
        Ok(Self { lines, steps })
    }

    /// Returns its commands.
    pub(crate) fn commands(&self) -> impl Iterator<Item = &Command<'a>> {
        self.steps.iter().filter_map(|step| match step {
            Step::Command(command) => Some(command),
            Step::World { .. } => None,
        })
    }
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

//! A transcript: the worlds and commands of a file, in order.

use std::path::Path;

use super::mistake::Mistake;
use super::step::{Command, Step};
use super::{cram, line, markdown};

/// The layout of a transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Indented lines, as in files of *cram*.
    Cram,
    /// Fenced blocks.
    Markdown,
}

impl Layout {
    /// Returns the layout of a file, by its extension.
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
    /// All lines of the file, each with its line break.
    pub(crate) lines: Vec<&'a [u8]>,
    /// The steps, in order.
    pub(crate) steps: Vec<Step<'a>>,
}

impl<'a> Transcript<'a> {
    /// Parses the text of a file.
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

//! What came out of a file.

use std::path::PathBuf;
use std::time::Duration;

use crate::transcript::{Edit, End};

/// What came out of a file that was played.
#[derive(Debug)]
pub(super) struct Played {
    /// What was run, in order.
    pub(super) commands: Vec<Judged>,
    pub(super) end: End,
    /// How many commands the file has.
    pub(super) count: usize,
    /// Where commands ran, if it is still there.
    pub(super) home: Option<PathBuf>,
}

/// A command that was run.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) time: Duration,
    /// What makes the file say what it printed; nothing if it does.
    pub(super) edits: Vec<Edit>,
}

/// In a word, what came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Passed,
    Failed,
    Skipped,
}

impl Played {
    /// Returns in a word what came out.
    pub(super) fn verdict(&self) -> Verdict {
        match self.end {
            End::Skipped => Verdict::Skipped,
            End::Whole if self.is_whole() && self.differing() == 0 => Verdict::Passed,
            _ => Verdict::Failed,
        }
    }

    /// Tells whether all commands were run.
    pub(super) fn is_whole(&self) -> bool {
        self.commands.len() == self.count
    }

    /// Returns how many commands differ.
    pub(super) fn differing(&self) -> usize {
        let differs = |judged: &&Judged| !judged.edits.is_empty();
        self.commands.iter().filter(differs).count()
    }

    /// Returns what makes the file say what was printed.
    pub(super) fn edits(&self) -> Vec<Edit> {
        let edits = self.commands.iter().map(|judged| judged.edits.clone());
        edits.collect::<Vec<_>>().concat()
    }
}

//! Syntax errors in transcripts.

/// A syntax error in a transcript.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The line, from 1.
    pub(crate) line: usize,
    /// What is wrong.
    pub(crate) what: String,
}

impl Mistake {
    /// Returns the error on a line, given by its index.
    pub(super) fn at(index: usize, what: impl Into<String>) -> Self {
        Self {
            line: index + 1,
            what: what.into(),
        }
    }
}

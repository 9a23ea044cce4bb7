//! Mistakes in the text of a transcript.

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

//! One candidate.

use crate::harmless;

/// A word or value that may be at the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The word or value.
    pub(super) text: String,
    /// Its description: one line, perhaps empty.
    pub(super) about: String,
}

impl Candidate {
    pub(super) fn new(text: &str, about: &str) -> Self {
        Self {
            text: text.to_owned(),
            about: harmless::one_line(&about.replace('\n', " ")).into_owned(),
        }
    }
}

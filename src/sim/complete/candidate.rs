//! One word or value that may stand somewhere.

use crate::harmless;

/// What may stand somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The word or value.
    pub(super) text: String,
    /// What there is to say of it: one line, perhaps empty.
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

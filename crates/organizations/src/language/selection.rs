//! What a statement is about: what one of its patterns matches, or all but that.

use super::truth::Truth;

/// What some patterns select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection<P> {
    /// Whether they say what is left out, as `NotAction` and `NotResource` do.
    pub(crate) inverted: bool,
    /// The patterns.
    pub(crate) patterns: Vec<P>,
}

impl<P> Selection<P> {
    /// Tells whether something is selected, as each pattern matches it or not.
    pub(super) fn selects(&self, matches: impl Fn(&P) -> Truth) -> Truth {
        Truth::any(self.patterns.iter().map(matches)).negated_if(self.inverted)
    }
}

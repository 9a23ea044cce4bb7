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

    /// Tells whether all that another selection has is in this one; `includes` says that of two patterns, and
    /// `everything` is one that matches all.
    pub(super) fn includes(
        &self,
        other: &Self,
        everything: &P,
        includes: impl Fn(&P, &P) -> bool,
    ) -> bool {
        let covered = |by: &[P], pattern: &P| by.iter().any(|one| includes(one, pattern));
        match (self.inverted, other.inverted) {
            (false, false) => {
                let mut patterns = other.patterns.iter();
                patterns.all(|pattern| covered(&self.patterns, pattern))
            }
            // What is left out here must be left out there.
            (true, true) => {
                let mut patterns = self.patterns.iter();
                patterns.all(|pattern| covered(&other.patterns, pattern))
            }
            (false, true) => covered(&self.patterns, everything),
            (true, false) => false,
        }
    }
}

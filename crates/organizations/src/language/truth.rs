//! What is true, what is false, and what can't be told.

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    /// It doesn't hold, whatever isn't known.
    No,
    /// It depends on what isn't known.
    Unknown,
    /// It holds, whatever isn't known.
    Yes,
}

impl Truth {
    /// Tells whether all hold: the worst of them counts.
    pub(crate) fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        let mut worst = Self::Yes;
        for truth in truths {
            worst = worst.min(truth);
            if worst == Self::No {
                break;
            }
        }
        worst
    }

    /// Tells whether one holds: the best of them counts.
    pub(crate) fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        let mut best = Self::No;
        for truth in truths {
            best = best.max(truth);
            if best == Self::Yes {
                break;
            }
        }
        best
    }

    /// Returns the opposite of what is known.
    pub(crate) fn negated_if(self, negated: bool) -> Self {
        match self {
            Self::No if negated => Self::Yes,
            Self::Yes if negated => Self::No,
            other => other,
        }
    }
}

impl From<bool> for Truth {
    fn from(truth: bool) -> Self {
        if truth { Self::Yes } else { Self::No }
    }
}

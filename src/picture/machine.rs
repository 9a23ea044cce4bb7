//! The states that a thing can be in, and what leads from one to another.

/// A state machine, with the way that was taken so far.
pub(crate) struct Machine {
    /// What it is the machine of.
    pub(crate) title: String,
    pub(crate) states: Vec<State>,
    pub(crate) arrows: Vec<Arrow>,
}

/// A state.
pub(crate) struct State {
    /// Its name: capitals and underscores only.
    pub(crate) name: &'static str,
    /// Whether the thing is in it.
    pub(crate) is_present: bool,
    /// Whether the thing was in it.
    pub(crate) was_passed: bool,
}

/// What leads from one state to another.
pub(crate) struct Arrow {
    /// Where it begins; none where the thing comes to be.
    pub(crate) from: Option<&'static str>,
    pub(crate) to: &'static str,
    /// What has to happen.
    pub(crate) label: String,
    /// Whether it was taken.
    pub(crate) is_taken: bool,
}

impl State {
    /// Returns how it stands out, if it does.
    pub(super) fn class(&self) -> Option<&'static str> {
        match self {
            Self {
                is_present: true, ..
            } => Some("present"),
            Self {
                was_passed: true, ..
            } => Some("passed"),
            _ => None,
        }
    }
}

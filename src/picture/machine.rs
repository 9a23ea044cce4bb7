//! State machines: states and transitions.

/// A state machine, with the transitions that were taken so far.
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
    /// Whether it is the current state.
    pub(crate) is_present: bool,
    /// Whether it is a past state.
    pub(crate) was_passed: bool,
}

/// A transition.
pub(crate) struct Arrow {
    /// Its source; none for the transition to the initial state.
    pub(crate) from: Option<&'static str>,
    pub(crate) to: &'static str,
    /// The event that triggers it.
    pub(crate) label: String,
    /// Whether it was taken.
    pub(crate) is_taken: bool,
}

impl State {
    /// Returns the style class; none for the default style.
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

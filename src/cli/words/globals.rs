//! The options of every command, as they were given (`cli.md` section 3.1).

use super::read::{Given, Reading};
use crate::command_tree::Global;

/// The options of every command, as they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Globals(Vec<Option<Given>>);

impl Globals {
    /// Takes the options that the first level found.
    pub fn of(reading: &Reading) -> Self {
        Self(
            (0..Global::ALL.len())
                .map(|place| reading.given(place).cloned())
                .collect(),
        )
    }

    /// Returns the value that was given for an option.
    pub fn text(&self, option: Global) -> Option<&str> {
        self.0[option as usize].as_ref()?.text()
    }

    /// Tells whether an option was given.
    pub fn has(&self, option: Global) -> bool {
        self.0[option as usize].is_some()
    }

    /// Takes over the options that others have; an alias overrides the command line so.
    pub fn override_with(&mut self, others: Self) {
        for (own, other) in self.0.iter_mut().zip(others.0) {
            if other.is_some() {
                *own = other;
            }
        }
    }
}

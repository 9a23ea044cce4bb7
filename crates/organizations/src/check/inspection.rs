//! What was seen of a state so far, and what is wrong with it.

use std::collections::BTreeMap;
use std::fmt;

use shape::Shaped;

use crate::state::{Kind, State};
use crate::validation;

/// Something that contradicts itself, or something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it is inside the document, as in `accounts.222222222222.Membership.ParentId`.
    pub path: String,
    /// What is wrong with it, as a phrase.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path, self.message)
    }
}

/// What was seen of a state so far.
pub(super) struct Inspection<'a> {
    pub(super) state: &'a dyn State,
    pub(super) problems: Vec<Problem>,
    /// What can be there once only, and where it was seen.
    taken: BTreeMap<(&'static str, String), String>,
}

/// The path of a record in the document.
pub(super) struct RecordPath {
    path: String,
}

impl RecordPath {
    /// Returns the path of a record.
    pub(super) fn of(kind: Kind, id: &str) -> Self {
        Self {
            path: format!("{}.{id}", kind.section()),
        }
    }

    /// Returns the path of a member of the record.
    fn member(&self, member: &str) -> String {
        format!("{}.{member}", self.path)
    }
}

impl<'a> Inspection<'a> {
    pub(super) fn of(state: &'a dyn State) -> Self {
        Self {
            state,
            problems: Vec::new(),
            taken: BTreeMap::new(),
        }
    }

    pub(super) fn report(&mut self, place: &RecordPath, member: &str, message: impl Into<String>) {
        self.report_at(place.member(member), message);
    }

    pub(super) fn report_at(&mut self, path: String, message: impl Into<String>) {
        let message = message.into();
        self.problems.push(Problem { path, message });
    }

    /// Reports a member that doesn't hold what it must.
    pub(super) fn must(&mut self, holds: bool, place: &RecordPath, member: &str, message: &str) {
        if !holds {
            self.report(place, member, message);
        }
    }

    /// Reports a string that is not of its shape.
    pub(super) fn must_fit<T: Shaped + Clone>(
        &mut self,
        value: &T,
        place: &RecordPath,
        member: &str,
    ) {
        if validation::check(T::shape(), &value.clone().into_value()).is_err() {
            self.report(place, member, "not a value that this may have");
        }
    }

    /// Reports what another record has already.
    pub(super) fn must_be_unique(
        &mut self,
        what: &'static str,
        value: String,
        place: &RecordPath,
        member: &str,
    ) {
        let path = place.member(member);
        if let Some(other) = self.taken.get(&(what, value.clone())) {
            let message = format!("the same as `{other}`");
            self.report_at(path, message);
            return;
        }
        self.taken.insert((what, value), path);
    }

    /// Reports a place in the order of creation that was not given yet, or is another's.
    pub(super) fn must_be_in_order(
        &mut self,
        what: &'static str,
        sequence: u64,
        place: &RecordPath,
        member: &str,
    ) {
        let given = self.state.world().sequence;
        self.must(
            sequence <= given,
            place,
            member,
            "greater than `world.Sequence`",
        );
        self.must_be_unique(what, sequence.to_string(), place, member);
    }
}

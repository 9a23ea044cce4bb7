//! Looking at everything once.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::ControlFlow;

use shape::Shaped;

use super::world;
use crate::error::StateError;
use crate::state::{Kind, Record, State};
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

/// Returns what is wrong with a state, in the order in which it is kept.
pub fn problems(state: &dyn State) -> Result<Vec<Problem>, StateError> {
    let mut inspection = Inspection {
        state,
        problems: Vec::new(),
        taken: BTreeMap::new(),
    };
    world::check(&mut inspection);
    for kind in Kind::ALL {
        let mut failed = None;
        state.scan(
            *kind,
            None,
            &mut |record| match inspection.look_at(&record) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    failed = Some(error);
                    ControlFlow::Break(())
                }
            },
        )?;
        if let Some(error) = failed {
            return Err(error);
        }
    }
    Ok(inspection.problems)
}

/// What was seen of a state so far.
pub(super) struct Inspection<'a> {
    pub(super) state: &'a dyn State,
    problems: Vec<Problem>,
    /// What can be there once only, and where it was seen.
    taken: BTreeMap<(&'static str, String), String>,
}

/// A record that is looked at.
pub(super) struct Place {
    path: String,
}

impl Place {
    /// Returns the path of a member of the record.
    fn member(&self, member: &str) -> String {
        format!("{}.{member}", self.path)
    }
}

impl Inspection<'_> {
    fn look_at(&mut self, record: &Record) -> Result<(), StateError> {
        let (kind, id) = (record.kind(), record.id());
        let place = Place {
            path: format!("{}.{id}", kind.section()),
        };
        if validation::check(kind.id_shape(), &id.into()).is_err() {
            self.report(&place, "Id", "not an id of this kind");
        }
        record.check(&place, self)
    }

    pub(super) fn report(&mut self, place: &Place, member: &str, message: impl Into<String>) {
        self.report_at(place.member(member), message);
    }

    pub(super) fn report_at(&mut self, path: String, message: impl Into<String>) {
        let message = message.into();
        self.problems.push(Problem { path, message });
    }

    /// Reports a member that doesn't hold what it must.
    pub(super) fn must(&mut self, holds: bool, place: &Place, member: &str, message: &str) {
        if !holds {
            self.report(place, member, message);
        }
    }

    /// Reports a text that is not of its shape.
    pub(super) fn must_fit<T: Shaped + Clone>(&mut self, value: &T, place: &Place, member: &str) {
        if validation::check(T::shape(), &value.clone().into_value()).is_err() {
            self.report(place, member, "not a value that this may have");
        }
    }

    /// Reports what another record has already.
    pub(super) fn must_be_unique(
        &mut self,
        what: &'static str,
        value: String,
        place: &Place,
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
        place: &Place,
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

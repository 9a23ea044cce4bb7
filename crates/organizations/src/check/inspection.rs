//! What was seen of a state so far, and what is wrong with it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::rc::Rc;

use foldhash::fast::RandomState;
use shape::Shaped;

use crate::model::PolicyType;
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

/// What is known by a key.
type Known<K, V> = HashMap<K, V, RandomState>;

/// What was seen of a state so far.
pub(super) struct Inspection<'a> {
    pub(super) state: &'a dyn State,
    pub(super) problems: Vec<Problem>,
    noting: Noting,
    /// What can be there once only, and where it was seen, if that is noted.
    taken: Known<&'static str, Known<String, Option<Box<Place>>>>,
    /// The same of places in the order of creation.
    in_order: Known<(&'static str, u64), Option<Box<Place>>>,
    /// Parents from which there is a way to the root of an organization.
    pub(super) sound_parents: Known<String, SoundParent>,
    /// The policy types that organizations have enabled; none of an organization that is not there.
    pub(super) enabled_types: Known<String, Option<Rc<[PolicyType]>>>,
}

/// What is noted of that which can be there once only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noting {
    /// That it was seen: enough to find out that something is wrong.
    Presence,
    /// Where it was seen, to be told.
    Places,
}

/// Where a sound parent is.
pub(super) struct SoundParent {
    /// The id of the organization.
    pub(super) organization: String,
    /// How many units there are from it up to the root, itself included.
    pub(super) depth: u64,
}

/// The path of a record in the document.
#[derive(Clone, Copy)]
pub(super) struct RecordPath<'a> {
    kind: Kind,
    id: &'a str,
}

/// A member of a record. It is put into words only where something is wrong.
#[derive(Clone, Copy)]
pub(super) struct Member {
    name: &'static str,
    /// What is behind the name: a list in the member, an index, and a member of that element.
    inside: Option<(&'static str, usize, &'static str)>,
}

impl Member {
    /// Returns a member of an element of a list.
    pub(super) fn of_element(
        name: &'static str,
        list: &'static str,
        index: usize,
        member: &'static str,
    ) -> Self {
        let inside = Some((list, index, member));
        Self { name, inside }
    }
}

impl From<&'static str> for Member {
    fn from(name: &'static str) -> Self {
        Self { name, inside: None }
    }
}

impl fmt::Display for Member {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name)?;
        match self.inside {
            Some((list, index, member)) => write!(out, "{list}[{index}]{member}"),
            None => Ok(()),
        }
    }
}

/// Where something was seen.
struct Place {
    kind: Kind,
    id: String,
    member: Member,
}

impl Place {
    /// Says what is wrong with something else that has the same.
    fn the_same(&self) -> String {
        let record = RecordPath::of(self.kind, &self.id);
        format!("the same as `{}`", record.member(self.member))
    }
}

impl<'a> RecordPath<'a> {
    /// Returns the path of a record.
    pub(super) fn of(kind: Kind, id: &'a str) -> Self {
        Self { kind, id }
    }

    /// Returns the path of a member of the record.
    fn member(&self, member: Member) -> String {
        format!("{}.{}.{member}", self.kind.section(), self.id)
    }
}

/// What is wrong with what is not of its shape.
pub(super) const UNFIT: &str = "not a value that this may have";

/// Tells whether a string is of its shape.
pub(super) fn is_fit<T: Shaped + AsRef<str>>(value: &T) -> bool {
    validation::is_text_of(T::shape(), value.as_ref())
}

impl<'a> Inspection<'a> {
    pub(super) fn of(state: &'a dyn State, noting: Noting) -> Self {
        Self {
            state,
            problems: Vec::new(),
            noting,
            taken: Known::default(),
            in_order: Known::default(),
            sound_parents: Known::default(),
            enabled_types: Known::default(),
        }
    }

    pub(super) fn report(
        &mut self,
        place: &RecordPath<'_>,
        member: impl Into<Member>,
        message: impl Into<String>,
    ) {
        self.report_at(place.member(member.into()), message);
    }

    pub(super) fn report_at(&mut self, path: String, message: impl Into<String>) {
        let message = message.into();
        self.problems.push(Problem { path, message });
    }

    /// Reports a member that doesn't hold what it must.
    pub(super) fn must(
        &mut self,
        holds: bool,
        place: &RecordPath<'_>,
        member: impl Into<Member>,
        message: &str,
    ) {
        if !holds {
            self.report(place, member, message);
        }
    }

    /// Reports a string that is not of its shape.
    pub(super) fn must_fit<T: Shaped + AsRef<str>>(
        &mut self,
        value: &T,
        place: &RecordPath<'_>,
        member: impl Into<Member>,
    ) {
        self.must(is_fit(value), place, member, UNFIT);
    }

    /// Reports what another record has already.
    pub(super) fn must_be_unique(
        &mut self,
        what: &'static str,
        value: String,
        place: &RecordPath<'_>,
        member: impl Into<Member>,
    ) {
        let member = member.into();
        let taken = self.taken.entry(what).or_default().entry(value);
        let other = taken_before(taken, self.noting, place, member);
        self.report_the_same(other, place, member);
    }

    fn report_the_same(&mut self, other: Option<String>, place: &RecordPath<'_>, member: Member) {
        if let Some(message) = other {
            self.report(place, member, message);
        }
    }

    /// Reports a place in the order of creation that was not given yet, or is another's.
    pub(super) fn must_be_in_order(
        &mut self,
        what: &'static str,
        sequence: u64,
        place: &RecordPath<'_>,
        member: impl Into<Member>,
    ) {
        let given = self.state.world().sequence;
        let member = member.into();
        self.must(
            sequence <= given,
            place,
            member,
            "greater than `world.Sequence`",
        );
        let taken = self.in_order.entry((what, sequence));
        let other = taken_before(taken, self.noting, place, member);
        self.report_the_same(other, place, member);
    }
}

/// Says that something was seen before, if it was; else notes it.
fn taken_before<K>(
    taken: Entry<'_, K, Option<Box<Place>>>,
    noting: Noting,
    place: &RecordPath<'_>,
    member: Member,
) -> Option<String> {
    match taken {
        Entry::Occupied(other) => {
            let other = other.get().as_ref();
            Some(other.map_or_else(String::new, |other| other.the_same()))
        }
        Entry::Vacant(free) => {
            let place = || Place {
                kind: place.kind,
                id: place.id.to_owned(),
                member,
            };
            free.insert((noting == Noting::Places).then(|| Box::new(place())));
            None
        }
    }
}

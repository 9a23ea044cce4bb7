//! Anchors: names for lists and objects that stand in more than one place.

use std::collections::{HashMap, HashSet};

use reference::query::{Found, Identity, Member};

/// The lists and objects of a document that stand in more than one place.
///
/// The library numbers them in the order in which it meets the second places.
#[derive(Default)]
pub(super) struct Anchors {
    /// The number, and whether it has been written, of each that has one.
    numbers: HashMap<Identity, (usize, Written)>,
}

/// Whether a list or an object has been written, so that its name is enough from then on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    No,
    Yes,
}

/// What is written of a list or an object.
pub(super) enum Occurrence {
    /// It stands here only.
    Only,
    /// It stands here first; the name goes in front.
    First(String),
    /// The name only.
    Again(String),
}

impl Anchors {
    /// Looks through a document. What no query made has everything in one place only.
    pub(super) fn of(document: &Found<'_>) -> Self {
        let mut seen = Seen::default();
        if !matches!(document, Found::Part(_)) {
            seen.visit(document);
        }
        Self {
            numbers: seen.numbers,
        }
    }

    /// Tells how a list or an object is written at its next place.
    pub(super) fn occurrence(&mut self, found: &Found<'_>) -> Occurrence {
        let numbered = found.identity().and_then(|id| self.numbers.get_mut(&id));
        let Some((number, written)) = numbered else {
            return Occurrence::Only;
        };
        match std::mem::replace(written, Written::Yes) {
            Written::No => Occurrence::First(format!("&id{number:03}")),
            Written::Yes => Occurrence::Again(format!("*id{number:03}")),
        }
    }
}

/// What has been met of a document.
#[derive(Default)]
struct Seen {
    once: HashSet<Identity>,
    numbers: HashMap<Identity, (usize, Written)>,
}

impl Seen {
    fn visit(&mut self, found: &Found<'_>) {
        let Some(identity) = found.identity() else {
            return;
        };
        if !self.once.insert(identity) {
            let number = self.numbers.len() + 1;
            self.numbers
                .entry(identity)
                .or_insert((number, Written::No));
            return;
        }
        if let Some(elements) = found.elements() {
            elements.iter().for_each(|element| self.visit(element));
        }
        if let Some(members) = found.members() {
            sorted(&members).for_each(|(_, member)| self.visit(member));
        }
    }
}

/// Returns members in the order of their names.
pub(super) fn sorted<'a, 'b>(members: &'b [Member<'a>]) -> std::vec::IntoIter<&'b Member<'a>> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_unstable_by_key(|(name, _)| name);
    members.into_iter()
}

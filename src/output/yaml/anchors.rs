//! Anchors: names for lists and objects that occur more than once (`cli.md` section 16.1).

use std::collections::{HashMap, HashSet};

use reference::query::{Found, Identity, Member};

/// The lists and objects of a document that occur more than once.
///
/// The library numbers them in the order of their second occurrences.
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

/// What is written for one occurrence of a list or an object.
pub(super) enum Occurrence {
    /// It is the only one: the value.
    Only,
    /// It is the first one: the anchor, then the value.
    First(String),
    /// It is a later one: the alias.
    Again(String),
}

impl Anchors {
    /// Finds the lists and objects that occur more than once. Only in the result of a query there are any.
    pub(super) fn of(document: &Found<'_>) -> Self {
        let mut seen = Seen::default();
        if !matches!(document, Found::Part(_)) {
            seen.visit(document);
        }
        Self {
            numbers: seen.numbers,
        }
    }

    /// Returns how the next occurrence of a list or an object is written.
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

/// The lists and objects of a document that have been visited.
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

//! Records in the making.

use std::collections::BTreeMap;
use std::mem;

use organizations::model::Timestamp;
use organizations::state::{Kind, Memory, Record, State};

use crate::portrait::complaint::Complaints;
use crate::portrait::format::Time;
use crate::portrait::yaml::{Mark, Node};

/// What records are made with.
pub(super) struct Making<'a> {
    pub(super) complaints: Complaints,
    pub(super) now: Timestamp,
    /// Where the records stand.
    pub(super) places: Places<'a>,
    pub(super) state: Memory,
    /// The records that are not in the state yet.
    #[expect(clippy::vec_box, reason = "the state keeps each in a box of its own")]
    pub(super) made: Vec<Box<Record>>,
}

/// Where records stand. It is looked at only where something is wrong.
#[derive(Default)]
pub(super) struct Places<'a>(Vec<(Kind, String, Node<'a>)>);

impl<'a> Places<'a> {
    fn add(&mut self, record: &Record, node: Node<'a>) {
        if node.mark() != Mark::default() {
            self.0.push((record.kind(), record.id().to_owned(), node));
        }
    }

    /// Makes the places known by kind and id.
    pub(super) fn known(&self) -> BTreeMap<(Kind, &str), Node<'a>> {
        let places = self.0.iter();
        let known = places.map(|(kind, id, node)| ((*kind, id.as_str()), *node));
        known.collect()
    }
}

impl<'a> Making<'a> {
    /// Adds a record, and when it is due.
    pub(super) fn put(&mut self, record: Record, node: Node<'a>) {
        self.places.add(&record, node);
        if let Some(due) = record.due() {
            let next = &mut self.state.world_mut().next_due;
            *next = Some(next.map_or(due.at, |next| next.min(due.at)));
        }
        self.made.push(Box::new(record));
    }

    /// Puts all records into the state that were added so far.
    pub(super) fn settle(&mut self) {
        self.state.extend(mem::take(&mut self.made));
    }

    /// Returns a time; now, if none is given.
    pub(super) fn time(&self, given: Option<&Time>) -> Timestamp {
        given.and_then(Time::read).unwrap_or(self.now)
    }
}

//! Records in the making.

use std::collections::BTreeMap;

use organizations::model::Timestamp;
use organizations::state::{Kind, Memory, Record, State};

use super::registry::Registry;
use crate::portrait::complaint::Complaints;
use crate::portrait::format::Time;
use crate::portrait::yaml::Node;

/// What records are made with.
pub(super) struct Making<'a> {
    pub(super) registry: Registry,
    pub(super) complaints: Complaints,
    pub(super) now: Timestamp,
    /// Where each record stands.
    pub(super) places: BTreeMap<(Kind, String), &'a Node>,
    pub(super) state: Memory,
}

impl<'a> Making<'a> {
    /// Adds a record, and when it is due.
    pub(super) fn put(&mut self, record: Record, node: &'a Node) {
        self.places
            .insert((record.kind(), record.id().to_owned()), node);
        if let Some(due) = record.due() {
            let next = &mut self.state.world_mut().next_due;
            *next = Some(next.map_or(due.at, |next| next.min(due.at)));
        }
        self.state.put(record);
    }

    /// Returns a time; now, if none is given.
    pub(super) fn time(&self, given: Option<&Time>) -> Timestamp {
        given.and_then(Time::read).unwrap_or(self.now)
    }
}

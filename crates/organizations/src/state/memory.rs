//! A state that is a map in memory.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::{Kind, Record, State, WorldSettings};
use crate::error::StateError;

/// A state in memory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Memory {
    records: BTreeMap<(Kind, String), Record>,
    world: WorldSettings,
}

impl Memory {
    /// Walks over all records, in the order in which they are kept.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// Returns all records, in the order in which they are kept.
    pub fn into_records(self) -> impl Iterator<Item = Record> {
        self.records.into_values()
    }
}

impl State for Memory {
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError> {
        Ok(self.records.get(&(kind, id.to_owned())).cloned())
    }

    fn scan(
        &self,
        kind: Kind,
        _mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        self.look(kind, &mut |record| visit(record.clone()))
    }

    fn look(
        &self,
        kind: Kind,
        visit: &mut dyn FnMut(&Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        let from = self.records.range((kind, String::new())..);
        for (_, record) in from.take_while(|((of, _), _)| *of == kind) {
            if visit(record).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn put(&mut self, record: Record) {
        self.records
            .insert((record.kind(), record.id().to_owned()), record);
    }

    fn delete(&mut self, kind: Kind, id: &str) {
        self.records.remove(&(kind, id.to_owned()));
    }

    fn world(&self) -> &WorldSettings {
        &self.world
    }

    fn world_mut(&mut self) -> &mut WorldSettings {
        &mut self.world
    }
}

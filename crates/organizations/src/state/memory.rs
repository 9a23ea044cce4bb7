//! A state that is a map in memory.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::ControlFlow;

use super::{Kind, Record, State, WorldSettings};
use crate::error::StateError;

/// A state in memory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Memory {
    /// No kind is here that has no record. Records are large, and boxed so that the maps don't move them about.
    records: BTreeMap<Kind, BTreeMap<String, Box<Record>>>,
    world: WorldSettings,
}

impl Memory {
    /// Walks over all records, in the order in which they are kept.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        let records = self.records.values().flat_map(BTreeMap::values);
        records.map(Box::as_ref)
    }

    /// Walks over the records of a kind, in order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        let of_kind = self.records.get(&kind);
        let records = of_kind.into_iter().flat_map(BTreeMap::values);
        records.map(Box::as_ref)
    }

    /// Returns all records, in the order in which they are kept.
    pub fn into_records(self) -> impl Iterator<Item = Box<Record>> {
        self.records.into_values().flat_map(BTreeMap::into_values)
    }
}

impl Extend<Box<Record>> for Memory {
    /// Puts many records at once, which takes less than putting each.
    fn extend<T: IntoIterator<Item = Box<Record>>>(&mut self, records: T) {
        let mut by_kind: BTreeMap<Kind, Vec<(String, Box<Record>)>> = BTreeMap::new();
        for record in records {
            let of_kind = by_kind.entry(record.kind()).or_default();
            of_kind.push((record.id().to_owned(), record));
        }
        for (kind, records) in by_kind {
            let of_kind = self.records.entry(kind).or_default();
            of_kind.append(&mut records.into_iter().collect());
        }
    }
}

impl State for Memory {
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError> {
        let of_kind = self.records.get(&kind);
        let record = of_kind.and_then(|records| records.get(id));
        Ok(record.map(|record| Record::clone(record)))
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
        // The result only says whether the visitor broke off.
        let _ = self.of_kind(kind).try_for_each(visit);
        Ok(())
    }

    fn put(&mut self, record: Record) {
        let id = record.id().to_owned();
        let of_kind = self.records.entry(record.kind()).or_default();
        of_kind.insert(id, Box::new(record));
    }

    fn delete(&mut self, kind: Kind, id: &str) {
        if let Entry::Occupied(mut of_kind) = self.records.entry(kind) {
            of_kind.get_mut().remove(id);
            if of_kind.get().is_empty() {
                of_kind.remove();
            }
        }
    }

    fn world(&self) -> &WorldSettings {
        &self.world
    }

    fn world_mut(&mut self) -> &mut WorldSettings {
        &mut self.world
    }
}

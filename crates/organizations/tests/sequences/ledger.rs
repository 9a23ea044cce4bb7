//! A state that takes its contract literally, and knows what was changed since a point in time.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use organizations::StateError;
use organizations::state::{Kind, Record, State, Stored, WorldSettings};
use serde::de::DeserializeSeed;

use crate::draw::Profile;

type Key = (Kind, String);

/// A record, and how it is written, in lower case.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    record: Record,
    text: String,
}

/// Records in memory.
///
/// Like a store of text it leaves out of a scan whatever doesn't mention what is sought, so a rule
/// that looks for the wrong text finds nothing.
#[derive(Default)]
pub(crate) struct Ledger {
    records: BTreeMap<Key, Entry>,
    world: WorldSettings,
    /// The records as they were, of those that were touched.
    before: BTreeMap<Key, Option<Entry>>,
    world_before: WorldSettings,
}

impl Ledger {
    /// Returns a state in which nothing ever happened, with the settings of a profile.
    pub(crate) fn of(profile: Profile) -> Self {
        let mut ledger = Self::default();
        for (name, value) in profile.quotas {
            let quotas = &mut ledger.world.quotas;
            quotas.insert((*name).to_owned(), *value);
        }
        ledger.world.jobs = profile.jobs;
        ledger
    }

    /// Walks over the records of a type.
    pub(crate) fn all<R: Stored>(&self) -> impl Iterator<Item = R> {
        let records = self.records().filter(|record| record.kind() == R::KIND);
        records.filter_map(|record| R::from_record(record.clone()))
    }

    /// Returns the record of an id.
    pub(crate) fn find<R: Stored>(&self, id: &str) -> Option<R> {
        let entry = self.records.get(&(R::KIND, id.to_owned()))?;
        R::from_record(entry.record.clone())
    }

    /// Walks over the records.
    pub(crate) fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values().map(|entry| &entry.record)
    }

    /// Takes what there is now for what was before.
    pub(crate) fn settle(&mut self) {
        self.before.clear();
        self.world_before = self.world.clone();
    }

    /// Tells what is different from before, if anything is.
    pub(crate) fn change(&self) -> Option<String> {
        for (key, before) in &self.before {
            let now = self.records.get(key);
            if now != before.as_ref() {
                return Some(format!("{key:?} was {before:?} and is {now:?}"));
            }
        }
        let (before, now) = (&self.world_before, &self.world);
        (before != now).then(|| format!("the world was {before:?} and is {now:?}"))
    }

    fn touch(&mut self, key: &Key) {
        if !self.before.contains_key(key) {
            let before = self.records.get(key).cloned();
            self.before.insert(key.clone(), before);
        }
    }
}

impl State for Ledger {
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError> {
        let entry = self.records.get(&(kind, id.to_owned()));
        Ok(entry.map(|entry| entry.record.clone()))
    }

    fn scan(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        let sought = mentioned.unwrap_or_default().to_ascii_lowercase();
        let of_kind = self.records.iter().filter(|((of, _), _)| *of == kind);
        for (_, entry) in of_kind.filter(|(_, entry)| entry.text.contains(&sought)) {
            if visit(entry.record.clone()).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Keeps a record, which must be the same after it was written and read.
    fn put(&mut self, record: Record) {
        let text = serde_json::to_string(&record).expect("a record can be written");
        let mut reader = serde_json::Deserializer::from_str(&text);
        let read = record.kind().deserialize(&mut reader);
        let read = read.expect("a record can be read");
        assert_eq!(read, record, "it is another after it was written and read");
        let key = (record.kind(), record.id().to_owned());
        self.touch(&key);
        let text = text.to_ascii_lowercase();
        self.records.insert(key, Entry { record, text });
    }

    fn delete(&mut self, kind: Kind, id: &str) {
        let key = (kind, id.to_owned());
        self.touch(&key);
        self.records.remove(&key);
    }

    fn world(&self) -> &WorldSettings {
        &self.world
    }

    fn world_mut(&mut self) -> &mut WorldSettings {
        &mut self.world
    }
}

//! The state as the service sees it: what the file says, and the edits of this call on top.

mod opening;
mod records;

use std::collections::BTreeMap;
use std::mem;
use std::ops::ControlFlow;

use organizations::model::Timestamp;
use organizations::state::{Kind, Record, State, WorldSettings};

use super::edits::{DueWork, Edits, Journal, Key};
use super::error::StoreError;
use super::read_cache::ReadCache;
use super::saved::Saved;
use super::stamp::Stamp;

/// The state in a file, with edits that are not saved yet.
#[derive(Debug)]
pub struct FileState {
    pub(super) saved: Saved,
    pub(super) world: WorldSettings,
    /// The settings as the file has them, once they may have changed.
    saved_world: Option<WorldSettings>,
    pub(super) edits: Edits,
    /// The file that it was read from; none if there was none.
    origin: Option<Stamp>,
    /// What is cached of that file.
    cache: ReadCache,
    /// What the edits were before each that was made, if somebody may want to go back.
    pub(super) journal: Option<Journal>,
    /// Due work that an earlier call has done.
    due_work: Option<DueWork>,
    /// The time until which this call has done due work, if there was any.
    caught_up: Option<Timestamp>,
    /// The records that were removed because their time was up.
    pub(super) timed_out: Vec<(Kind, String)>,
    /// Whether it is saved even if nothing changed, and replaces whatever there is.
    pub(super) is_anew: bool,
    /// Whether there was no file, or an empty one.
    pub(super) is_of_no_file: bool,
    /// Whether the edits put another world in the place of the whole one.
    pub(super) is_replaced: bool,
}

impl FileState {
    /// Runs `look` on the state, and undoes all that it changed.
    pub fn supposing<T>(&mut self, look: impl FnOnce(&mut Self) -> T) -> T {
        let (world, saved_world) = (self.world.clone(), self.saved_world.clone());
        let edits = self.edits.clone();
        let seen = look(self);
        (self.world, self.saved_world, self.edits) = (world, saved_world, edits);
        seen
    }

    /// Replaces the whole world by another one: all settings and records. It is saved as one change, which keeps both
    /// worlds as files.
    pub(super) fn replace(
        &mut self,
        settings: WorldSettings,
        records: impl IntoIterator<Item = impl Into<Box<Record>>>,
    ) -> Result<(), StoreError> {
        let old = self.records()?;
        let old = old
            .iter()
            .map(|record| (record.kind(), record.id().to_owned()));
        let old: Vec<_> = old.collect();
        let change = self.world.change;
        *self.world_mut() = WorldSettings { change, ..settings };
        let deleted = old.into_iter().map(|key| (key, None));
        let mut next_due = self.world.next_due;
        let put = records.into_iter().map(|record| {
            let record: Box<Record> = record.into();
            let due = record.due().map(|due| due.at);
            next_due = next_due.into_iter().chain(due).min();
            ((record.kind(), record.id().to_owned()), Some(record))
        });
        let mut put: BTreeMap<_, _> = put.collect();
        self.edits.extend(deleted);
        self.edits.append(&mut put);
        self.world.next_due = next_due;
        self.is_replaced = true;
        Ok(())
    }

    /// Returns all records.
    pub fn records(&self) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::new();
        for kind in Kind::ALL {
            self.visit(*kind, None, &mut |record| {
                records.push(record);
                ControlFlow::Continue(())
            })?;
        }
        Ok(records)
    }

    /// Tells whether there was no file, or an empty one.
    pub fn is_of_no_file(&self) -> bool {
        self.is_of_no_file
    }

    /// Tells whether it has no records.
    pub fn has_no_records(&self) -> Result<bool, StoreError> {
        let mut is_empty = true;
        for kind in Kind::ALL {
            self.visit(*kind, None, &mut |_| {
                is_empty = false;
                ControlFlow::Break(())
            })?;
        }
        Ok(is_empty)
    }

    /// Tells whether this is the first state of a new world: there was none before, or it is replaced.
    pub(super) fn begins_world(&self) -> bool {
        self.is_anew || self.is_of_no_file
    }

    /// Tells whether there is no state before this one: nothing is lost with what stands beside it.
    pub(super) fn is_first(&self) -> bool {
        self.origin.is_none_or(|origin| origin.length() == 0)
    }

    /// Tells whether the edits put a world where there was no record.
    pub(super) fn replaces_nothing(&self) -> bool {
        self.is_replaced && !self.edits.is_empty() && self.saved.has_none()
    }

    fn of(world: WorldSettings, saved: Saved) -> Self {
        Self {
            saved,
            world,
            saved_world: None,
            edits: Edits::new(),
            origin: None,
            cache: ReadCache::default(),
            journal: None,
            due_work: None,
            caught_up: None,
            timed_out: Vec::new(),
            is_anew: false,
            is_of_no_file: false,
            is_replaced: false,
        }
    }

    /// Returns the settings of the world in the file, if they differ from the current ones.
    pub(super) fn replaced_world(&self) -> Option<&WorldSettings> {
        self.saved_world
            .as_ref()
            .filter(|saved| **saved != self.world)
    }

    /// Tells whether there is anything to save. Edits may turn out to change nothing: that is known
    /// only once they are compared with the file.
    pub(super) fn has_edits(&self) -> bool {
        !self.edits.is_empty() || self.has_new_settings()
    }

    /// Tells whether the settings of the world have changed. The time of the last change is no setting.
    pub(super) fn has_new_settings(&self) -> bool {
        let replaced = self.replaced_world();
        replaced.is_some_and(|saved| !saved.has_settings_of(&self.world))
    }

    /// Notes which records were removed so far. It is called after due work only, so they are those whose
    /// time was up.
    pub(super) fn note_timed_out(&mut self) {
        let is_removed = |key: &&(Kind, String)| self.edits.get(key).is_some_and(Option::is_none);
        self.timed_out = match &self.journal {
            None => {
                let removed = self.edits.iter().filter(|(_, edit)| edit.is_none());
                removed.map(|(key, _)| key.clone()).collect()
            }
            Some(journal) => {
                let keys = journal.iter().map(|(key, _)| key);
                keys.filter(is_removed).cloned().collect()
            }
        };
    }

    /// Takes over the due work that an earlier call has done, unless that was at a later time.
    pub(super) fn take_over_due_work(&mut self, now: Timestamp) {
        let due_work = self.due_work.take();
        if let Some(due_work) = due_work.filter(|due_work| due_work.until <= now) {
            self.saved_world = Some(mem::replace(&mut self.world, due_work.world));
            self.edits = due_work.edits;
        }
    }

    /// Notes that all edits so far are due work. From now on there is a journal.
    pub(super) fn note_caught_up(&mut self, now: Timestamp) {
        if self.saved_world.is_some() {
            self.caught_up = Some(now);
            self.journal = Some(Journal::new());
        }
    }

    /// Takes the due work out, if nothing else was done.
    fn take_due_work(&mut self) -> Option<DueWork> {
        let until = self.caught_up?;
        if self.journal.as_ref().is_some_and(Vec::is_empty) {
            let saved_world = self.saved_world.take()?;
            return Some(DueWork {
                until,
                world: mem::replace(&mut self.world, saved_world),
                edits: mem::take(&mut self.edits),
            });
        }
        None
    }

    /// Makes an edit.
    fn edit(&mut self, key: Key, edit: Option<Box<Record>>) {
        match &mut self.journal {
            None => drop(self.edits.insert(key, edit)),
            Some(journal) => {
                let before = self.edits.insert(key.clone(), edit);
                journal.push((key, before));
            }
        }
    }

    /// Takes the edits back that are in the journal.
    pub(super) fn take_back_journal(&mut self) {
        let journal = self.journal.as_mut().map(mem::take);
        for (key, before) in journal.unwrap_or_default().into_iter().rev() {
            match before {
                Some(edit) => self.edits.insert(key, edit),
                None => self.edits.remove(&key),
            };
        }
    }

    /// Tells whether even a read-only operation changes the state: it uses up a fault, or takes a token
    /// from a rate limit's bucket.
    pub(super) fn is_changed_by(&self, operation: &str) -> bool {
        let mut faults = self.world.faults.iter();
        faults.any(|fault| fault.operation == operation) || self.world.rates.contains_key(operation)
    }

    /// Undoes what a refused call changed, except for the token that it took.
    pub(super) fn take_back_refused(&mut self) {
        self.edits.clear();
        self.timed_out.clear();
        if let Some(before) = self.saved_world.clone() {
            let after = mem::take(&mut self.world);
            self.world = after.before_refusal(before);
        }
    }
}

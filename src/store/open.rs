//! The state file, opened to read or to change it.

use std::fs;
use std::slice;
use std::sync::Arc;

use organizations::Problem;
use organizations::model::Timestamp;
use organizations::state::{Record, State, WorldSettings};

use reference::json;
use serde_json::value::RawValue;
use shape::{Map, Value};

use super::bits::Bits;
use super::commit;
use super::error::StoreError;
use super::leap;
use super::lock::Lock;
use super::log::{self, Entry, Writer};
use super::paths::StatePaths;
use super::read_cache::ReadCache;
use super::saved_name::SavedName;
use super::saved_states::SavedStates;
use super::settings::{Durability, StoreSettings};
use super::state::FileState;
use crate::Environment;
use crate::leave::leave;

/// The state file, and the service that answers from it.
#[derive(Debug)]
pub struct Store {
    settings: Arc<StoreSettings>,
    pub(super) cache: ReadCache,
    /// The bits of new ids, in order, where those of a recorded call are given again.
    pub(super) given: Option<Arc<[u128]>>,
}

/// The state, locked to change it until this is dropped.
///
/// Changes that are not committed are lost.
#[derive(Debug)]
pub struct Locked {
    /// The state.
    pub state: FileState,
    /// The source of the bits of new ids.
    pub bits: Bits,
    pub(super) settings: Arc<StoreSettings>,
    machine: Timestamp,
    /// The time in the world when it was opened; none if its clock is out of range, or if the world is new.
    time: Option<Timestamp>,
    pub(super) paths: StatePaths,
    pub(super) lock: Lock,
}

/// The state, locked and not opened, until this is dropped.
#[derive(Debug)]
pub struct Held {
    _lock: Lock,
}

impl Store {
    /// Returns the store of the state file that an option names, or else the environment.
    pub fn of(environment: &Environment<'_>, state_file: Option<&str>) -> Result<Self, StoreError> {
        Ok(Self::new(StoreSettings::read(environment, state_file)?))
    }

    /// Returns the store of a state file; nothing is opened yet.
    pub fn new(settings: StoreSettings) -> Self {
        Self {
            settings: Arc::new(settings),
            cache: ReadCache::default(),
            given: None,
        }
    }

    /// Returns the same store, in which new ids are made of these bits, in order: those that a recorded call
    /// drew.
    #[must_use]
    pub fn drawing(self, bits: &[u128]) -> Self {
        Self {
            given: Some(bits.into()),
            ..self
        }
    }

    /// Returns the settings.
    pub fn settings(&self) -> &StoreSettings {
        &self.settings
    }

    /// Returns the paths of the state file and those beside it.
    pub fn paths(&self) -> Result<StatePaths, StoreError> {
        let paths = StatePaths::find(&self.settings.state_file)?;
        Ok(paths.beginning_as(self.settings.origin.clone()))
    }

    /// Opens the state to read it.
    pub fn open(&self) -> Result<FileState, StoreError> {
        FileState::open(&self.paths()?)
    }

    /// Returns the contradictions in the state, even if its stamp fits.
    pub fn problems(&self) -> Result<Vec<Problem>, StoreError> {
        FileState::read(&self.paths()?)?.problems()
    }

    /// Locks the state and opens it, given the time of the machine.
    pub fn lock(&self, machine: Timestamp) -> Result<Locked, StoreError> {
        self.lock_with(machine, FileState::open)
    }

    /// Like [`Store::lock`], but takes the open file from the cache if it is unchanged.
    pub(super) fn lock_cached(&self, machine: Timestamp) -> Result<Locked, StoreError> {
        self.lock_with(machine, |paths| FileState::open_cached(paths, &self.cache))
    }

    /// Locks the state, and starts from an empty one that will replace the file.
    pub fn lock_anew(&self, machine: Timestamp) -> Result<Locked, StoreError> {
        self.lock_with(machine, FileState::anew)
    }

    /// Locks the state, whatever is in it, for whoever changes only what is beside it.
    pub fn hold(&self) -> Result<Held, StoreError> {
        let lock = Lock::take(&self.paths()?, &self.settings)?;
        Ok(Held { _lock: lock })
    }

    fn lock_with(
        &self,
        machine: Timestamp,
        open: impl FnOnce(&StatePaths) -> Result<FileState, StoreError>,
    ) -> Result<Locked, StoreError> {
        let paths = self.paths()?;
        let lock = Lock::take(&paths, &self.settings)?;
        let state = open(&paths)?;
        let time = self.settings.time(state.world().clock, machine).ok();
        let time = time.filter(|_| !state.is_anew);
        Ok(Locked {
            bits: self.bits(&state),
            state,
            settings: Arc::clone(&self.settings),
            machine,
            time,
            paths,
            lock,
        })
    }
}

impl Locked {
    /// Returns what a commit needs: the lock, the paths, and what it is to survive.
    pub(super) fn parts(&self) -> (&Lock, &StatePaths, Durability) {
        (&self.lock, &self.paths, self.settings.durability)
    }

    /// Saves what a call changed and appends it to the log; a call that changed nothing is only logged.
    pub(super) fn keep(mut self, mut entry: Entry) -> Result<(), StoreError> {
        self.commit(&mut entry)
    }

    pub(super) fn commit(&mut self, entry: &mut Entry) -> Result<(), StoreError> {
        let settings = &self.settings;
        let leap = if self.state.has_edits() && !self.state.is_anew {
            leap::note_change(&mut self.state, settings, self.machine)
        } else {
            None
        };
        entry.drawn = self.bits.drawn();
        let (lock, paths, durability) = (&self.lock, &self.paths, settings.durability);
        if !commit::commit(lock, paths, &mut self.state, durability, entry)? {
            self.note(entry);
        }
        if let Some(leap) = leap {
            (self.settings.notify)(&leap.warning());
        }
        Ok(())
    }

    /// Saves what a command of the simulator changed, and appends it to the log: the command, and the words
    /// after `sim`.
    pub fn save(self, command: &str, words: &[String]) -> Result<(), StoreError> {
        let entry = self.entry(command, words)?;
        self.keep(entry)
    }

    /// Like [`Locked::save`] of a command that ends then, which leaves the world in memory to the end of the process.
    pub fn save_and_leave(mut self, command: &str, words: &[String]) -> Result<(), StoreError> {
        let mut entry = self.entry(command, words)?;
        self.commit(&mut entry)?;
        leave(self.state);
        Ok(())
    }

    /// Appends a command of the simulator to the log that changes nothing, and its input.
    pub fn note_command(&self, command: &str, input: &Value) -> Result<(), StoreError> {
        let entry = Entry {
            input: raw(input),
            ..self.entry(command, &[])?
        };
        self.note(&entry);
        Ok(())
    }

    /// Returns the line of a command of the simulator, of which nothing else is told yet.
    pub(super) fn entry(&self, command: &str, words: &[String]) -> Result<Entry, StoreError> {
        let time = match self.time {
            Some(time) => time,
            None => self.settings.time(self.state.world().clock, self.machine)?,
        };
        let words: Value = words.iter().map(String::as_str).collect();
        let input: Map = [("Arguments", words)].into_iter().collect();
        Ok(Entry {
            machine_time: Some(self.machine),
            input: raw(&input.into()),
            ..Entry::new(time, command)
        })
    }

    /// Saves a state that went from one of its changes to another.
    pub(super) fn commit_move(self, entry: &Entry) -> Result<(), StoreError> {
        let durability = self.settings.durability;
        commit::commit_move(&self.lock, &self.paths, &self.state, durability, entry)
    }

    /// Puts another world in the place of the whole one: all its settings and records, as one change.
    ///
    /// [`Locked::save`] then saves it like any other change, with a new identity, and it can be undone. The
    /// log keeps the state before and after as files, so its line stays short. When something is due next
    /// is worked out here; the change at which `settings` stand counts for nothing. Whether a world that is
    /// not empty may be replaced is for the caller to ask ([`Locked::is_empty`]).
    pub fn replace_world(
        &mut self,
        settings: WorldSettings,
        records: impl IntoIterator<Item = impl Into<Box<Record>>>,
    ) -> Result<(), StoreError> {
        self.state.replace(settings, records)
    }

    /// Tells whether another world takes the place of the whole one.
    pub fn replaces_world(&self) -> bool {
        self.state.is_replaced
    }

    /// Tells whether the world has no records: nothing is lost if another takes its place.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        self.state.has_no_records()
    }

    /// Keeps the state file, whatever is in it, and its log as a saved state, in the place of any that has
    /// the name. Tells whether there is anything to keep.
    pub fn keep_as(&self, name: &SavedName) -> Result<bool, StoreError> {
        let is_there = fs::metadata(self.paths.state()).is_ok_and(|state| state.len() > 0);
        if is_there {
            let durability = self.settings.durability;
            SavedStates::of(&self.paths).save_with_log(name, durability)?;
        }
        Ok(is_there)
    }

    /// Logs a call that changed nothing, if there is a state file.
    pub(super) fn note(&self, entry: &Entry) {
        if !self.state.is_of_no_file {
            log::note(&self.paths, slice::from_ref(entry), Writer::OfState);
        }
    }
}

/// Returns a value as it is written in the log.
pub(super) fn raw(value: &Value) -> Option<Box<RawValue>> {
    RawValue::from_string(json::tight(value)).ok()
}

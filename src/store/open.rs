//! The state file, opened to look at it or to change it.

use std::sync::Arc;

use organizations::Problem;
use organizations::model::Timestamp;
use organizations::state::State;

use reference::json;
use serde_json::value::RawValue;
use shape::{Map, Value};

use super::bits::Bits;
use super::commit;
use super::error::StoreError;
use super::kept::Kept;
use super::leap;
use super::lock::Lock;
use super::log::{self, Entry, Writer};
use super::place::Place;
use super::settings::Settings;
use super::state::FileState;
use crate::Environment;

/// The state file, and the service that answers from it.
#[derive(Debug)]
pub struct Store {
    settings: Arc<Settings>,
    pub(super) kept: Kept,
}

/// The state, and the right to change it until this is dropped.
///
/// Nothing is saved that was not committed.
#[derive(Debug)]
pub struct Locked {
    /// The state.
    pub state: FileState,
    /// The source of the bits of new ids.
    pub bits: Bits,
    settings: Arc<Settings>,
    machine: Timestamp,
    /// What time it was in the world when it was opened; none if its clock can't be read, or if it is anew.
    time: Option<Timestamp>,
    pub(super) place: Place,
    lock: Lock,
}

impl Store {
    /// Makes ready to use the state file that an option names, or else the environment.
    pub fn of(environment: &Environment<'_>, state_file: Option<&str>) -> Result<Self, StoreError> {
        Ok(Self::new(Settings::read(environment, state_file)?))
    }

    /// Makes ready to use a state file; nothing is opened yet.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings: Arc::new(settings),
            kept: Kept::default(),
        }
    }

    /// Returns what the environment says.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns the place of the state file.
    pub fn place(&self) -> Result<Place, StoreError> {
        Place::find(&self.settings.state_file)
    }

    /// Opens the state to look at it.
    pub fn open(&self) -> Result<FileState, StoreError> {
        FileState::open(&self.place()?)
    }

    /// Returns what contradicts itself in the state, whoever wrote it.
    pub fn problems(&self) -> Result<Vec<Problem>, StoreError> {
        FileState::read(&self.place()?)?.problems()
    }

    /// Locks the state and opens it, when it is some time on the machine.
    pub fn lock(&self, machine: Timestamp) -> Result<Locked, StoreError> {
        self.lock_with(machine, FileState::open)
    }

    /// Locks the state, and starts from an empty one whatever the file says.
    pub fn lock_anew(&self, machine: Timestamp) -> Result<Locked, StoreError> {
        self.lock_with(machine, FileState::anew)
    }

    fn lock_with(
        &self,
        machine: Timestamp,
        open: impl FnOnce(&Place) -> Result<FileState, StoreError>,
    ) -> Result<Locked, StoreError> {
        let place = self.place()?;
        let lock = Lock::take(&place, &self.settings)?;
        let state = open(&place)?;
        let time = self.settings.time(state.world().clock, machine).ok();
        let time = time.filter(|_| !state.is_anew);
        Ok(Locked {
            bits: self.bits(&state),
            state,
            settings: Arc::clone(&self.settings),
            machine,
            time,
            place,
            lock,
        })
    }
}

impl Locked {
    /// Saves what a call changed, with its line in the log; a call that changed nothing is only noted.
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
        let (lock, place) = (&self.lock, &self.place);
        let durability = settings.durability;
        if !commit::commit(lock, place, &mut self.state, durability, entry)? {
            self.note(entry);
        }
        if let Some(leap) = leap {
            (self.settings.notify)(&leap.warning(&self.place.history()));
        }
        Ok(())
    }

    /// Saves what a command of the simulator changed, with its line in the log: the command, and the words
    /// behind `sim`.
    pub fn save(self, command: &str, words: &[String]) -> Result<(), StoreError> {
        let time = match self.time {
            Some(time) => time,
            None => self.settings.time(self.state.world().clock, self.machine)?,
        };
        let words: Value = words.iter().map(String::as_str).collect();
        let input: Map = [("Arguments", words)].into_iter().collect();
        let entry = Entry {
            machine_time: Some(self.machine),
            input: raw(&input.into()),
            ..Entry::new(time, command)
        };
        self.keep(entry)
    }

    /// Notes a call that changed nothing, where there is a state.
    pub(super) fn note(&self, entry: &Entry) {
        if !self.state.is_of_no_file {
            log::note(&self.place, entry, Writer::OfState);
        }
    }
}

/// Returns a value as it stands in the log.
pub(super) fn raw(value: &Value) -> Option<Box<RawValue>> {
    RawValue::from_string(json::tight(value)).ok()
}

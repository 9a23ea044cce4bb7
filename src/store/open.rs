//! The state file, opened to look at it or to change it.

use std::sync::Arc;

use organizations::Problem;
use organizations::model::Timestamp;
use organizations::state::State;

use super::bits::Bits;
use super::commit;
use super::error::StoreError;
use super::history::{self, Change, Entry, Writer};
use super::kept::Kept;
use super::leap;
use super::lock::Lock;
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
        Ok(Locked {
            bits: self.bits(&state),
            state,
            settings: Arc::clone(&self.settings),
            machine,
            place,
            lock,
        })
    }
}

impl Locked {
    /// Saves the edits, and returns what they replaced.
    pub(super) fn commit(&mut self) -> Result<Vec<Change>, StoreError> {
        let settings = &self.settings;
        let leap = if self.state.has_edits() && !self.state.is_anew {
            leap::note_change(&mut self.state, settings, self.machine)
        } else {
            None
        };
        let changes = commit::commit(&self.lock, &self.place, &self.state, settings.durability)?;
        if let Some(leap) = leap {
            (settings.notify)(&leap.warning(&self.place.history()));
        }
        Ok(changes)
    }

    /// Saves what a call changed, and notes it in the history.
    pub(super) fn keep(mut self, entry: Entry) -> Result<(), StoreError> {
        let changes = self.commit()?;
        self.note(&Entry { changes, ..entry });
        Ok(())
    }

    /// Saves what a command of the simulator changed, and notes it in the history.
    pub fn save(self, command: &str) -> Result<(), StoreError> {
        let time = self.settings.time(self.state.world().clock, self.machine)?;
        self.keep(Entry {
            time,
            caller: None,
            operation: command.to_owned(),
            input: None,
            answer: None,
            error: None,
            changes: Vec::new(),
        })
    }

    /// Notes a call in the history.
    pub(super) fn note(&self, entry: &Entry) {
        history::append(&self.place, entry, Writer::OfState);
    }
}

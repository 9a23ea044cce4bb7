//! The world, opened to read or to change it.

use std::time::Duration;

use organizations::Problem;
use organizations::model::Timestamp;
use organizations::state::{ChangeId, Clock, State, TimeSource};
use shape::Value;

use super::present::Present;
use super::view::View;
use crate::store::log::PastError;
use crate::store::{
    Bits, Durability, FileState, Held, Locked, SavedStates, StatePaths, Store, StoreError,
};
use crate::{Caller, Environment};

/// The world in a state file, at a time of the machine.
pub struct World {
    store: Store,
    machine: Timestamp,
}

impl World {
    /// Returns the world in the state file that an option names, or else the environment.
    pub fn new(
        environment: &Environment<'_>,
        state_file: Option<&str>,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            store: Store::of(environment, state_file)?,
            machine: environment.now,
        })
    }

    /// Returns the world of a store, at a time of the machine.
    pub fn of(store: Store, machine: Timestamp) -> Self {
        Self { store, machine }
    }

    /// Returns the same world at a later time of the machine.
    #[must_use]
    pub fn later_by(self, elapsed: Duration) -> Self {
        let machine = self.machine.0.checked_add(elapsed);
        Self {
            machine: machine.map_or(self.machine, Timestamp),
            ..self
        }
    }

    /// Returns the paths of the state file and those beside it.
    pub fn paths(&self) -> Result<StatePaths, StoreError> {
        self.store.paths()
    }

    /// Returns the contradictions in the state, even if its stamp fits.
    pub fn problems(&self) -> Result<Vec<Problem>, StoreError> {
        self.store.problems()
    }

    /// Returns the time of the machine.
    pub fn machine_time(&self) -> Timestamp {
        self.machine
    }

    /// Returns the time of `ORGSIM_NOW`, which overrides the clock of the world.
    pub fn time_by_environment(&self) -> Option<Timestamp> {
        self.store.settings().now
    }

    /// Returns the time that a clock of the world shows.
    pub fn time(&self, clock: Clock) -> Result<Timestamp, StoreError> {
        self.store.settings().time(clock, self.machine)
    }

    /// Returns the source of the bits of new ids, where the world has a seed or none.
    pub fn bits(&self, seed: Option<u64>) -> Bits {
        self.store.bits_of(seed)
    }

    /// Opens the world as it was saved, without due work: enough to read its settings.
    pub fn as_saved(&self) -> Result<FileState, StoreError> {
        self.store.open()
    }

    /// Opens the world to read it, with all due work done.
    pub fn look(&self) -> Result<Present, StoreError> {
        let mut state = self.store.open()?;
        let bits = self.store.bits(&state);
        let now = self.store.catch_up(&mut state, &bits, self.machine)?;
        Ok(Present { state, bits, now })
    }

    /// Opens the world to read it as a caller sees it.
    pub fn seen_by(&self, caller: &Caller) -> Result<View, StoreError> {
        View::new(self.look()?, self.paths()?, caller)
    }

    /// Locks the world and opens it to change it, with all due work done.
    ///
    /// If its clock is out of range, nothing is due, so that the clock can be set.
    pub fn lock(&self) -> Result<Locked, StoreError> {
        self.caught_up(self.store.lock(self.machine)?)
    }

    /// Locks the world and opens it to set its clock, with due work done only if its clock was in use.
    ///
    /// If `ORGSIM_NOW` gave the time of the last change, no command has used the clock, and doing what is
    /// due by it would change the world for no reason.
    pub fn lock_to_set_clock(&self) -> Result<Locked, StoreError> {
        let locked = self.store.lock(self.machine)?;
        let last_change = locked.state.world().last_change;
        if last_change.is_some_and(|change| change.by == TimeSource::Environment) {
            return Ok(locked);
        }
        self.caught_up(locked)
    }

    /// Opens the world as it was before its last changes, so many.
    pub fn before(&self, count: u64) -> Result<FileState, PastError> {
        self.store.before(count)
    }

    /// Opens the world to read it as it was at a change and a time in it, with all work done that was due.
    pub fn look_back(
        &self,
        change: Option<ChangeId>,
        now: Timestamp,
    ) -> Result<Present, PastError> {
        let mut state = self.store.at(change)?;
        let bits = self.store.bits(&state);
        Store::catch_up_to(now, &mut state, &bits)?;
        Ok(Present { state, bits, now })
    }

    /// Returns the states that are saved beside the state, and how durably to save more.
    pub fn saved_states(&self) -> Result<(SavedStates, Durability), StoreError> {
        let durability = self.store.settings().durability;
        Ok((SavedStates::of(&self.paths()?), durability))
    }

    /// Locks the world without opening it, for whoever changes only what is beside it.
    pub fn hold(&self) -> Result<Held, StoreError> {
        self.store.hold()
    }

    /// Locks the world and opens it as it was saved, with no due work done.
    pub fn lock_as_saved(&self) -> Result<Locked, StoreError> {
        self.store.lock(self.machine)
    }

    /// Locks the world, and starts from an empty one that will replace the file.
    pub fn lock_anew(&self) -> Result<Locked, StoreError> {
        self.store.lock_anew(self.machine)
    }

    /// Appends a line to the log that is no change: a command of the simulator, and its input.
    pub fn note(&self, command: &str, input: &Value) -> Result<(), StoreError> {
        self.store.lock(self.machine)?.note_command(command, input)
    }

    fn caught_up(&self, mut locked: Locked) -> Result<Locked, StoreError> {
        if self.time(locked.state.world().clock).is_ok() {
            self.store
                .catch_up(&mut locked.state, &locked.bits, self.machine)?;
        }
        Ok(locked)
    }
}

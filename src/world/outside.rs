//! The world, opened to look at it or to change it.

use organizations::Problem;
use organizations::model::Timestamp;
use organizations::state::{Clock, State, TimeSource};

use super::present::Present;
use super::view::View;
use crate::store::{FileState, Locked, Place, Store, StoreError};
use crate::{Caller, Environment};

/// The world in a state file, at one time of the machine.
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

    /// Returns the place of the state file.
    pub fn place(&self) -> Result<Place, StoreError> {
        self.store.place()
    }

    /// Returns what contradicts itself in the state, whoever wrote it.
    pub fn problems(&self) -> Result<Vec<Problem>, StoreError> {
        self.store.problems()
    }

    /// Returns the time of the machine.
    pub fn machine_time(&self) -> Timestamp {
        self.machine
    }

    /// Returns what the environment says that the time is, whatever the clock of the world says.
    pub fn time_by_environment(&self) -> Option<Timestamp> {
        self.store.settings().now
    }

    /// Returns what time it is where the clock is so.
    pub fn time(&self, clock: Clock) -> Result<Timestamp, StoreError> {
        self.store.settings().time(clock, self.machine)
    }

    /// Opens the world as it was saved: its settings are the same at any time.
    pub fn as_saved(&self) -> Result<FileState, StoreError> {
        self.store.open()
    }

    /// Opens the world to look at it: as it is by now.
    pub fn look(&self) -> Result<Present, StoreError> {
        let mut state = self.store.open()?;
        let bits = self.store.bits(&state);
        let now = self.store.catch_up(&mut state, &bits, self.machine)?;
        Ok(Present { state, bits, now })
    }

    /// Opens the world to look at it as a caller sees it.
    pub fn seen_by(&self, caller: &Caller) -> Result<View, StoreError> {
        View::new(self.look()?, caller)
    }

    /// Locks the world and opens it to change it: as it is by now.
    ///
    /// Nothing is due by a clock that can't be read, so that it can be set anew.
    pub fn lock(&self) -> Result<Locked, StoreError> {
        self.caught_up(self.store.lock(self.machine)?)
    }

    /// Locks the world and opens it to set its clock: as it is by now, if its clock ever counted.
    ///
    /// Where `ORGSIM_NOW` told the time so far, the clock shows a time at which nobody has lived, and
    /// what is due by it would be done to no purpose.
    pub fn lock_to_set_clock(&self) -> Result<Locked, StoreError> {
        let locked = self.store.lock(self.machine)?;
        let last_change = locked.state.world().last_change;
        if last_change.is_some_and(|change| change.by == TimeSource::Environment) {
            return Ok(locked);
        }
        self.caught_up(locked)
    }

    /// Locks the world, and starts from an empty one whatever the file says.
    pub fn lock_anew(&self) -> Result<Locked, StoreError> {
        self.store.lock_anew(self.machine)
    }

    fn caught_up(&self, mut locked: Locked) -> Result<Locked, StoreError> {
        if self.time(locked.state.world().clock).is_ok() {
            self.store
                .catch_up(&mut locked.state, &locked.bits, self.machine)?;
        }
        Ok(locked)
    }
}

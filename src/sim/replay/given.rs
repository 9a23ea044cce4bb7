//! What a recorded change is given, so that it comes to the same.

use std::path::Path;
use std::time::Duration;

use organizations::model::Timestamp;
use organizations::state::{LastChange, TimeSource, WorldSettings};

use crate::store::log::Entry;
use crate::store::{Durability, Store, StoreSettings, machine_time};
use crate::world::World;

/// What a change is given that was recorded: the state file, the clock, and the bits of new ids.
#[derive(Debug, Clone)]
pub(in crate::sim) struct Given {
    settings: StoreSettings,
    drawn: Vec<u128>,
    /// The time of the machine.
    pub(super) machine: Timestamp,
}

impl Given {
    /// Returns what a change is given in a world that stands where it stood before. `last` is when and by which
    /// clock it had been changed last when the change was made.
    pub(super) fn of(
        entry: &Entry,
        world: &WorldSettings,
        last: Option<LastChange>,
        state: &Path,
    ) -> Self {
        // The reading of the clock of a world that is only begun is in no record.
        let is_by_variable =
            entry.begins_world() || last.is_some_and(|last| last.by == TimeSource::Environment);
        Self {
            settings: StoreSettings {
                state_file: state.to_owned(),
                origin: None,
                now: is_by_variable.then_some(entry.time),
                seed: None,
                lock_timeout: Duration::ZERO,
                durability: Durability::Unsynced,
                notify: |_| {},
                wait: |_| {},
            },
            drawn: entry.drawn.clone(),
            machine: entry
                .machine_time
                .unwrap_or_else(|| machine_time(entry.time, world.clock)),
        }
    }

    /// Returns the store that is given so much.
    pub(super) fn store(&self) -> Store {
        Store::new(self.settings.clone()).drawing(&self.drawn)
    }

    /// Returns the world of that store.
    pub(in crate::sim) fn world(&self) -> World {
        World::of(self.store(), self.machine)
    }
}

//! A world that is made elsewhere and then replaces this one.

use super::commit::{Text, commit_other, write_new_file};
use super::error::StoreError;
use super::log;
use super::open::Locked;
use super::paths::StatePaths;
use super::settings::Durability;
use super::state::FileState;

impl FileState {
    /// Writes this state as the beginning of a world elsewhere, where nothing is yet. The log there goes back to
    /// the change at which this one stands.
    pub fn begin_elsewhere(&self, paths: &StatePaths) -> Result<(), StoreError> {
        let (new_file, _) = write_new_file(paths, self, Text::Goes)?;
        new_file.replace_old(Durability::Unsynced)?;
        match self.world.change {
            Some(base) => log::begin_behind(paths, base),
            None => Ok(()),
        }
    }
}

impl Locked {
    /// Replaces this world by one that was made elsewhere on the same file system: its state, its log, and the states
    /// that the log keeps, which are moved here. The state is replaced atomically.
    pub fn take_over(self, other: &StatePaths) -> Result<(), StoreError> {
        let (lock, paths, durability) = self.parts();
        commit_other(lock, paths, &self.state, durability, other)
    }
}

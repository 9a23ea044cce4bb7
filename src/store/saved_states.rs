//! Saved states: copies under names, in a folder beside the state.
//!
//! ```text
//! state.json.saved/NAME.json            a saved state
//! state.json.saved/NAME.history.jsonl   the log of a world that another one took the place of
//! state.json.saved/.log                 what `log` keeps of changes that replaced the whole world
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use organizations::state::WorldSettings;

use super::copies;
use super::error::StoreError;
use super::log;
use super::paths::StatePaths;
use super::saved_name::SavedName;
use super::settings::Durability;
use super::state::FileState;

const STATE: &str = ".json";
const LOG: &str = ".history.jsonl";

/// The states that are kept beside a state.
#[derive(Debug, Clone)]
pub struct SavedStates {
    paths: StatePaths,
    folder: PathBuf,
}

impl SavedStates {
    /// Returns what is kept beside the state at a place.
    pub fn of(paths: &StatePaths) -> Self {
        Self {
            paths: paths.clone(),
            folder: paths.saved(),
        }
    }

    /// Returns the names under which states are saved, in order.
    pub fn names(&self) -> Result<Vec<SavedName>, StoreError> {
        let failed = StoreError::on("list the saved states", &self.folder);
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed(error)),
        };
        let files = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let names = files.filter_map(|file| file.strip_suffix(STATE)?.parse().ok());
        let names: BTreeSet<SavedName> = names.collect();
        Ok(names.into_iter().collect())
    }

    /// Returns the file of a saved state, whether there is one or not.
    pub fn path(&self, name: &SavedName) -> PathBuf {
        self.folder.join(format!("{name}{STATE}"))
    }

    /// Returns the log that is kept with a saved state, whether there is one or not.
    pub fn log_path(&self, name: &SavedName) -> PathBuf {
        self.folder.join(format!("{name}{LOG}"))
    }

    /// Tells whether a state is saved under a name.
    pub fn has(&self, name: &SavedName) -> bool {
        fs::symlink_metadata(self.path(name)).is_ok_and(|file| file.is_file())
    }

    /// Opens a saved state to look at it. All of it is checked.
    pub fn open(&self, name: &SavedName) -> Result<FileState, StoreError> {
        FileState::open(&StatePaths::find(&self.path(name))?)
    }

    /// Returns the settings of a saved state; none if it can't be read.
    pub fn settings(&self, name: &SavedName) -> Option<WorldSettings> {
        let paths = StatePaths::find(&self.path(name)).ok()?;
        FileState::settings(&paths).ok()
    }

    /// Saves the state as it is now under a name, in the place of any that was saved under it.
    pub fn save(&self, name: &SavedName, durability: Durability) -> Result<(), StoreError> {
        copies::make_folder(&self.folder, &self.paths)?;
        copies::copy(self.paths.state(), &self.path(name), durability)?;
        // A log that was kept under the name was that of another world.
        copies::remove(&self.log_path(name))?;
        log::sweep(&self.paths)
    }

    /// As [`SavedStates::save`], and keeps the log with it.
    pub(super) fn save_with_log(
        &self,
        name: &SavedName,
        durability: Durability,
    ) -> Result<(), StoreError> {
        copies::make_folder(&self.folder, &self.paths)?;
        copies::copy(self.paths.state(), &self.path(name), durability)?;
        match copies::copy(&self.paths.history(), &self.log_path(name), durability) {
            Err(StoreError::System { error, .. }) if error.kind() == ErrorKind::NotFound => {
                copies::remove(&self.log_path(name))?;
            }
            outcome => outcome?,
        }
        log::sweep(&self.paths)
    }

    /// Removes a saved state, and the log that was kept with it.
    pub fn delete(&self, name: &SavedName) -> Result<(), StoreError> {
        let path = self.path(name);
        fs::remove_file(&path).map_err(StoreError::on("delete a saved state", &path))?;
        copies::remove(&self.log_path(name))?;
        log::sweep(&self.paths)
    }
}

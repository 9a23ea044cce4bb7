//! The history that is replayed, and the world that it begins with.

use std::path::{Path, PathBuf};

use anyhow::bail;
use organizations::state::{State, WorldSettings};

use crate::sim::past::{change_named, refusal};
use crate::store::log::{BrokenLog, Lineage, Log, Way};
use crate::store::{FileState, StatePaths};
use crate::world::World;

/// What the name of a history ends with; before it is the name of its state file.
const HISTORY: &str = ".history.jsonl";

/// A history, and the state beside it.
pub(super) struct Source {
    log: Log,
    /// The state to which the history led, if it is known.
    state: Option<FileState>,
}

impl Source {
    /// Returns the history of a world.
    pub(super) fn of_world(world: &World) -> anyhow::Result<Self> {
        // A change is in the history before it is in the state.
        let state = world.as_saved()?;
        Ok(Self {
            log: Log::of(&world.paths()?),
            state: Some(state),
        })
    }

    /// Returns the history in a file, or beside a state file.
    pub(super) fn of_file(file: &Path) -> anyhow::Result<Self> {
        let name = file.to_string_lossy();
        let Some(stem) = name.strip_suffix(HISTORY) else {
            let paths = StatePaths::find(file)?;
            return Ok(Self {
                state: Some(FileState::of_file(paths.state())?),
                log: Log::of(&paths),
            });
        };
        let saved = file.parent().filter(|folder| is_of_saved_states(folder));
        let (state, kept) = match saved {
            Some(folder) => (format!("{stem}.json"), folder.join(".log")),
            None => (stem.to_owned(), PathBuf::from(format!("{stem}.saved/.log"))),
        };
        let log = Log::at(file.to_owned(), kept);
        let state = FileState::of_file(Path::new(&state)).ok();
        // Another world may have taken its place since: then the history stands for itself.
        let state = match state {
            Some(state) if is_in(&log, &state)? => Some(state),
            _ => None,
        };
        Ok(Self { log, state })
    }

    /// Returns the way of the world to a change that is named, or to where it stands.
    pub(super) fn lineage(&self, until: Option<&str>) -> anyhow::Result<Lineage> {
        if let Some(until) = until {
            let end = change_named(&self.log, until)?;
            return Ok(self.log.lineage(Some(end))?);
        }
        let end = match &self.state {
            None => None,
            Some(state) => match state.world().change {
                None => bail!(BrokenLog::Nothing(self.log.path().to_owned())),
                end => end,
            },
        };
        Ok(self.log.lineage(end)?)
    }

    /// Returns the world before the first change of a way; none if nothing was there.
    pub(super) fn base(self, lineage: &Lineage) -> anyhow::Result<Option<FileState>> {
        let first = lineage.entries().next().transpose()?;
        if first.is_none_or(|(_, first)| first.begins_world()) {
            return Ok(None);
        }
        let Some(mut state) = self.state else {
            return match lineage.base() {
                None => Ok(None),
                Some(base) => bail!(
                    "the history begins behind the change `{base}`, and what the world was then \
                     can only be found out with the state file beside it: `{}`",
                    self.log.path().display()
                ),
            };
        };
        let at = state.world().change;
        let way = Way::to(&self.log, at, lineage.base()).map_err(refusal)?;
        state.go(way).map_err(refusal)?;
        let is_empty = *state.world() == WorldSettings::default() && state.has_no_records()?;
        Ok((!is_empty).then_some(state))
    }
}

/// Tells whether a folder is that of the states that are saved beside a state.
fn is_of_saved_states(folder: &Path) -> bool {
    folder.extension().is_some_and(|end| end == "saved")
}

/// Tells whether the change at which a state stands is in a log.
fn is_in(log: &Log, state: &FileState) -> anyhow::Result<bool> {
    match state.world().change {
        None => Ok(false),
        Some(change) => Ok(!log.named(&change.to_string())?.is_empty()),
    }
}

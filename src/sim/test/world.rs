//! The worlds of a transcript.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use organizations::model::Timestamp;
use organizations::state::{Clock, State};
use reference::shlex;

use crate::Environment;
use crate::store::machine_time;
use crate::world::World;

/// The seed of a world if nothing else says.
const SEED: u64 = 1;

/// How a world begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Beginning {
    /// The seed of ids.
    pub(super) seed: Option<u64>,
    /// Where the clock stands.
    pub(super) now: Option<Timestamp>,
    /// The state file of which it is a copy.
    pub(super) state: Option<PathBuf>,
}

impl Beginning {
    /// Returns how a world begins of which a comment says something, and this beginning the rest. A state file is
    /// found from a folder.
    pub(super) fn with(&self, words: &str, folder: &Path) -> Result<Self, String> {
        let words = shlex::split(words).map_err(|_| "a quotation is not closed".to_owned())?;
        let mut said = Self::default();
        for word in &words {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            let wrong = |expected: &str| format!("`{name}` is {expected}: `{value}`");
            let is_new = match name {
                "seed" => {
                    let seed = value.parse().map_err(|_| wrong("a whole number"))?;
                    said.seed.replace(seed).is_none()
                }
                "now" => {
                    let now = value.parse();
                    let now = now.map_err(|_| wrong("a time as in `2026-03-01T12:00:00Z`"))?;
                    said.now.replace(now).is_none()
                }
                "state" if value.is_empty() => return Err("`state` is a file".to_owned()),
                "state" => said.state.replace(folder.join(value)).is_none(),
                _ => {
                    let known = "`seed=N`, `now=TIME` and `state=FILE`";
                    return Err(format!(
                        "a world begins with {known}, and not with `{word}`"
                    ));
                }
            };
            if !is_new {
                return Err(format!("`{name}` is said twice"));
            }
        }
        Ok(Self {
            seed: said.seed.or(self.seed),
            now: said.now.or(self.now),
            state: said.state.or_else(|| self.state.clone()),
        })
    }

    /// Makes the world in a state file that is not there yet.
    pub(super) fn make(&self, file: &Path) -> anyhow::Result<()> {
        let variable = |name: &str| -> Option<OsString> {
            match name {
                "ORGSIM_STATE_FILE" => Some(file.into()),
                "ORGSIM_STATE_FROM" => self.state.as_ref().map(OsString::from),
                "ORGSIM_NO_SYNC" => Some("1".into()),
                _ => None,
            }
        };
        let environment = Environment::bare("orgsim", &variable);
        match &self.state {
            None => self.make_empty(&World::new(&environment, None)?),
            Some(state) => self.copy(environment, state, file),
        }
    }

    fn make_empty(&self, world: &World) -> anyhow::Result<()> {
        let mut locked = world.lock_anew()?;
        let settings = locked.state.world_mut();
        settings.seed = Some(self.seed.unwrap_or(SEED));
        settings.clock = Clock::Frozen(self.now.unwrap_or_else(beginning_of_time));
        Ok(locked.save("sim init", &["init".to_owned()])?)
    }

    /// Copies a world. A clock that runs is stopped at the last change, when all was as it is in the file.
    fn copy(&self, environment: Environment<'_>, from: &Path, to: &Path) -> anyhow::Result<()> {
        std::fs::metadata(from)
            .with_context(|| format!("cannot read the state `{}`", from.display()))?;
        let state = World::new(&environment, None)?.as_saved()?;
        let settings = state.world();
        let last = settings.last_change.as_ref().map(|change| change.at);
        let last = last.unwrap_or_else(beginning_of_time);
        let environment = Environment {
            now: machine_time(last, settings.clock),
            ..environment
        };
        let mut locked = World::new(&environment, None)?.lock_as_saved()?;
        let settings = locked.state.world_mut();
        settings.seed = self.seed.or(settings.seed).or(Some(SEED));
        settings.clock = Clock::Frozen(match (self.now, settings.clock) {
            (None, Clock::Frozen(time)) | (Some(time), _) => time,
            (None, _) => last,
        });
        locked.save("sim test", &["test".to_owned()])?;
        if !to.exists() {
            // Nothing was to be changed, and so nothing was written.
            std::fs::copy(from, to)
                .with_context(|| format!("cannot copy the state `{}`", from.display()))?;
        }
        Ok(())
    }
}

/// Returns where clocks stand if nothing else says.
fn beginning_of_time() -> Timestamp {
    let time = "2026-01-01T00:00:00Z".parse();
    time.expect("it is written as times are")
}

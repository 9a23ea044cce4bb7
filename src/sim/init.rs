//! `sim init`: an empty world.

use std::fs;

use anyhow::bail;
use clap::Args;
use organizations::model::Timestamp;
use organizations::state::{Clock, State};

use super::console::{Console, Shown};
use super::replaced;

/// Begins an empty world in the state file.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// Makes the ids of this world follow from a number: the same commands give the same ids.
    #[arg(long)]
    seed: Option<u64>,
    /// Lets the clock stand at a time, as in 2026-03-01T12:00:00Z.
    #[arg(long, value_name = "TIME")]
    now: Option<Timestamp>,
    /// Makes up no accounts: an unknown caller is refused, and who is invited by an unknown id or
    /// address has to be made with `sim account create` before it can answer.
    #[arg(long)]
    strict: bool,
    /// Begins anew even if the state file exists, whatever is in it. What was there, and its history,
    /// are kept as saved `before-init`.
    #[arg(long)]
    force: bool,
}

impl Init {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        let mut locked = world.lock_anew()?;
        let paths = world.paths()?;
        let is_there = fs::metadata(paths.state()).is_ok_and(|file| file.len() > 0);
        if is_there && !self.force {
            let path = paths.state().display();
            bail!("there is a state file already; `--force` begins anew: `{path}`");
        }
        let kept = replaced::keep(&locked)?;
        let settings = locked.state.world_mut();
        settings.seed = self.seed;
        settings.strict = self.strict;
        if let Some(now) = self.now {
            settings.clock = Clock::Frozen(now);
        }
        console.save(locked, "sim init", Shown::Nothing)?;
        Ok(console.streams.errors.write_all(kept.as_bytes())?)
    }
}

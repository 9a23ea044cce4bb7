//! `sim save`, `sim load` and `sim saved`: states under names.

use anyhow::bail;
use clap::{Args, Subcommand};
use organizations::state::State;
use shape::Value;

use crate::sim::console::{Console, answer, list, object};
use crate::sim::misuse::Misuse;
use crate::store::{SavedName, SavedStates};

/// Saves the state under a name, in the folder STATE.saved beside it.
///
/// The history is not saved with it. `sim load` brings the state back.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orgsim sim save before-merger")]
pub(in crate::sim) struct Save {
    /// The name: letters, digits, "-", "_" and ".", and no "." in front.
    name: SavedName,
    /// Replaces what is saved under the name.
    #[arg(long)]
    force: bool,
}

/// Brings a saved state back: its accounts, organizations, settings and clock.
///
/// This is a change like any other, and `sim undo` takes it back.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  orgsim sim load before-merger")]
pub(in crate::sim) struct Load {
    /// The name.
    #[arg(value_name = "NAME")]
    saved: SavedName,
}

/// Lists the saved states.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  orgsim sim saved\n  orgsim sim saved delete before-merger")]
pub(in crate::sim) struct Saved {
    #[command(subcommand)]
    change: Option<Change>,
}

#[derive(Debug, Subcommand)]
enum Change {
    /// Deletes a saved state, and the history that is kept with it.
    Delete {
        /// The name.
        #[arg(value_name = "NAME")]
        saved: SavedName,
    },
}

impl Save {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        let (states, durability) = world.saved_states()?;
        // What contradicts itself is not saved.
        if world.as_saved()?.is_of_no_file() {
            bail!("there is no state file yet, and nothing to save");
        }
        if states.has(&self.name) && !self.force {
            let name = &self.name;
            bail!("there is a saved state of this name already; `--force` replaces it: `{name}`");
        }
        let held = world.hold()?;
        states.save(&self.name, durability)?;
        drop(held);
        let saved = data(&states, &self.name);
        console.print("Saved", saved)
    }
}

impl Load {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        let (states, _) = world.saved_states()?;
        must_be_there(&states, &self.saved)?;
        let mut locked = world.lock_as_saved()?;
        let saved = states.open(&self.saved)?;
        locked.replace_world(saved.world().clone(), saved.records()?)?;
        console.save(
            locked,
            "sim load",
            answer("Loaded", data(&states, &self.saved)),
        )
    }
}

impl Saved {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        let (states, _) = world.saved_states()?;
        if let Some(Change::Delete { saved }) = self.change {
            must_be_there(&states, &saved)?;
            let _held = world.hold()?;
            return Ok(states.delete(&saved)?);
        }
        let saved = states.names()?;
        let saved = saved.iter().map(|name| data(&states, name));
        console.print("Saved", list("Saved", saved))
    }
}

/// Refuses a name under which nothing is saved.
fn must_be_there(states: &SavedStates, name: &SavedName) -> anyhow::Result<()> {
    if states.has(name) {
        return Ok(());
    }
    let why = format!("no state is saved under this name; `orgsim sim saved` lists them: `{name}`");
    Err(Misuse(why).into())
}

/// Returns what is told of a saved state: when it was changed last, and at which change it stands.
fn data(states: &SavedStates, name: &SavedName) -> Value {
    let world = states.settings(name);
    let change = world.as_ref().and_then(|world| world.change);
    let last = world.as_ref().and_then(|world| world.last_change);
    let log = states.log_path(name);
    object([
        ("Name", Some(name.as_str().into())),
        ("Change", change.map(|change| change.to_string().into())),
        ("LastChange", last.map(|last| last.at.0.to_string().into())),
        (
            "StateFile",
            Some((&*states.path(name).to_string_lossy()).into()),
        ),
        (
            "History",
            log.exists().then(|| (&*log.to_string_lossy()).into()),
        ),
    ])
}

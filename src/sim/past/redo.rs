//! `sim redo`: does again what was undone.

use clap::Args;
use organizations::state::State;

use super::refusal::refusal;
use super::travelled::go;
use crate::sim::console::Console;
use crate::store::log::{PastError, Way};

/// Does the changes again that were undone last, and lists them.
///
/// Once something else was changed, there is nothing to redo; `sim undo --to` still goes to what was undone.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  orgsim sim redo\n  orgsim sim redo 3")]
pub(in crate::sim) struct Redo {
    /// How many changes.
    #[arg(default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: u64,
}

impl Redo {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let locked = console.world()?.lock_as_saved()?;
        let Some(ahead) = locked.redoable()? else {
            return Err(refusal(PastError::FewerToRedo(0)));
        };
        let at = locked.state.world().change;
        let way = Way::forth(&locked.log(), at, ahead, self.count).map_err(refusal)?;
        let redo = Some(ahead).filter(|ahead| way.to != Some(*ahead));
        go(console, locked, way, redo, "sim redo")
    }
}

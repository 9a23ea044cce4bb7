//! `sim undo`: takes changes of the world back.

use clap::Args;
use organizations::state::State;

use super::change_name;
use super::refusal::refusal;
use super::travelled::go;
use crate::sim::console::Console;
use crate::sim::misuse::Misuse;
use crate::store::Locked;
use crate::store::log::{ChangeId, PastError, Way};

/// Takes the last changes of the world back, whoever made them, and lists them.
///
/// The state is then byte for byte what it was. `sim redo` does them again. What was due by the clock and
/// was done with a change is taken back with it, and done again by the next command. Nothing is touched if
/// somebody edited by hand what a change made.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  orgsim sim undo 3\n  orgsim sim undo --to 12-0123456789abcdef"
)]
pub(in crate::sim) struct Undo {
    /// How many changes.
    #[arg(default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: u64,
    /// Goes to a change anywhere in the history, also one that was undone: its identity, or as much of it
    /// as is enough.
    #[arg(long, value_name = "CHANGE", conflicts_with = "count")]
    to: Option<String>,
}

impl Undo {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let locked = console.world()?.lock_as_saved()?;
        let way = match &self.to {
            None => Way::back(&locked.log(), locked.state.world().change, self.count),
            Some(to) => {
                let to = change_name::find(&locked.log(), to)?;
                Way::to(&locked.log(), locked.state.world().change, Some(to))
            }
        };
        let way = way.map_err(refusal)?;
        if way.from == way.to {
            return Err(Misuse("the world stands at this change already".to_owned()).into());
        }
        let redo = redo_from(&locked, &way).map_err(refusal)?;
        go(console, locked, way, redo, "sim undo")
    }
}

/// Returns the change up to which redoing can go after a way.
fn redo_from(locked: &Locked, way: &Way) -> Result<Option<ChangeId>, PastError> {
    let ahead = locked.redoable()?;
    match (way.undone.is_empty(), way.redone.is_empty()) {
        // What was undone before can still be redone, and this before it.
        (_, true) => Ok(ahead.or(way.from)),
        (true, false) => {
            let Some(ahead) = ahead else { return Ok(None) };
            let rest = Way::to(&locked.log(), way.to, Some(ahead))?;
            let is_on_the_way = rest.undone.is_empty() && !rest.redone.is_empty();
            Ok(is_on_the_way.then_some(ahead))
        }
        (false, false) => Ok(None),
    }
}

//! `sim lesson check`: what is done.

use clap::Args;

use super::current::Current;
use super::{told, watch};
use crate::Exit;
use crate::sim::console::Console;

/// Tells which tasks are done, and shows the next one.
///
/// They are judged by the state, by what calls answer, and by the history; by which commands something was done
/// doesn't matter.
///
/// It ends with 0 if all tasks are done, and with 1 if some remain, so that a script can ask.
///
/// Example: `orgsim sim lesson check --watch` in a second terminal
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Goes on, and tells whenever something has changed, until all is done.
    #[arg(long)]
    watch: bool,
}

impl Check {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        if self.watch {
            return watch::run(console);
        }
        let current = Current::of(console)?;
        if current.at_hand().is_some() {
            console.exit = Exit::No;
        }
        told::print(&current, console)
    }
}

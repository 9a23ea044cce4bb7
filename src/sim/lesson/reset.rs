//! `sim lesson reset`: a lesson begins anew.

use clap::Args;

use super::beginning;
use super::current::{Current, Found};
use super::page::Page;
use crate::lesson::RESET;
use crate::sim::console::{Console, Shown};

/// Makes the world of the lesson anew, as it was at the start.
///
/// `orgsim sim undo` takes that back.
#[derive(Debug, Args)]
pub(super) struct Reset;

impl Reset {
    #[expect(clippy::unused_self, reason = "all commands run alike")]
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let environment = console.session.environment;
        let world = console.world()?;
        let found = Found::in_world(&world, &environment.folder)?;
        let made = beginning::make(&found, environment)?;
        let mut locked = world.lock()?;
        locked.replace_world(made.settings, made.records)?;
        console.save(locked, RESET, Shown::Nothing)?;
        let current = Current::judged(found, &world, console.session.settings.times())?;
        let mut page = Page::of(console);
        page.paragraph("The world is again as it was at the start.");
        page.gap();
        page.first(&current);
        page.print(console)
    }
}

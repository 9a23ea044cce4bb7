//! `sim lesson start`: a lesson begins.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use reference::shlex;

use super::beginning;
use super::current::{Current, Found};
use super::page::Page;
use crate::lesson::START;
use crate::sim::console::{Console, Shown};
use crate::sim::misuse::Misuse;
use crate::world::World;

/// Begins a lesson: makes its world, and shows the first task.
///
/// Without a folder, the world is made in the state file. It must be empty, or `--force` replaces it, which
/// `orgsim sim undo` takes back. A file whose name ends in `.md` is a lesson of your own; docs/lessons.md says how it
/// is written. If something is wrong in it, that is told with its line and column, and nothing is changed.
///
/// Example: `orgsim sim lesson start first-invitation ~/lessons/first`
#[derive(Debug, Args)]
pub(super) struct Start {
    /// The name of a lesson, or the file of your own.
    #[arg(value_name = "NAME|FILE.md", id = "lesson")]
    lesson: String,
    /// A folder for the world; it is made if it is not there. What makes commands use it is told.
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    folder: Option<PathBuf>,
    /// Replaces the world that there is.
    #[arg(long)]
    force: bool,
}

impl Start {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let environment = console.session.environment;
        let found = Found::of(&self.lesson, &environment.folder)?;
        let made = beginning::make(&found, environment)?;
        let folder = self.folder(console)?;
        let world = match &folder {
            None => console.world()?,
            Some(folder) => {
                fs::create_dir_all(folder)
                    .with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
                World::new(environment, Some(state_file(folder)?.as_str()))?
            }
        };
        let mut locked = world.lock()?;
        if !locked.is_empty()? && !self.force {
            let paths = world.paths()?;
            let path = paths.state().display();
            bail!(
                "there is a world already; `--force` replaces it, and a folder behind the name of the \
                 lesson is for a world of its own: `{path}`"
            );
        }
        locked.replace_world(made.settings, made.records)?;
        console.save(locked, START, Shown::Nothing)?;
        let current = Current::judged(found, &world, console.session.settings.times())?;
        let mut page = Page::of(console);
        if let Some(folder) = &folder {
            let line = shlex::quote(&state_file(folder)?);
            page.paragraph("The world of this lesson is used by commands behind this line:");
            page.command(&format!("export ORGSIM_STATE_FILE={line}"));
            page.gap();
        }
        page.introduction(&current);
        page.first(&current);
        page.print(console)
    }

    /// Returns the absolute path of the folder for the world, if there is to be one.
    fn folder(&self, console: &Console<'_, '_>) -> anyhow::Result<Option<PathBuf>> {
        let Some(folder) = &self.folder else {
            return Ok(None);
        };
        if console.session.own.state_file.is_some() {
            let what = "both DIR and `--state-file` say where the world is to be";
            return Err(Misuse(what.to_owned()).into());
        }
        let folder = console.session.environment.folder.join(folder);
        Ok(Some(std::path::absolute(folder)?))
    }
}

/// Returns the path of the state file in the folder of a world.
fn state_file(folder: &std::path::Path) -> anyhow::Result<String> {
    let path = folder.join("state.json");
    let path = path
        .to_str()
        .with_context(|| format!("no Unicode is the path `{}`", path.display()))?;
    Ok(path.to_owned())
}

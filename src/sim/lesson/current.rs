//! A lesson, found by its name or file, and how far it is.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use organizations::state::State;

use crate::lesson::{self, Lesson, Past, Progress, built_in};
use crate::sim::console::Console;
use crate::sim::misuse::Misuse;
use crate::store::StoreError;
use crate::wire::Times;
use crate::world::World;

/// A lesson, and what it is called.
pub(super) struct Found {
    /// The name of a lesson that orgsim has, or the absolute path of a file: what the world holds.
    pub(super) id: String,
    /// What it was called by, as errors in its file tell it.
    pub(super) name: String,
    pub(super) lesson: Lesson,
}

/// The lesson of a world, and how far it is.
pub(super) struct Current {
    pub(super) found: Found,
    pub(super) past: Past,
    /// How far each of its tasks is.
    pub(super) progress: Vec<Progress>,
}

impl Found {
    /// Finds a lesson by its name, or by the path of its file.
    pub(super) fn of(name: &str, folder: &Path) -> anyhow::Result<Self> {
        if let Some(built_in) = built_in(name) {
            let lesson = Lesson::read(name, built_in.text).map_err(|why| anyhow::anyhow!(why))?;
            return Ok(Self {
                id: name.to_owned(),
                name: name.to_owned(),
                lesson,
            });
        }
        let is_file = Path::new(name).extension().is_some_and(|end| end == "md");
        if !is_file {
            let what = format!(
                "there is no lesson `{name}`: `orgsim sim lesson` lists those there are, and one \
                 of your own is a file `*.md`"
            );
            return Err(Misuse(what).into());
        }
        let path = folder.join(name);
        let cannot = || format!("cannot read the lesson `{name}`");
        let path = std::path::absolute(&path).with_context(cannot)?;
        if !fs::metadata(&path).with_context(cannot)?.is_file() {
            bail!("{}: it is no file", cannot());
        }
        let text = fs::read_to_string(&path).with_context(cannot)?;
        let lesson = Lesson::read(name, &text).map_err(|wrong| Misuse(wrong.to_string()))?;
        let Some(id) = path.to_str() else {
            bail!("{}: its path is no Unicode", cannot());
        };
        Ok(Self {
            id: id.to_owned(),
            name: name.to_owned(),
            lesson,
        })
    }

    /// Returns the lesson that a world holds.
    pub(super) fn in_world(world: &World, folder: &Path) -> anyhow::Result<Self> {
        match &world.as_saved()?.world().lesson {
            Some(id) => Self::of(id, folder),
            None => bail!(
                "there is no lesson in this world; `orgsim sim lesson start first-invitation` begins \
                 the first: `{}`",
                world.paths()?.state().display()
            ),
        }
    }
}

impl Current {
    /// Returns the lesson of the world, judged.
    pub(super) fn of(console: &Console<'_, '_>) -> anyhow::Result<Self> {
        Self::in_world(&console.world()?, console)
    }

    /// Returns the lesson of a world, judged.
    pub(super) fn in_world(world: &World, console: &Console<'_, '_>) -> anyhow::Result<Self> {
        let found = Found::in_world(world, &console.session.environment.folder)?;
        let times = console.session.settings.times();
        Ok(Self::judged(found, world, times)?)
    }

    /// Judges a lesson.
    pub(super) fn judged(
        found: Found,
        world: &World,
        times: Times<'_>,
    ) -> Result<Self, StoreError> {
        let past = Past::read(world)?;
        let progress = lesson::judge(&found.lesson, world, &past, times)?;
        Ok(Self {
            found,
            past,
            progress,
        })
    }

    /// Returns the task at hand, the first that is not done, counted from zero; none if all are done.
    pub(super) fn at_hand(&self) -> Option<usize> {
        self.progress.iter().position(|task| !task.is_done())
    }
}

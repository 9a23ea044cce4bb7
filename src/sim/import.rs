//! `sim import`: a world made of files.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use organizations::state::{Memory, State, WorldSettings};

use super::console::Console;
use super::progress::Progress;
use crate::harmless;
use crate::portrait::{self, Beginning, Captured};
use crate::store::Locked;
use crate::world::World;

/// Makes a world of files that `sim export` or a person has written.
///
/// `orgsim sim import org.yaml` makes an organization of it, `orgsim sim export | orgsim --state-file copy.json
/// sim import` copies a world. Several files are read as one. Ids, times and the order of creation may be left out:
/// then ids are new, the time is now, and the order is that of the files. What is wrong is told with line and
/// column, all of it, and then nothing is changed.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The files; standard input for `-`, or if none is given.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// Reads the folder that the script of `sim capture` has written, instead.
    #[arg(long, value_name = "FOLDER", conflicts_with = "files", value_hint = clap::ValueHint::DirPath)]
    from: Option<PathBuf>,
    /// Puts made-up account ids, addresses and names in the place of real ones, each always the same.
    #[arg(long, requires = "from")]
    anonymize: bool,
    /// Replaces the world that there is.
    #[arg(long)]
    force: bool,
}

impl Import {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let progress = Progress::of(console);
        progress.tell(console, "reading");
        let done = self.import(console, &progress);
        progress.clear(console);
        done
    }

    fn import(self, console: &mut Console<'_, '_>, progress: &Progress) -> anyhow::Result<()> {
        let files = match self.from {
            Some(_) => Vec::new(),
            None => read(&self.files, console)?,
        };
        let world = console.world()?;
        let mut locked = world.lock()?;
        let is_empty = locked.is_empty()?;
        if !is_empty && !self.force {
            let paths = world.paths()?;
            let path = paths.state().display();
            bail!("there is a world already; `--force` replaces it: `{path}`");
        }
        let settings = if is_empty {
            own_settings(&locked)
        } else {
            WorldSettings::default()
        };
        let beginning = beginning(&world, settings);
        let made = match &self.from {
            Some(folder) => self.captured(folder, &beginning, console)?,
            None => portrait::import(files, &beginning)?,
        };
        progress.tell(console, "writing the state");
        locked.replace_world(made.world().clone(), made.into_records())?;
        Ok(locked.save_and_leave("sim import", console.words)?)
    }
}

impl Import {
    /// Makes a world of a capture, and tells what is not known of the real one.
    fn captured(
        &self,
        folder: &Path,
        beginning: &Beginning<'_>,
        console: &mut Console<'_, '_>,
    ) -> anyhow::Result<Memory> {
        let now = (beginning.time)(beginning.settings.clock).context("the clock shows no time")?;
        let captured = Captured::read(&console.session.environment.folder.join(folder), now)?;
        let gaps = captured.gaps.clone();
        let made = portrait::import_captured(captured, self.anonymize, beginning)?;
        if !gaps.is_empty() {
            writeln!(console.streams.errors, "not known of the organization:")?;
        }
        for gap in gaps {
            writeln!(console.streams.errors, "  {}", harmless::one_line(&gap))?;
        }
        Ok(made)
    }
}

/// Reads the files: their names, and what is in them.
fn read(files: &[PathBuf], console: &Console<'_, '_>) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let environment = console.session.environment;
    let standard_input = [PathBuf::from("-")];
    let files = if files.is_empty() {
        &standard_input
    } else {
        files
    };
    let mut read = Vec::with_capacity(files.len());
    for file in files {
        if file == Path::new("-") {
            let text = environment
                .input
                .rest()
                .context("cannot read standard input")?;
            read.push(("standard input".to_owned(), text));
            continue;
        }
        let path = environment.folder.join(file);
        let name = file.display().to_string();
        let text = fs::read(path).with_context(|| format!("cannot read the file `{name}`"))?;
        read.push((name, text));
    }
    Ok(read)
}

/// Returns the settings of a world, as any that is made in its place may begin with.
fn own_settings(locked: &Locked) -> WorldSettings {
    WorldSettings {
        change: None,
        last_change: None,
        next_due: None,
        ..locked.state.world().clone()
    }
}

fn beginning(world: &World, settings: WorldSettings) -> Beginning<'_> {
    Beginning {
        settings,
        time: Box::new(|clock| world.time(clock).ok()),
        bits: Box::new(|seed, n| world.bits(seed).draw(n)),
    }
}

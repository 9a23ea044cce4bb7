//! The command.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use organizations::state::State;
use shape::Value;

use super::again::Player;
use super::difference::Difference;
use super::source::Source;
use crate::Exit;
use crate::sim::console::{Console, number, object};
use crate::sim::misuse::Misuse;
use crate::sim::progress::Progress;
use crate::sim::replaced;
use crate::sim::stage::{self, Stage};
use crate::store::log::{Lineage, compare};
use crate::store::{FileState, StatePaths};

/// What is told where no folder can be made.
const NO_STAGE: &str = "cannot make a folder for the replay";

/// How often it is told how many changes are made.
const OFTEN: usize = 50;

/// Makes the changes of a history again in an empty world, which is then byte for byte the same.
///
/// Operations and commands are called with the time, caller and random bits of the first time, and what replaced the
/// whole world is taken from the history. The first change that comes to something else is told; then nothing is
/// changed, and the exit status is 1. With `@`, the history of this world is replayed in a throw-away world, and it is
/// only told whether it comes to the same. A history whose beginning is cut off needs its state file beside it.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  orgsim sim replay @\n  orgsim --state-file copy.json sim replay state.json.history.jsonl"
)]
pub(in crate::sim) struct Replay {
    /// The history, as in state.json.history.jsonl, or the state file that it is beside; or @ for the history of
    /// this world.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// Replays only what led to a change: its identity, or as much of it as is enough.
    #[arg(long, value_name = "CHANGE")]
    until: Option<String>,
    /// Replaces the world that there is. It and its history are kept as saved `before-init`.
    #[arg(long)]
    force: bool,
}

/// What a replay came to.
struct Outcome {
    lineage: Lineage,
    difference: Option<Difference>,
}

impl Replay {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let progress = Progress::of(console);
        let done = if self.file == Path::new("@") {
            self.check(console, &progress)
        } else {
            self.restore(console, &progress)
        };
        progress.clear(console);
        done
    }

    /// Replays the history of this world, and tells what it comes to.
    fn check(&self, console: &mut Console<'_, '_>, progress: &Progress) -> anyhow::Result<()> {
        if self.force {
            let what = "`@` replaces nothing, so there is nothing to force";
            return Err(Misuse(what.to_owned()).into());
        }
        let world = console.world()?;
        let saved = world.as_saved()?;
        let stage = Stage::new().context(NO_STAGE)?;
        let mut outcome = self.play(Source::of_world(&world)?, &stage, console, progress)?;
        if outcome.difference.is_none() && outcome.lineage.end() == saved.world().change {
            outcome.difference = edited(&saved, world.paths()?.state(), &stage.state_file())?;
        }
        let text = outcome.text(console, true)?;
        progress.clear(console);
        console.streams.output.write_all(&text)?;
        console.exit = outcome.exit();
        Ok(())
    }

    /// Replays a history, and puts what it comes to in the place of the world.
    fn restore(&self, console: &mut Console<'_, '_>, progress: &Progress) -> anyhow::Result<()> {
        let world = console.world()?;
        let file = console.session.environment.folder.join(&self.file);
        let source = Source::of_file(&file)?;
        let locked = world.lock_anew()?;
        let paths = world.paths()?;
        let is_there = fs::metadata(paths.state()).is_ok_and(|file| file.len() > 0);
        if is_there && !self.force && !FileState::of_file(paths.state())?.has_no_records()? {
            let path = paths.state().display();
            bail!("there is a world already; `--force` replaces it: `{path}`");
        }
        let mut beside = paths.state().as_os_str().to_owned();
        beside.push(".replay");
        // Whoever replays into this world holds its lock.
        let stage = Stage::alone(Path::new(&beside)).context(NO_STAGE)?;
        let outcome = self.play(source, &stage, console, progress)?;
        let text = outcome.text(console, false)?;
        progress.clear(console);
        if outcome.difference.is_some() {
            console.streams.output.write_all(&text)?;
            console.exit = outcome.exit();
            return Ok(());
        }
        let kept = replaced::keep(&locked)?;
        let made = StatePaths::find(&stage.state_file())?;
        stage::whole(|| locked.take_over(&made))?;
        console.write_saved(&text)?;
        Ok(console.streams.errors.write_all(kept.as_bytes())?)
    }

    fn play(
        &self,
        source: Source,
        stage: &Stage,
        console: &mut Console<'_, '_>,
        progress: &Progress,
    ) -> anyhow::Result<Outcome> {
        let paths = StatePaths::find(&stage.state_file())?;
        let lineage = source.lineage(self.until.as_deref())?;
        if let Some(base) = source.base(&lineage)? {
            base.begin_elsewhere(&paths)?;
        }
        let count = lineage.len();
        let player = Player {
            outer: console.session.environment,
            stage,
            paths: &paths,
        };
        let difference = player.play(&lineage, &mut |done| {
            if done.is_multiple_of(OFTEN) {
                progress.tell(console, &format!("{done} of {count} changes"));
            }
        })?;
        Ok(Outcome {
            lineage,
            difference,
        })
    }
}

/// Returns how a state differs from the one to which its history led, if it does.
fn edited(state: &FileState, path: &Path, made: &Path) -> anyhow::Result<Option<Difference>> {
    if fs::read(path)? == fs::read(made)? {
        return Ok(None);
    }
    let changes = compare(&FileState::of_file(made)?, state)?;
    // An editor may have laid it out otherwise, which changes nothing.
    Ok((!changes.is_empty()).then(|| Difference::of_state(&changes)))
}

impl Outcome {
    fn exit(&self) -> Exit {
        match self.difference {
            None => Exit::Ok,
            Some(_) => Exit::No,
        }
    }

    /// Returns what is told of it, of a replay that only reports or of one that makes a world.
    fn text(&self, console: &Console<'_, '_>, only_reports: bool) -> anyhow::Result<Vec<u8>> {
        if !console.is_for_people() {
            return console.data_text("Replay", self.data());
        }
        let count = match self.lineage.len() {
            1 => "1 change".to_owned(),
            count => format!("{count} changes"),
        };
        let text = match (&self.difference, only_reports) {
            (Some(difference), true) => difference.text(),
            (Some(difference), false) => difference.text() + "nothing was changed\n",
            (None, true) => format!("{count}, and the state is the same, byte for byte\n"),
            (None, false) => match self.lineage.end() {
                Some(end) => format!("{count}: the world is as it was after change {end}\n"),
                None => String::new(),
            },
        };
        Ok(text.into_bytes())
    }

    fn data(&self) -> Value {
        let end = self.lineage.end().map(|end| end.to_string().into());
        object([
            ("Changes", Some(number(self.lineage.len() as u64))),
            ("Change", end),
            ("Same", Some(self.difference.is_none().into())),
            ("Difference", self.difference.as_ref().map(Difference::data)),
        ])
    }
}

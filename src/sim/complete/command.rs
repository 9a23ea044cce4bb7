//! `sim complete`: the hidden command that shells ask.

use clap::{Args, Command};

use super::candidates;
use super::cursor::Cursor;
use super::shell::{Question, Shell};
use crate::cli::call::who_calls;
use crate::cli::config::Config;
use crate::cli::words::{self, Globals, Level};
use crate::cli::{OwnOptions, Session};
use crate::command_tree::Global;
use crate::sim::console::Console;
use crate::world::{View, World};

/// Prints what may stand at the cursor. The scripts that `sim completions` prints ask this.
#[derive(Debug, Args)]
pub(in crate::sim) struct Complete {
    /// The shell that asks.
    shell: Shell,
    /// What it asks: the words of a command line up to the cursor.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    words: Vec<String>,
}

impl Complete {
    /// Prints the candidates. On an error there are none: a message would disturb the command line.
    pub(in crate::sim) fn run(
        self,
        mut program: Command,
        console: &mut Console<'_, '_>,
    ) -> anyhow::Result<()> {
        let Some(question) = self.shell.question(&self.words) else {
            return Ok(());
        };
        let environment = console.session.environment;
        program.build();
        let cursor = Cursor::find(&program, &question.before, &question.word);
        let found = candidates::at(&cursor, environment, &mut || view(&question, console).ok());
        let answer = self.shell.answer(&question, &cursor, &found);
        Ok(console.streams.output.write_all(answer.as_bytes())?)
    }
}

/// Opens the state that the command line would use, as its caller would see it.
fn view(question: &Question, console: &Console<'_, '_>) -> anyhow::Result<View> {
    let outer = console.session;
    let mut words = question.before.clone();
    if words.last().is_some_and(|word| word.starts_with("--")) {
        // The cursor may stand where its value is to be.
        words.pop();
    }
    let own = OwnOptions::take(&mut words, "").unwrap_or_default();
    let level = Level {
        options: Global::ALL,
        word: &|_| Ok(()),
        takes: 1,
        stops_at: None,
    };
    let globals = words::read(&level, &words).map(|reading| Globals::of(&reading));
    let globals = globals.unwrap_or_else(|_| outer.globals.clone());
    let mut config = Config::load(outer.environment).unwrap_or_default();
    if let Some(profile) = globals.text(Global::Profile) {
        config.choose(Some(profile.to_owned()));
    }
    let session = Session {
        environment: outer.environment,
        own: &own,
        globals: &globals,
        config: &config,
        settings: outer.settings,
        paint: outer.paint,
    };
    let world = World::new(session.environment, own.state_file.as_deref())?;
    let (caller, _) = who_calls(&session)?;
    Ok(world.seen_by(&caller)?)
}

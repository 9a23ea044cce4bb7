//! `sim demo`: the life of invitations, played through the front end.

use std::cell::Cell;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;
use reference::shlex;

use super::console::Console;
use super::script::{SCRIPT, Step};
use crate::{Environment, Exit, Streams};

/// Plays the life of invitations in a world of its own, and shows each command and what it prints.
#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Waits for Enter after each command.
    #[arg(long)]
    step: bool,
}

impl Demo {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let stage = Stage::new().context("cannot make a folder for the demo")?;
        let waits = Cell::new(self.step);
        for step in SCRIPT {
            match step {
                Step::Chapter(title) => writeln!(console.streams.output, "\n== {title}")?,
                Step::Remark(text) => writeln!(console.streams.output, "\n# {text}")?,
                Step::Command(line) => {
                    stage.play(line, console)?;
                    wait(&waits, console)?;
                }
            }
        }
        Ok(())
    }
}

/// Waits for Enter, or the end of the input.
fn wait(waits: &Cell<bool>, console: &mut Console<'_, '_>) -> io::Result<()> {
    if waits.get() {
        console.streams.output.flush()?;
        waits.set(console.session.environment.input.line()?.is_some());
    }
    Ok(())
}

/// A folder with the state file of the demo. It is removed in the end.
struct Stage {
    folder: PathBuf,
}

impl Stage {
    fn new() -> io::Result<Self> {
        let name = format!("orgsim-demo-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder)?;
        Ok(Self { folder })
    }

    /// Shows a command line as if it had been typed, and runs it.
    fn play(&self, line: &str, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let outer = console.session.environment;
        let out = &mut *console.streams.output;
        writeln!(out, "\n$ {} {line}", outer.program)?;

        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let words = shlex::split(line).expect("the script is well written");
        let variable = |name: &str| self.variable(name);
        let environment = Environment {
            executable: outer.executable,
            arguments: words.into_iter().map(OsString::from).collect(),
            folder: self.folder.clone(),
            input: outer.input,
            ..Environment::bare(&outer.program, &variable)
        };
        let mut streams = Streams {
            output: &mut output,
            errors: &mut errors,
        };
        let exit = crate::run(&environment, &mut streams);
        out.write_all(&output)?;
        out.write_all(&errors)?;
        if exit != Exit::Ok {
            writeln!(out, "(exit code {})", exit.code())?;
        }
        Ok(())
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        match name {
            "HOME" => Some(self.folder.clone().into()),
            "ORGSIM_STATE_FILE" => Some(Path::new("state.json").into()),
            "ORGSIM_NO_SYNC" => Some("1".into()),
            "TZ" => Some("UTC".into()),
            _ => None,
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

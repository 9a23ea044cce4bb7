//! Where the commands run that make a lesson's world.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use organizations::state::{Kind, Record, State, WorldSettings};

use super::current::Found;
use crate::lesson::{Seed, SeedCommand};
use crate::portrait::{self, Beginning, NotImported};
use crate::sim::misuse::Misuse;
use crate::store::StoreError;
use crate::world::World;
use crate::{Environment, Exit, Streams};

/// A world that a lesson begins with.
pub(super) struct Made {
    pub(super) settings: WorldSettings,
    pub(super) records: Vec<Record>,
}

/// Makes the world of a lesson, in a folder of its own that is removed in the end.
pub(super) fn make(found: &Found, outer: &Environment<'_>) -> anyhow::Result<Made> {
    let stage = Stage::new().context("cannot make a folder for the world of the lesson")?;
    let variable = |name: &str| stage.variable(name);
    let environment = stage.environment(outer, &variable);
    let made = match &found.lesson.seed {
        Seed::Commands(commands) => {
            for command in commands {
                stage.run(command, found, outer, &variable)?;
            }
            all(&World::new(&environment, None)?)?
        }
        Seed::Portrait(text) => {
            let file = (found.name.clone(), text.clone().into_bytes());
            imported(&[file], &World::new(&environment, None)?)?
        }
    };
    let settings = WorldSettings {
        last_change: None,
        lesson: Some(found.id.clone()),
        ..made.settings
    };
    Ok(Made { settings, ..made })
}

/// Returns all of a world.
fn all(world: &World) -> anyhow::Result<Made> {
    let present = world.look()?;
    let mut records = Vec::new();
    for kind in Kind::ALL {
        let scanned = present.state.scan(*kind, None, &mut |record| {
            records.push(record);
            ControlFlow::Continue(())
        });
        scanned.map_err(StoreError::from)?;
    }
    let settings = present.state.world().clone();
    Ok(Made { settings, records })
}

/// Makes a world of a file, in an empty one.
fn imported(files: &[(String, Vec<u8>)], world: &World) -> anyhow::Result<Made> {
    let beginning = Beginning {
        settings: WorldSettings::default(),
        time: Box::new(|clock| world.time(clock).ok()),
        bits: Box::new(|seed, n| world.bits(seed).draw(n)),
    };
    let made = portrait::import(files, &beginning).map_err(|why| match why {
        NotImported::Refused(refused) => Misuse(refused.to_string()).into(),
        NotImported::State(error) => anyhow::Error::from(StoreError::from(error)),
    })?;
    let settings = made.world().clone();
    let records = made.into_records().collect();
    Ok(Made { settings, records })
}

/// A folder with a state file. It is removed in the end.
struct Stage {
    folder: PathBuf,
}

impl Stage {
    fn new() -> io::Result<Self> {
        let name = format!("orgsim-lesson-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        // One that is there already was left by a process that was killed.
        if let Err(error) = fs::create_dir(&folder) {
            if error.kind() != ErrorKind::AlreadyExists {
                return Err(error);
            }
            fs::remove_dir_all(&folder)?;
            fs::create_dir(&folder)?;
        }
        Ok(Self { folder })
    }

    fn run(
        &self,
        command: &SeedCommand,
        found: &Found,
        outer: &Environment<'_>,
        variable: &dyn Fn(&str) -> Option<OsString>,
    ) -> anyhow::Result<()> {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let environment = Environment {
            arguments: command.words.iter().map(OsString::from).collect(),
            ..self.environment(outer, variable)
        };
        let mut streams = Streams {
            output: &mut output,
            errors: &mut errors,
        };
        if crate::run(&environment, &mut streams) == Exit::Ok {
            return Ok(());
        }
        let why = String::from_utf8_lossy(&errors);
        let why: Vec<_> = why.split_whitespace().collect();
        let (file, line, words) = (&found.name, command.line, command.words.join(" "));
        let what = format!("{file}:{line}:3: `{words}` fails: {}", why.join(" "));
        Err(Misuse(what).into())
    }

    fn environment<'a>(
        &self,
        outer: &Environment<'_>,
        variable: &'a dyn Fn(&str) -> Option<OsString>,
    ) -> Environment<'a> {
        Environment {
            executable: outer.executable,
            folder: self.folder.clone(),
            now: outer.now,
            ..Environment::bare("orgsim", variable)
        }
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

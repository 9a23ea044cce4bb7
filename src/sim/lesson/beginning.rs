//! How a lesson's world is made: by commands on a stage, or from a file.

use std::ops::ControlFlow;

use anyhow::Context as _;
use organizations::state::{Kind, Record, State, WorldSettings};

use super::current::Found;
use crate::lesson::{Seed, SeedCommand};
use crate::portrait::{self, Beginning, NotImported};
use crate::sim::misuse::Misuse;
use crate::sim::stage::{self, Stage};
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
                run(command, found, &environment)?;
            }
            all(&World::new(&environment, None)?)?
        }
        Seed::Portrait(text) => {
            let file = (found.name.clone(), text.clone().into_bytes());
            imported(vec![file], &World::new(&environment, None)?)?
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
fn imported(files: Vec<(String, Vec<u8>)>, world: &World) -> anyhow::Result<Made> {
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
    let records = made.into_records().map(|record| *record).collect();
    Ok(Made { settings, records })
}

/// Runs a command; one that fails is a mistake in the lesson.
fn run(command: &SeedCommand, found: &Found, environment: &Environment<'_>) -> Result<(), Misuse> {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    if stage::run(&command.words, environment, &mut streams) == Exit::Ok {
        return Ok(());
    }
    let why = String::from_utf8_lossy(&errors);
    let why: Vec<_> = why.split_whitespace().collect();
    let (file, line, words) = (&found.name, command.line, command.words.join(" "));
    Err(Misuse(format!(
        "{file}:{line}:3: `{words}` fails: {}",
        why.join(" ")
    )))
}

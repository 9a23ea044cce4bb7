//! Playing one transcript.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::outcome::{Judged, Played};
use super::plan::{Plan, Trouble};
use super::room::{House, Room};
use crate::transcript::{Act, Command, End, Ran, Session, Step, Surroundings, edits};

/// Plays a transcript in a room of its own.
pub(super) fn play(
    plan: &Plan<'_>,
    number: usize,
    house: &House,
    surroundings: &Surroundings<'_>,
) -> Result<Played, Trouble> {
    let cannot = |error: io::Error| {
        let what = format!("cannot run `{}`: {error}", plan.found.name);
        Trouble::Unread(what)
    };
    let room = house.room(number).map_err(cannot)?;
    let states = states(plan, &room)?;
    let (ran, end) = run(plan, &room, &states, surroundings).map_err(cannot)?;
    let commands: Vec<_> = plan.transcript.commands().collect();
    let judged = commands
        .iter()
        .zip(&ran)
        .map(|(command, ran)| judged(command, ran, plan));
    Ok(Played {
        commands: judged.collect(),
        end,
        count: commands.len(),
        home: room.is_kept().then(|| room.home()),
    })
}

/// Makes the worlds, and returns the paths of their state files.
fn states(plan: &Plan<'_>, room: &Room) -> Result<Vec<PathBuf>, Trouble> {
    let states = plan
        .worlds
        .iter()
        .enumerate()
        .map(|(number, (line, beginning))| {
            let trouble = |what: String| {
                let name = &plan.found.name;
                Trouble::Unread(format!("{name}:{line}: {what}"))
            };
            let state = room
                .state(number + 1)
                .map_err(|error| trouble(error.to_string()))?;
            let made = beginning.make(&state);
            made.map_err(|error| trouble(format!("{error:#}")))?;
            Ok(state)
        });
    states.collect()
}

fn run(
    plan: &Plan<'_>,
    room: &Room,
    states: &[PathBuf],
    surroundings: &Surroundings<'_>,
) -> io::Result<(Vec<Ran>, End)> {
    let folder = std::path::absolute(&plan.found.path)?;
    let folder = folder.parent().unwrap_or(Path::new("/"));
    let temporary = OsString::from(room.temporary());
    let variables = [
        ("HOME", room.home().into()),
        ("TESTDIR", folder.into()),
        ("TMPDIR", temporary.clone()),
        ("TMP", temporary.clone()),
        ("TEMP", temporary),
    ];
    let mut states = states.iter();
    let first = states.next().map(|state| Act::World(state));
    let steps = plan.transcript.steps.iter();
    let acts = steps.filter_map(|step| match step {
        Step::World { .. } => states.next().map(|state| Act::World(state)),
        Step::Command(command) => Some(Act::Command(&command.text)),
    });
    let acts: Vec<_> = first.into_iter().chain(acts).collect();
    Session::start(surroundings, room.folder(), &variables, &acts)?.finish()
}

fn judged(command: &Command<'_>, ran: &Ran, plan: &Plan<'_>) -> Judged {
    let lines = &plan.transcript.lines;
    Judged {
        time: ran.time,
        edits: edits(command, lines, &ran.output, ran.status),
    }
}

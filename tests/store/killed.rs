//! Commands that are killed at each of their system calls: the state is whole, undo works for all that was answered,
//! and nothing needs to be repaired.
#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::stepped::killed_at;
use crate::terminal::{ORGSIM, Terminal};

/// How a world begins whose clock and ids are always the same.
const BEGIN: &str = "sim init --seed 1 --now 2026-03-01T09:00:00Z";

/// What has happened in most worlds before a command is killed.
const ORGANIZATION: [&str; 5] = [
    BEGIN,
    "sim ids next root r-exam",
    "sim ids next handshake h-examplehandshakeid111",
    "create-organization",
    "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT",
];

const CREATE_UNIT: &str = "create-organizational-unit --parent-id r-exam --name Unit";

/// A change that comes after the command, whatever became of it.
const NEXT: &str = "sim account create --id 999999999999";

/// Removes whatever those have left who were killed.
const SWEEP: &str = "sim replay --force other.json --until 1";

/// The most changes that are taken back.
const MOST: usize = 20;

#[test]
fn killed_at_each_call_a_creation_is_whole_or_not_there_and_can_be_undone() {
    after(ORGANIZATION).kill(CREATE_UNIT);
}

#[test]
fn killed_at_each_call_an_acceptance_is_whole_or_not_there_and_can_be_undone() {
    let accept = "accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222";
    after(ORGANIZATION).kill(accept);
}

#[test]
fn killed_at_each_call_an_undo_is_whole_or_not_there_and_can_be_redone() {
    after(ORGANIZATION).and([CREATE_UNIT]).kill("sim undo 2");
}

#[test]
fn killed_at_each_call_a_redo_is_whole_or_not_there_and_can_be_undone() {
    let undone = after(ORGANIZATION).and([CREATE_UNIT, "sim undo 2"]);
    undone.kill("sim redo");
}

#[test]
fn killed_at_each_call_an_import_is_whole_or_not_there_and_can_be_undone() {
    // The clock of the world that is imported goes on.
    let world = after(ORGANIZATION).at("2026-03-01T09:00:00Z");
    world.kill("sim import --force org.yaml");
}

#[test]
fn killed_at_each_call_a_loading_is_whole_or_not_there_and_can_be_undone() {
    let saved = after(ORGANIZATION).and(["sim save here", CREATE_UNIT]);
    saved.kill("sim load here");
}

#[test]
fn killed_at_each_call_a_saving_changes_nothing() {
    after(ORGANIZATION).kill("sim save here --force");
}

#[test]
fn killed_at_each_call_a_read_leaves_what_is_due_to_the_next_change() {
    let due = after(ORGANIZATION).and(["sim clock advance 16d"]);
    due.kill("list-handshakes-for-account --caller 222222222222");
}

#[test]
fn killed_at_each_call_a_change_does_what_is_due_together_with_its_own_or_not_at_all() {
    let due = after(ORGANIZATION).and(["sim clock advance 16d"]);
    due.kill(CREATE_UNIT);
}

#[test]
fn killed_at_each_call_a_new_world_takes_the_place_of_the_old_one_or_not() {
    let init = "sim init --force --seed 2 --now 2026-04-01T09:00:00Z";
    after(ORGANIZATION).kill(init);
}

#[test]
fn killed_at_each_call_the_first_command_begins_a_world_or_not() {
    after([]).kill(BEGIN);
    after([])
        .at("2026-03-01T09:00:00Z")
        .kill("sim use 222222222222");
}

#[test]
fn killed_at_each_call_a_replay_takes_the_place_of_the_world_or_not() {
    after(ORGANIZATION).kill("sim replay --force other.json");
}

/// A world, and what has happened in it.
struct Scene {
    before: Vec<&'static str>,
    now: Option<&'static str>,
}

fn after<const N: usize>(before: [&'static str; N]) -> Scene {
    Scene {
        before: before.into(),
        now: None,
    }
}

/// A state file, and how far it can be undone.
struct State {
    text: Option<String>,
    changes: usize,
    /// What it was before those.
    first: Option<String>,
}

impl Scene {
    fn and<const N: usize>(mut self, lines: [&'static str; N]) -> Self {
        self.before.extend(lines);
        self
    }

    fn at(self, now: &'static str) -> Self {
        Self {
            now: Some(now),
            ..self
        }
    }

    /// Kills a command at its first system call, at its second, and so on until it ends by itself.
    #[expect(
        clippy::print_stdout,
        reason = "who looks at a failure sees where it was"
    )]
    fn kill(&self, command: &str) {
        let original = self.world();
        let before = State::of(&self.like(&original));
        let world = self.like(&original);
        let answer = world.does_inside(command);
        let after = State::of(&world);
        let line: Vec<_> = [ORGSIM].into_iter().chain(command.split(' ')).collect();
        let untouched = Look::at(&original);
        let (mut seen, mut kept) = (None, None);
        for number in 1.. {
            let world = kept.take().unwrap_or_else(|| self.like(&original));
            let shell = world.program("/bin/sh");
            let Some(ended) = killed_at(number, shell, &line, world.folder()) else {
                return;
            };
            let look = Look::at(&world);
            println!("{command}, killed at call {number}: {:?}", look.lengths);
            let is_answered = !answer.is_empty() && ended.output == answer;
            let is_done = ended.code == Some(0) || is_answered;
            let is_after = look.state == after.text;
            assert!(is_after || !is_done, "what was answered is saved");
            let came_to = if is_after { &after } else { &before };
            assert_eq!(look.state, came_to.text, "the state is whole");
            // Most calls leave the files as they are, and what holds for them holds still.
            if seen.as_ref() != Some(&look) {
                came_to.must_be_undone_in(&world);
                seen = Some(look);
            } else if look == untouched {
                kept = Some(world);
            }
            if let Some(code) = ended.code {
                assert_eq!(code, 0);
                break;
            }
        }
    }

    /// Makes the world in which the command is killed.
    fn world(&self) -> Terminal {
        let world = self.terminal();
        let file = "accounts:\n  - name: Alone\n    id: 333333333333\n";
        world.write("org.yaml", file);
        for line in [BEGIN, "create-organization", "sim use 222222222222"] {
            world.does_inside(&format!("--state-file other.json {line}"));
        }
        for line in &self.before {
            world.does_inside(line);
        }
        world
    }

    /// Returns a world that is like another one, also to orgsim: its state is the same file until it is replaced.
    fn like(&self, other: &Terminal) -> Terminal {
        let world = self.terminal();
        for from in files(other.folder()) {
            let to = world.path(from.strip_prefix(other.folder()).unwrap().to_str().unwrap());
            if from.is_dir() {
                fs::create_dir(to).unwrap();
            } else if from.ends_with("state.json") {
                fs::hard_link(from, to).unwrap();
            } else {
                fs::copy(from, to).unwrap();
            }
        }
        world
    }

    fn terminal(&self) -> Terminal {
        let mut terminal = Terminal::new();
        if let Some(now) = self.now {
            terminal.at(now);
        }
        terminal
    }
}

/// How the files look after a command was killed, as far as it is the same in each world.
#[derive(Debug, PartialEq)]
struct Look {
    state: Option<String>,
    /// Whether the lock has the stamp of the state.
    is_stamped: bool,
    /// How long the other files are.
    lengths: BTreeMap<String, u64>,
}

impl Look {
    fn at(world: &Terminal) -> Self {
        let mut lengths = BTreeMap::new();
        for file in files(world.folder()) {
            let name = file.strip_prefix(world.folder()).unwrap().display();
            // The name of the folder in which a replay is at work has the number of the process.
            let name = name.to_string().replace(char::is_numeric, "");
            lengths.insert(name, fs::metadata(file).unwrap().len());
        }
        let number = fs::metadata(world.path("state.json")).map_or(0, |state| state.ino());
        let lock = fs::read_to_string(world.path("state.json.lock")).unwrap_or_default();
        Self {
            state: read(world),
            is_stamped: lock.split(' ').any(|word| word == number.to_string()),
            lengths,
        }
    }
}

impl State {
    fn of(world: &Terminal) -> Self {
        let text = read(world);
        let undo = |count| world.succeeds_inside(&format!("sim undo {count}"));
        let changes = (1..MOST).rev().find(|count| undo(*count));
        if text.is_none() {
            // Where there was no file, an empty world is left of the next change.
            world.does_inside(NEXT);
            world.does_inside("sim undo");
        }
        Self {
            first: read(world),
            changes: changes.unwrap_or(0),
            text,
        }
    }

    fn must_be_undone_in(&self, world: &Terminal) {
        self.must_lead_back(world, self.changes);
        world.does_inside(NEXT);
        world.does_inside("sim validate");
        let accounts = world.does_inside("sim account list");
        assert!(accounts.contains("999999999999"), "{accounts}");
        self.must_lead_back(world, self.changes + 1);
        world.does_inside(SWEEP);
        for file in files(world.folder()) {
            let name = file.to_string_lossy();
            assert!(
                !name.ends_with(".tmp") && !name.contains(".replay-"),
                "{name}"
            );
        }
    }

    fn must_lead_back(&self, world: &Terminal, changes: usize) {
        let text = read(world);
        world.does_inside("sim history");
        if changes == 0 {
            return;
        }
        world.does_inside(&format!("sim undo {changes}"));
        assert_eq!(read(world), self.first, "all is undone");
        world.does_inside(&format!("sim redo {changes}"));
        assert_eq!(read(world), text, "all is done again");
    }
}

fn read(world: &Terminal) -> Option<String> {
    fs::read_to_string(world.path("state.json")).ok()
}

/// Returns what is in a folder and in those below.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let below = path.is_dir().then(|| self::files(&path));
        files.push(path);
        files.extend(below.into_iter().flatten());
    }
    files
}

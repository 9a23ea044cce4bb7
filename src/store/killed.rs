//! The state after a process was killed, at each step of a commit.
//!
//! `mem::forget` of what a step returns stands in for the kill: nothing is done after it, no destructor
//! runs, and the system releases the lock.

use std::io::Write;
use std::mem;
use std::path::Path;

use organizations::model::{AccountState, Timestamp};
use organizations::state::{Account, Kind, Record, State};
use tempfile::TempDir;

use super::commit::{Text, write_new_file};
use super::log::{self, ChangeId, Entry};
use super::new_file::NewFile;
use super::settings::{Durability, StoreSettings};
use super::{FileState, Store};

const OLD: &str = "111111111111";
const NEW: &str = "222222222222";
const NOW: Timestamp = Timestamp(jiff::Timestamp::UNIX_EPOCH);
const NEXT: &str = "333333333333";

fn store(folder: &Path) -> Store {
    Store::new(StoreSettings::within(folder))
}

fn put(state: &mut FileState, id: &str) {
    state.put(Record::Account(Account {
        id: id.into(),
        email: format!("{id}@example.com").into(),
        name: "Name".into(),
        state: AccountState::Active,
        membership: None,
        closure: None,
        standing: organizations::state::Standing::default(),
    }));
}

fn save(store: &Store, id: &str) {
    let mut locked = store.lock(NOW).unwrap();
    put(&mut locked.state, id);
    locked.save("test", &[]).unwrap();
}

fn has(store: &Store, id: &str) -> bool {
    let state = store.open().unwrap();
    state.get(Kind::Account, id).unwrap().is_some()
}

/// Kills a process that adds an account, and returns whether the account is there afterwards.
///
/// In any case the account from before is there, and the next command works and cleans up.
fn is_saved_when_killed(kill: impl FnOnce(&mut super::Locked)) -> bool {
    let folder = TempDir::new().unwrap();
    let store = store(folder.path());
    save(&store, OLD);
    let mut locked = store.lock(NOW).unwrap();
    put(&mut locked.state, NEW);
    kill(&mut locked);
    drop(locked);

    let is_saved = has(&store, NEW);
    save(&store, NEXT);
    assert_eq!(has(&store, NEW), is_saved);
    assert!(has(&store, OLD) && has(&store, NEXT));
    assert!(!folder.path().join("state.json.tmp").exists());
    is_saved
}

#[test]
fn killed_with_the_lock_in_hand_it_saved_nothing() {
    assert!(!is_saved_when_killed(|_| {}));
}

#[test]
fn killed_with_an_empty_new_file_it_saved_nothing() {
    assert!(!is_saved_when_killed(|locked| {
        mem::forget(NewFile::create(&locked.paths).unwrap());
    }));
}

#[test]
fn killed_with_half_of_a_new_file_it_saved_nothing() {
    assert!(!is_saved_when_killed(|locked| {
        let new_file = NewFile::create(&locked.paths).unwrap();
        new_file.file().write_all(b"{\n  \"format\"").unwrap();
        mem::forget(new_file);
    }));
}

#[test]
fn killed_with_a_whole_new_file_it_saved_nothing() {
    assert!(!is_saved_when_killed(|locked| {
        mem::forget(write_new_file(&locked.paths, &locked.state, Text::Goes).unwrap());
    }));
}

/// Returns the line of the change that a process was about to save.
fn entry(locked: &super::Locked) -> Entry {
    let time = Timestamp(jiff::Timestamp::UNIX_EPOCH);
    let parent = locked.state.world.change;
    Entry {
        change: Some(ChangeId {
            number: log::next(parent),
            hash: 1,
        }),
        parent,
        ..Entry::new(time, "test")
    }
}

#[test]
fn killed_with_its_line_in_the_log_it_saved_nothing() {
    assert!(!is_saved_when_killed(|locked| {
        mem::forget(write_new_file(&locked.paths, &locked.state, Text::Goes).unwrap());
        log::append(&locked.paths, &[entry(locked)]).unwrap();
    }));
}

#[test]
fn killed_with_the_new_file_in_its_place_it_saved_all() {
    assert!(is_saved_when_killed(|locked| {
        let (new_file, _) = write_new_file(&locked.paths, &locked.state, Text::Goes).unwrap();
        log::append(&locked.paths, &[entry(locked)]).unwrap();
        new_file.replace_old(Durability::Synced).unwrap();
    }));
}

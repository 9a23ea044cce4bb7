//! Commits: edits are saved as a new state file.

use std::fs::File;
use std::io;
use std::slice;

use organizations::state::{Kind, Memory, WorldSettings};

use super::compact;
use super::edits::{Edit, Edits};
use super::error::{OPEN, StoreError};
use super::layout;
use super::line_error::unless_other_layout;
use super::lines::Lines;
use super::lock::Lock;
use super::log::{self, Change, ChangeId, Entry, Identity, NewLog};
use super::merge;
use super::new_file::{Left, NewFile};
use super::output::Output;
use super::paths::StatePaths;
use super::read_cache::Opened;
use super::settings::Durability;
use super::state::FileState;
use super::state_writer::{StateWriter, json};

/// Saves a state as a change: its line is appended to the log before the new file replaces the old one.
/// Returns false, and writes nothing, if nothing changed.
pub(super) fn commit(
    lock: &Lock,
    paths: &StatePaths,
    state: &mut FileState,
    durability: Durability,
    entry: &mut Entry,
) -> Result<bool, StoreError> {
    if !state.has_edits() && !state.is_anew {
        return Ok(false);
    }
    let Some(new_file) = write_change(paths, state, entry)? else {
        return Ok(false);
    };
    if state.is_replaced
        && let Some(change) = entry.change
    {
        entry.replaced = Some(log::keep(paths, change, durability)?);
        entry.changes = Vec::new();
    }
    let entries = slice::from_ref(entry);
    let write = || write_lines(paths, state, entries);
    put_in_place((lock, paths), state, durability, new_file, write)?;
    Ok(true)
}

/// Saves a state that went from one of its changes to another. Its line in the log has no number.
pub(super) fn commit_move(
    lock: &Lock,
    paths: &StatePaths,
    state: &FileState,
    durability: Durability,
    entry: &Entry,
) -> Result<(), StoreError> {
    let (new_file, _) = write_new_file(paths, state, Text::Goes)?;
    let append = || log::append(paths, slice::from_ref(entry)).map(|()| None);
    put_in_place((lock, paths), state, durability, new_file, append).map(drop)
}

/// Saves a state to which many changes led, whose identities are known. Returns the new state file, open, unless it
/// is too long for that.
pub(super) fn commit_all(
    lock: &Lock,
    paths: &StatePaths,
    state: &FileState,
    durability: Durability,
    entries: &[Entry],
) -> Result<Option<Opened>, StoreError> {
    let (new_file, _) = write_new_file(paths, state, Text::Stays)?;
    let write = || write_lines(paths, state, entries);
    let left = put_in_place((lock, paths), state, durability, new_file, write)?;
    Ok(left.and_then(|left| state.opened_as(left, paths)))
}

/// Writes the lines of changes: the first ones of a new world begin its log.
fn write_lines<'a>(
    paths: &'a StatePaths,
    state: &FileState,
    entries: &[Entry],
) -> Result<Option<NewLog<'a>>, StoreError> {
    let append = || log::append(paths, entries);
    if state.begins_world() {
        return begin_log(state, append, || log::begin(paths, entries));
    }
    append().map(|()| None)
}

/// Begins the log of a new world.
///
/// Two files can't be replaced as one. Where there is a world, its log is only replaced once its state is; until
/// then it has the lines of the new world, too. So whenever the process is killed, the log leads to the state.
fn begin_log<'a>(
    state: &FileState,
    append: impl FnOnce() -> Result<(), StoreError>,
    begin: impl FnOnce() -> Result<NewLog<'a>, StoreError>,
) -> Result<Option<NewLog<'a>>, StoreError> {
    if state.is_first() {
        begin()?.put_in_place()?;
        return Ok(None);
    }
    append()?;
    begin().map(Some)
}

/// Replaces a world by another one that was made elsewhere: its state, its log, and the states that the log keeps.
pub(super) fn commit_other(
    lock: &Lock,
    paths: &StatePaths,
    state: &FileState,
    durability: Durability,
    other: &StatePaths,
) -> Result<(), StoreError> {
    log::take_over(paths, other)?;
    let new_file = NewFile::create(paths)?;
    let source = File::open(other.state()).map_err(StoreError::on(OPEN, other.state()));
    new_file.check(io::copy(&mut source?, &mut new_file.file()))?;
    let append = || log::append_all_of(paths, other);
    let begin = || begin_log(state, append, || log::begin_as(paths, other));
    put_in_place((lock, paths), state, durability, new_file, begin)?;
    // If this fails, the next sweep removes what is left.
    let _ = log::sweep(paths);
    Ok(())
}

/// Writes the log, and then replaces the old file by the new one. Returns what was left with the new one.
fn put_in_place<'a>(
    (lock, paths): (&Lock, &StatePaths),
    state: &FileState,
    durability: Durability,
    new_file: NewFile<'_>,
    write_log: impl FnOnce() -> Result<Option<NewLog<'a>>, StoreError>,
) -> Result<Option<Left>, StoreError> {
    let (stamp, is_telling) = new_file.sync(durability)?;
    lock.must_hold()?;
    new_file.must_be_there()?;
    state.must_be_unchanged(paths)?;
    let begun = write_log()?;
    let left = new_file.replace_old(durability)?;
    if let Some(begun) = begun {
        begun.replace_old();
    }
    lock.remember(&stamp);
    // A file that may be edited and have the same stamp has to be read again.
    let left = left.filter(|_| is_telling);
    Ok(left.map(|(file, text)| Left { stamp, file, text }))
}

/// Writes the new file, and fills in the change of the entry. Returns none if nothing changed.
fn write_change<'a>(
    paths: &'a StatePaths,
    state: &mut FileState,
    entry: &mut Entry,
) -> Result<Option<NewFile<'a>>, StoreError> {
    let parent = state.world.change;
    let number = log::next(parent);
    // The hash follows from what the new file replaces, and is written into it afterwards.
    state.world.change = Some(ChangeId { number, hash: 0 });
    let mut changes = Vec::from_iter(settings_change(state));
    let mut identity = Identity::begin(parent, entry);
    let new_file = if state.replaces_nothing() {
        identity.add_all(&changes);
        write_world(paths, state, &mut identity)?
    } else {
        let (new_file, of_records) = write_new_file(paths, state, Text::Goes)?;
        if of_records.is_empty() && !state.has_new_settings() && !state.is_anew {
            state.world.change = parent;
            return Ok(None);
        }
        changes.extend(of_records);
        identity.add_all(&changes);
        new_file
    };
    let change = identity.finish();
    let hash = format!("{:016x}", change.hash);
    new_file.overwrite(hash.as_bytes(), layout::hash_offset(number))?;
    entry.change = Some(change);
    entry.parent = parent;
    entry.changes = changes;
    Ok(Some(new_file))
}

/// What becomes of the text of a new file, once it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Text {
    /// It is left with the file, for those who read it next.
    Stays,
    /// Nobody is going to read it soon.
    Goes,
}

/// Writes the new file, and returns which records it replaces.
pub(super) fn write_new_file<'a>(
    paths: &'a StatePaths,
    state: &FileState,
    text: Text,
) -> Result<(NewFile<'a>, Vec<Change>), StoreError> {
    if let Some(lines) = state.saved.lines() {
        let new_file = NewFile::create(paths)?;
        let writer = begin(&new_file, state, text)?;
        let merged = merge::merge(lines, &state.edits, writer, &new_file);
        if let Some(changes) = unless_other_layout(merged)? {
            return Ok((new_file, changes));
        }
    }
    let saved = state.saved.whole()?;
    let new_file = NewFile::create(paths)?;
    let writer = begin(&new_file, state, text)?;
    let changes = new_file.check(write_records(saved, &state.edits, writer))?;
    Ok((new_file, changes))
}

fn begin<'a>(
    new_file: &'a NewFile<'_>,
    state: &FileState,
    text: Text,
) -> Result<StateWriter<'a>, StoreError> {
    let old = state.saved.lines().map_or(0, Lines::length);
    let out = match text {
        Text::Goes => Output::new(new_file, old),
        Text::Stays => Output::staying(new_file, old),
    };
    new_file.check(StateWriter::begin(out, &state.world))
}

/// Writes a whole world where there was none, and adds its records to the identity of the change.
fn write_world<'a>(
    paths: &'a StatePaths,
    state: &FileState,
    identity: &mut Identity,
) -> Result<NewFile<'a>, StoreError> {
    let new_file = NewFile::create(paths)?;
    let mut writer = begin(&new_file, state, Text::Goes)?;
    let mut records = state.edits.values().flatten().peekable();
    let mut json = Vec::new();
    let mut write = || {
        for kind in Kind::ALL {
            writer.section(*kind)?;
            while let Some(record) = records.next_if(|record| record.kind() == *kind) {
                json.clear();
                compact::write(&mut json, record)?;
                writer.record(record.id(), &json)?;
                identity.add(kind.section(), record.id(), b"", &json);
            }
        }
        Ok(())
    };
    new_file.check(write())?;
    new_file.check(writer.finish())?;
    Ok(new_file)
}

/// Writes the records of a state that is in memory, with the edits applied, and returns which ones these change.
fn write_records(
    saved: &Memory,
    edits: &Edits,
    mut writer: StateWriter<'_>,
) -> io::Result<Vec<Change>> {
    let mut changes = Vec::new();
    let mut edits = edits.iter().peekable();
    for kind in Kind::ALL {
        writer.section(*kind)?;
        for saved in saved.of_kind(*kind) {
            let is_before = |((of, id), _): &Edit<'_>| of == kind && id.as_str() < saved.id();
            while let Some((key, edit)) = edits.next_if(is_before) {
                changes.extend(writer.edit(key, edit.as_deref(), None)?);
            }
            let is_same = |((of, id), _): &Edit<'_>| of == kind && id == saved.id();
            match edits.next_if(is_same) {
                Some((key, edit)) => {
                    changes.extend(writer.edit(key, edit.as_deref(), Some(json(saved)))?);
                }
                None => writer.record(saved.id(), json(saved).get())?,
            }
        }
        while let Some((key, edit)) = edits.next_if(|((of, _), _)| of == kind) {
            changes.extend(writer.edit(key, edit.as_deref(), None)?);
        }
    }
    writer.finish()?;
    Ok(changes)
}

/// Returns how the settings of the world changed.
fn settings_change(state: &FileState) -> Option<Change> {
    settings_between(state.replaced_world()?, &state.world)
}

/// Returns how settings of the world changed, without the current change: each has another, and its hash is
/// made of this.
pub(super) fn settings_between(old: &WorldSettings, new: &WorldSettings) -> Option<Change> {
    let recorded = |world: &WorldSettings| {
        json(&WorldSettings {
            change: None,
            ..world.clone()
        })
    };
    Change::of_world(recorded(old), recorded(new))
}

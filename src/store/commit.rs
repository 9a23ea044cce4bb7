//! From edits to a new state file.

use std::io::{BufWriter, Write};
use std::ops::ControlFlow;

use organizations::state::{Kind, WorldSettings};

use super::draft::Draft;
use super::error::StoreError;
use super::layout;
use super::line_error::told;
use super::lock::Lock;
use super::log::{self, Change, ChangeId, Entry};
use super::merge;
use super::place::Place;
use super::scribe::{Scribe, json};
use super::settings::Durability;
use super::state::FileState;

/// How much is written at once.
const BUFFER: usize = 64 * 1024;

/// Saves a state as a change: its line goes to the log before the new file takes the place of the old one.
/// Returns false, and writes nothing, if nothing changed.
pub(super) fn commit(
    lock: &Lock,
    place: &Place,
    state: &mut FileState,
    durability: Durability,
    entry: &mut Entry,
) -> Result<bool, StoreError> {
    if !state.has_edits() && !state.is_anew {
        return Ok(false);
    }
    let Some(draft) = drawn_up(place, state, entry)? else {
        return Ok(false);
    };
    let stamp = draft.sync(durability)?;
    lock.must_hold()?;
    draft.must_be_there()?;
    state.must_be_unchanged(place)?;
    let begun = if state.begins_world() {
        Some(log::begin(place, entry)?)
    } else {
        log::append(place, entry)?;
        None
    };
    draft.put_in_place(durability)?;
    if let Some(begun) = begun {
        begun.put_in_place();
    }
    lock.remember(&stamp);
    Ok(true)
}

/// Writes the new file, and what the change is into the entry; nothing if nothing changed.
fn drawn_up<'a>(
    place: &'a Place,
    state: &mut FileState,
    entry: &mut Entry,
) -> Result<Option<Draft<'a>>, StoreError> {
    let parent = state.world.change;
    let number = log::next(parent);
    // The hash follows from what the draft replaces, and is written into it afterwards.
    state.world.change = Some(ChangeId { number, hash: 0 });
    let (draft, mut changes) = draft(place, state)?;
    if changes.is_empty() && !state.has_new_settings() && !state.is_anew {
        state.world.change = parent;
        return Ok(None);
    }
    changes.splice(0..0, change_of_world(state));
    let change = log::identity(parent, entry, &changes);
    let hash = format!("{:016x}", change.hash);
    draft.amend(hash.as_bytes(), layout::place_of_hash(number))?;
    entry.change = Some(change);
    entry.parent = parent;
    entry.changes = changes;
    Ok(Some(draft))
}

/// Writes the new file, and returns which records it replaces.
pub(super) fn draft<'a>(
    place: &'a Place,
    state: &FileState,
) -> Result<(Draft<'a>, Vec<Change>), StoreError> {
    if let Some(lines) = state.saved.lines() {
        let draft = Draft::create(place)?;
        let scribe = begin(&draft, &state.world)?;
        let merged = merge::merge(lines, &state.edits, scribe, &draft);
        if let Some(changes) = told(merged)? {
            return Ok((draft, changes));
        }
    }
    let changes = changes_of_whole(state)?;
    let draft = Draft::create(place)?;
    write_whole(state, begin(&draft, &state.world)?, &draft)?;
    Ok((draft, changes))
}

fn begin<'a>(
    draft: &'a Draft<'_>,
    world: &WorldSettings,
) -> Result<Scribe<impl Write + use<'a>>, StoreError> {
    let out = BufWriter::with_capacity(BUFFER, draft.file());
    draft.check(Scribe::begin(out, world))
}

/// Writes every record of a state that was read as a whole.
fn write_whole<W: Write>(
    state: &FileState,
    mut scribe: Scribe<W>,
    draft: &Draft<'_>,
) -> Result<(), StoreError> {
    for kind in Kind::ALL {
        draft.check(scribe.section(*kind))?;
        let mut outcome = Ok(());
        state.visit(*kind, None, &mut |record| {
            outcome = scribe.record(record.id(), json(&record).get());
            match outcome {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        })?;
        draft.check(outcome)?;
    }
    draft.check(scribe.finish())
}

/// Returns the changes in a state that was read as a whole.
fn changes_of_whole(state: &FileState) -> Result<Vec<Change>, StoreError> {
    state.saved.whole()?;
    let changes = state.edits.iter().map(|((kind, id), edit)| {
        let saved = state.saved.record(*kind, id)?;
        let (old, new) = (saved.as_ref().map(json), edit.as_ref().map(json));
        Ok(Change::of_record(*kind, id, old, new))
    });
    changes.filter_map(Result::transpose).collect()
}

/// Returns how the settings of the world changed, the change at which it stands left out.
fn change_of_world(state: &FileState) -> Option<Change> {
    let replaced = state.replaced_world()?;
    let recorded = |world: &WorldSettings| {
        json(&WorldSettings {
            change: None,
            ..world.clone()
        })
    };
    Change::of_world(recorded(replaced), recorded(&state.world))
}

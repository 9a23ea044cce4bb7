//! Many calls that are saved as one new file.
//!
//! Each is a change of its own: it has its line in the log and its identity, as if it had come alone, and is taken
//! back alone. A call that is refused leaves nothing to those behind it.

use std::collections::BTreeMap;
use std::mem;
use std::time::Duration;

use organizations::model::Timestamp;
use organizations::state::WorldSettings;

use super::commit;
use super::error::StoreError;
use super::leap::{self, Leap};
use super::log::{self, Change, Entry, Writer};
use super::open::{Locked, Store};
use super::service::{Met, Noted, Outcome};
use super::state::FileState;
use super::state_writer::json;
use crate::service::Call;

/// Calls that are answered while the state is locked, and saved together. Until they are, nothing has happened.
#[derive(Debug)]
pub struct Group<'s> {
    store: &'s Store,
    locked: Locked,
    /// The lines of the calls, in order.
    entries: Vec<Entry>,
    leaps: Vec<Leap>,
}

impl Store {
    /// Locks the state for a group of calls, given the time of the machine.
    pub fn group(&self, machine: Timestamp) -> Result<Group<'_>, StoreError> {
        let mut locked = self.lock_cached(machine)?;
        locked.state.journal = Some(Vec::new());
        Ok(Group {
            store: self,
            locked,
            entries: Vec::new(),
            leaps: Vec::new(),
        })
    }
}

impl Group<'_> {
    /// Has the service answer a call, after those before it. An error is that of this call alone. The answer is
    /// to come as late as is returned with it, once all is saved.
    pub fn call(&mut self, call: &Call<'_>) -> Result<(Outcome, Duration), StoreError> {
        let before = self.locked.state.world.clone();
        let outcome = self.try_call(call, &before);
        let state = &mut self.locked.state;
        if outcome.is_err() {
            state.take_back_journal();
            state.world = before;
        }
        state.journal = Some(Vec::new());
        outcome
    }

    /// Adds the line of a call that changed nothing.
    pub fn note(&mut self, Noted(entry): Noted) {
        self.add(*entry);
    }

    /// Saves what the calls changed, and appends their lines to the log.
    pub fn commit(mut self) -> Result<(), StoreError> {
        let has_changes = self.has_changes();
        let Locked {
            state,
            settings,
            paths,
            lock,
            ..
        } = &mut self.locked;
        if !has_changes {
            log::note(paths, &self.entries, Writer::OfState);
            self.locked.state.leave_open();
            return Ok(());
        }
        let durability = settings.durability;
        let saved = commit::commit_all(lock, paths, state, durability, &self.entries)?;
        // Whoever reads or writes next finds it open.
        if let Some(saved) = saved {
            self.store.cache.put_opened(saved);
        }
        for leap in &self.leaps {
            (settings.notify)(&leap.warning());
        }
        Ok(())
    }

    fn try_call(
        &mut self,
        call: &Call<'_>,
        before: &WorldSettings,
    ) -> Result<(Outcome, Duration), StoreError> {
        let state = &mut self.locked.state;
        let bits = self.store.bits(state);
        let met = self.store.perform(state, &bits, call)?;
        let mut entry = met.entry(call);
        if met.is_dropped() {
            state.take_back_journal();
            state.timed_out.clear();
            state.world = mem::take(&mut state.world).before_refusal(before.clone());
        }
        if !met.is_dropped() || !before.has_settings_of(&state.world) {
            entry.drawn = bits.drawn();
        }
        self.finish(entry, before, call.now)?;
        let Met { outcome, delay, .. } = met;
        Ok((outcome, delay))
    }

    /// Makes a change of what a call edited, if it changes anything.
    fn finish(
        &mut self,
        mut entry: Entry,
        before: &WorldSettings,
        machine: Timestamp,
    ) -> Result<(), StoreError> {
        let state = &mut self.locked.state;
        let mut changes = changes_of_records(state)?;
        if changes.is_empty() && before.has_settings_of(&state.world) {
            state.take_back_journal();
            state.world = before.clone();
            self.add(entry);
            return Ok(());
        }
        let leap = leap::note_change(state, &self.locked.settings, machine);
        self.leaps.extend(leap);
        changes.splice(0..0, commit::settings_between(before, &state.world));
        entry.parent = before.change;
        let change = log::identity(entry.parent, &entry, &changes);
        entry.change = Some(change);
        entry.changes = changes;
        state.world.change = Some(change);
        self.add(entry);
        Ok(())
    }

    /// Adds a line. Before its first change, a world has no log.
    fn add(&mut self, entry: Entry) {
        if entry.change.is_some() || self.has_changes() || !self.locked.state.is_of_no_file {
            self.entries.push(entry);
        }
    }

    fn has_changes(&self) -> bool {
        self.entries.iter().any(|entry| entry.change.is_some())
    }
}

/// Returns what became of the records that the journal names, in the order of the file.
fn changes_of_records(state: &FileState) -> Result<Vec<Change>, StoreError> {
    let mut first = BTreeMap::new();
    for (key, before) in state.journal.iter().flatten() {
        first.entry(key).or_insert(before);
    }
    let changes = first.into_iter().map(|(key, before)| {
        let (kind, id) = key;
        let old = match before {
            Some(edit) => edit.as_ref().map(json),
            None => state.saved.json(*kind, id)?,
        };
        let new = state.edits.get(key).and_then(Option::as_ref).map(json);
        Ok(Change::of_record(*kind, id, old, new))
    });
    changes.filter_map(Result::transpose).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use organizations::state::Kind;
    use shape::{Map, Value};
    use tempfile::TempDir;

    use super::*;
    use crate::service::Caller;
    use crate::store::{StatePaths, StoreSettings};

    /// What is in front of the name of an account.
    const NAME: &str = "\"Name\":\"";

    /// Returns a store in a folder, after a group that made an organization.
    fn founded(folder: &TempDir) -> (Store, StatePaths) {
        let store = Store::new(StoreSettings::within(folder.path()));
        save(&store, "CreateOrganization", &[Map::new()]);
        let paths = store.paths().unwrap();
        (store, paths)
    }

    /// Makes calls of an operation as a group, and saves it.
    fn save(store: &Store, operation: &str, inputs: &[Map]) {
        let mut operations = organizations::OPERATIONS.iter();
        let operation = operations.find(|it| it.name() == operation).unwrap();
        let now = Timestamp(jiff::Timestamp::UNIX_EPOCH);
        let mut group = store.group(now).unwrap();
        for input in inputs {
            let call = Call {
                operation,
                input: &input.clone().into(),
                caller: &Caller::Unsaid,
                attempt: None,
                now,
            };
            group.call(&call).unwrap().0.unwrap();
        }
        group.commit().unwrap();
    }

    fn cached(store: &Store, paths: &StatePaths) -> FileState {
        FileState::open_cached(paths, &store.cache).unwrap()
    }

    /// Returns the records as they stand in a file.
    fn records(state: &FileState) -> Vec<String> {
        let records = state.records().unwrap();
        let texts = records.iter().map(|record| json(record).get().to_owned());
        texts.collect()
    }

    #[test]
    fn what_a_group_saved_is_at_hand_and_is_what_the_file_says() {
        let folder = TempDir::new().unwrap();
        let (store, paths) = founded(&folder);
        assert!(store.is_at_hand(u64::MAX));
        let (cached, read) = (cached(&store, &paths), FileState::open(&paths).unwrap());
        assert_eq!(records(&cached), records(&read));
        assert_eq!(cached.world, read.world);
    }

    fn ids(state: &FileState, kind: Kind) -> Vec<String> {
        let records = state.records().unwrap().into_iter();
        let of_kind = records.filter(|record| record.kind() == kind);
        of_kind.map(|record| record.id().to_owned()).collect()
    }

    #[test]
    fn what_groups_changed_is_laid_out_as_if_the_file_were_written_anew() {
        let folder = TempDir::new().unwrap();
        let (store, paths) = founded(&folder);
        let root = ids(&cached(&store, &paths), Kind::Root).remove(0);
        for round in 0..60_usize {
            let units = ids(&FileState::open(&paths).unwrap(), Kind::OrganizationalUnit);
            if round % 3 == 2 {
                let unit = units[round * 7 % units.len()].as_str();
                let input = [("OrganizationalUnitId", Value::from(unit))];
                save(
                    &store,
                    "DeleteOrganizationalUnit",
                    &[input.into_iter().collect()],
                );
            } else {
                let names = (0..=round % 4).map(|place| format!("{round}-{place}"));
                let input = names.map(|name| {
                    let members = [("ParentId", root.clone()), ("Name", name)];
                    let members = members.map(|(name, value)| (name, Value::from(value)));
                    members.into_iter().collect()
                });
                save(
                    &store,
                    "CreateOrganizationalUnit",
                    &input.collect::<Vec<_>>(),
                );
            }
            let whole = FileState::read(&paths).unwrap();
            let (anew, _) = commit::write_new_file(&paths, &whole, commit::Text::Goes).unwrap();
            let text = |path| fs::read_to_string(path).unwrap();
            assert_eq!(
                text(paths.state()),
                text(&paths.temporary()),
                "in round {round}"
            );
            drop(anew);
        }
    }

    #[test]
    fn a_file_that_was_edited_since_a_group_saved_it_is_read_again() {
        let folder = TempDir::new().unwrap();
        let (store, paths) = founded(&folder);
        let text = fs::read_to_string(paths.state()).unwrap();
        let name = text.find(NAME).unwrap() + NAME.len();
        let edited = [&text[..name], "X", &text[name + 1..]].concat();
        assert_ne!(edited, text);
        fs::write(paths.state(), edited).unwrap();
        assert!(!store.is_at_hand(u64::MAX));
        let records = records(&cached(&store, &paths));
        assert!(records.concat().contains(&format!("{NAME}X")));
    }
}

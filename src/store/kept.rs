//! What is cached from one call to the next, for as long as the file is the one that it was read from.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use organizations::state::{CachedList, WorldSettings};

use super::saved::Saved;
use super::stamp::Stamp;

/// A cache of what was read from a file.
#[derive(Clone, Default)]
pub(super) struct Kept(Arc<Mutex<Entries>>);

#[derive(Default)]
struct Entries {
    /// The list of which the last page was cut.
    list: Option<Entry>,
    /// The file, open and found sound.
    opened: Option<Opened>,
}

struct Entry {
    of: Stamp,
    key: u64,
    list: CachedList,
}

/// A file that is open and sound, and the settings in it.
pub(super) struct Opened {
    pub(super) stamp: Stamp,
    pub(super) world: WorldSettings,
    pub(super) saved: Saved,
}

impl Kept {
    /// Returns the list of a key, if it was read from this very file.
    pub(super) fn list(&self, of: &Stamp, key: u64) -> Option<CachedList> {
        let entries = self.entries();
        let entry = entries.list.as_ref()?;
        (entry.of == *of && entry.key == key).then(|| entry.list.clone())
    }

    /// Keeps a list that was read from a file, in the place of any other.
    pub(super) fn keep(&self, of: Stamp, key: u64, list: CachedList) {
        self.entries().list = Some(Entry { of, key, list });
    }

    /// Tells whether no file is kept open.
    pub(super) fn is_empty(&self) -> bool {
        self.entries().opened.is_none()
    }

    /// Takes the open file, if the file that is there now is this very one. Another is let go.
    pub(super) fn take_opened(&self, now: Option<Stamp>) -> Option<Opened> {
        let opened = self.entries().opened.take()?;
        (Some(opened.stamp) == now).then_some(opened)
    }

    /// Keeps a file open, in the place of any other.
    pub(super) fn keep_open(&self, opened: Opened) {
        self.entries().opened = Some(opened);
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        // Each change is one assignment, so nobody who panicked left half of one.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.entries();
        let key = entries.list.as_ref().map(|entry| entry.key);
        out.debug_tuple("Kept").field(&key).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use organizations::state::{Kind, Memory, State};
    use tempfile::TempDir;

    use super::*;
    use crate::store::place::Place;
    use crate::store::state::FileState;

    const ACCOUNT: &str = "111111111111";

    /// Writes a state as an editor does, with one account of a name.
    fn edit(place: &Place, name: &str) {
        let account = format!(
            r#"{{"Id":"{ACCOUNT}","Email":"a@example.com","Name":"{name}","State":"ACTIVE"}}"#
        );
        let accounts = format!(r#"{{"{ACCOUNT}": {account}}}"#);
        let state =
            format!(r#"{{"format": "orgsim-state", "version": 1, "accounts": {accounts}}}"#);
        fs::write(place.state(), state).unwrap();
    }

    fn name(state: &dyn State) -> String {
        match state.get(Kind::Account, ACCOUNT).unwrap().unwrap() {
            organizations::state::Record::Account(account) => account.name.0,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_file_that_is_the_same_is_not_checked_again_and_another_is() {
        let folder = TempDir::new().unwrap();
        let place = Place::find(&folder.path().join("state.json")).unwrap();
        let kept = Kept::default();
        edit(&place, "one");
        FileState::open_keeping(&place, &kept).unwrap().leave_open();
        assert!(!kept.is_empty());

        // What is cached is told from what is in the file.
        let mut opened = kept.take_opened(kept.stamp()).unwrap();
        opened.saved = Saved::in_memory(Memory::default());
        kept.keep_open(opened);
        let state = FileState::open_keeping(&place, &kept).unwrap();
        assert!(state.get(Kind::Account, ACCOUNT).unwrap().is_none());
        state.leave_open();

        edit(&place, "another");
        assert_eq!(
            name(&FileState::open_keeping(&place, &kept).unwrap()),
            "another"
        );
    }

    impl Kept {
        fn stamp(&self) -> Option<Stamp> {
            self.entries().opened.as_ref().map(|opened| opened.stamp)
        }
    }
}

//! What is cached from one call to the next, as long as the state file is unchanged.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use organizations::state::{CachedList, WorldSettings};

use super::saved::Saved;
use super::stamp::Stamp;

/// What was last read from the state file: the open file, and a list.
///
/// Each entry has the stamp of the file that it was read from, and is valid for that file only.
#[derive(Clone, Default)]
pub(super) struct ReadCache(Arc<Mutex<Entries>>);

#[derive(Default)]
struct Entries {
    /// The list of which the last page was returned.
    list: Option<Entry>,
    /// The file, open and checked.
    opened: Option<Opened>,
}

struct Entry {
    of: Stamp,
    key: u64,
    list: CachedList,
}

/// A file that is open and checked, and the settings in it.
pub(super) struct Opened {
    pub(super) stamp: Stamp,
    pub(super) world: WorldSettings,
    pub(super) saved: Saved,
}

impl ReadCache {
    /// Takes the list out of the cache. It is returned only if it has the key and was read from this file.
    pub(super) fn take_list(&self, of: &Stamp, key: u64) -> Option<CachedList> {
        let entry = self.entries().list.take()?;
        (entry.of == *of && entry.key == key).then_some(entry.list)
    }

    /// Caches a list that was read from a file; it replaces the one before.
    pub(super) fn put_list(&self, of: Stamp, key: u64, list: CachedList) {
        self.entries().list = Some(Entry { of, key, list });
    }

    /// Tells whether no open file is cached.
    pub(super) fn is_empty(&self) -> bool {
        self.entries().opened.is_none()
    }

    /// Takes the open file out of the cache. It is returned only if it still is the state file.
    pub(super) fn take_opened(&self, now: Option<Stamp>) -> Option<Opened> {
        let opened = self.entries().opened.take()?;
        (Some(opened.stamp) == now).then_some(opened)
    }

    /// Caches an open file; it replaces the one before.
    pub(super) fn put_opened(&self, opened: Opened) {
        self.entries().opened = Some(opened);
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        // Each change is one assignment, so a thread that panicked can't have left half of one.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for ReadCache {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.entries();
        let key = entries.list.as_ref().map(|entry| entry.key);
        out.debug_tuple("ReadCache").field(&key).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use organizations::state::{Kind, Memory, State};
    use tempfile::TempDir;

    use super::*;
    use crate::store::paths::StatePaths;
    use crate::store::state::FileState;

    const ACCOUNT: &str = "111111111111";

    /// Writes a state as an editor does, with one account of a name.
    fn edit(paths: &StatePaths, name: &str) {
        let account = format!(
            r#"{{"Id":"{ACCOUNT}","Email":"a@example.com","Name":"{name}","State":"ACTIVE"}}"#
        );
        let accounts = format!(r#"{{"{ACCOUNT}": {account}}}"#);
        let state =
            format!(r#"{{"format": "orgsim-state", "version": 1, "accounts": {accounts}}}"#);
        fs::write(paths.state(), state).unwrap();
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
        let paths = StatePaths::find(&folder.path().join("state.json")).unwrap();
        let cache = ReadCache::default();
        edit(&paths, "one");
        FileState::open_cached(&paths, &cache).unwrap().leave_open();
        assert!(!cache.is_empty());

        // An empty state in the cache shows that it is the cache that answers, not the file.
        let mut opened = cache.take_opened(cache.stamp()).unwrap();
        opened.saved = Saved::in_memory(Memory::default());
        cache.put_opened(opened);
        let state = FileState::open_cached(&paths, &cache).unwrap();
        assert!(state.get(Kind::Account, ACCOUNT).unwrap().is_none());
        state.leave_open();

        edit(&paths, "another");
        assert_eq!(
            name(&FileState::open_cached(&paths, &cache).unwrap()),
            "another"
        );
    }

    impl ReadCache {
        fn stamp(&self) -> Option<Stamp> {
            self.entries().opened.as_ref().map(|opened| opened.stamp)
        }
    }
}

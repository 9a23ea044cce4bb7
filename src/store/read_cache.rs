//! What is cached from one call to the next, as long as the state file is unchanged.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use organizations::state::{CachedList, Memory, WorldSettings};

use super::edits::DueWork;
use super::saved::Saved;
use super::snapshot::Bytes;
use super::stamp::Stamp;

/// An upper bound on the cached lists: several clients may be paging at the same time.
const MAX_LISTS: usize = 16;

/// An upper bound on the open files in the cache: as many as there are concurrent reads.
const MAX_OPENED: usize = 8;

/// What was last read from the state file: the open file, and lists.
///
/// Each entry has the stamp of the file that it was read from, and is valid for that file only.
#[derive(Clone, Default)]
pub(super) struct ReadCache(Arc<Mutex<Entries>>);

/// A command needs one of each; where calls come at once, there are more.
#[derive(Default)]
struct Entries {
    /// The list of which the last page was returned.
    list: Option<Entry>,
    /// Those before it, the newest last.
    lists: Vec<Entry>,
    /// The file, open and checked.
    opened: Option<Opened>,
    /// The same, opened again while the first was in use.
    others: Vec<Opened>,
    /// What a file says that was parsed and checked as a whole, since its stamp didn't fit.
    whole: Option<Whole>,
    /// The bytes of a file, for all who have it open.
    bytes: Option<(Stamp, Bytes)>,
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
    pub(super) due_work: Option<DueWork>,
}

/// What a file says that was checked as a whole.
#[derive(Clone)]
pub(super) struct Whole {
    pub(super) of: Stamp,
    pub(super) world: WorldSettings,
    pub(super) records: Arc<Memory>,
}

impl ReadCache {
    /// Takes the list out of the cache. It is returned only if it has the key and was read from this file.
    pub(super) fn take_list(&self, of: &Stamp, key: u64) -> Option<CachedList> {
        let entries = &mut *self.entries();
        let is_it = |entry: &Entry| entry.of == *of && entry.key == key;
        let newest = entries.list.take()?;
        if is_it(&newest) {
            entries.list = entries.lists.pop();
            return Some(newest.list);
        }
        let found = entries.lists.iter().position(is_it);
        let found = found.map(|place| entries.lists.remove(place).list);
        entries.list = Some(newest);
        found
    }

    /// Caches a list that was read from a file; it replaces those of other files, and the oldest if there are
    /// many.
    pub(super) fn put_list(&self, of: Stamp, key: u64, list: CachedList) {
        let entries = &mut *self.entries();
        let Some(before) = entries.list.replace(Entry { of, key, list }) else {
            return;
        };
        entries.lists.push(before);
        entries.lists.retain(|entry| entry.of == of);
        if entries.lists.len() == MAX_LISTS {
            entries.lists.remove(0);
        }
    }

    /// Tells whether no open file is cached.
    pub(super) fn is_empty(&self) -> bool {
        let entries = self.entries();
        entries.opened.is_none() && entries.others.is_empty()
    }

    /// Tells whether a file is open.
    pub(super) fn has_opened(&self, now: Stamp) -> bool {
        let entries = self.entries();
        let mut opened = entries.opened.iter().chain(&entries.others);
        opened.any(|opened| opened.stamp == now)
    }

    /// Takes an open file out of the cache. It is returned only if it still is the state file.
    pub(super) fn take_opened(&self, now: Option<Stamp>) -> Option<Opened> {
        let entries = &mut *self.entries();
        let opened = entries.opened.take().or_else(|| entries.others.pop())?;
        if Some(opened.stamp) == now {
            return Some(opened);
        }
        entries.others.retain(|other| Some(other.stamp) == now);
        entries.others.pop()
    }

    /// Caches an open file.
    pub(super) fn put_opened(&self, opened: Opened) {
        let entries = &mut *self.entries();
        if let Some(other) = entries.opened.replace(opened)
            && entries.others.len() + 1 < MAX_OPENED
        {
            entries.others.push(other);
        }
    }

    /// Returns what a file says that was checked before.
    pub(super) fn whole(&self, of: &Stamp) -> Option<Whole> {
        let entries = self.entries();
        let whole = entries.whole.as_ref();
        whole.filter(|whole| whole.of == *of).cloned()
    }

    /// Caches what a file says that was checked; it replaces what another one said.
    pub(super) fn put_whole(&self, whole: Whole) {
        self.entries().whole = Some(whole);
    }

    /// Returns where the bytes of a file are or will be, if somebody has read it as a whole.
    pub(super) fn bytes(&self, of: Stamp) -> Bytes {
        let entries = &mut *self.entries();
        match &entries.bytes {
            Some((stamp, bytes)) if *stamp == of => bytes.clone(),
            _ => entries.bytes.insert((of, Bytes::default())).1.clone(),
        }
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        // No half of a change can be left by a thread that panicked: at worst an entry is lost.
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
        opened.saved = Saved::in_memory(Memory::default().into());
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

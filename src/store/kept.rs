//! Lists that the service caches from one page to the next.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use organizations::state::CachedList;

use super::stamp::Stamp;

/// The list that was kept last, for as long as the file is the one that it was read from.
#[derive(Clone, Default)]
pub(super) struct Kept(Arc<Mutex<Option<Entry>>>);

struct Entry {
    of: Stamp,
    key: u64,
    list: CachedList,
}

impl Kept {
    /// Returns the list of a key, if it was read from this very file.
    pub(super) fn list(&self, of: &Stamp, key: u64) -> Option<CachedList> {
        let entry = self.entry();
        let entry = entry.as_ref()?;
        (entry.of == *of && entry.key == key).then(|| entry.list.clone())
    }

    /// Keeps a list that was read from a file, in the place of any other.
    pub(super) fn keep(&self, of: Stamp, key: u64, list: CachedList) {
        *self.entry() = Some(Entry { of, key, list });
    }

    fn entry(&self) -> MutexGuard<'_, Option<Entry>> {
        // Each change is one assignment, so nobody who panicked left half of one.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = self.entry();
        let key = entry.as_ref().map(|entry| entry.key);
        out.debug_tuple("Kept").field(&key).finish()
    }
}

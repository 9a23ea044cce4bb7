//! Lines of calls that only read, until the scribe appends them to the history.
//!
//! They come in numbers, and to append many at once costs as much as to append one.

use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::store::Noted;

/// How many lines wait before whoever brings more has to wait, too.
const MOST: usize = 4096;

/// The lines that wait, in order.
#[derive(Debug, Default)]
pub(super) struct Notes(Mutex<Vec<Noted>>);

impl Notes {
    /// Adds a line, and tells whether it is the first that waits: then the scribe is to be told.
    pub(super) fn add(&self, noted: Noted) -> bool {
        let mut waiting = self.notes();
        waiting.push(noted);
        waiting.len() == 1
    }

    /// Takes all lines.
    pub(super) fn take(&self) -> Vec<Noted> {
        mem::take(&mut *self.notes())
    }

    /// Tells whether so many wait that nobody should bring more.
    pub(super) fn are_many(&self) -> bool {
        self.notes().len() >= MOST
    }

    fn notes(&self) -> MutexGuard<'_, Vec<Noted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

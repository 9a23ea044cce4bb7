//! Which calls of the history somebody wants to see.

use std::collections::BTreeSet;

use organizations::model::Timestamp;
use organizations::state::ChangeId;

use crate::store::StoreError;
use crate::store::log::{Entry, Log};

/// What is wanted of a call; what is none may be anything.
#[derive(Debug, Default)]
pub(in crate::sim) struct Selection {
    /// The earliest time.
    pub(in crate::sim) since: Option<Timestamp>,
    /// The operation, as in `AcceptHandshake`, or the command, as in `sim use`.
    pub(in crate::sim) operation: Option<String>,
    /// The id of the account that called.
    pub(in crate::sim) by: Option<String>,
    /// Whether it was refused, or not understood.
    pub(in crate::sim) refused: bool,
}

impl Selection {
    /// Tells whether what happened at a time is wanted.
    pub(in crate::sim) fn has_time(&self, time: Timestamp) -> bool {
        self.since.is_none_or(|since| time >= since)
    }

    /// Tells whether a call is wanted.
    pub(in crate::sim) fn has(&self, entry: &Entry) -> bool {
        self.has_time(entry.time)
            && self
                .operation
                .as_ref()
                .is_none_or(|name| *name == entry.operation)
            && (self.by.is_none() || self.by == entry.caller)
            && (!self.refused || entry.error.is_some())
    }

    /// Returns the newest calls that are wanted, so many, the oldest first; each with whether it was saved.
    ///
    /// The world stands at a change. One that didn't lead there, and was never taken back, was never saved:
    /// its line was written, and then something ended the command.
    pub(in crate::sim) fn newest(
        &self,
        log: &Log,
        at: Option<ChangeId>,
        limit: Option<u64>,
    ) -> Result<Vec<(Entry, bool)>, StoreError> {
        let limit = limit.map_or(usize::MAX, |limit| {
            usize::try_from(limit).unwrap_or(usize::MAX)
        });
        let mut stood_at: BTreeSet<ChangeId> = at.into_iter().collect();
        let mut found = Vec::new();
        let mut entries = log.newest_first()?;
        while found.len() < limit
            && let Some(entry) = entries.next()
        {
            let entry = entry?;
            stood_at.extend(entry.moved.and_then(|moved| moved.from));
            let is_saved = entry.change.is_none_or(|change| stood_at.contains(&change));
            if is_saved && entry.change.is_some() {
                stood_at.extend(entry.parent);
            }
            if self.has(&entry) {
                found.push((entry, is_saved));
            }
        }
        found.reverse();
        Ok(found)
    }
}

//! The world as it was when a line of the log was written.

use std::collections::BTreeSet;

use organizations::model::Timestamp;
use organizations::state::{ChangeId, State as _};

use crate::store::StoreError;
use crate::store::log::{Entry, Log, NewestFirst};
use crate::world::{Present, World};

/// The lines of a log, the newest first, each with the world as it was.
pub(super) struct Moments {
    entries: NewestFirst,
    /// The change at which the world stands, and those that led there or were taken back: others were never saved.
    stood_at: BTreeSet<ChangeId>,
    /// Whether the world has changed since the line.
    is_past: bool,
    /// Whether the last line was such a change itself.
    was_change: bool,
}

/// As what the world is seen.
pub(super) enum Seen {
    /// As it is: it has not changed since.
    Present,
    /// As it was then; it has changed since.
    Past,
    /// As it is now, though it has changed since, and why.
    Changed(String),
}

/// A moment of the past that can be returned to.
pub(super) struct Moment {
    /// The world as it was, or is if that is not known any more.
    pub(super) present: Present,
    pub(super) seen: Seen,
    /// The change at which the world stood.
    change: Option<ChangeId>,
}

impl Moment {
    /// Returns the world anew as it was, at a time, for whoever spoils what he got.
    pub(super) fn again(&self, world: &World, now: Timestamp) -> Option<Present> {
        match self.seen {
            Seen::Changed(_) => world.look().ok(),
            Seen::Present | Seen::Past => world.look_back(self.change, now).ok(),
        }
    }
}

impl Seen {
    /// Returns its name, as data has it.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Present => "UNCHANGED",
            Self::Past => "AS_IT_WAS",
            Self::Changed(_) => "AS_IT_IS",
        }
    }
}

impl Moments {
    pub(super) fn of(world: &World) -> Result<Self, StoreError> {
        // Where the state can't be read, the log may be.
        let at = world.as_saved().ok().and_then(|state| state.world().change);
        Ok(Self {
            entries: Log::of(&world.paths()?).newest_first()?,
            stood_at: at.into_iter().collect(),
            is_past: false,
            was_change: false,
        })
    }

    /// Returns the next older line.
    pub(super) fn next_entry(&mut self) -> Result<Option<Entry>, StoreError> {
        self.is_past |= std::mem::take(&mut self.was_change);
        let Some(entry) = self.entries.next().transpose()? else {
            return Ok(None);
        };
        self.stood_at
            .extend(entry.moved.and_then(|moved| moved.from));
        let is_saved = entry
            .change
            .is_some_and(|change| self.stood_at.contains(&change));
        if is_saved {
            self.stood_at.extend(entry.parent);
        }
        self.was_change = is_saved || entry.moved.is_some();
        Ok(Some(entry))
    }

    /// Returns the world as it was when the line was written that was the last one.
    pub(super) fn world_at(mut self, entry: &Entry, world: &World) -> Result<Moment, StoreError> {
        let is_past = self.is_past;
        let change = match entry.change {
            // It has changed something although it was refused.
            Some(_) => entry.parent,
            None => self.change_before()?,
        };
        let (present, seen) = match world.look_back(change, entry.time) {
            Ok(present) if is_past => (present, Seen::Past),
            Ok(present) => (present, Seen::Present),
            Err(why) => (world.look()?, Seen::Changed(why.to_string())),
        };
        Ok(Moment {
            present,
            seen,
            change,
        })
    }

    /// Returns the change at which the world stood before the lines so far.
    fn change_before(&mut self) -> Result<Option<ChangeId>, StoreError> {
        while let Some(entry) = self.next_entry()? {
            match entry.moved {
                Some(moved) => return Ok(moved.to),
                None if self.was_change => return Ok(entry.change),
                None => {}
            }
        }
        Ok(None)
    }
}

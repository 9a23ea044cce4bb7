//! The way from one change of a world to another.

use organizations::state::ChangeId;

use super::entry::Entry;
use super::past_error::PastError;
use super::turns::Turns;
use super::walk::{Ancestors, Log};

/// A way from one change to another: back to the last one that led to both, and forth from there.
#[derive(Debug)]
pub struct Way {
    /// Where it begins; none before the first change.
    pub from: Option<ChangeId>,
    /// Where it ends; none before the first change.
    pub to: Option<ChangeId>,
    /// The changes that it takes back, the newest first. What they changed is in `turns`.
    pub undone: Vec<Entry>,
    /// The changes that it does again, the oldest first. What they changed is in `turns`.
    pub redone: Vec<Entry>,
    /// What it makes of each record.
    pub turns: Turns,
}

impl Way {
    /// Returns the way back over so many changes.
    pub fn back(log: &Log, from: Option<ChangeId>, count: u64) -> Result<Self, PastError> {
        let mut walk = Walk::new(log, from)?;
        for _ in 0..count {
            walk.step_back()?;
        }
        Ok(Self {
            from,
            to: walk.ancestors.missing(),
            undone: walk.entries,
            redone: Vec::new(),
            turns: walk.turns,
        })
    }

    /// Returns the way to a change anywhere in the log.
    pub fn to(log: &Log, from: Option<ChangeId>, to: Option<ChangeId>) -> Result<Self, PastError> {
        let mut back = Walk::new(log, from)?;
        let mut forth = Walk::new(log, to)?;
        let number = |walk: &Walk<'_>| walk.ancestors.missing().map_or(0, |next| next.number);
        while back.ancestors.missing() != forth.ancestors.missing() {
            // Of two changes with one number, the first step is as good on either side.
            if number(&back) >= number(&forth) {
                back.step_back()?;
            } else {
                forth.step_to_beginning()?;
            }
        }
        let mut turns = back.turns;
        turns.then_all(forth.turns)?;
        forth.entries.reverse();
        Ok(Self {
            from,
            to,
            undone: back.entries,
            redone: forth.entries,
            turns,
        })
    }

    /// Returns the way that takes back nothing and does the next changes again on the way to another.
    pub fn forth(
        log: &Log,
        from: Option<ChangeId>,
        to: ChangeId,
        count: u64,
    ) -> Result<Self, PastError> {
        let whole = Self::to(log, from, Some(to))?;
        let ahead = whole.redone.len() as u64;
        let last = usize::try_from(count.saturating_sub(1)).unwrap_or(usize::MAX);
        match whole.redone.get(last) {
            _ if ahead == count => Ok(whole),
            Some(last) => Self::to(log, from, last.change),
            None => Err(PastError::FewerToRedo(ahead)),
        }
    }
}

/// A walk from a change towards the first one, with what it comes to.
struct Walk<'a> {
    log: &'a Log,
    ancestors: Ancestors,
    entries: Vec<Entry>,
    turns: Turns,
}

impl<'a> Walk<'a> {
    fn new(log: &'a Log, from: Option<ChangeId>) -> Result<Self, PastError> {
        Ok(Self {
            log,
            ancestors: log.ancestors_of(from)?,
            entries: Vec::new(),
            turns: Turns::default(),
        })
    }

    /// Takes the next change back.
    fn step_back(&mut self) -> Result<(), PastError> {
        let entry = match self.ancestors.next() {
            Some(entry) => entry?,
            None => return Err(self.no_further(PastError::Foreign)),
        };
        if entry.begins_world() {
            return Err(PastError::FewerToUndo(self.entries.len() as u64));
        }
        self.take(entry, Turns::then_back)
    }

    /// Goes one change back on the way to where the walk began.
    fn step_to_beginning(&mut self) -> Result<(), PastError> {
        match self.ancestors.next() {
            Some(entry) => self.take(entry?, Turns::after),
            None => Err(self.no_further(PastError::Unknown)),
        }
    }

    fn take(
        &mut self,
        mut entry: Entry,
        add: impl Fn(&mut Turns, super::entry::Change) -> Result<(), super::turns::Edited>,
    ) -> Result<(), PastError> {
        for change in self.log.changes_of(&mut entry)? {
            add(&mut self.turns, change)?;
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Says why the walk can't go on: there is nothing before, or it is not in the log.
    fn no_further(&self, at_once: fn(ChangeId) -> PastError) -> PastError {
        let steps = self.entries.len() as u64;
        match self.ancestors.missing() {
            None => PastError::FewerToUndo(steps),
            Some(missing)
                if steps == 0
                    && self
                        .log
                        .base()
                        .is_ok_and(|base| base.and_then(|base| base.base) != Some(missing)) =>
            {
                at_once(missing)
            }
            Some(missing) => PastError::TooShort { steps, missing },
        }
    }
}

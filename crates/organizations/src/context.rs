//! What an operation is given: who calls, what time it is, where ids come from, and the state.

use crate::error::{Contradiction, Result};
use crate::ids::{self, Bits, IdKind};
use crate::model::{AccountId, Timestamp};
use crate::quota::Quota;
use crate::session::Session;
use crate::state::{Listed, Needed, Readable, State, Stored, WorldSettings};

/// The surroundings of one call.
pub struct Context<'a> {
    /// The account that calls.
    pub caller: AccountId,
    /// The session in which it calls, if in one.
    pub session: Option<&'a Session>,
    /// The time of the call.
    pub now: Timestamp,
    /// The time of the machine, by which sessions end.
    pub machine_time: Timestamp,
    /// Where the bits of new ids come from.
    pub bits: &'a Bits<'a>,
    /// What is remembered.
    pub state: &'a mut dyn State,
}

impl Context<'_> {
    /// Returns the settings of the simulated world.
    pub(crate) fn world(&self) -> &WorldSettings {
        self.state.world()
    }

    /// Returns a quota, or nothing if it has its default value and that is not one number.
    pub(crate) fn quota_set(&self, quota: Quota) -> Option<u64> {
        let set = self.world().quotas.get(quota.name().as_ref());
        set.copied().or(quota.default_value().number())
    }

    /// Returns a quota that is a number.
    pub(crate) fn quota(&self, quota: Quota) -> u64 {
        self.quota_set(quota).expect("the quota is a number")
    }

    /// Returns the record of an id.
    pub(crate) fn find<R: Readable>(&self, id: &str) -> Result<Option<R>> {
        Ok(self.state.find(id)?)
    }

    /// Returns the record of an id that another record names.
    pub(crate) fn found<R: Readable>(&self, id: &str) -> Result<R> {
        match self.find(id)? {
            Some(record) => Ok(record),
            None => Err(missing::<R>(id).into()),
        }
    }

    /// Returns the records of a kind that mention a string and satisfy a predicate.
    pub(crate) fn mentioning<R: Readable>(
        &self,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Vec<R>> {
        Ok(self.state.mentioning(mentioned, satisfies)?)
    }

    /// Returns the records that mention a string and satisfy a predicate, in order of creation: all
    /// of them, or the first.
    pub(crate) fn listed<R: Readable>(
        &self,
        needed: Needed,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Listed<R>> {
        Ok(self.state.listed(needed, mentioned, satisfies)?)
    }

    /// Returns a record that mentions a string and satisfies a predicate.
    pub(crate) fn any<R: Readable>(
        &self,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Option<R>> {
        Ok(self.state.any(mentioned, satisfies)?)
    }

    /// Returns how many records that mention a string satisfy a predicate.
    pub(crate) fn count<R: Readable>(
        &self,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<u64> {
        Ok(self.state.count(mentioned, satisfies)?)
    }

    /// Returns an upper bound on the number of records that mention a string; none of them is read.
    /// It needn't be close where it is below `far`.
    pub(crate) fn upper_bound<R: Readable>(&self, mentioned: &str, far: u64) -> Result<u64> {
        Ok(self.state.upper_bound(R::KIND, mentioned, far)?)
    }

    /// Inserts a record, or replaces the one with its id.
    pub(crate) fn put<R: Stored>(&mut self, record: R) {
        self.state.remember(record);
    }

    /// Deletes a record.
    pub(crate) fn delete<R: Stored>(&mut self, id: &str) {
        self.state.delete(R::KIND, id);
    }

    /// Returns the next sequence number.
    pub(crate) fn next_sequence(&mut self) -> u64 {
        let world = self.state.world_mut();
        world.sequence += 1;
        world.sequence
    }

    /// Returns a new, unused id.
    pub(crate) fn new_id(&mut self, kind: IdKind<'_>) -> Result<String> {
        Ok(ids::new_id(self.state, self.bits, kind)?)
    }
}

/// Says that there is no record of an id that another record names.
pub(crate) fn missing<R: Readable>(id: &str) -> Contradiction {
    Contradiction {
        path: format!("{}.{id}", R::KIND.section()),
        message: "another record names it, and it is not there",
    }
}

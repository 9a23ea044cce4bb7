//! What an operation is given: who calls, what time it is, where ids come from, and the state.

use std::ops::ControlFlow;

use crate::error::Result;
use crate::ids::{Bits, IdKind};
use crate::model::{AccountId, Timestamp};
use crate::state::{State, Stored, World};

/// The surroundings of one call.
pub struct Context<'a> {
    /// The account that calls.
    pub caller: AccountId,
    /// The time of the call.
    pub now: Timestamp,
    /// Where the bits of new ids come from.
    pub bits: &'a Bits<'a>,
    /// What is remembered.
    pub state: &'a mut dyn State,
}

impl Context<'_> {
    /// Returns the settings of the simulated world.
    pub(crate) fn world(&self) -> &World {
        self.state.world()
    }

    /// Returns the record of an id.
    pub(crate) fn find<R: Stored>(&self, id: &str) -> Result<Option<R>> {
        let record = self.state.get(R::KIND, id)?;
        Ok(record.map(|record| R::from_record(record).expect("a kind has one type of record")))
    }

    /// Returns the records of a kind that satisfy a question, in the order of their ids.
    pub(crate) fn select<R: Stored>(&self, satisfies: impl Fn(&R) -> bool) -> Result<Vec<R>> {
        self.collect(None, satisfies)
    }

    /// As [`Context::select`], where every record sought mentions a text, ignoring ASCII case.
    ///
    /// The store looks for the text before it reads a record, which is many times faster.
    pub(crate) fn mentioning<R: Stored>(
        &self,
        text: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Vec<R>> {
        self.collect(Some(text), satisfies)
    }

    fn collect<R: Stored>(
        &self,
        mentioned: Option<&str>,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Vec<R>> {
        let mut found = Vec::new();
        self.state.scan(R::KIND, mentioned, &mut |record| {
            let record = R::from_record(record).expect("a kind has one type of record");
            if satisfies(&record) {
                found.push(record);
            }
            ControlFlow::Continue(())
        })?;
        Ok(found)
    }

    /// Remembers a record, in the place of the one with its id.
    pub(crate) fn put<R: Stored>(&mut self, record: R) {
        self.state.put(record.into_record());
    }

    /// Forgets a record.
    pub(crate) fn delete<R: Stored>(&mut self, id: &str) {
        self.state.delete(R::KIND, id);
    }

    /// Returns the next place in the order of creation.
    pub(crate) fn next_sequence(&mut self) -> u64 {
        let world = self.state.world_mut();
        world.sequence += 1;
        world.sequence
    }

    /// Returns an id that nothing has: the next one that was queued, else one made of fresh bits.
    pub(crate) fn new_id(&mut self, kind: IdKind<'_>) -> Result<String> {
        loop {
            let world = self.state.world_mut();
            let id = world.next_queued(kind).unwrap_or_else(|| {
                world.drawn += 1;
                kind.spell((self.bits)(world.drawn))
            });
            if self.state.get(kind.of_record(), &id)?.is_none() {
                return Ok(id);
            }
        }
    }
}

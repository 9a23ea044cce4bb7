//! What is remembered: sorted collections of records, and the settings of the world.
//!
//! Records are not the wire's types: they hold what must be remembered and nothing that follows
//! from it. A store implements [`State`]; [`Memory`] is one in a map.

mod account;
mod change;
mod creation;
mod due;
mod handshake;
mod listed;
mod memory;
mod organization;
mod outline;
mod policy;
mod record;
mod resource_policy;
mod transfer;
mod typed;
mod unit;
mod world;

use std::any::Any;
use std::ops::ControlFlow;

pub use account::{Account, Closure, Delegation, Membership, Standing};
pub use change::{ChangeId, NoChangeId};
pub use creation::AccountCreation;
pub use due::Due;
pub use handshake::{Content, Handshake, Recipient};
pub(crate) use listed::{Listed, Needed};
pub use memory::Memory;
pub use organization::{EnabledPolicyType, Organization, Root, TrustedService};
pub use outline::{AccountOutline, MembershipOutline, Outline, UnitOutline};
pub use policy::{Attachment, Attachments, Policy};
pub use record::{Kind, Readable, Record, Stored};
pub use resource_policy::ResourcePolicy;
pub use transfer::{Participant, Transfer};
pub use unit::OrganizationalUnit;
pub use world::{Clock, Fault, Jobs, LastChange, TimeSource, WorldSettings};

use crate::error::StateError;

/// A list that is cached from one page to the next. A state doesn't look into it.
pub type CachedList = Box<dyn Any + Send>;

/// A state: records by kind and id, and the settings of the world.
///
/// `get` and `scan` see at once what was put or deleted. Nothing is saved until the owner of the
/// state commits it, so a refused call is undone by dropping the state.
pub trait State {
    /// Returns the record of an id.
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError>;

    /// Visits the records of a kind in id order, until the visitor breaks off.
    ///
    /// If `mentioned` is given, records whose stored form doesn't contain it (ignoring ASCII case)
    /// may be skipped.
    fn scan(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError>;

    /// Visits the records of a kind as `scan` does, for somebody who keeps none.
    fn look(
        &self,
        kind: Kind,
        visit: &mut dyn FnMut(&Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        self.scan(kind, None, &mut |record| visit(&record))
    }

    /// Visits the accounts as `scan` does, each read only as far as lists show it.
    fn scan_outlines(
        &self,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(AccountOutline) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        outlines(self, mentioned, visit)
    }

    /// Like `scan_outlines`, but for units.
    fn scan_unit_outlines(
        &self,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(UnitOutline) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        outlines(self, mentioned, visit)
    }

    /// Visits the records of a kind that have a sequence number, in order of creation.
    ///
    /// Records may be skipped as by `scan`. A store may know the order without reading the records,
    /// so breaking off early is cheap.
    fn in_order(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        sorted(self, kind, mentioned, visit)
    }

    /// Visits the accounts as `in_order` does, each read only as far as lists show it.
    fn outlines_in_order(
        &self,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(AccountOutline) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        outlines_in_order(self, mentioned, visit)
    }

    /// Returns an upper bound on the number of records that mention a string.
    ///
    /// A store may count the occurrences of the string and read no record, so a call that is far
    /// from its quota needn't count exactly. The bound needn't be close where it is below `far`.
    fn upper_bound(&self, kind: Kind, mentioned: &str, _far: u64) -> Result<u64, StateError> {
        let mut count = 0;
        self.scan(kind, Some(mentioned), &mut |_| {
            count += 1;
            ControlFlow::Continue(())
        })?;
        Ok(count)
    }

    /// Takes the list out that was cached under a key, if nothing has changed since.
    ///
    /// A list comes in pages, a call each. Without a cache, each page costs as much as the whole
    /// list.
    fn take_cached(&self, _key: u64) -> Option<CachedList> {
        None
    }

    /// Caches a list under a key until something changes. It replaces any other cached list.
    fn cache(&self, _key: u64, _list: CachedList) {}

    /// Inserts a record, or replaces the one with its id.
    fn put(&mut self, record: Record);

    /// Deletes a record, if it exists.
    fn delete(&mut self, kind: Kind, id: &str);

    /// Returns the settings of the world.
    fn world(&self) -> &WorldSettings;

    /// Returns the settings of the world, to change them.
    fn world_mut(&mut self) -> &mut WorldSettings;
}

/// Visits records as [`State::scan_outlines`] does, by reading all of each.
pub fn outlines<S: State + ?Sized, O: Outline>(
    state: &S,
    mentioned: Option<&str>,
    visit: &mut dyn FnMut(O) -> ControlFlow<()>,
) -> Result<(), StateError> {
    state.scan(O::KIND, mentioned, &mut |record| {
        visit(record::typed(record))
    })
}

/// Visits accounts as [`State::outlines_in_order`] does, by reading all of each.
fn outlines_in_order<S: State + ?Sized>(
    state: &S,
    mentioned: Option<&str>,
    visit: &mut dyn FnMut(AccountOutline) -> ControlFlow<()>,
) -> Result<(), StateError> {
    state.in_order(Kind::Account, mentioned, &mut |record| {
        visit(record::typed(record))
    })
}

/// Visits records as [`State::in_order`] does, by reading and sorting all of them.
fn sorted<S: State + ?Sized>(
    state: &S,
    kind: Kind,
    mentioned: Option<&str>,
    visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
) -> Result<(), StateError> {
    let mut records = Vec::new();
    state.scan(kind, mentioned, &mut |record| {
        records.extend(record.sequence().map(|sequence| (sequence, record)));
        ControlFlow::Continue(())
    })?;
    records.sort_by_key(|(sequence, _)| *sequence);
    let mut records = records.into_iter().map(|(_, record)| record);
    // The result only says whether the visitor broke off.
    let _ = records.try_for_each(visit);
    Ok(())
}

//! What is remembered: sorted collections of records, and the settings of the world.
//!
//! Records are not the wire's types: they hold what must be remembered and nothing that follows
//! from it. Whoever keeps the state implements [`State`]; [`Memory`] keeps it in a map.

mod account;
mod creation;
mod handshake;
mod listed;
mod memory;
mod organization;
mod policy;
mod record;
mod resource_policy;
mod transfer;
mod typed;
mod unit;
mod world;

use std::any::Any;
use std::ops::ControlFlow;
use std::sync::Arc;

pub use account::{Account, Closure, Delegation, Membership, Standing};
pub use creation::AccountCreation;
pub use handshake::{Content, Handshake, Recipient};
pub(crate) use listed::{Listed, Needed};
pub use memory::Memory;
pub use organization::{EnabledPolicyType, Organization, Root, TrustedService};
pub use policy::{Attachment, Attachments, Policy};
pub use record::{Due, Kind, Record, Stored};
pub use resource_policy::ResourcePolicy;
pub use transfer::{Participant, Transfer};
pub use unit::OrganizationalUnit;
pub use world::{Clock, Fault, Jobs, LastChange, TimeSource, World};

use crate::error::StateError;

/// A list that is kept from one page to the next; what is in it concerns nobody else.
pub type List = Arc<dyn Any + Send + Sync>;

/// A state: records by kind and id, and the settings of the world.
///
/// What was put or deleted is seen at once by `get` and `scan`. Nothing is kept for good until
/// whoever made the state says so, so a refused call needs no undoing.
pub trait State {
    /// Returns the record of an id.
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError>;

    /// Visits the records of a kind in the order of their ids, until the visitor breaks off.
    ///
    /// With a text to mention, records whose stored form doesn't have it (ignoring ASCII case) may
    /// be left out.
    fn scan(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError>;

    /// Visits the records of a kind that have a place in the order of creation, in that order.
    ///
    /// Records may be left out as by `scan`. A store may find the order without reading the records:
    /// who breaks off early asks for little.
    fn in_order(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        sorted(self, kind, mentioned, visit)
    }

    /// Returns a number that the records mentioning a text don't exceed.
    ///
    /// It may be too great, never too small, so a store may count the places where the text stands
    /// and read no record. A quota that is far away is found to be so at once.
    fn at_most(&self, kind: Kind, mentioned: &str) -> Result<u64, StateError> {
        let mut count = 0;
        self.scan(kind, Some(mentioned), &mut |_| {
            count += 1;
            ControlFlow::Continue(())
        })?;
        Ok(count)
    }

    /// Returns the list that was kept under a key, if nothing changed since.
    ///
    /// A list comes in pages, a call each. Where a state doesn't keep it, each page costs as much as
    /// the whole list.
    fn kept(&self, _key: u64) -> Option<List> {
        None
    }

    /// Keeps a list under a key, in the place of any other, until something changes.
    fn keep(&self, _key: u64, _list: List) {}

    /// Sets a record, in the place of the one with its id.
    fn put(&mut self, record: Record);

    /// Takes a record out, if it is there.
    fn delete(&mut self, kind: Kind, id: &str);

    /// Returns the settings of the world.
    fn world(&self) -> &World;

    /// Returns the settings of the world, to change them.
    fn world_mut(&mut self) -> &mut World;
}

/// Visits records as [`State::in_order`] does, all of which are read first.
pub fn sorted<S: State + ?Sized>(
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
    // Nobody asks whether the visitor broke off.
    let _ = records.try_for_each(visit);
    Ok(())
}

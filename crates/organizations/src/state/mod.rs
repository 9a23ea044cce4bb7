//! What is remembered: sorted collections of records, and the settings of the world.
//!
//! Records are not the wire's types: they hold what must be remembered and nothing that follows
//! from it. Whoever keeps the state implements [`State`]; [`Memory`] keeps it in a map.

mod account;
mod handshake;
mod memory;
mod organization;
mod record;
mod unit;
mod world;

use std::ops::ControlFlow;

pub use account::{Account, Delegation, Membership, Standing};
pub use handshake::{Content, Handshake, Recipient};
pub use memory::Memory;
pub use organization::{Organization, Root};
pub use record::{Kind, Record, Stored};
pub use unit::OrganizationalUnit;
pub use world::{Clock, Fault, World};

use crate::error::StateError;

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

    /// Sets a record, in the place of the one with its id.
    fn put(&mut self, record: Record);

    /// Takes a record out, if it is there.
    fn delete(&mut self, kind: Kind, id: &str);

    /// Returns the settings of the world.
    fn world(&self) -> &World;

    /// Returns the settings of the world, to change them.
    fn world_mut(&mut self) -> &mut World;
}

//! What was done to the records of a state and is not saved yet.

use std::collections::BTreeMap;

use organizations::model::Timestamp;
use organizations::state::{Kind, Record, WorldSettings};

/// What a record is found by.
pub(super) type Key = (Kind, String);

/// The unsaved edits by id: the new record, or none if the record was deleted.
pub(super) type Edits = BTreeMap<Key, Option<Box<Record>>>;

/// One of these.
pub(super) type Edit<'a> = (&'a Key, &'a Option<Box<Record>>);

/// The edits of some records as they were before others took their place, in order; none if there was none.
pub(super) type Journal = Vec<(Key, Option<Option<Box<Record>>>)>;

/// Due work that a call has done which saves nothing, so that the next one needn't do it again.
#[derive(Debug)]
pub(super) struct DueWork {
    /// The time until which it is done.
    pub(super) until: Timestamp,
    /// The settings of the world after it.
    pub(super) world: WorldSettings,
    pub(super) edits: Edits,
}

//! When something happens to a record by itself.

use crate::model::Timestamp;

/// What a record waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// When something happens to it.
    pub at: Timestamp,
    /// Its place among what happens at the same time.
    pub sequence: u64,
}

//! The world at one time.

use organizations::model::Timestamp;

use crate::store::{Bits, FileState};

/// The world with all due work done. None of that is saved.
pub struct Present {
    /// The state.
    pub state: FileState,
    /// The source of the bits of new ids.
    pub bits: Bits,
    /// The time in the world.
    pub now: Timestamp,
}

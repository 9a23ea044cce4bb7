//! The world at one time.

use organizations::model::Timestamp;

use crate::store::{Bits, FileState};

/// The world as it is by now, with all work done that is due. None of that is saved.
pub struct Present {
    /// The state.
    pub state: FileState,
    /// The source of the bits of new ids.
    pub bits: Bits,
    /// What time it is in the world.
    pub now: Timestamp,
}

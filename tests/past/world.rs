//! What calls are drawn from: a world as it was at the beginning of a sequence.

use crate::ledger::Ledger;

/// A world that calls are drawn from.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) ledger: Ledger,
}

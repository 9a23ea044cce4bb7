//! The records of a state.

use std::ops::ControlFlow;

use organizations::StateError;
use organizations::state::{Readable, State};

/// Returns the records of a kind.
pub(super) fn all<R: Readable>(state: &dyn State) -> Result<Vec<R>, StateError> {
    let mut found = Vec::new();
    state.scan(R::KIND, None, &mut |record| {
        found.extend(R::from_record(record));
        ControlFlow::Continue(())
    })?;
    Ok(found)
}

/// Sorts records by a number of theirs.
pub(super) fn sorted<R>(mut records: Vec<R>, place: fn(&R) -> u64) -> Vec<R> {
    records.sort_by_key(place);
    records
}

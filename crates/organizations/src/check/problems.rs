//! Looking at everything once.

use std::ops::ControlFlow;

use super::inspection::{Inspection, Noting, Problem, RecordPath};
use super::world;
use crate::error::StateError;
use crate::state::{Kind, Record, State};
use crate::validation;

/// Returns what is wrong with a state, in the order in which it is kept.
pub fn problems(state: &dyn State) -> Result<Vec<Problem>, StateError> {
    // Most states have none. To note where everything was seen takes as much memory as all records do.
    if inspect(state, Noting::Presence)?.is_empty() {
        return Ok(Vec::new());
    }
    inspect(state, Noting::Places)
}

fn inspect(state: &dyn State, noting: Noting) -> Result<Vec<Problem>, StateError> {
    let mut inspection = Inspection::of(state, noting);
    world::check(&mut inspection);
    for kind in Kind::ALL {
        let mut failed = None;
        state.look(
            *kind,
            &mut |record| match look_at(record, &mut inspection) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    failed = Some(error);
                    ControlFlow::Break(())
                }
            },
        )?;
        if let Some(error) = failed {
            return Err(error);
        }
    }
    Ok(inspection.problems)
}

fn look_at(record: &Record, inspection: &mut Inspection<'_>) -> Result<(), StateError> {
    let (kind, id) = (record.kind(), record.id());
    let place = RecordPath::of(kind, id);
    if !validation::is_text_of(kind.id_shape(), id) {
        inspection.report(&place, "Id", "not an id of this kind");
    }
    record.check(&place, inspection)
}

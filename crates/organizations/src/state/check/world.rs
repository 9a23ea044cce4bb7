//! The settings of the world.

use super::inspection::Inspection;
use shape::Choice;

use crate::model::{CreateAccountFailureReason, Exception};
use crate::operations::operation;
use crate::quota::Quota;
use crate::state::Kind;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    let world = inspection.state.world();
    for name in world.quotas.keys() {
        if Quota::named(name).is_none() {
            inspection.report_at(format!("world.Quotas.{name}"), "no such quota");
        }
    }
    for name in world.queued_ids.keys() {
        if Kind::named(name).is_none() {
            inspection.report_at(format!("world.QueuedIds.{name}"), "no such kind of id");
        }
    }
    for (index, fault) in world.faults.iter().enumerate() {
        let path = |member| format!("world.Faults[{index}].{member}");
        if operation(&fault.operation).is_none() {
            inspection.report_at(path("Operation"), "no such operation");
        }
        let is_exception = Exception::named(&fault.error).is_some();
        if !is_exception && CreateAccountFailureReason::named(&fault.error).is_none() {
            inspection.report_at(path("Error"), "no such exception");
        }
    }
}

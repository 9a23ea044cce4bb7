//! Faults: calls that the world makes fail, or answers late.

use shape::Choice;

use crate::context::Context;
use crate::error::{ApiError, Error, Outage, Result};
use crate::model::{CreateAccountFailureReason, Exception};
use crate::operation::Operation;
use crate::state::{Fault, State};

/// Raises the first fault that waits for the operation; it is used up by one, for good.
///
/// Of one that only has a delay, nothing is to be done here: whoever calls sees by the faults that it was used up
/// ([`Fault::used`]).
pub(crate) fn raise(cx: &mut Context<'_>, operation: &Operation) -> Result<()> {
    let name = operation.name();
    let Some(fault) = take(cx.state, name, |fault| failure(fault).is_none()) else {
        return Ok(());
    };
    match (fault.http, &fault.error) {
        (Some(status), _) => Err(Error::Lost(Outage::Status(status))),
        (None, _) if fault.drop => Err(Error::Lost(Outage::Dropped)),
        (None, Some(_)) => Err(refusal(fault, name).keeping_changes().into()),
        (None, None) => Ok(()),
    }
}

/// Takes the reason for which the next account that an operation creates is to fail.
pub(crate) fn take_failure(
    cx: &mut Context<'_>,
    operation: &str,
) -> Option<CreateAccountFailureReason> {
    let fault = take(cx.state, operation, |fault| failure(fault).is_some())?;
    failure(&fault)
}

/// Returns the reason for which an account's creation fails in the end, if that is what a fault is.
fn failure(fault: &Fault) -> Option<CreateAccountFailureReason> {
    CreateAccountFailureReason::named(fault.error.as_ref()?)
}

fn take(state: &mut dyn State, operation: &str, is_sought: fn(&Fault) -> bool) -> Option<Fault> {
    let waits = |fault: &Fault| fault.operation == operation && fault.times > 0;
    let mut faults = state.world().faults.iter();
    let index = faults.position(|fault| waits(fault) && is_sought(fault))?;
    let faults = &mut state.world_mut().faults;
    faults[index].times -= 1;
    let fault = faults[index].clone();
    faults.retain(|fault| fault.times > 0);
    Some(fault)
}

fn refusal(fault: Fault, operation: &'static str) -> ApiError {
    let exception = fault.error.as_deref().and_then(Exception::named);
    let exception = exception.expect("a fault that raises names one");
    let mut error = ApiError::from(exception);
    if let Some(reason) = fault.reason {
        if let Some(message) = exception.message_because(&reason) {
            error = error.saying(message);
        }
        error = error.because(reason);
    }
    if let Some(message) = fault.message {
        error = error.saying(message);
    }
    if exception == Exception::TooManyRequestsException {
        error.excess = Some(operation);
    }
    error
}

#[cfg(test)]
mod tests;

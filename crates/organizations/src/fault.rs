//! Faults: calls that the world makes fail.

use shape::Choice;

use crate::context::Context;
use crate::error::{ApiError, Result};
use crate::model::{CreateAccountFailureReason, Exception};
use crate::operation::Operation;
use crate::state::{Fault, State};

/// Raises the first fault that waits for the operation; it is used up by one, for good.
pub(crate) fn raise(cx: &mut Context<'_>, operation: &Operation) -> Result<()> {
    let name = operation.name();
    let fault = take(cx.state, name, |fault| {
        Exception::named(&fault.error).is_some()
    });
    match fault {
        Some(fault) => Err(refusal(fault, name).keeping_changes().into()),
        None => Ok(()),
    }
}

/// Takes the reason for which the next account that an operation creates is to fail.
pub(crate) fn take_failure(
    cx: &mut Context<'_>,
    operation: &str,
) -> Option<CreateAccountFailureReason> {
    let fault = take(cx.state, operation, |fault| {
        CreateAccountFailureReason::named(&fault.error).is_some()
    })?;
    CreateAccountFailureReason::named(&fault.error)
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
    let exception = Exception::named(&fault.error).expect("a fault that raises names one");
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

//! How tests call, and what is checked at every call.

use serde_json::Value as Json;
use shape::{Shape, Shaped, Value};

use super::Org;
use super::json;
use super::sighting::Sighting;
use crate::context::Context;
use crate::due;
use crate::error::{ApiError, Error};
use crate::operation::Operation;
use crate::operations::operation;
use crate::problems;
use crate::state::{Memory, Record, State};
use crate::validation;

impl Org {
    /// Returns the answer to a call that is answered.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "inputs are written where they are used"
    )]
    pub(crate) fn answer(&mut self, caller: &str, operation: &str, input: Json) -> Json {
        match self.call(caller, operation, &input) {
            Ok(answer) => answer,
            Err(error) => panic!("{operation} was refused: {error} {:?}", error.reason),
        }
    }

    /// Returns the exception of a call that is refused, and its reason if it has one.
    #[track_caller]
    pub(crate) fn refusal(&mut self, caller: &str, operation: &str, input: Json) -> String {
        let error = self.error(caller, operation, input);
        let exception = error.exception.name();
        error.reason.map_or_else(
            || exception.to_owned(),
            |reason| format!("{exception} {reason}"),
        )
    }

    /// Returns the whole error of a call that is refused.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "inputs are written where they are used"
    )]
    pub(crate) fn error(&mut self, caller: &str, operation: &str, input: Json) -> ApiError {
        match self.call(caller, operation, &input) {
            Ok(answer) => panic!("{operation} was answered: {answer}"),
            Err(error) => error,
        }
    }

    /// Makes a call that may be answered or refused.
    pub(crate) fn attempt(&mut self, caller: &str, operation: &str, input: &Json) {
        drop(self.call(caller, operation, input));
    }

    /// Calls, and keeps what a store would keep.
    fn call(&mut self, caller: &str, name: &str, input: &Json) -> Result<Json, ApiError> {
        let operation = operation(name).unwrap();
        let mut state = self.state.clone();
        let mut cx = Context {
            caller: caller.into(),
            now: self.now,
            session: None,
            machine_time: self.now,
            bits: &|n| Ok(bits(n)),
            state: &mut state,
        };
        due::catch_up(&mut cx).unwrap();
        let result = match operation.call(&mut cx, &json::value(input)) {
            Ok(answer) => Ok(answer),
            Err(Error::Refused(error)) => Err(*error),
            Err(error) => panic!("the service answers or refuses: {error}"),
        };
        let is_injected = result.is_err() && state.world().faults != self.state.world().faults;
        Sighting::of(operation, result.as_ref().map(|_| ()), is_injected).tell();
        match result {
            Ok(answer) => {
                must_be_consistent(&state);
                must_be_of_its_shape(operation.output().unwrap_or(<()>::shape()), &answer);
                let takes_tokens = state.world().rates.contains_key(operation.name());
                if !operation.is_read_only() || takes_tokens {
                    self.state = state;
                }
                Ok(json::json(&answer))
            }
            Err(error) => {
                must_be_modelled(&error, operation, is_injected);
                if error.keeps_changes {
                    must_be_consistent(&state);
                    self.state = state;
                } else {
                    let before = self.world().clone();
                    *self.world() = state.world().clone().before_refusal(before);
                }
                Err(error)
            }
        }
    }
}

/// Holds a refusal against the exceptions that the operation may raise.
#[track_caller]
fn must_be_modelled(error: &ApiError, operation: &Operation, is_injected: bool) {
    let name = operation.name();
    let is_modelled = operation.errors().contains(&error.exception);
    assert!(
        is_modelled || is_injected,
        "not an error of {name}: {error}"
    );
}

/// Looks at the whole state: it doesn't contradict itself, and nothing is due unexpectedly.
#[track_caller]
fn must_be_consistent(state: &Memory) {
    assert_eq!(problems(state).unwrap(), []);
    let next_due = state.world().next_due;
    let waits = |record: &Record| record.due().is_some_and(|due| Some(due.at) < next_due);
    assert!(
        !state.records().any(waits),
        "something is due before `next_due`"
    );
}

/// Holds an answer against its shape.
#[track_caller]
fn must_be_of_its_shape(shape: &'static Shape, answer: &Value) {
    match validation::check(shape, answer) {
        Ok(()) => {}
        // The model wants ten letters in an ARN where real service control policies have eight.
        Err(fault) if fault.is_at("ARN") && format!("{answer:?}").contains(":policy/o-") => {}
        Err(fault) => panic!("not an answer: {fault:?} {answer:?}"),
    }
}

/// Returns bits that look random and are the same in every run.
fn bits(n: u64) -> u128 {
    let mut bits = u128::from(n).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    bits ^= bits >> 64;
    bits = bits.wrapping_mul(0xbf58_476d_1ce4_e5b9_94d0_49bb_1331_11eb);
    bits ^ (bits >> 61)
}

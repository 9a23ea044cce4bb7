//! A call of Organizations.

use hyper::StatusCode;
use organizations::{OPERATIONS, Operation};
use reference::json;
use shape::{Map, Value};

use super::{refusal, types};
use crate::endpoint::answer::{AWS_JSON, Answer};
use crate::endpoint::asked::Met;
use crate::endpoint::authorization::Unsigned;

/// What comes before the name of the operation in `X-Amz-Target`.
const TARGET: &str = "AWSOrganizationsV20161128.";

/// Tells whether a target is one of Organizations, whatever the operation.
pub(in crate::endpoint) fn is_ours(target: &str) -> bool {
    target.starts_with(TARGET)
}

/// Returns the operation of a target.
pub(in crate::endpoint) fn named(target: &str) -> Option<&'static Operation> {
    let name = target.strip_prefix(TARGET)?;
    OPERATIONS.iter().find(|operation| operation.name() == name)
}

/// Returns the input that a body is, or refuses its types.
pub(in crate::endpoint) fn input(operation: &Operation, body: Value) -> Result<Value, Answer> {
    let Some(shape) = operation.input() else {
        return Ok(Map::new().into());
    };
    match types::check(shape, &body) {
        Ok(()) => Ok(types::known_members(shape, body)),
        Err(message) => Err(refusal::wrong_type(&message)),
    }
}

/// Returns how a client is told what became of its call.
pub(in crate::endpoint) fn answer(met: &Met) -> Answer {
    match met {
        Met::Answered(value) => Answer::of(StatusCode::OK, AWS_JSON, text(value)),
        Met::Refused(refusal) => {
            let status = StatusCode::from_u16(refusal.status());
            let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            Answer::of(status, AWS_JSON, json::tight(&refusal.body()))
        }
        Met::Lost(outage) => Answer::lost(*outage),
        Met::UnknownCaller => refusal::refuse_unsigned(&Unsigned::UnknownKey),
        Met::Unreachable(why) => refusal::failure(why),
    }
}

/// Returns an answer as it is sent. One without members is an empty object.
fn text(value: &Value) -> String {
    match value {
        Value::Null => "{}".to_owned(),
        value => json::tight(value),
    }
}

//! A call of Organizations.

use hyper::StatusCode;
use organizations::{OPERATIONS, Operation};
use reference::json;
use shape::Value;

use super::{refusal, types};
use crate::endpoint::answer::{AWS_JSON, Answer};
use crate::endpoint::authorization::Unsigned;
use crate::endpoint::calls::{Calls, Met};
use crate::service::Caller;

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

/// A call that is understood so far: what is asked for, with which input, and by whom.
pub(in crate::endpoint) struct Request {
    pub(in crate::endpoint) operation: &'static Operation,
    /// The whole body.
    pub(in crate::endpoint) body: Value,
    pub(in crate::endpoint) caller: Caller,
}

impl Request {
    /// Answers the call: its types are judged first, then the service does.
    pub(in crate::endpoint) fn answer(self, calls: &Calls) -> Answer {
        let Self {
            operation,
            body,
            caller,
        } = self;
        let input = match operation.input() {
            Some(shape) => match types::check(shape, &body) {
                Ok(()) => types::known_members(shape, body),
                Err(message) => return refusal::wrong_type(&message),
            },
            None => Value::Map(shape::Map::new()),
        };
        match calls.call(operation, &input, &caller) {
            Met::Answered(value) => Answer::of(StatusCode::OK, AWS_JSON, text(&value)),
            Met::Refused(status, body) => {
                let status = StatusCode::from_u16(status);
                let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Answer::of(status, AWS_JSON, json::tight(&body))
            }
            Met::UnknownCaller => refusal::refuse_unsigned(&Unsigned::UnknownKey),
            Met::Unreachable(why) => refusal::failure(&why),
        }
    }
}

/// Returns an answer as it is sent. One without members is an empty object.
fn text(value: &Value) -> String {
    match value {
        Value::Null => "{}".to_owned(),
        value => json::tight(value),
    }
}

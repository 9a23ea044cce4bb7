//! A form that was sent, and what is sent back.

use hyper::StatusCode;
use organizations::model::Timestamp;
use organizations::{Api, Operation};
use shape::Value;

use super::{Refusal, input, operation};
use crate::endpoint::answer::{Answer, Told};
use crate::endpoint::authorization::{Signed, Unsigned};
use crate::endpoint::calls::{Calls, Met};
use crate::endpoint::fields::Fields;
use crate::endpoint::key;
use crate::service::Caller;

/// The content type of answers.
const XML: &str = "text/xml";

/// A form that was sent.
pub(in crate::endpoint) struct Form {
    /// Its fields, and those of the query string.
    pub(in crate::endpoint) fields: Fields,
    /// Who signed it.
    pub(in crate::endpoint) signed: Result<Signed, Unsigned>,
    /// When it came, by the clock of the machine.
    pub(in crate::endpoint) now: Timestamp,
}

impl Form {
    /// Answers it: what it asks for is judged first, then who asks, then the parameters, then the service answers.
    pub(in crate::endpoint) fn answer(self, calls: &Calls, request_id: &str) -> Answer {
        let field = |name: &str| self.fields.get(name);
        let service = self.signed.as_ref().ok();
        let service = service.map(|signed| signed.service.as_str());
        let operation = match operation(&field, service) {
            Ok(operation) => operation,
            Err(refusal) => return refused(&refusal, request_id),
        };
        let api = operation.api();
        let signed = self.signed.clone();
        let caller = match signed.and_then(|signed| key::caller(&signed, self.now)) {
            Ok(caller) => caller,
            Err(why) => return refused(&of_unsigned(api, why), request_id),
        };
        let told = Told {
            caller: key::name(&caller),
            operation: Some(operation.name()),
        };
        let answer = match self.called(operation, &caller, calls) {
            Ok(value) => {
                let document = super::answer(operation, &value, request_id);
                Answer::of(StatusCode::OK, XML, document)
            }
            Err(refusal) => refused(&refusal, request_id),
        };
        Answer { told, ..answer }
    }

    fn called(
        &self,
        operation: &'static Operation,
        caller: &Caller,
        calls: &Calls,
    ) -> Result<Value, Refusal> {
        let api = operation.api();
        let input = input(operation, &|name: &str| self.fields.get(name))?;
        match calls.call(operation, &input, caller) {
            Met::Answered(value) => Ok(value),
            Met::Refused(status, body) => Err(Refusal::of_service(api, status, &body)),
            Met::UnknownCaller => Err(of_unsigned(api, Unsigned::UnknownKey)),
            Met::Unreachable(why) => Err(Refusal::unreachable(api, why)),
        }
    }
}

/// Refuses a form of which it can't be told who sends it.
fn of_unsigned(api: Api, why: Unsigned) -> Refusal {
    use organizations::identity::KeyError;
    match why {
        Unsigned::Missing => Refusal::unsigned(api),
        Unsigned::Incomplete(message) => Refusal::incomplete(api, message),
        Unsigned::UnknownKey => Refusal::of_key(api, KeyError::Unrecognized),
        Unsigned::Expired => Refusal::of_key(api, KeyError::Expired),
    }
}

fn refused(refusal: &Refusal, request_id: &str) -> Answer {
    let status = StatusCode::from_u16(refusal.status);
    let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let is_elsewhere = status == StatusCode::NOT_IMPLEMENTED;
    Answer {
        error_type: is_elsewhere.then_some(Refusal::ELSEWHERE),
        ..Answer::of(status, XML, refusal.document(request_id))
    }
}

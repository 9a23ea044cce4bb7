//! A form that was sent, and what is sent back.

use hyper::StatusCode;
use organizations::model::Timestamp;
use organizations::{Api, Operation};

use super::answer::answer;
use super::input::input;
use super::operation::operation;
use super::refusal::Refusal;
use crate::endpoint::answer::{Answer, Told};
use crate::endpoint::asked::{Asked, Met};
use crate::endpoint::authorization::{Signed, Unsigned};
use crate::endpoint::calls::{Called, Calls};
use crate::endpoint::fields::Fields;
use crate::endpoint::key;

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

/// What a form asks for, once that is known, and the id that the answer has in it.
pub(in crate::endpoint) struct Asking {
    operation: &'static Operation,
    request_id: String,
}

impl Form {
    /// Passes it to the service: what it asks for is judged first, then who asks, then the parameters.
    pub(in crate::endpoint) fn call(
        self,
        calls: &Calls,
        request_id: &str,
    ) -> Result<(Called, Asking, Told), Box<Answer>> {
        let field = |name: &str| self.fields.get(name);
        let refused = |refusal| Box::new(refused(&refusal, request_id));
        let service = self.signed.as_ref().ok();
        let service = service.map(|signed| signed.service.as_str());
        let operation = operation(&field, service).map_err(refused)?;
        let api = operation.api();
        let signed = self.signed.clone();
        let caller = signed.and_then(|signed| key::caller(&signed, self.now));
        let caller = caller.map_err(|why| refused(of_unsigned(api, why)))?;
        let told = Told {
            caller: key::name(&caller),
            operation: Some(operation.name()),
        };
        let asked = Asked {
            operation,
            input: input(operation, &field).map_err(refused)?,
            caller,
            attempt: None,
        };
        let asking = Asking {
            operation,
            request_id: request_id.to_owned(),
        };
        Ok((calls.call(asked), asking, told))
    }
}

impl Asking {
    /// Returns how a client is told what became of its call.
    pub(in crate::endpoint) fn answer(&self, met: Met) -> Answer {
        let (api, id) = (self.operation.api(), &self.request_id);
        let refusal = match met {
            Met::Answered(value) => {
                let document = answer(self.operation, &value, id);
                return Answer::of(StatusCode::OK, XML, document);
            }
            Met::Refused(refusal) => Refusal::of_service(api, refusal.status(), &refusal.body()),
            Met::Lost(outage) => return Answer::lost(outage),
            Met::UnknownCaller => of_unsigned(api, Unsigned::UnknownKey),
            Met::Unreachable(why) => Refusal::unreachable(api, why),
        };
        refused(&refusal, id)
    }
}

/// Refuses a form of which it can't be told who sends it.
fn of_unsigned(api: Api, why: Unsigned) -> Refusal {
    use organizations::session::KeyError;
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

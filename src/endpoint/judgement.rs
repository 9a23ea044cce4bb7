//! The order in which a request is judged: the first rule that fits answers (`endpoint.md` section 2).
//!
//! The rules before these are hyper's, the connection's and the gate's.

use std::time::SystemTime;

use hyper::body::Bytes;
use hyper::header::{HeaderMap, HeaderName};
use hyper::{Method, Request, StatusCode};
use organizations::model::Timestamp;

use super::answer::{Answer, Told};
use super::asked::Asked;
use super::authorization::{Signed, Unsigned};
use super::calls::{Called, Calls};
use super::control::{self, Control};
use super::fields::Fields;
use super::media_type::media_type;
use super::query::{Asking, Form};
use super::request_ids::RequestIds;
use super::{authorization, json, key};

/// The header that names the operation.
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// The content type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// The header in which clients tell which attempt a request is.
const ATTEMPT: HeaderName = HeaderName::from_static("amz-sdk-request");

/// The longest body that is read without delay, in bytes. All but those with documents are much shorter.
const SHORT_BODY: usize = 32 * 1024;

/// Answers requests: all that connections share.
#[derive(Debug)]
pub(super) struct Endpoint {
    pub(super) calls: Calls,
    pub(super) ids: RequestIds,
    /// None if nobody may control the simulator from outside.
    pub(super) control: Option<Control>,
}

/// What is found out of a request before the service has answered.
pub(super) enum Judged {
    /// The answer.
    Answered(Answer),
    /// A call, how it is answered, and what is told of it.
    Called(Called, Protocol, Told),
}

/// How a call is answered.
pub(super) enum Protocol {
    Json,
    Query(Asking),
}

impl Endpoint {
    /// Tells whether a request is judged so soon that others may wait for it.
    pub(super) fn is_quick(&self, request: &Request<Bytes>) -> bool {
        request.body().len() <= SHORT_BODY
            && !request.uri().path().starts_with(control::PREFIX)
            && self.calls.are_quick()
    }

    /// Judges a request that the gate let in. `id` is that of the request.
    pub(super) fn judge(&self, request: &Request<Bytes>, id: &str) -> Judged {
        let call = request.uri().path().strip_prefix(control::PREFIX);
        let Some(call) = call else {
            return self.of_protocol(request, id);
        };
        Judged::Answered(match &self.control {
            Some(control) => {
                self.calls.append_notes();
                control.answer(call, request, &self.ids)
            }
            None => Answer::sentence(StatusCode::NOT_FOUND, "This server is not controlled."),
        })
    }

    fn of_protocol(&self, request: &Request<Bytes>, id: &str) -> Judged {
        let headers = request.headers();
        let query = Fields::read(request.uri().query().unwrap_or_default().as_bytes());
        let signed = authorization::read(headers, &query);
        let target = text(headers, &TARGET);
        let has_form = media_type(headers).is_some_and(|kind| kind == FORM);
        if headers.get(TARGET).is_none() && (has_form || query.get("Action").is_some()) {
            let form = if has_form { &request.body()[..] } else { &[] };
            let form = Form {
                fields: Fields::read(form).and(query),
                signed,
                now: now(),
            };
            return match form.call(&self.calls, id) {
                Ok((met, asking, told)) => Judged::Called(met, Protocol::Query(asking), told),
                Err(refusal) => Judged::Answered(*refusal),
            };
        }
        if let Ok(signed) = &signed
            && !target.is_some_and(json::is_ours)
            && let Some(refusal) = json::elsewhere(&signed.service)
        {
            return Judged::Answered(refusal);
        }
        if !speaks_json(request) {
            let body = "<UnknownOperationException/>\n";
            let refusal = Answer::of(StatusCode::NOT_FOUND, "application/xml", body);
            return Judged::Answered(refusal);
        }
        let asked = self.of_json(request, target, signed);
        asked.unwrap_or_else(Judged::Answered)
    }

    /// Has a call of Organizations answered, or returns its refusal.
    fn of_json(
        &self,
        request: &Request<Bytes>,
        target: Option<&str>,
        signed: Result<Signed, Unsigned>,
    ) -> Result<Judged, Answer> {
        let body = json::parse(request.body()).map_err(json::unreadable)?;
        let operation = target.and_then(json::named);
        let operation = operation.ok_or_else(json::unknown_operation)?;
        let mut told = Told::of(operation);
        let refused = |refusal: Answer, told: &Told| Answer {
            told: told.clone(),
            ..refusal
        };
        let caller = signed.and_then(|signed| key::caller(&signed, now()));
        let caller = caller.map_err(|why| refused(json::refuse_unsigned(&why), &told))?;
        told.caller = key::name(&caller);
        let input = json::input(operation, body).map_err(|refusal| refused(refusal, &told))?;
        let asked = Asked {
            operation,
            input,
            caller,
            attempt: attempt(request.headers()),
        };
        Ok(Judged::Called(self.calls.call(asked), Protocol::Json, told))
    }
}

fn now() -> Timestamp {
    crate::machine_time(SystemTime::now())
}

impl Judged {
    /// Returns the answer, once the service has answered if it has to.
    pub(super) async fn answer(self) -> Answer {
        match self {
            Self::Answered(answer) => answer,
            Self::Called(called, protocol, told) => {
                let met = called.met().await;
                let answer = match protocol {
                    Protocol::Json => json::answer(&met),
                    Protocol::Query(asking) => asking.answer(met),
                };
                Answer { told, ..answer }
            }
        }
    }
}

/// Tells whether a request is one of `awsJson1_1`.
fn speaks_json(request: &Request<Bytes>) -> bool {
    let kinds = ["application/x-amz-json-1.1", "application/json"];
    request.method() == Method::POST
        && request.uri().path() == "/"
        && media_type(request.headers()).is_some_and(|kind| kinds.contains(&&*kind))
}

/// Returns which attempt of the client it is, if that is not the first.
fn attempt(headers: &HeaderMap) -> Option<u64> {
    let mut parts = text(headers, &ATTEMPT)?.split(';');
    let attempt = parts.find_map(|part| part.trim().strip_prefix("attempt="))?;
    attempt.parse().ok().filter(|attempt| *attempt > 1)
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

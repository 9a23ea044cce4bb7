//! The order in which a request is judged: the first rule that fits answers (`endpoint.md` section 2).
//!
//! The rules before these are hyper's, the connection's and the gate's.

use std::time::SystemTime;

use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderMap, HeaderName};
use hyper::{Method, Request, StatusCode};
use organizations::state::State;

use super::answer::{Answer, Told};
use super::calls::Calls;
use super::fields::Fields;
use super::query::Form;
use super::request_ids::RequestIds;
use super::settings::Settings;
use super::{authorization, json, key};
use crate::store::{Store, StoreError};

/// The header that names the operation.
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// The content type of a form.
const FORM: &str = "application/x-www-form-urlencoded";

/// Answers requests: all that connections share.
#[derive(Debug)]
pub struct Endpoint {
    calls: Calls,
    ids: RequestIds,
}

impl Endpoint {
    /// Opens the state once, as any command does: a bad one is refused before anybody can call.
    pub fn new(settings: &Settings) -> Result<Self, StoreError> {
        let store = &settings.store;
        let state = Store::new(store.clone()).open()?;
        Ok(Self {
            calls: Calls::new(store.clone()),
            ids: RequestIds::new(store.seed.or(state.world().seed)),
        })
    }

    /// Answers a request that the gate let in.
    pub(super) fn answer(&self, request: &Request<Bytes>) -> Answer {
        let id = self.ids.next();
        self.of_protocol(request, &id).with_id(id)
    }

    fn of_protocol(&self, request: &Request<Bytes>, id: &str) -> Answer {
        let headers = request.headers();
        let query = request.uri().query().unwrap_or_default();
        let query = Fields::read(query.as_bytes());
        let signed = authorization::read(headers, &query);
        let is_form = media_type(headers).is_some_and(|kind| kind == FORM);
        if !headers.contains_key(TARGET) && (is_form || query.get("Action").is_some()) {
            let body = if is_form { &request.body()[..] } else { &[] };
            let fields = Fields::read(body).and(query);
            let now = crate::machine_time(SystemTime::now());
            let form = Form {
                fields,
                signed,
                now,
            };
            return form.answer(&self.calls, id);
        }
        let target = headers.get(TARGET).and_then(|target| target.to_str().ok());
        let is_ours = target.is_some_and(json::is_ours);
        if let Ok(signed) = &signed
            && !is_ours
            && let Some(refusal) = json::elsewhere(&signed.service)
        {
            return refusal;
        }
        if !speaks_json(request) {
            let body = "<UnknownOperationException/>\n";
            return Answer::of(StatusCode::NOT_FOUND, "application/xml", body);
        }
        let body = match json::read(request.body()) {
            Ok(body) => body,
            Err(why) => return json::unreadable(why),
        };
        let Some(operation) = target.and_then(json::named) else {
            return json::unknown_operation();
        };
        let told = |caller| Told {
            caller,
            operation: Some(operation.name()),
        };
        let now = crate::machine_time(SystemTime::now());
        let caller = match signed.and_then(|signed| key::caller(&signed, now)) {
            Ok(caller) => caller,
            Err(why) => {
                return Answer {
                    told: told(None),
                    ..json::refuse_unsigned(&why)
                };
            }
        };
        let name = key::name(&caller);
        let request = json::Request {
            operation,
            body,
            caller,
        };
        Answer {
            told: told(name),
            ..request.answer(&self.calls)
        }
    }
}

/// Tells whether a request is one of `awsJson1_1`.
fn speaks_json(request: &Request<Bytes>) -> bool {
    request.method() == Method::POST
        && request.uri().path() == "/"
        && media_type(request.headers()).is_some_and(|kind| {
            ["application/x-amz-json-1.1", "application/json"].contains(&&*kind)
        })
}

/// Returns the content type in small letters, without its parameters.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let kind = kind.split(';').next().unwrap_or_default();
    Some(kind.trim().to_ascii_lowercase())
}

//! What a client is answered.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};

/// The header with the id of a request.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// The header with the type of an error, where AWS's answers have it.
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

/// The content type of `awsJson1_1`.
pub(super) const AWS_JSON: &str = "application/x-amz-json-1.1";

/// What a client is answered, and what the log tells of it.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// The status.
    pub(super) status: StatusCode,
    /// The content type; none without a body.
    pub(super) kind: Option<&'static str>,
    /// The body.
    pub(super) body: Vec<u8>,
    /// The id of the request; none outside of AWS's protocols.
    pub(super) request_id: Option<String>,
    /// The type of an error, where a header has it.
    pub(super) error_type: Option<&'static str>,
    /// Whether the connection ends with it.
    pub(super) closes: bool,
    /// Who called and what, as far as that is known.
    pub(super) told: Told,
}

/// What the log tells of a call.
#[derive(Debug, Default, Clone)]
pub(super) struct Told {
    /// Who called.
    pub(super) caller: Option<String>,
    /// What.
    pub(super) operation: Option<&'static str>,
}

impl Answer {
    /// Returns an answer without a body, behind which the connection ends.
    pub(super) fn last(status: StatusCode) -> Self {
        Self {
            status,
            closes: true,
            ..Self::default()
        }
    }

    /// Returns a sentence for people.
    pub(super) fn sentence(status: StatusCode, sentence: &str) -> Self {
        Self::of(status, "text/plain; charset=utf-8", format!("{sentence}\n"))
    }

    /// Returns an answer with a body.
    pub(super) fn of(status: StatusCode, kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            kind: Some(kind),
            body: body.into(),
            ..Self::default()
        }
    }

    /// Adds the id of the request.
    pub(super) fn with_id(mut self, id: String) -> Self {
        self.request_id = Some(id);
        self
    }
}

impl From<Answer> for Response<Full<Bytes>> {
    fn from(answer: Answer) -> Self {
        let mut response = Self::new(Full::new(answer.body.into()));
        *response.status_mut() = answer.status;
        let headers = response.headers_mut();
        if let Some(kind) = answer.kind {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        let id = answer.request_id.map(HeaderValue::try_from);
        if let Some(Ok(id)) = id {
            headers.insert(REQUEST_ID, id);
        }
        if let Some(kind) = answer.error_type {
            headers.insert(ERROR_TYPE, HeaderValue::from_static(kind));
        }
        if answer.closes {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

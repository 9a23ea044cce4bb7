//! What a client is answered.

use std::error::Error;
use std::fmt;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};
use organizations::{Operation, Outage};

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
    /// The type of an error, where a header has it.
    pub(super) error_type: Option<&'static str>,
    /// Whether the connection ends with it.
    pub(super) closes: bool,
    /// Whether the connection ends and nothing is sent.
    pub(super) is_dropped: bool,
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

impl Told {
    /// Returns what is known once it is known what is called.
    pub(super) fn of(operation: &Operation) -> Self {
        Self {
            caller: None,
            operation: Some(operation.name()),
        }
    }
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

    /// Returns what comes of a call that a fault kept from being answered.
    pub(super) fn lost(outage: Outage) -> Self {
        match outage {
            Outage::Status(status) => Self {
                status: StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE),
                ..Self::default()
            },
            Outage::Dropped => Self {
                is_dropped: true,
                ..Self::default()
            },
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

    /// Returns what is sent to a request; outside of AWS's protocols, it has no id.
    pub(super) fn sent(self, id: Option<String>) -> Result<Response<Full<Bytes>>, Dropped> {
        if self.is_dropped {
            return Err(Dropped);
        }
        let mut response = Response::new(Full::new(self.body.into()));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if let Some(kind) = self.kind {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        if let Some(Ok(id)) = id.map(HeaderValue::try_from) {
            headers.insert(REQUEST_ID, id);
        }
        if let Some(kind) = self.error_type {
            headers.insert(ERROR_TYPE, HeaderValue::from_static(kind));
        }
        if self.closes {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(response)
    }
}

/// Nothing is sent, and the connection is closed: for hyper, an error of what answers.
#[derive(Debug)]
pub(super) struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a fault drops the call")
    }
}

impl Error for Dropped {}

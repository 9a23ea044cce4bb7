//! Refusals of the front end. They are told from the service's by their small `message`.

use hyper::StatusCode;
use reference::json;
use shape::Map;

use super::body::Unreadable;
use crate::endpoint::answer::{AWS_JSON, Answer};
use crate::endpoint::authorization::Unsigned;
use crate::endpoint::not_here::not_here;

/// The services of which this endpoint has something.
const SERVICES: [&str; 3] = ["organizations", "sts", "iam"];

/// Refuses a call whose target is no operation.
pub(in crate::endpoint) fn unknown_operation() -> Answer {
    refusal(StatusCode::BAD_REQUEST, "UnknownOperationException", None)
}

/// Refuses a body that is not one JSON object.
pub(in crate::endpoint) fn unreadable(why: Unreadable) -> Answer {
    match why {
        Unreadable::NoObject => refusal(StatusCode::BAD_REQUEST, SERIALIZATION, None),
        Unreadable::List => wrong_type("Start of list found where not expected"),
    }
}

/// Refuses a value of another type than the model's.
pub(super) fn wrong_type(message: &str) -> Answer {
    refusal(
        StatusCode::BAD_REQUEST,
        SERIALIZATION,
        Some(("Message", message)),
    )
}

const SERIALIZATION: &str = "SerializationException";

/// Refuses a call of which it can't be told who makes it.
pub(in crate::endpoint) fn refuse_unsigned(why: &Unsigned) -> Answer {
    let (kind, message) = match why {
        Unsigned::Missing => (
            "MissingAuthenticationTokenException",
            "Request is missing Authentication Token",
        ),
        Unsigned::Incomplete(message) => ("IncompleteSignatureException", message.as_str()),
        Unsigned::UnknownKey => (
            "UnrecognizedClientException",
            "The security token included in the request is invalid.",
        ),
        Unsigned::Expired => (
            "ExpiredTokenException",
            "The security token included in the request is expired",
        ),
    };
    refusal(StatusCode::BAD_REQUEST, kind, Some(("message", message)))
}

/// Says that the state can't be read, locked or saved. Clients try again, which is right for a lock that is held.
pub(super) fn failure(message: &str) -> Answer {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    refusal(status, "InternalFailure", Some(("message", message)))
}

/// Refuses a call of a service of which there is nothing here; none if there is something, or if none is named.
///
/// The status is one that no client takes for a reason to try again.
pub(in crate::endpoint) fn elsewhere(service: &str) -> Option<Answer> {
    const KIND: &str = "NotImplemented";
    if SERVICES.contains(&service) {
        return None;
    }
    let message = not_here(service);
    let refusal = refusal(
        StatusCode::NOT_IMPLEMENTED,
        KIND,
        Some(("message", &message)),
    );
    Some(Answer {
        error_type: Some(KIND),
        ..refusal
    })
}

fn refusal(status: StatusCode, kind: &str, message: Option<(&'static str, &str)>) -> Answer {
    let members = [("__type", kind)].into_iter().chain(message);
    let body: Map = members.collect();
    Answer::of(status, AWS_JSON, json::tight(&body.into()))
}

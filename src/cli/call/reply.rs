//! Replies that refuse a call (`cli.md` section 11.4), and retries (section 11.5).

use organizations::model::Exception;
use organizations::{Operation, Outage};
use reference::shown;
use shape::{Map, Value};

use crate::cli::failure::Failure;
use crate::cli::network::Attempts;
use crate::service::{Call, Reply, Service, ServiceError};

/// Codes of errors that are retried.
const RETRIED: &[&str] = &[
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "RequestTimeout",
    "RequestTimeoutException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// The status of a reply that botocore parses as a success (below 301) but treats as an error (300 and
/// above).
const NEITHER_ANSWER_NOR_ERROR: u16 = 300;

/// Makes a call, with retries on transient errors. It doesn't wait between attempts. `address` is where the call
/// would go.
pub(super) fn call(
    service: &dyn Service,
    call: &Call<'_>,
    attempts: Attempts,
    address: &dyn Fn() -> String,
) -> Result<Reply, Failure> {
    let mut made = 0;
    loop {
        made += 1;
        let exhausted = made >= attempts.number();
        let refusal = match service.call(call) {
            Ok(reply) => return Ok(reply),
            Err(ServiceError::Refused { status, body }) => Refusal::read(status, &body)?,
            Err(ServiceError::Lost(Outage::Status(status))) => Refusal::without_body(status),
            Err(ServiceError::Lost(Outage::Dropped)) if exhausted => {
                return Err(Failure::dropped(&address()));
            }
            Err(ServiceError::Lost(Outage::Dropped)) => continue,
            Err(ServiceError::Unreachable(why)) => return Err(why.into()),
        };
        if exhausted || !refusal.is_retried() {
            // The reference reports that the attempts are used up even for an error that it never retries.
            let retries = exhausted.then_some(attempts.number() - 1);
            return Err(refusal.failure(call.operation, retries));
        }
    }
}

/// The contents of a reply that refuses a call.
struct Refusal {
    status: u16,
    code: String,
    message: Value,
    /// What the exception carries besides its message; none if there is no body.
    details: Option<Map>,
}

impl Refusal {
    /// Reads a reply. The reference crashes on one that is no object.
    fn read(status: u16, body: &Value) -> Result<Self, Failure> {
        let is_error = status != NEITHER_ANSWER_NOR_ERROR;
        if body.as_map().is_none() {
            let class = shown::class(body);
            let missing = match body {
                Value::Null if !is_error => "update",
                _ => "get",
            };
            let why = format!("'{class}' object has no attribute '{missing}'");
            return Err(Failure::general(why));
        }
        let code = if is_error {
            code(status, body)?
        } else {
            String::new()
        };
        let message = body.get("message").or_else(|| body.get("Message"));
        Ok(Self {
            status,
            message: message.cloned().unwrap_or_else(|| "".into()),
            details: Some(details(&code, body)),
            code,
        })
    }

    /// Returns what the reference makes of a status from 500 on without a body: its phrase is the message.
    fn without_body(status: u16) -> Self {
        let phrase = match status {
            500 => "Internal Server Error",
            502 => "Bad Gateway",
            503 => "Service Unavailable",
            504 => "Gateway Timeout",
            _ => "",
        };
        Self {
            status,
            code: status.to_string(),
            message: phrase.into(),
            details: None,
        }
    }

    fn is_retried(&self) -> bool {
        match self.status {
            NEITHER_ANSWER_NOR_ERROR => false,
            500 | 502 | 503 | 504 => true,
            _ => RETRIED.contains(&self.code.as_str()),
        }
    }

    fn failure(self, operation: &Operation, retries: Option<u64>) -> Failure {
        if self.status == NEITHER_ANSWER_NOR_ERROR {
            return Failure::unknown_refusal(operation.name(), retries);
        }
        let Self {
            code,
            message,
            details,
            ..
        } = self;
        Failure::refused(operation.name(), code, message, details, retries)
    }
}

/// Returns the code of a refusal: its type without the namespace before and the address behind it.
fn code(status: u16, body: &Value) -> Result<String, Failure> {
    let code = match body.get("__type") {
        None => return Ok(status.to_string()),
        Some(Value::Null) => return Ok(String::new()),
        Some(Value::String(code)) => code,
        Some(other) => return Err(no_code(other)),
    };
    let code = code.split(':').next().unwrap_or_default();
    Ok(code.rsplit('#').next().unwrap_or_default().to_owned())
}

/// Returns the message of the reference's crash on a type that is no string.
fn no_code(value: &Value) -> Failure {
    let class = shown::class(value);
    Failure::general(if value.is_container() {
        format!("cannot use '{class}' as a dict key (unhashable type: '{class}')")
    } else {
        format!("argument of type '{class}' is not a container or iterable")
    })
}

/// Returns what the model knows of the exception's members beside the message.
fn details(code: &str, body: &Value) -> Map {
    let members = Exception::named(code).map_or(&[][..], |exception| exception.shape().members());
    let others = members.iter().filter(|member| member.name != "Message");
    let given = others.filter_map(|member| Some((member.name, body.get(member.name)?)));
    given
        .filter(|(_, value)| !matches!(value, Value::Null))
        .map(|(n, v)| (n, v.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use reference::json;

    /// Returns code and message of a refusal, or how the reference crashes on it.
    fn read(body: &str) -> Result<(String, Value), String> {
        match Refusal::read(400, &json::parse(body).unwrap()) {
            Ok(refusal) => Ok((refusal.code, refusal.message)),
            Err(Failure::Plain { message, .. }) => Err(message),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_message_keeps_its_kind() {
        assert_eq!(
            read(r#"{"__type": "a#B:c", "Message": ["m"]}"#),
            Ok(("B".to_owned(), ["m"].into_iter().collect()))
        );
        assert_eq!(
            read(r#"{"__type": null, "Message": null}"#),
            Ok((String::new(), Value::Null))
        );
    }

    #[test]
    fn the_reference_crashes_on_what_is_no_refusal() {
        assert_eq!(
            read("[]").unwrap_err(),
            "'list' object has no attribute 'get'"
        );
        assert_eq!(
            read(r#"{"__type": 5}"#).unwrap_err(),
            "argument of type 'int' is not a container or iterable"
        );
        assert_eq!(
            read(r#"{"__type": {}}"#).unwrap_err(),
            "cannot use 'dict' as a dict key (unhashable type: 'dict')"
        );
    }

    #[test]
    fn status_300_is_an_error_without_code_and_never_retried() {
        let body = json::parse(r#"{"__type": "ThrottlingException"}"#).unwrap();
        let refusal = Refusal::read(300, &body).unwrap();
        assert!(!refusal.is_retried());
        let operation = organizations::operation("ListRoots").unwrap();
        let Failure::Plain { message, exit } = refusal.failure(operation, Some(0)) else {
            panic!("it is always a sentence");
        };
        assert_eq!(
            message,
            "An error occurred (Unknown) when calling the ListRoots operation (reached max \
             retries: 0): Unknown"
        );
        assert_eq!(exit, crate::Exit::Service);
    }
}

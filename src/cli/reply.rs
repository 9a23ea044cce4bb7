//! Replies that refuse a call (`cli.md` section 11.4), and calls made again (section 11.5).

use organizations::Operation;
use organizations::model::Exception;
use shape::{Map, Value};

use super::config::Config;
use super::failure::Failure;
use super::values;
use crate::numeral;
use crate::service::{Call, Service, ServiceError};
use crate::{Environment, shown};

/// How often a call is made when nothing says otherwise.
const USUAL_ATTEMPTS: u64 = 3;

/// Codes that ask the caller to try again later.
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

/// How often a call is made before its refusal counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts(u64);

impl Attempts {
    /// Reads the number from the environment or the configuration.
    pub fn read(environment: &Environment<'_>, config: &Config) -> Result<Self, Failure> {
        let setting = |variable, key| {
            environment
                .text(variable)
                .or_else(|| config.get(key).map(str::to_owned))
        };
        let attempts = setting("AWS_MAX_ATTEMPTS", "max_attempts")
            .map_or(Ok(USUAL_ATTEMPTS), |text| attempts(&text))?;
        if let Some(mode) = setting("AWS_RETRY_MODE", "retry_mode")
            && !["standard", "adaptive"].contains(&mode.as_str())
        {
            return Err(Failure::general(format!(
                "Invalid value provided to \"mode\": \"{mode}\" must be one of: \"standard\" or \
                 \"adaptive\""
            )));
        }
        Ok(Self(attempts))
    }
}

fn attempts(text: &str) -> Result<u64, Failure> {
    match numeral::integer(text) {
        Some(Value::Integer(number)) if number > 0 => Ok(number.unsigned_abs()),
        Some(Value::Huge(digits)) if !digits.starts_with('-') => Ok(u64::MAX),
        Some(number) => Err(Failure::general(format!(
            "Value provided to \"max_attempts\": {} must be an integer greater than or equal to \
             one.",
            shown::plain(&number)
        ))),
        None => Err(Failure::general(values::not_an_integer(&text.into()))),
    }
}

/// Makes a call, again if it is refused for the moment only, without waiting in between.
pub fn call(
    service: &mut dyn Service,
    call: &Call<'_>,
    attempts: Attempts,
) -> Result<Value, Failure> {
    let mut made = 0;
    loop {
        made += 1;
        let (status, body) = match service.call(call) {
            Ok(reply) => return Ok(reply),
            Err(ServiceError::Refused { status, body }) => (status, body),
            Err(ServiceError::Unreachable { message, exit }) => {
                return Err(Failure::Plain { message, exit });
            }
        };
        let exhausted = made >= attempts.0;
        if exhausted || !is_retried(status, &code(status, &body)) {
            // The reference tells that the attempts are used up even of an error that it never retries.
            let retries = exhausted.then_some(attempts.0 - 1);
            return Err(refusal(call.operation, status, &body, retries));
        }
    }
}

fn is_retried(status: u16, code: &str) -> bool {
    matches!(status, 500 | 502 | 503 | 504) || RETRIED.contains(&code)
}

fn refusal(operation: &Operation, status: u16, body: &Value, retries: Option<u64>) -> Failure {
    let code = code(status, body);
    let message = body.get("message").or_else(|| body.get("Message"));
    let message = message.map(shown::plain).unwrap_or_default();
    let details = details(&code, body);
    Failure::refused(operation.name(), code, message, details, retries)
}

/// Returns the code of a refusal: its type without the namespace before and the address behind it.
fn code(status: u16, body: &Value) -> String {
    let Some(code) = body.get("__type").map(shown::plain) else {
        return status.to_string();
    };
    let code = code.split(':').next().unwrap_or_default();
    code.rsplit('#').next().unwrap_or_default().to_owned()
}

/// Returns what the model knows of the exception's members beside the message.
fn details(code: &str, body: &Value) -> Map {
    let members = Exception::named(code).map_or(&[][..], |exception| exception.shape().members());
    let others = members.iter().filter(|member| member.name != "Message");
    let given = others.filter_map(|member| Some((member.name, body.get(member.name)?)));
    given
        .filter(|(_, value)| **value != Value::Null)
        .map(|(n, v)| (n, v.clone()))
        .collect()
}

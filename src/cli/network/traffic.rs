//! Settings that only concern the transport of requests. The reference checks them whenever it makes a
//! client (`cli.md` section 12); then they have no effect here, since there is no transport.

use reference::numeral;
use reference::shown;
use shape::Value;

use super::setting;
use crate::Environment;
use crate::cli::config::Config;
use crate::cli::failure::Failure;

/// A setting that must be one of some words, in any case.
struct Choice {
    key: &'static str,
    variable: &'static str,
    choices: &'static [&'static str],
    /// Says that a value is none of the choices.
    refusal: fn(&Self, &str) -> String,
}

/// Those settings, in the order in which they are checked.
const CHOICES: [Choice; 3] = [
    Choice {
        key: "request_checksum_calculation",
        variable: "AWS_REQUEST_CHECKSUM_CALCULATION",
        choices: &["when_supported", "when_required"],
        refusal: Choice::unsupported,
    },
    Choice {
        key: "response_checksum_validation",
        variable: "AWS_RESPONSE_CHECKSUM_VALIDATION",
        choices: &["when_supported", "when_required"],
        refusal: Choice::unsupported,
    },
    Choice {
        key: "account_id_endpoint_mode",
        variable: "AWS_ACCOUNT_ID_ENDPOINT_MODE",
        choices: &["preferred", "disabled", "required"],
        refusal: Choice::invalid,
    },
];

/// Checks all of them.
pub(super) fn check(environment: &Environment<'_>, config: &Config) -> Result<(), Failure> {
    check_each(|variable, key| setting::value(environment, config, variable, key))
}

/// Checks the settings that variables, else keys, have.
fn check_each(setting: impl Fn(&str, &str) -> Option<Value>) -> Result<(), Failure> {
    if let Some(size) = setting(
        "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
        "request_min_compression_size_bytes",
    ) {
        check_size(&size)?;
    }
    for choice in &CHOICES {
        if let Some(value) = setting(choice.variable, choice.key) {
            choice.check(&shown::plain(&value))?;
        }
    }
    match setting("AWS_AUTH_SCHEME_PREFERENCE", "auth_scheme_preference") {
        Some(value @ Value::Map(_)) => Err(Failure::general(format!(
            "auth_scheme_preference must be a comma-delimited string. Received <class 'dict'> \
             instead: {}.",
            shown::plain(&value)
        ))),
        _ => Ok(()),
    }
}

/// Refuses what is no size from which a request may be compressed.
fn check_size(size: &Value) -> Result<(), Failure> {
    const SIZES: std::ops::RangeInclusive<i64> = 1..=1_048_576;
    let why = match size.as_str().and_then(numeral::integer) {
        Some(Value::Integer(number)) if SIZES.contains(&number) => return Ok(()),
        Some(_) => format!("between {} and {}.", SIZES.start(), SIZES.end()),
        None => format!(
            "an integer. Received <class '{}'> instead.",
            shown::class(size)
        ),
    };
    Err(Failure::general(format!(
        "Invalid value \"{}\" for request_min_compression_size_bytes. Value must be {why}",
        shown::plain(size)
    )))
}

impl Choice {
    fn check(&self, value: &str) -> Result<(), Failure> {
        if self.choices.contains(&&*value.to_lowercase()) {
            return Ok(());
        }
        Err(Failure::general((self.refusal)(self, value)))
    }

    fn unsupported(&self, value: &str) -> String {
        let Self { key, choices, .. } = self;
        let choices = choices.join("', '");
        format!(
            "Unsupported configuration value for {key}. Expected one of ('{choices}') but got {value}."
        )
    }

    fn invalid(&self, value: &str) -> String {
        let Self { key, choices, .. } = self;
        let choices = choices.join("', '");
        format!(
            "The configured value '{value}' for '{key}' is invalid. Valid values are: ('{choices}')."
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::config::{self, Ini};

    fn refusal(setting: &str) -> Option<String> {
        let file = format!("[default]\n{setting}\n");
        let config = Config::of(Ini::read(file.as_bytes()).unwrap());
        match check_each(|_, key| config.get(key).map(config::value)) {
            Err(Failure::Plain { message, .. }) => Some(message),
            _ => None,
        }
    }

    #[test]
    fn what_requests_need_is_checked_although_none_travels() {
        for (setting, why) in [
            (
                "request_min_compression_size_bytes = 0",
                "Invalid value \"0\" for request_min_compression_size_bytes. Value must be between \
                 1 and 1048576.",
            ),
            (
                "request_min_compression_size_bytes =\n  a = b",
                "Invalid value \"{'a': 'b'}\" for request_min_compression_size_bytes. Value must \
                 be an integer. Received <class 'dict'> instead.",
            ),
            (
                "request_checksum_calculation =",
                "Unsupported configuration value for request_checksum_calculation. Expected one of \
                 ('when_supported', 'when_required') but got .",
            ),
            (
                "account_id_endpoint_mode = x",
                "The configured value 'x' for 'account_id_endpoint_mode' is invalid. Valid values \
                 are: ('preferred', 'disabled', 'required').",
            ),
            (
                "auth_scheme_preference =\n  a = b",
                "auth_scheme_preference must be a comma-delimited string. Received <class 'dict'> \
                 instead: {'a': 'b'}.",
            ),
        ] {
            assert_eq!(refusal(setting).as_deref(), Some(why));
        }
    }

    #[test]
    fn what_requests_need_may_be_in_any_case() {
        for setting in [
            "request_min_compression_size_bytes = 1_0",
            "request_checksum_calculation = WHEN_REQUIRED",
            "account_id_endpoint_mode = Preferred",
            "auth_scheme_preference = x",
        ] {
            assert_eq!(refusal(setting), None);
        }
    }
}

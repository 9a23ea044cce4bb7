//! How often a call is made (`cli.md` section 11.5), as environment and configuration say.

use reference::{numeral, shown};
use shape::Value;

use crate::Environment;
use crate::cli::config::Config;
use crate::cli::failure::Failure;

/// How often a call is made when nothing says otherwise.
const DEFAULT_ATTEMPTS: u64 = 3;

/// How often a call is made before its refusal counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts(u64);

impl Attempts {
    /// Returns how often a call is made at most.
    pub fn number(self) -> u64 {
        self.0
    }

    /// Reads the number from the environment or the configuration.
    pub fn read(environment: &Environment<'_>, config: &Config) -> Result<Self, Failure> {
        let setting = |variable, key| {
            environment
                .text(variable)
                .or_else(|| config.get(key).map(str::to_owned))
        };
        let attempts = setting("AWS_MAX_ATTEMPTS", "max_attempts")
            .map_or(Ok(DEFAULT_ATTEMPTS), |text| attempts(&text))?;
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
        None => Err(Failure::general(numeral::not_an_integer(&text.into()))),
    }
}

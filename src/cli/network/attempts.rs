//! The number of attempts of a call (`cli.md` section 11.5), from environment and configuration.

use reference::shown;
use shape::Value;

use super::setting;
use crate::Environment;
use crate::cli::config::Config;
use crate::cli::failure::Failure;

/// The default number of attempts.
const DEFAULT_ATTEMPTS: u64 = 3;

/// How often a call is made before its refusal counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts(u64);

impl Attempts {
    /// Returns the largest number of attempts.
    pub fn number(self) -> u64 {
        self.0
    }

    /// Returns the number that the environment or the configuration gives, whether it makes sense or not.
    pub fn given(environment: &Environment<'_>, config: &Config) -> Result<Option<Value>, Failure> {
        setting::integer(environment, config, "AWS_MAX_ATTEMPTS", "max_attempts")
    }

    /// Takes the number that is given, and checks how calls would be made again.
    pub fn read(
        given: Option<Value>,
        environment: &Environment<'_>,
        config: &Config,
    ) -> Result<Self, Failure> {
        let attempts = given.map_or(Ok(DEFAULT_ATTEMPTS), attempts)?;
        let mode = setting::value(environment, config, "AWS_RETRY_MODE", "retry_mode");
        if let Some(mode) = mode.map(|mode| shown::plain(&mode))
            && !["standard", "adaptive"].contains(&&*mode)
        {
            return Err(Failure::general(format!(
                "Invalid value provided to \"mode\": \"{mode}\" must be one of: \"standard\" or \
                 \"adaptive\""
            )));
        }
        Ok(Self(attempts))
    }
}

fn attempts(number: Value) -> Result<u64, Failure> {
    match number {
        Value::Integer(number) if number > 0 => Ok(number.unsigned_abs()),
        Value::Huge(digits) if !digits.starts_with('-') => Ok(u64::MAX),
        number => Err(Failure::general(format!(
            "Value provided to \"max_attempts\": {} must be an integer greater than or equal to \
             one.",
            shown::plain(&number)
        ))),
    }
}

//! Settings that a variable of the environment gives, else the profile.

use reference::numeral;
use shape::Value;

use crate::Environment;
use crate::cli::config::{self, Config};
use crate::cli::failure::Failure;

/// Returns a setting: a text, or the settings of which it consists.
pub(super) fn value(
    environment: &Environment<'_>,
    config: &Config,
    variable: &str,
    key: &str,
) -> Option<Value> {
    let variable = environment.text(variable).map(Value::from);
    variable.or_else(|| config.get(key).map(config::value))
}

/// Returns a setting that must be a whole number, whether it makes sense or not.
pub(super) fn integer(
    environment: &Environment<'_>,
    config: &Config,
    variable: &str,
    key: &str,
) -> Result<Option<Value>, Failure> {
    let value = value(environment, config, variable, key);
    let integer = value.as_ref().map(numeral::integer_of).transpose();
    integer.map_err(Failure::general)
}

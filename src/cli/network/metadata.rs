//! Settings of the service that knows a virtual machine's keys, where calls of the reference might get them. It
//! checks them before any command (`cli.md` section 16.16), also where other keys are at hand.

use reference::shown;
use shape::Value;

use super::{endpoint, setting};
use crate::Environment;
use crate::cli::config::Config;
use crate::cli::failure::Failure;

/// The kinds of address that the service may have.
const MODES: [&str; 2] = ["ipv4", "ipv6"];

/// Checks these settings.
pub(crate) fn check_metadata(
    environment: &Environment<'_>,
    config: &Config,
) -> Result<(), Failure> {
    for (variable, key) in [
        ("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout"),
        (
            "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
            "metadata_service_num_attempts",
        ),
    ] {
        setting::integer(environment, config, variable, key)?;
    }
    let value = |variable, key| setting::value(environment, config, variable, key);
    if let Some(mode) = value(
        "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
        "ec2_metadata_service_endpoint_mode",
    ) {
        check_mode(&mode)?;
    }
    match value(
        "AWS_EC2_METADATA_SERVICE_ENDPOINT",
        "ec2_metadata_service_endpoint",
    ) {
        Some(Value::String(url)) if !url.is_empty() => {
            endpoint::check_brackets(&url)?;
            endpoint::check(" EC2 Instance Metadata endpoint", &url)
        }
        Some(url @ Value::Map(_)) if !url.is_falsy() => {
            Err(Failure::general("unhashable type: 'dict'"))
        }
        _ => Ok(()),
    }
}

fn check_mode(mode: &Value) -> Result<(), Failure> {
    let Value::String(name) = mode else {
        let class = shown::class(mode);
        let why = format!("'{class}' object has no attribute 'lower'");
        return Err(Failure::general(why));
    };
    if MODES.contains(&&*name.to_lowercase()) {
        return Ok(());
    }
    let modes = MODES.join("', '");
    Err(Failure::general(format!(
        "Invalid EC2 Instance Metadata endpoint mode: {name} Valid endpoint modes \
         (case-insensitive): ('{modes}')."
    )))
}

//! What only makes sense with a network. It is checked as the reference checks it, and then has no
//! effect: there is no network.

use reference::{numeral, shown};
use shape::Value;

use super::attempts::Attempts;
use super::{endpoint, traffic};
use crate::Environment;
use crate::cli::config::{self, Config};
use crate::cli::failure::Failure;
use crate::cli::words::Globals;
use crate::command_tree::Global;

/// The options that say how long to wait, with what each is called.
const TIMEOUTS: [(Global, &str); 2] = [
    (Global::CliConnectTimeout, "connect"),
    (Global::CliReadTimeout, "read"),
];

/// Checks where requests would go, and how they would be made, before there is one.
pub(crate) fn prepare(
    environment: &Environment<'_>,
    globals: &Globals,
    config: &Config,
) -> Result<Attempts, Failure> {
    if let Some(region) = region(environment, globals, config)
        && !is_region(&region)
    {
        return Err(Failure::general(format!(
            "Provided region_name '{region}' doesn't match a supported format."
        )));
    }
    config.must_exist()?;
    config.check_sso_session()?;
    let given = Attempts::given(environment, config)?;
    traffic::check(environment, config)?;
    check_s3(config)?;
    let attempts = Attempts::read(given, environment, config)?;
    if let Some(url) = endpoint_url(environment, globals, config) {
        endpoint::check("", &url)?;
    }
    for (option, name) in TIMEOUTS {
        if let Some(timeout) = globals.text(option).and_then(numeral::integer)
            && is_negative(&timeout)
        {
            let timeout = shown::plain(&timeout);
            return Err(Failure::general(format!(
                "Attempted to set {name} timeout to {timeout}, but the timeout cannot be set to a \
                 value less than or equal to 0."
            )));
        }
    }
    Ok(attempts)
}

pub(super) fn region(
    environment: &Environment<'_>,
    globals: &Globals,
    config: &Config,
) -> Option<String> {
    let option = globals
        .text(Global::Region)
        .filter(|region| !region.is_empty());
    option
        .map(str::to_owned)
        .or_else(|| environment.text("AWS_REGION"))
        .or_else(|| environment.text("AWS_DEFAULT_REGION"))
        .or_else(|| config.get("region").map(str::to_owned))
}

pub(super) fn endpoint_url(
    environment: &Environment<'_>,
    globals: &Globals,
    config: &Config,
) -> Option<String> {
    if let Some(url) = globals.text(Global::EndpointUrl) {
        return Some(url.to_owned());
    }
    let ignored = environment.text("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
    let ignored = ignored
        .as_deref()
        .or_else(|| config.get("ignore_configured_endpoint_urls"));
    if ignored.is_some_and(|ignored| ignored.eq_ignore_ascii_case("true")) {
        return None;
    }
    let variables = ["AWS_ENDPOINT_URL_ORGANIZATIONS", "AWS_ENDPOINT_URL"];
    let mut named = variables
        .into_iter()
        .filter_map(|name| environment.text(name));
    let named = named.find(|url| !url.is_empty());
    named.or_else(|| config.get("endpoint_url").map(str::to_owned))
}

/// Tells whether a name may be one of a region: a label of a host's name, and no number.
fn is_region(name: &str) -> bool {
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    name.is_empty() || endpoint::is_label(name) && !is_number
}

/// Checks the settings that are nested below `s3`; the reference does so for every service.
fn check_s3(config: &Config) -> Result<(), Failure> {
    const STYLES: [&str; 3] = ["auto", "virtual", "path"];
    let Some(setting) = config.get("s3") else {
        return Ok(());
    };
    if setting.is_empty() {
        return Err(Failure::general("'str' object has no attribute 'get'"));
    }
    match config::nested(setting, "addressing_style") {
        Some(style) if !STYLES.contains(&style) => Err(Failure::general(format!(
            "S3 addressing style {style} is invalid. Valid options are: 'auto', 'virtual', and \
             'path'"
        ))),
        _ => Ok(()),
    }
}

fn is_negative(number: &Value) -> bool {
    match number {
        Value::Integer(number) => *number < 0,
        Value::Huge(digits) => digits.starts_with('-'),
        _ => false,
    }
}

//! `configure list`: which profile, keys and region are in effect, and where each is from.

use std::io;

use shape::Value;

use super::files::masked;
use crate::cli::config;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::command_tree::Global;
use crate::{Exit, Streams};

/// The variables that name a profile, and those that name a region, as the reference shows them.
const OF_PROFILE: &str = "['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']";
const OF_REGION: &str = "['AWS_REGION', 'AWS_DEFAULT_REGION']";

/// The names of a key and its secret in the environment, and in files.
const IN_VARIABLES: [&str; 2] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
const IN_FILES: [&str; 2] = ["aws_access_key_id", "aws_secret_access_key"];

/// A setting, and where it is from.
struct Found {
    value: String,
    kind: &'static str,
    place: String,
}

/// Prints a line for each of the settings.
pub(super) fn run(session: &Session<'_>, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    print_line(streams, ["NAME", "VALUE", "TYPE", "LOCATION"])?;
    print(streams, "profile", profile(session).as_ref())?;
    session.config.must_exist()?;
    let [key, secret] = keys(session)?.map_or([None, None], |keys| keys.map(Some));
    print(streams, "access_key", key.as_ref())?;
    print(streams, "secret_key", secret.as_ref())?;
    print(streams, "region", region(session)?.as_ref())?;
    Ok(Exit::Ok)
}

fn print(streams: &mut Streams<'_>, name: &str, found: Option<&Found>) -> io::Result<()> {
    match found {
        Some(found) => print_line(streams, [name, &found.value, found.kind, &found.place]),
        None => print_line(streams, [name, "<not set>", "None", "None"]),
    }
}

fn print_line(streams: &mut Streams<'_>, [name, value, kind, place]: [&str; 4]) -> io::Result<()> {
    writeln!(
        streams.output,
        "{name:<10} : {value:<24} : {kind:<16} : {place}"
    )
}

fn profile(session: &Session<'_>) -> Option<Found> {
    let value = session.config.named.clone()?;
    let is_option = session.globals.has(Global::Profile);
    let (kind, place) = if is_option {
        ("manual", "--profile")
    } else {
        ("env", OF_PROFILE)
    };
    Some(Found {
        value,
        kind,
        place: place.to_owned(),
    })
}

/// Returns the key and its secret, masked: of the environment, unless an option names a profile, else of a file.
fn keys(session: &Session<'_>) -> Result<Option<[Found; 2]>, Failure> {
    let (environment, config) = (session.environment, session.config);
    if !session.globals.has(Global::Profile) {
        let variable = |name: &str| environment.text(name).filter(|text| !text.is_empty());
        if let Some(found) = pair("env", IN_VARIABLES, variable)? {
            return Ok(Some(found));
        }
    }
    let in_credentials = |name: &str| config.in_credentials(name).map(str::to_owned);
    if let Some(found) = pair("shared-credentials-file", IN_FILES, in_credentials)? {
        return Ok(Some(found));
    }
    let in_settings = |name: &str| config.in_settings(name).map(str::to_owned);
    pair("config-file", IN_FILES, in_settings)
}

/// Returns a key and its secret, masked, if there is a key; it must have a secret.
fn pair(
    kind: &'static str,
    [key, secret]: [&str; 2],
    get: impl Fn(&str) -> Option<String>,
) -> Result<Option<[Found; 2]>, Failure> {
    let Some(key) = get(key) else {
        return Ok(None);
    };
    let Some(secret) = get(secret) else {
        return Err(Failure::general(format!(
            "Partial credentials found in {kind}, missing: {secret}"
        )));
    };
    Ok(Some([key, secret].map(|text| Found {
        value: masked(&text),
        kind,
        place: String::new(),
    })))
}

fn region(session: &Session<'_>) -> Result<Option<Found>, Failure> {
    let environment = session.environment;
    let variable = environment.text("AWS_REGION");
    if let Some(value) = variable.or_else(|| environment.text("AWS_DEFAULT_REGION")) {
        return Ok(Some(Found {
            value,
            kind: "env",
            place: OF_REGION.to_owned(),
        }));
    }
    let Some(setting) = session.config.get("region") else {
        return Ok(None);
    };
    match config::value(setting) {
        Value::String(value) => Ok(Some(Found {
            value: value.into_owned(),
            kind: "config-file",
            place: config::settings_name(environment).into_owned(),
        })),
        // The reference can't format settings that are inside of it.
        _ => Err(Failure::general(
            "unsupported format string passed to dict.__format__",
        )),
    }
}

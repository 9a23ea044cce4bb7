//! `configure get`: the value of a setting.

use shape::Value;

use super::words::Words;
use crate::cli::config::{self, Config};
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::{Exit, Streams};

/// Prints a setting of the profile, or of the one that its name begins with.
pub(super) fn run(
    session: &Session<'_>,
    words: &Words,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let name = words.first.as_str();
    let value = if name.contains('.') {
        dotted(session.config, name)?
    } else {
        session.config.must_exist()?;
        session.config.get(name).map(config::value)
    };
    match value {
        Some(Value::String(text)) => {
            streams.output.write_all(text.as_bytes())?;
            streams.output.write_all(b"\n")?;
            Ok(Exit::Ok)
        }
        Some(Value::Map(_)) => {
            write!(
                streams.errors,
                "varname ({name}) must reference a value, not a section or sub-section."
            )?;
            Ok(Exit::No)
        }
        _ => Ok(Exit::No),
    }
}

/// Returns the value of a name with dots in it.
fn dotted(config: &Config, name: &str) -> Result<Option<Value>, Failure> {
    let parts: Vec<_> = name.split('.').collect();
    if let [section, key] = parts[..]
        && config::is_predefined(section)
    {
        let value = config.outside_profiles(section, key);
        let value = value.or_else(|| config.of_profile(section, key));
        return Ok(value.map(config::value));
    }
    let (profile, rest) = match parts[0] {
        "profile" => (*part(&parts, 1)?, part(&parts, 2).map(|_| &parts[2..])?),
        first if first == "default" || config.has_profile(first) => (first, &parts[1..]),
        _ => (config.named.as_deref().unwrap_or("default"), &parts[..]),
    };
    let value = config.of_profile(profile, rest[0]).map(config::value);
    Ok(match (value, rest) {
        (Some(Value::Map(inner)), [_, key]) => inner.get(key).cloned(),
        (_, [_, _]) => None,
        (value, _) => value,
    })
}

/// Returns a part of a name. The reference crashes where there is none.
fn part<'a, 'b>(parts: &'a [&'b str], place: usize) -> Result<&'a &'b str, Failure> {
    let part = parts.get(place);
    part.ok_or_else(|| Failure::general("list index out of range"))
}

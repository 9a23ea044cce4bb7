//! `configure set`: writes a setting.

use super::files::{self, Section};
use super::words::Words;
use super::writer::Setting;
use crate::cli::config;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::{Exit, Streams};

/// The settings that are written into the file of credentials.
const OF_CREDENTIALS: [&str; 3] = [
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
];

/// Writes a setting of the profile, or of the section that its name begins with.
pub(super) fn run(
    session: &Session<'_>,
    words: &Words,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let Named {
        section,
        key,
        inner,
    } = Named::read(&words.first)?;
    let section = section.unwrap_or_else(|| Section::chosen(session));
    let value = match inner[..] {
        [name] => Setting::Nested(vec![(name.to_owned(), words.second.clone())]),
        _ => Setting::Text(words.second.clone()),
    };
    let is_secret = OF_CREDENTIALS.contains(&key.as_str());
    let settings = vec![(key, value)];
    if is_secret {
        files::write_credentials(session, &section, settings, streams)?;
    } else {
        files::write_settings(session, &section, settings)?;
    }
    Ok(Exit::Ok)
}

/// What a name is of.
struct Named<'a> {
    /// The section that it names, if it does.
    section: Option<Section>,
    /// The setting.
    key: String,
    /// What is inside of the setting.
    inner: Vec<&'a str>,
}

impl<'a> Named<'a> {
    fn read(name: &'a str) -> Result<Self, Failure> {
        let parts: Vec<_> = name.split('.').collect();
        let part = |place: usize| {
            let part = parts.get(place).map(|part| (*part).to_owned());
            // The reference crashes where there is none.
            part.ok_or_else(|| Failure::general("list index out of range"))
        };
        let inner = |from: usize| parts[from.min(parts.len())..].to_vec();
        let named = |place: usize| Ok::<_, Failure>(Some(Section::Named(part(place)?)));
        let (section, key, inner) = match parts[..] {
            [_] => (None, part(0)?, Vec::new()),
            ["default", ..] => (named(0)?, part(1)?, inner(2)),
            ["profile", ..] => (Some(Section::Profile(part(1)?)), part(2)?, inner(3)),
            [first, _] if config::is_predefined(first) => (named(0)?, part(1)?, Vec::new()),
            [first, ..] if config::is_predefined(first) => (None, name.to_owned(), Vec::new()),
            _ => (None, part(0)?, inner(1)),
        };
        Ok(Self {
            section,
            key,
            inner,
        })
    }
}

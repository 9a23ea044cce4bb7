//! The two files, and which section of each a profile is.

use std::path::Path;

use super::writer::{self, Settings};
use crate::Streams;
use crate::cli::config;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::command_tree::Global;

/// A section of both files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Section {
    /// That of a profile, which has another header in the file of settings than in that of credentials.
    Profile(String),
    /// One with a header that is the same in both.
    Named(String),
}

impl Section {
    /// Returns the section of the chosen profile.
    pub(super) fn chosen(session: &Session<'_>) -> Self {
        let named = session.config.named.as_deref();
        match named {
            Some("") if session.globals.has(Global::Profile) => Self::Named("default".to_owned()),
            // As in the reference, a variable without a name in it is one.
            Some("") => Self::Named(String::new()),
            named => Self::Profile(named.unwrap_or("default").to_owned()),
        }
    }

    fn in_settings(&self) -> String {
        match self {
            Self::Named(header) => header.clone(),
            Self::Profile(name) if name == "default" => name.clone(),
            Self::Profile(name) if name.contains([' ', '\t']) => {
                format!("profile {}", reference::shlex::quote(name))
            }
            Self::Profile(name) => format!("profile {name}"),
        }
    }

    fn in_credentials(&self) -> &str {
        let (Self::Profile(name) | Self::Named(name)) = self;
        name
    }
}

/// Writes settings into the file of settings.
pub(super) fn write_settings(
    session: &Session<'_>,
    section: &Section,
    settings: Settings,
) -> Result<(), Failure> {
    let environment = session.environment;
    let file = config::settings_to_write(environment);
    writer::update(&file, environment, &section.in_settings(), settings)
}

/// Writes settings into the file of credentials.
pub(super) fn write_credentials(
    session: &Session<'_>,
    section: &Section,
    settings: Settings,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    write(session, section, settings)?;
    warn_of_readers(session, streams)
}

/// Writes settings into the file of credentials, and warns of nothing.
pub(super) fn write(
    session: &Session<'_>,
    section: &Section,
    settings: Settings,
) -> Result<(), Failure> {
    let environment = session.environment;
    let file = config::credentials_to_write(environment);
    writer::update(&file, environment, section.in_credentials(), settings)
}

/// Removes a setting from the file of credentials, if it is there.
pub(super) fn remove_credential(
    session: &Session<'_>,
    section: &Section,
    name: &str,
) -> Result<(), Failure> {
    let environment = session.environment;
    let file = config::credentials_to_write(environment);
    writer::remove(&file, environment, section.in_credentials(), name)
}

/// Warns of a file of credentials that others than its owner may read.
pub(super) fn warn_of_readers(
    session: &Session<'_>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let environment = session.environment;
    let file = config::credentials_to_write(environment);
    if may_be_read_by_others(&environment.folder.join(&file)) {
        let program = &environment.program;
        writeln!(
            streams.errors,
            "\n{program}: [WARNING]: The file '{file}' is accessible by other users. Consider running 'chmod 600 \
             {file}' to restrict access to only your user."
        )?;
    }
    Ok(())
}

#[cfg(unix)]
fn may_be_read_by_others(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).is_ok_and(|metadata| metadata.mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn may_be_read_by_others(_: &Path) -> bool {
    false
}

/// Returns a text of which only the last four characters are shown.
pub(super) fn masked(text: &str) -> String {
    let hidden = text.chars().count().saturating_sub(4);
    let shown: String = text.chars().skip(hidden).collect();
    format!("{}{shown}", "*".repeat(16))
}

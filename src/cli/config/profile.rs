//! Profiles: which one is chosen, and what it says.

use std::path::Path;

use super::ini::{Ini, Section};
use super::paths::path;
use crate::Environment;
use crate::cli::failure::Failure;
use crate::cli::shell;

/// The chosen profile with its settings.
#[derive(Debug, Default)]
pub struct Config {
    /// The name by which the profile was chosen; none if the usual one was taken unasked.
    pub named: Option<String>,
    /// Its settings; none if there is no such profile.
    settings: Option<Section>,
}

/// The profile that is taken unasked.
const DEFAULT: &str = "default";

impl Config {
    /// Reads the configuration files once, for the profile that an option, else the environment, names.
    pub fn load(option: Option<&str>, environment: &Environment<'_>) -> Result<Self, Failure> {
        let named = option.filter(|name| !name.is_empty()).map(str::to_owned);
        let named = named.or_else(|| environment.text("AWS_PROFILE"));
        let named = named.or_else(|| environment.text("AWS_DEFAULT_PROFILE"));
        let name = named.as_deref().unwrap_or(DEFAULT);

        let config = read(&path(environment, "AWS_CONFIG_FILE", "~/.aws/config"))?;
        let credentials = "AWS_SHARED_CREDENTIALS_FILE";
        let credentials = read(&path(environment, credentials, "~/.aws/credentials"))?;
        let mut settings = config
            .as_ref()
            .and_then(|config| in_config(config, name).cloned());
        if let Some(own) = credentials.as_ref().and_then(|file| file.section(name)) {
            settings.get_or_insert_default().merge(own);
        }
        Ok(Self { named, settings })
    }

    /// Returns a setting of the profile.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.settings.as_ref()?.get(key)
    }

    /// Refuses a profile that was asked for by name and does not exist.
    pub fn must_exist(&self) -> Result<(), Failure> {
        match &self.named {
            Some(name) if self.settings.is_none() => Err(Failure::general(format!(
                "The config profile ({name}) could not be found"
            ))),
            _ => Ok(()),
        }
    }
}

/// Returns the section of a profile in the configuration file.
fn in_config<'a>(config: &'a Ini, name: &str) -> Option<&'a Section> {
    let sections = config
        .sections()
        .filter(|(header, _)| header.starts_with("profile"));
    let mut profiles = sections.filter_map(|(header, section)| {
        let words = shell::split(header).ok()?;
        <[String; 2]>::try_from(words)
            .ok()
            .map(|[_, profile]| (profile, section))
    });
    let profile = profiles
        .find(|(profile, _)| profile == name)
        .map(|(_, section)| section);
    profile.or_else(|| config.section(DEFAULT).filter(|_| name == DEFAULT))
}

/// Reads a configuration file; one that is missing, or a folder in its place, counts as none.
fn read(path: &Path) -> Result<Option<Ini>, Failure> {
    let ini = read_flat(path)?;
    match ini.as_ref().map(Ini::check_nested) {
        Some(Err(_)) => Err(malformed(path)),
        _ => Ok(ini),
    }
}

/// Reads a configuration file in which deeper lines are no settings.
pub(in crate::cli) fn read_flat(path: &Path) -> Result<Option<Ini>, Failure> {
    let Ok(bytes) = std::fs::read(path) else {
        return Ok(None);
    };
    Ini::read(&bytes).map(Some).map_err(|_| malformed(path))
}

fn malformed(path: &Path) -> Failure {
    Failure::general(format!("Unable to parse config file: {}", path.display()))
}

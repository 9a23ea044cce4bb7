//! Profiles: which one is chosen, and its settings (`cli.md` section 12).

use std::collections::BTreeSet;
use std::fmt;
use std::rc::Rc;

use reference::shlex;

use super::ini::{Ini, Section};
use super::paths::{credentials_file, settings_file};
use crate::Environment;
use crate::cli::failure::Failure;

/// The configuration files, and the profile that is chosen of them.
#[derive(Debug, Default)]
pub struct Config {
    /// The name by which the profile was chosen; none if it is the default.
    pub named: Option<String>,
    main: Option<Ini>,
    credentials: Option<Ini>,
    /// The profile's settings, the ones that count first; none if there is no such profile.
    settings: Vec<Rc<Section>>,
}

/// The name of the default profile.
const DEFAULT: &str = "default";

impl Config {
    /// Reads the files, and chooses the profile that the environment names.
    pub fn load(environment: &Environment<'_>) -> Result<Self, Failure> {
        let mut config = Self {
            main: read(&settings_file(environment), environment)?,
            credentials: read(&credentials_file(environment), environment)?,
            ..Self::default()
        };
        let named = environment.text("AWS_PROFILE");
        config.choose(named.or_else(|| environment.text("AWS_DEFAULT_PROFILE")));
        Ok(config)
    }

    /// Has one file only, and the default profile of it.
    #[cfg(test)]
    pub(in crate::cli) fn of(main: Ini) -> Self {
        let mut config = Self {
            main: Some(main),
            ..Self::default()
        };
        config.choose(None);
        config
    }

    /// Chooses a profile, the default profile if none is named.
    pub fn choose(&mut self, named: Option<String>) {
        let name = named.as_deref().unwrap_or(DEFAULT);
        self.settings = self.sections_of(name).cloned().collect();
        self.named = named;
    }

    /// Returns the names of all profiles, each once.
    pub(crate) fn profiles(&self) -> BTreeSet<String> {
        let main = self.main.iter().flat_map(Ini::sections);
        let main = main.filter_map(|(header, _)| profile_of(header));
        let credentials = self.credentials.iter().flat_map(Ini::sections);
        let credentials = credentials.map(|(name, _)| name.to_owned());
        main.chain(credentials).collect()
    }

    /// Returns the names of all profiles, each once, in the order of the files.
    pub(in crate::cli) fn profiles_in_order(&self) -> Vec<String> {
        let mut names = Vec::new();
        let main = self.main.iter().flat_map(Ini::sections);
        let main = main.filter_map(|(header, _)| profile_of(header));
        let credentials = self.credentials.iter().flat_map(Ini::sections);
        for name in main.chain(credentials.map(|(name, _)| name.to_owned())) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Returns a setting that the profile has in the file of credentials.
    pub(in crate::cli) fn in_credentials(&self, key: &str) -> Option<&str> {
        let file = self.credentials.as_ref()?;
        file.section(self.name())?.get(key)
    }

    /// Returns a setting that the profile has in the file of settings.
    pub(in crate::cli) fn in_settings(&self, key: &str) -> Option<&str> {
        in_config(self.main.as_ref()?, self.name())?.get(key)
    }

    /// Tells whether the profile has no settings.
    pub(in crate::cli) fn is_empty(&self) -> bool {
        self.settings
            .iter()
            .all(|section| section.iter().next().is_none())
    }

    /// Tells whether there is a profile of a name.
    pub(in crate::cli) fn has_profile(&self, name: &str) -> bool {
        self.sections_of(name).next().is_some()
    }

    /// Returns a setting of any profile.
    pub(in crate::cli) fn of_profile(&self, profile: &str, key: &str) -> Option<&str> {
        self.sections_of(profile)
            .find_map(|section| section.get(key))
    }

    /// Returns a setting of a section of the file of settings that is no profile's.
    pub(in crate::cli) fn outside_profiles(&self, section: &str, key: &str) -> Option<&str> {
        let section = (section != DEFAULT).then_some(section)?;
        self.main.as_ref()?.section(section)?.get(key)
    }

    /// Returns the sections of a profile, the one that counts first first.
    fn sections_of(&self, name: &str) -> impl Iterator<Item = &Rc<Section>> {
        let credentials = self.credentials.as_ref();
        let in_credentials = credentials.and_then(|file| file.section(name));
        let main = self.main.as_ref();
        let in_config = main.and_then(|config| in_config(config, name));
        in_credentials.into_iter().chain(in_config)
    }

    /// Returns a setting of the profile.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.settings.iter().find_map(|section| section.get(key))
    }

    /// Returns the name of the profile.
    pub(super) fn name(&self) -> &str {
        self.named.as_deref().unwrap_or(DEFAULT)
    }

    /// Returns the section of a session; one without settings counts as none.
    pub(super) fn session(&self, name: &str) -> Option<&Section> {
        let mut sections = self.main.as_ref()?.sections();
        let session = sections.rfind(|(header, _)| is_named(header, "sso-session", name));
        session
            .map(|(_, section)| &**section)
            .filter(|section| section.iter().next().is_some())
    }

    /// Refuses a profile that was asked for by name and does not exist.
    pub fn must_exist(&self) -> Result<(), NoProfile> {
        match &self.named {
            Some(name) if self.settings.is_empty() => Err(NoProfile(name.clone())),
            _ => Ok(()),
        }
    }
}

/// The profile of this name does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoProfile(String);

impl fmt::Display for NoProfile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "The config profile ({}) could not be found", self.0)
    }
}

impl std::error::Error for NoProfile {}

impl From<NoProfile> for Failure {
    fn from(error: NoProfile) -> Self {
        Self::general(error.to_string())
    }
}

/// Tells whether a name is one of a section for something else than a profile.
///
/// That is only `plugins`; as the reference asks, any part of this word is one, too.
pub(in crate::cli) fn is_predefined(name: &str) -> bool {
    "plugins".contains(name)
}

/// Returns the section of a profile in the configuration file: of several, the last one.
fn in_config<'a>(config: &'a Ini, name: &str) -> Option<&'a Rc<Section>> {
    let mut sections = config.sections().filter(|(header, _)| is_of(header, name));
    sections.next_back().map(|(_, section)| section)
}

/// Tells whether a section is that of a profile.
fn is_of(header: &str, profile: &str) -> bool {
    profile_of(header).is_some_and(|name| name == profile)
}

/// Returns the name of the profile that a section of the configuration file is.
fn profile_of(header: &str) -> Option<String> {
    if header == DEFAULT {
        return Some(header.to_owned());
    }
    name_of(header, "profile")
}

/// Tells whether a header is one of a kind, and has a name.
fn is_named(header: &str, kind: &str, name: &str) -> bool {
    name_of(header, kind).is_some_and(|found| found == name)
}

/// Returns the name in a header of a kind: two words as in a shell, of which the second is the name.
fn name_of(header: &str, kind: &str) -> Option<String> {
    if !header.starts_with(kind) {
        return None;
    }
    let mut words = shlex::split(header).ok()?;
    (words.len() == 2).then(|| words.remove(1))
}

/// Reads a configuration file; none if it is missing or a folder.
fn read(path: &str, environment: &Environment<'_>) -> Result<Option<Ini>, Failure> {
    let ini = read_flat(path, environment)?;
    match ini.as_ref().map(Ini::check_nested) {
        Some(Err(_)) => Err(malformed(path)),
        _ => Ok(ini),
    }
}

/// Reads a configuration file in which deeper lines are no settings.
pub(in crate::cli) fn read_flat(
    path: &str,
    environment: &Environment<'_>,
) -> Result<Option<Ini>, Failure> {
    let Ok(bytes) = std::fs::read(environment.folder.join(path)) else {
        return Ok(None);
    };
    Ini::read(&bytes).map(Some).map_err(|_| malformed(path))
}

fn malformed(path: &str) -> Failure {
    Failure::general(format!("Unable to parse config file: {path}"))
}

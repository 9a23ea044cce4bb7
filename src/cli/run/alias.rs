//! Aliases (`cli.md` section 14): names of the user's own for commands, and for lines of shell.

use reference::shlex;
use reference::whitespace::strip;

use crate::Environment;
use crate::cli::config::{self, Ini};
use crate::cli::failure::Failure;

/// The aliases of the user.
#[derive(Debug, Default)]
pub(super) struct Aliases(Option<Ini>);

/// What an alias expands to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Words of the command line.
    Words(Vec<String>),
    /// A line for the shell.
    Shell(String),
}

impl Aliases {
    /// Reads the user's file of aliases, if there is one.
    pub(super) fn load(environment: &Environment<'_>) -> Result<Self, Failure> {
        let path = config::expand_home("~/.aws/cli/alias", environment);
        let aliases = config::read_flat(&path, environment)?;
        if aliases.is_none() && environment.folder.join(&*path).exists() {
            let why = format!("The specified config file ({path}) could not be found.");
            return Err(Failure::general(why));
        }
        Ok(Self(aliases))
    }

    /// Returns the top-level aliases, which are written where a service is.
    pub(super) fn services(&self) -> Vec<&str> {
        self.names(is_toplevel)
    }

    /// Returns the aliases of a service's subcommands.
    pub(super) fn subcommands(&self, service: &str) -> Vec<&str> {
        self.names(|header| is_of(header, service))
    }

    /// Returns what a top-level alias expands to.
    pub(super) fn service(&self, name: &str) -> Result<Option<Meaning>, Failure> {
        self.meaning(is_toplevel, name)
    }

    /// Returns what an alias of a subcommand expands to.
    pub(super) fn subcommand(&self, service: &str, name: &str) -> Result<Option<Meaning>, Failure> {
        self.meaning(|header| is_of(header, service), name)
    }

    fn names(&self, is_meant: impl Fn(&str) -> bool) -> Vec<&str> {
        let sections = self.0.iter().flat_map(Ini::sections);
        let of_place = sections.filter(|(header, _)| is_meant(header));
        of_place
            .flat_map(|(_, section)| section.iter().map(|(name, _)| name))
            .collect()
    }

    fn meaning(
        &self,
        is_meant: impl Fn(&str) -> bool,
        name: &str,
    ) -> Result<Option<Meaning>, Failure> {
        let mut sections = self.0.iter().flat_map(Ini::sections);
        let section = sections.find(|(header, _)| is_meant(header));
        let Some(value) = section.and_then(|(_, section)| section.get(name)) else {
            return Ok(None);
        };
        let value = strip(value);
        if let Some(line) = value.strip_prefix('!') {
            return Ok(Some(Meaning::Shell(line.to_owned())));
        }
        let words = shlex::split(value).map_err(|error| {
            Failure::general(format!(
                "Value of alias \"{name}\" could not be parsed. Received error: {error} when \
                 parsing:\n{value}"
            ))
        });
        // A backslash at the end of a line makes the line feed a part of the next word.
        let trim = |word: String| word.trim_matches('\n').to_owned();
        words.map(|words| Some(Meaning::Words(words.into_iter().map(trim).collect())))
    }
}

fn is_toplevel(header: &str) -> bool {
    header == "toplevel"
}

/// Tells whether a section has the aliases of a service's subcommands.
fn is_of(header: &str, service: &str) -> bool {
    header.starts_with("command") && header.split_whitespace().eq(["command", service])
}

/// Refuses an alias that leads back to itself.
pub(super) fn endless() -> Failure {
    Failure::general("maximum recursion depth exceeded")
}

/// Refuses an option that can't be part of an alias.
pub(super) fn unsupported(option: &str, alias: &str) -> Failure {
    Failure::general(format!(
        "Global parameter \"{option}\" detected in alias \"{alias}\" which is not supported in \
         subcommand aliases."
    ))
}

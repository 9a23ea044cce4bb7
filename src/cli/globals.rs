//! What the options of every command say, with what configuration and environment say in their place
//! (`cli.md` section 12).

use super::config::Config;
use super::failure::Failure;
use super::words::{Given, Reading};
use crate::Environment;
use crate::command_tree::Global;
use crate::output::{Colour, ErrorFormat, Format};

/// Whether output goes through a pager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paged {
    /// It does.
    Yes,
    /// It goes straight to standard output.
    No,
}

/// The options of every command, as they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Globals(Vec<Option<Given>>);

impl Globals {
    /// Takes the options that the first level found.
    pub fn of(reading: &Reading) -> Self {
        Self(
            (0..Global::ALL.len())
                .map(|place| reading.given(place).cloned())
                .collect(),
        )
    }

    /// Returns the value that was given for an option.
    pub fn text(&self, option: Global) -> Option<&str> {
        self.0[option as usize].as_ref()?.text()
    }

    /// Tells whether an option was given.
    pub fn has(&self, option: Global) -> bool {
        self.0[option as usize].is_some()
    }

    /// Takes over the options that others have; an alias overrides the command line so.
    pub fn override_with(&mut self, others: Self) {
        for (own, other) in self.0.iter_mut().zip(others.0) {
            if other.is_some() {
                *own = other;
            }
        }
    }

    /// Returns the name of the output format; the environment and the configuration may have any.
    pub fn output<'a>(&'a self, environment: &Environment<'_>, config: &'a Config) -> String {
        let option = self.text(Global::Output).map(str::to_owned);
        let named = option.or_else(|| environment.text("AWS_DEFAULT_OUTPUT"));
        named
            .or_else(|| config.get("output").map(str::to_owned))
            .unwrap_or("json".to_owned())
    }

    /// Returns the colours of a table on standard output. The reference asks no variable.
    pub fn colour(&self, environment: &Environment<'_>, paged: Paged) -> Colour {
        let coloured = match self.text(Global::Color) {
            Some("on") => true,
            Some("off") => false,
            _ if environment.mimics() => environment.terminal.is_some(),
            _ => environment.wants_colour(),
        };
        match (coloured, paged) {
            (false, _) => Colour::Off,
            (true, Paged::Yes) => Colour::Wrapped,
            (true, Paged::No) => Colour::Reset,
        }
    }
}

/// Returns the form in which errors are shown, or the name of one that nobody knows.
///
/// The option counts only once the words of the first level were read. Where the configuration
/// would have to tell, a profile that does not exist leaves the oldest form.
pub fn error_format(
    globals: Option<&Globals>,
    environment: &Environment<'_>,
    config: &Config,
) -> Result<ErrorFormat, String> {
    let option = globals.and_then(|globals| globals.text(Global::CliErrorFormat));
    let named = option
        .map(str::to_owned)
        .or_else(|| environment.text("AWS_CLI_ERROR_FORMAT"));
    match named.as_deref().or_else(|| config.get("cli_error_format")) {
        Some("") => Ok(ErrorFormat::Enhanced),
        Some(name) => {
            let name = name.to_lowercase();
            ErrorFormat::named(&name).ok_or(name)
        }
        None if config.must_exist().is_err() => Ok(ErrorFormat::Legacy),
        None => Ok(ErrorFormat::Enhanced),
    }
}

/// Returns the format of a name that any source may have given.
pub fn format(name: &str) -> Result<Format, Failure> {
    Format::named(name).ok_or_else(|| Failure::general(format!("Unknown output type: {name}")))
}

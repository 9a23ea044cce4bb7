//! What the options of every command say, with what configuration and environment say in their place
//! (`cli.md` section 12).

use super::config::Config;
use super::failure::{ErrorFormat, Failure};
use super::options::Global;
use super::values::not_an_integer;
use super::words::{Given, Reading};
use crate::output::{Colour, Format};
use crate::{Environment, numeral};

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

    /// Checks the options that only make sense with a network, in the reference's order.
    pub fn check_network(&self) -> Result<(), Failure> {
        if let Some(url) = self.text(Global::EndpointUrl)
            && !has_scheme(url)
        {
            return Err(Failure::param_validation(format!(
                "Bad value for --endpoint-url \"{url}\": scheme is missing.  Must be of the form \
                 http://<hostname>/ or https://<hostname>/"
            )));
        }
        for option in [Global::CliReadTimeout, Global::CliConnectTimeout] {
            if let Some(text) = self.text(option)
                && numeral::integer(text).is_none()
            {
                return Err(Failure::general(not_an_integer(&text.into())));
            }
        }
        Ok(())
    }

    /// Checks where requests would go. There is no network, so the answer doesn't matter.
    pub fn check_destination(
        &self,
        environment: &Environment<'_>,
        config: &Config,
    ) -> Result<(), Failure> {
        let option = self
            .text(Global::Region)
            .filter(|region| !region.is_empty());
        let region = option
            .map(str::to_owned)
            .or_else(|| environment.text("AWS_REGION"));
        let region = region.or_else(|| environment.text("AWS_DEFAULT_REGION"));
        let region = region.or_else(|| config.get("region").map(str::to_owned));
        if let Some(region) = region.filter(|region| !is_region(region)) {
            return Err(Failure::general(format!(
                "Provided region_name '{region}' doesn't match a supported format."
            )));
        }
        match self.text(Global::EndpointUrl) {
            Some(url) if !url.starts_with("http://") && !url.starts_with("https://") => {
                Err(Failure::general(format!("Invalid endpoint: {url}")))
            }
            _ => Ok(()),
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

    /// Returns the colours of a table on standard output.
    pub fn colour(&self, environment: &Environment<'_>, paged: Paged) -> Colour {
        let coloured = match self.text(Global::Color) {
            Some("on") => true,
            Some("off") => false,
            _ => environment.terminal.is_some(),
        };
        match (coloured, paged) {
            (false, _) => Colour::Off,
            (true, Paged::Yes) => Colour::Wrapped,
            (true, Paged::No) if environment.terminal.is_some() => Colour::ResetAtEnd,
            (true, Paged::No) => Colour::Reset,
        }
    }
}

/// Returns the form in which errors are shown.
///
/// The option counts only once the words of the first level were read. A profile that does not
/// exist leaves the oldest form.
pub fn error_format(
    globals: Option<&Globals>,
    environment: &Environment<'_>,
    config: &Config,
) -> ErrorFormat {
    if config.must_exist().is_err() {
        return ErrorFormat::Legacy;
    }
    let option = globals.and_then(|globals| globals.text(Global::CliErrorFormat));
    let named = option
        .map(str::to_owned)
        .or_else(|| environment.text("AWS_CLI_ERROR_FORMAT"));
    let named = named.or_else(|| config.get("cli_error_format").map(str::to_owned));
    named.map_or(ErrorFormat::Enhanced, |name| ErrorFormat::named(&name))
}

/// Returns the format of a name that any source may have given.
pub fn format(name: &str) -> Result<Format, Failure> {
    Format::named(name).ok_or_else(|| Failure::general(format!("Unknown output type: {name}")))
}

/// Tells whether a name may be one of a region: letters, digits, and hyphens inside.
fn is_region(name: &str) -> bool {
    let is_inner = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    name.chars().all(is_inner) && !name.starts_with('-') && !name.ends_with('-')
}

/// Tells whether an address begins with a scheme and a colon.
fn has_scheme(url: &str) -> bool {
    let Some((scheme, _)) = url.split_once(':') else {
        return false;
    };
    let is_scheme = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    scheme.starts_with(|letter: char| letter.is_ascii_alphabetic()) && scheme.chars().all(is_scheme)
}

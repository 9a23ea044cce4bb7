//! Output format, colours and error format, from options, environment and configuration (`cli.md`
//! section 12).

use crate::Environment;
use crate::cli::config::Config;
use crate::cli::failure::Failure;
use crate::cli::words::Globals;
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

impl Globals {
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

/// Returns the error format, or the name of an unknown one.
///
/// The option counts only once the words of the first level were read. If the format would come from the
/// configuration and the profile doesn't exist, it is the oldest one.
pub(crate) fn error_format(
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
pub(crate) fn format(name: &str) -> Result<Format, Failure> {
    Format::named(name).ok_or_else(|| Failure::general(format!("Unknown output type: {name}")))
}

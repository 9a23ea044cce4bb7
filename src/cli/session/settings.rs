//! What must hold before a service is looked at (`cli.md` section 2, steps 5 to 9, and section 16.16).

use reference::encoding::Codec;
use reference::query::Query;
use reference::time::Local;

use crate::Environment;
use crate::cli::config::Config;
use crate::cli::encoding;
use crate::cli::failure::Failure;
use crate::cli::network;
use crate::cli::words::Globals;
use crate::command_tree::Global;
use crate::wire::Times;

/// The settings of a command.
pub struct CommandSettings {
    /// What is taken of the answer.
    pub query: Option<Query>,
    /// The local time, by which times without a zone are read.
    pub local: Local,
    /// How characters are written.
    pub codec: Codec,
    /// Whether times are shown as they came.
    as_sent: bool,
}

impl CommandSettings {
    /// Reads the settings of the profile, in the reference's order.
    pub fn read(
        query: Option<Query>,
        globals: &Globals,
        environment: &Environment<'_>,
        config: &Config,
    ) -> Result<Self, Failure> {
        let codec = encoding::of_output(environment).map_err(Failure::general)?;
        let as_sent = are_times_as_sent(config)?;
        check_binary_format(globals, config)?;
        network::check_metadata(environment, config)?;
        let zone = environment.text("TZ");
        let local = Local::new(environment.now.0, zone, |path| std::fs::read(path).ok());
        Ok(Self {
            query,
            local,
            codec,
            as_sent,
        })
    }

    /// Returns how times are shown.
    pub fn times(&self) -> Times<'_> {
        if self.as_sent {
            Times::AsSent
        } else {
            Times::Iso8601(&self.local)
        }
    }
}

fn are_times_as_sent(config: &Config) -> Result<bool, Failure> {
    match config.get("cli_timestamp_format") {
        None | Some("iso8601") => Ok(false),
        Some("wire") => Ok(true),
        Some(other) => Err(Failure::configuration(format!(
            "Unknown cli_timestamp_format value: {other}, valid values are \"wire\" or \"iso8601\""
        ))),
    }
}

/// Refuses an unknown `cli_binary_format`. It has no other effect: no operation takes binary values.
fn check_binary_format(globals: &Globals, config: &Config) -> Result<(), Failure> {
    let option = globals.text(Global::CliBinaryFormat);
    match option.or_else(|| config.get("cli_binary_format")) {
        None | Some("base64" | "raw-in-base64-out") => Ok(()),
        Some(other) => Err(Failure::general(reference::shown::quoted_text(other))),
    }
}

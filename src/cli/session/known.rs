//! All that is known when the first level of a command line was read.

use organizations::Api;

use super::own_options::OwnOptions;
use super::settings::CommandSettings;
use crate::Environment;
use crate::cli::config::Config;
use crate::cli::failure::Failure;
use crate::cli::network::{self, Attempts};
use crate::cli::words::{self, Globals};
use crate::output::Paint;

/// What is known when the words of the first level were read.
pub struct Session<'a> {
    /// The surroundings.
    pub environment: &'a Environment<'a>,
    /// The options that only orgsim has.
    pub own: &'a OwnOptions,
    /// The options of every command.
    pub globals: &'a Globals,
    /// The configuration.
    pub config: &'a Config,
    /// What is taken of the answer, and how times are shown.
    pub settings: &'a CommandSettings,
    /// The tables with colours so far.
    pub paint: &'a Paint,
}

impl Session<'_> {
    /// Tells whether the input is checked before it is sent.
    pub fn validates(&self) -> bool {
        let setting = self.config.get("parameter_validation");
        setting.is_none_or(|setting| setting.eq_ignore_ascii_case("true"))
    }

    /// Tells whether words ask for help in orgsim's own way.
    pub fn wants_help(&self, words: &[String]) -> bool {
        words::wants_help(self.environment, words)
    }

    /// Checks where requests would go, and how they would be made, before there is one.
    pub fn prepare_network(&self) -> Result<Attempts, Failure> {
        network::prepare(self.environment, self.globals, self.config)
    }

    /// Returns the address to which calls of an API would go.
    pub fn address(&self, api: Api) -> String {
        network::address(api, self.environment, self.globals, self.config)
    }
}

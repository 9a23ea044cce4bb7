//! What a command knows of everything around its operation.

use super::config::Config;
use super::globals::Globals;
use super::levels;
use super::own_options::OwnOptions;
use super::paint::Paint;
use super::settings::Settings;
use crate::Environment;

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
    pub settings: &'a Settings,
    /// The tables with colours so far.
    pub paint: &'a Paint,
}

impl Session<'_> {
    /// Tells whether the input is checked before it is sent.
    pub fn validates(&self) -> bool {
        let setting = self.config.get("parameter_validation");
        setting.is_none_or(|setting| setting.eq_ignore_ascii_case("true"))
    }

    /// Tells whether words ask for help in the way that only orgsim understands.
    pub fn wants_help(&self, words: &[String]) -> bool {
        levels::wants_help(self.environment, words)
    }
}

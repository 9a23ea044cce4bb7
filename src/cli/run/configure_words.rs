//! The words behind `configure`: its command.

use super::elsewhere::unknown_configure_command;
use super::levels::{Levels, Target};
use crate::cli::failure::Failure;
use crate::cli::words::{self, Level, must_be_known, wants_help};
use crate::command_tree::ConfigureCommand;

impl Levels<'_> {
    /// Reads the level of `configure`: its command.
    pub(super) fn configure(&self, mut words: Vec<String>) -> Result<Target, Failure> {
        if words == ["help"] || wants_help(self.environment, &words) {
            return Ok(Target::ConfigureHelp);
        }
        let check = |word: &str| match ConfigureCommand::named(word) {
            Some(_) => Ok(()),
            None => Err(unknown_configure_command(word)),
        };
        let level = Level {
            options: &[],
            word: &check,
            takes: 1,
            stops_at: None,
        };
        let reading = words::read(&level, &words).map_err(|misread| self.misread(&misread))?;
        let named = reading.word.as_deref();
        let Some((name, command)) = named.zip(named.and_then(ConfigureCommand::named)) else {
            must_be_known(&reading.rest, &[])?;
            return Ok(Target::Ask);
        };
        // All other words are the command's, whatever stands before its name.
        if let Some(place) = words.iter().position(|word| word == name) {
            words.remove(place);
        }
        Ok(Target::Configure(command, words))
    }
}

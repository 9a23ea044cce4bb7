//! `configure`: the commands that read and write the configuration files themselves.
//!
//! They call no service. What they print and write is what the reference does, oddities included.

mod files;
mod get;
mod import;
mod list;
mod list_profiles;
mod prompts;
mod set;
mod words;
mod writer;

use super::failure::Failure;
use super::session::Session;
use crate::command_tree::ConfigureCommand;
use crate::{Exit, Streams};

/// How a command was dealt with.
pub(super) enum Done {
    /// It ended so.
    Ended(Exit),
    /// Its page is wanted.
    WantsHelp,
}

/// Asks for the everyday settings of the profile.
pub(super) fn ask(session: &Session<'_>, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    prompts::run(session, streams)
}

/// Runs a command with the words of its level.
pub(super) fn run(
    command: ConfigureCommand,
    session: &Session<'_>,
    words: &[String],
    streams: &mut Streams<'_>,
) -> Result<Done, Failure> {
    if words == ["help"] || session.wants_help(words) {
        return Ok(Done::WantsHelp);
    }
    let words = words::read(command, words, session.environment)?;
    let exit = match command {
        ConfigureCommand::Get => get::run(session, &words, streams)?,
        ConfigureCommand::Import => import::run(session, &words, streams)?,
        ConfigureCommand::List => list::run(session, streams)?,
        ConfigureCommand::ListProfiles => list_profiles::run(session, streams)?,
        ConfigureCommand::Set => set::run(session, &words, streams)?,
    };
    Ok(Done::Ended(exit))
}

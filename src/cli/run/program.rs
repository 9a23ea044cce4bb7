//! What the command line asks of the rest of the program.

use crate::cli::failure::Failure;
use crate::cli::session::{OwnOptions, Session};
use crate::command_tree::Topic;
use crate::{Exit, Misuse, Service, Streams};

/// What a command needs of the rest of the program.
pub trait Program {
    /// Returns the service, with the state file that an option may name.
    fn service<'a>(&'a self, options: &'a OwnOptions) -> Box<dyn Service + 'a>;

    /// Says which state file answers, and what names it.
    fn describe_state_file(&self, _options: &OwnOptions) -> Option<String> {
        None
    }

    /// Is told of a command line that could not be understood, with the state file that an option may name.
    fn misused(&self, _misuse: &Misuse<'_>, _options: &OwnOptions) {}

    /// Tells whether `sim explain` has something to say of a refusal, with the state file that an option may
    /// name.
    fn explains(&self, _options: &OwnOptions) -> bool {
        false
    }

    /// Runs one of the simulator's own commands: the words behind `sim`.
    fn sim(&self, session: &Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit;

    /// Shows what somebody wants help with.
    fn help(
        &self,
        topic: Topic,
        session: &Session<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure>;
}

//! `configure list-profiles`: the names of all profiles.

use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::{Exit, Streams};

/// Prints the profiles, in the order of the files.
pub(super) fn run(session: &Session<'_>, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    for profile in session.config.profiles_in_order() {
        writeln!(streams.output, "{profile}")?;
    }
    Ok(Exit::Ok)
}

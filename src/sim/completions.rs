//! `sim completions`: what a shell loads to complete command lines.

use clap::Args;

use super::complete::Shell;
use super::console::Console;

/// Prints the completions for a shell.
///
/// They ask orgsim itself what may stand at the cursor, so they know the accounts, handshakes and
/// policies of the state file.
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        Ok(console
            .streams
            .output
            .write_all(self.shell.script().as_bytes())?)
    }
}

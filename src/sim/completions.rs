//! `sim completions`: what a shell needs to complete command lines.

use clap::{Args, ValueEnum};
use clap_complete::Shell;

use super::console::Console;
use super::program;

/// Prints the completions for a shell.
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell.
    shell: KnownShell,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum KnownShell {
    Bash,
    Zsh,
    Fish,
}

impl Completions {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let shell = match self.shell {
            KnownShell::Bash => Shell::Bash,
            KnownShell::Zsh => Shell::Zsh,
            KnownShell::Fish => Shell::Fish,
        };
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut program::program(), "orgsim", &mut script);
        Ok(console.streams.output.write_all(&script)?)
    }
}

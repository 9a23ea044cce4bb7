//! `sim export`: the world as a file that a person could have written.

use clap::Args;

use super::console::Console;
use super::progress::Progress;
use crate::portrait;
use crate::store::StoreError;

/// Prints the world as YAML that a person could have written.
///
/// It has the organization with its units, accounts, policies and services, the accounts outside, handshakes,
/// requests and transfers, and the settings of the world: all that any account is shown, by names where these
/// are unique. `orgsim sim export > org.yaml` writes it to a file, and `orgsim sim import org.yaml` makes the same
/// world of it. `docs/organizations-as-files.md` describes the format.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// Prints a JSON Schema of the format, by which editors check and complete.
    #[arg(long)]
    schema: bool,
}

impl Export {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let text = if self.schema {
            portrait::schema()
        } else {
            let progress = Progress::of(console);
            progress.tell(console, "reading the state");
            let state = console.world()?.look()?.state;
            let text = portrait::export(&state);
            progress.clear(console);
            text.map_err(StoreError::from)?
        };
        Ok(console.streams.output.write_all(text.as_bytes())?)
    }
}

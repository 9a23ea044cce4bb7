//! `sim capture`: a script that copies a real organization.

use clap::Args;

use super::console::Console;
use crate::portrait;

/// Prints a shell script that copies a real organization into files, by calls that only read.
///
/// `orgsim sim capture > capture.sh`, then `sh capture.sh FOLDER` where `aws` has credentials, and then
/// `orgsim sim import --from FOLDER`. Each answer is a file in JSON. A call that is refused is written down and passed
/// over, and the import tells it.
#[derive(Debug, Args)]
pub(super) struct Capture;

impl Capture {
    #[expect(clippy::unused_self, reason = "all commands run alike")]
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let script = portrait::script();
        Ok(console.streams.output.write_all(script.as_bytes())?)
    }
}

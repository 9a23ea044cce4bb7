//! `--version`.

use crate::{Environment, Streams};

/// The version of the reference that orgsim mirrors.
pub(super) const MIRRORED: &str = "2.38.5";

/// Prints the version of the program, in the words of whichever program it was started as.
pub(super) fn print(
    environment: &Environment<'_>,
    streams: &mut Streams<'_>,
) -> std::io::Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    if environment.mimics() {
        writeln!(streams.output, "aws-cli/{MIRRORED} orgsim/{version}")
    } else {
        writeln!(
            streams.output,
            "orgsim {version} (mirrors aws-cli {MIRRORED})"
        )
    }
}

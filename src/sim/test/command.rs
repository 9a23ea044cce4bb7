//! The command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ValueHint};
use jiff::SignedDuration;
use organizations::model::Timestamp;

use crate::sim::duration;

/// Runs transcripts, and tells where commands print something else than they show.
///
/// `orgsim sim test README.md` runs the commands of all `console` blocks of a file in a fresh world, in one shell that
/// finds `aws` and `orgsim`, both answered by orgsim. docs/testing.md says how transcripts are written. The command ends
/// with 0 if all is as shown, and with 1 if something differs; the differences are a patch that `patch -p0` takes.
///
/// Example: `orgsim sim test --accept tests/invite.t`
#[derive(Debug, Args)]
#[cfg_attr(
    not(unix),
    expect(dead_code, reason = "there is no shell to run anything")
)]
pub(in crate::sim) struct Test {
    /// Files, and folders that are searched for `*.t` and `*.md`.
    #[arg(value_name = "PATH", default_value = ".", value_hint = ValueHint::AnyPath)]
    pub(super) paths: Vec<PathBuf>,
    /// Writes what commands print into the files, where it differs.
    #[arg(long)]
    pub(super) accept: bool,
    /// How many files are run at a time; as many as there are processors, if it isn't said.
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
    /// Runs only files that have this in their path.
    #[arg(long, value_name = "TEXT")]
    pub(super) filter: Option<String>,
    /// Prints the paths of the files that would be run, and runs none.
    #[arg(long)]
    pub(super) list: bool,
    /// Keeps the folders in which commands ran, and tells where they are.
    #[arg(long)]
    pub(super) keep: bool,
    /// Writes a `JUnit` file, as systems of continuous integration read it.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) junit: Option<PathBuf>,
    /// A state file, of which each world begins as a copy.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) state: Option<PathBuf>,
    /// The seed of the worlds' ids; 1 if neither this nor the state file says.
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// Where the worlds' clocks stand; at 2026-01-01T00:00:00Z if neither this nor the state file says.
    #[arg(long, value_name = "TIME")]
    pub(super) now: Option<Timestamp>,
    /// How long a command may run.
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = duration::read)]
    pub(super) timeout: SignedDuration,
    /// The shell that runs the commands.
    #[arg(long, value_name = "PATH", default_value = "sh", value_hint = ValueHint::CommandName)]
    pub(super) shell: PathBuf,
}

#[cfg(not(unix))]
impl Test {
    pub(in crate::sim) fn run(
        self,
        _console: &mut crate::sim::console::Console<'_, '_>,
    ) -> anyhow::Result<()> {
        let what = "transcripts are run by `sh`, which this system doesn't have";
        Err(crate::sim::misuse::Misuse(what.to_owned()).into())
    }
}

//! `sim validate`: what is wrong with the state file.

use anyhow::bail;
use clap::Args;

use super::console::{Console, list, object};

/// Checks the state file and says what is wrong with it.
#[derive(Debug, Args)]
pub(super) struct Validate;

impl Validate {
    #[expect(clippy::unused_self, reason = "all commands run alike")]
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let problems = console.world()?.problems()?;
        let shown = problems.iter().map(|problem| {
            object([
                ("Path", Some(problem.path.as_str().into())),
                ("Message", Some(problem.message.as_str().into())),
            ])
        });
        let shown = list("Problems", shown);
        console.print("Problems", shown)?;
        match problems.len() {
            0 => Ok(()),
            1 => bail!("the state file has a problem"),
            more => bail!("the state file has {more} problems"),
        }
    }
}

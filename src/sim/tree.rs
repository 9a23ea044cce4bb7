//! `sim tree`: organizations as trees.

use clap::Args;

use super::branch::{self, Branch};
use super::console::{Console, list};

/// Shows organizations as trees: units, accounts, and the policies attached to them.
///
/// With `--output` or `--query` the same comes as data.
#[derive(Debug, Args)]
pub(super) struct Tree;

impl Tree {
    #[expect(clippy::unused_self, reason = "all commands run alike")]
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let state = console.world()?.look()?.state;
        let organizations = branch::organizations(&state)?;
        if console.wants_data() {
            let organizations = organizations.iter().map(Branch::data);
            return console.print("Organizations", list("Organizations", organizations));
        }
        let is_coloured = console.is_coloured();
        let mut text = String::new();
        for organization in &organizations {
            organization.draw(is_coloured, &mut text);
        }
        Ok(console.streams.output.write_all(text.as_bytes())?)
    }
}

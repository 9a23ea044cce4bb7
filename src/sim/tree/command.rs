//! The command that draws lines.

use clap::Args;

use super::branch::{self, Branch};
use super::in_effect;
use super::outline::Outline;
use crate::sim::console::{Console, list};
use crate::world::Present;

/// Shows organizations as trees: units, accounts with their addresses, how they joined and their state, the
/// policies attached to them, and below each tree the invitations that wait for an answer.
///
/// Policies that AWS manages are left out, unless `--policies` asks for them. With `--output` or `--query` all comes as
/// data.
///
/// Example: `orgsim sim tree --depth 2 --tags`.
#[derive(Debug, Args)]
pub(in crate::sim) struct Tree {
    /// Shows also the policies that AWS manages and, in grey, those that each unit and account inherits; and tells of
    /// each account which service control and resource control policies are in effect for it, from the root down, or
    /// why none is.
    #[arg(long)]
    policies: bool,
    /// Shows the tags, too.
    #[arg(long)]
    tags: bool,
    /// How many levels below the root are shown; what is deeper is counted.
    #[arg(long, value_name = "LEVELS")]
    depth: Option<usize>,
}

impl Tree {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let Present { state, now, .. } = console.world()?.look()?;
        let mut organizations = branch::organizations(&state)?;
        if self.policies {
            in_effect::tell(&mut organizations, &state, now)?;
        }
        if console.wants_data() {
            let organizations = organizations.iter().map(Branch::data);
            return console.print("Organizations", list("Organizations", organizations));
        }
        let outline = Outline {
            policies: self.policies,
            tags: self.tags,
            depth: self.depth,
            is_coloured: console.is_coloured(),
            columns: console.columns(),
        };
        let text = outline.draw(&organizations);
        console.show(&text)
    }
}

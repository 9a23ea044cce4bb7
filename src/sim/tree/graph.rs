//! The command that draws pictures.

use clap::Args;
use organizations::state::Kind;

use super::branch::{self, Branch};
use super::in_effect;
use crate::picture::{self, Format, Shade};
use crate::sim::console::Console;
use crate::world::Present;

/// Draws organizations as a picture: units, accounts, and the invitations that wait for an answer.
///
/// Example: `orgsim sim graph --format svg > organizations.svg`.
#[derive(Debug, Args)]
pub(in crate::sim) struct Graph {
    /// How the picture is written.
    #[arg(long, value_enum, default_value = "mermaid")]
    format: Format,
    /// Shows the policies that are attached to each, too, and at the accounts that they don't bind why not.
    #[arg(long)]
    policies: bool,
}

impl Graph {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let Present { state, now, .. } = console.world()?.look()?;
        let mut organizations = branch::organizations(&state)?;
        if self.policies {
            in_effect::tell(&mut organizations, &state, now)?;
        }
        let trees: Vec<_> = organizations.iter().map(|one| self.tree(one)).collect();
        let picture = picture::draw_trees(&title(&organizations), &trees, self.format);
        Ok(console.streams.output.write_all(picture.as_bytes())?)
    }

    fn tree(&self, branch: &Branch) -> picture::Tree {
        let mut lines = vec![branch.title().to_owned(), branch.id.clone()];
        lines.extend(branch.remark().map(str::to_owned));
        lines.extend(branch.email.clone());
        if self.policies && !branch.policies.is_empty() {
            let names = branch.policies.iter().map(|policy| policy.name.as_str());
            lines.push(format!(
                "policies: {}",
                names.collect::<Vec<_>>().join(", ")
            ));
        }
        // What binds an account is seen on the way to it.
        let idle = branch.in_effect.iter().flat_map(|(lines, _)| lines);
        let idle = idle.filter(|line| !line.is_in_effect);
        lines.extend(idle.map(|line| line.text.clone()));
        let inside = branch.inside.iter().map(|inside| self.tree(inside));
        let waiting = branch.waiting.iter().map(|waiting| picture::Tree {
            lines: vec![
                waiting.who.clone(),
                format!("invited by {}", waiting.handshake),
            ],
            shade: Shade::Waiting,
            inside: Vec::new(),
        });
        picture::Tree {
            lines,
            shade: match branch.kind {
                Kind::Organization | Kind::Root => Shade::Top,
                Kind::OrganizationalUnit => Shade::Unit,
                _ => Shade::Account,
            },
            inside: inside.chain(waiting).collect(),
        }
    }
}

/// Returns what the picture shows: which organizations, and how many units and accounts are in each.
fn title(organizations: &[Branch]) -> String {
    let told = organizations.iter().map(|organization| {
        let (units, accounts) = organization.counts();
        let counted = |count: usize, one: &str| match count {
            1 => format!("1 {one}"),
            count => format!("{count} {one}s"),
        };
        format!(
            "organization {} with {} and {}",
            organization.id,
            counted(units, "organizational unit"),
            counted(accounts, "account"),
        )
    });
    match told.collect::<Vec<_>>() {
        told if told.is_empty() => "No organization".to_owned(),
        told => format!("Tree of {}", told.join(", and of ")),
    }
}

//! `sim tree`: organizations as trees.

use clap::Args;
use organizations::verdict::{Chain, InEffect, Judge};
use shape::{Choice, Value};

use super::branch::{self, Branch, Told};
use super::can::{explained, short};
use super::console::{Console, list, object};
use crate::world::Present;

/// Shows organizations as trees: units, accounts, and the policies attached to them.
///
/// With `--output` or `--query` the same comes as data.
#[derive(Debug, Args)]
pub(super) struct Tree {
    /// Tells of each account which service control and resource control policies are in effect for it, from the
    /// root down, or why none is.
    #[arg(long)]
    policies: bool,
}

impl Tree {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let Present { state, now, .. } = console.world()?.look()?;
        let mut organizations = branch::organizations(&state)?;
        if self.policies {
            let mut judge = Judge::of(&state, now);
            let mut told = |account: &str| judge.in_effect(account).map(|found| told(&found));
            for organization in &mut organizations {
                organization.tell_in_effect(&mut told).map_err(explained)?;
            }
        }
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

/// Returns what is in effect for an account, as a line for each type and as data.
fn told(found: &InEffect) -> Told {
    let lines = found.iter().map(|(of, found)| match found {
        Ok(chain) => format!("{}: {}", short(*of), levels(chain)),
        Err(why) => format!("{} not in effect: {why}", short(*of)),
    });
    let data = found.iter().map(|(of, found)| {
        let policies = found.as_ref().ok().map(|chain| policies(chain));
        let reason = found.as_ref().err().map(|why| why.to_string().into());
        object([
            ("Type", Some(of.name().into())),
            ("Policies", policies),
            ("Reason", reason),
        ])
    });
    (lines.collect(), data.collect())
}

fn levels(chain: &Chain) -> String {
    let levels = chain.levels.iter().map(|level| {
        let names: Vec<_> = level
            .policies
            .iter()
            .map(|placed| placed.name.as_str())
            .collect();
        let target = level.target_name.as_ref().unwrap_or(&level.target_id);
        if names.is_empty() {
            return format!("nothing at {target}, which denies all");
        }
        format!("{} at {target}", names.join(", "))
    });
    levels.collect::<Vec<_>>().join("; ")
}

fn policies(chain: &Chain) -> Value {
    let policies = chain.levels.iter().flat_map(|level| {
        level.policies.iter().map(|placed| {
            object([
                ("PolicyId", Some(placed.id.as_str().into())),
                ("PolicyName", Some(placed.name.as_str().into())),
                ("TargetId", Some(level.target_id.as_str().into())),
            ])
        })
    });
    policies.collect()
}

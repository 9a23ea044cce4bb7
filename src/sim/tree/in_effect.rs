//! Which policies are in effect for an account.

use organizations::model::Timestamp;
use organizations::verdict::{Chain, InEffect, Judge};
use shape::{Choice, Value};

use super::branch::{Branch, EffectLine, Told};
use crate::sim::can::{explained, short};
use crate::sim::console::object;
use crate::store::FileState;

/// Tells of every account in trees what is in effect for it.
pub(super) fn tell(trees: &mut [Branch], state: &FileState, now: Timestamp) -> anyhow::Result<()> {
    let mut judge = Judge::of(state, now);
    let mut told = |account: &str| judge.in_effect(account).map(|found| told(&found));
    for tree in trees {
        tree.tell_in_effect(&mut told).map_err(explained)?;
    }
    Ok(())
}

/// Returns what is in effect for an account, as a line for each type and as data.
fn told(found: &InEffect) -> Told {
    let lines = found.iter().map(|(of, found)| match found {
        Ok(chain) => EffectLine {
            is_in_effect: true,
            text: format!("{}: {}", short(*of), levels(chain)),
        },
        Err(why) => EffectLine {
            is_in_effect: false,
            text: format!("{} not in effect: {why}", short(*of)),
        },
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

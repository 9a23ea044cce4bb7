//! What policies do where they are attached.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::finding::{Finding, Lint};
use super::shadow::{Denial, covered};
use super::statements::of_document;
use crate::model::{PolicyType, Timestamp};
use crate::policy_types::Managed;
use crate::state::{Kind, Record, State};
use crate::verdict::{Chain, Judge, Level, Placed, VerdictError};

const TYPES: [PolicyType; 2] = [
    PolicyType::ServiceControlPolicy,
    PolicyType::ResourceControlPolicy,
];

/// Returns what lints find in the service control and resource control policies of a state, attached or not.
pub fn of_state(state: &dyn State, now: Timestamp) -> Result<Vec<Finding>, VerdictError> {
    let mut judge = Judge::of(state, now);
    let mut found = Vec::new();
    for (of, placed) in policies(state)? {
        found.extend(of_document(of, &placed, state.world()));
    }
    let managers = managers(state)?;
    let mut seen = BTreeSet::new();
    let mut looked = BTreeSet::new();
    for chain in judge.chains()? {
        look_at_chain(&chain, &managers, &mut looked, &mut found);
    }
    // What is wrong with a document is wrong at each place, and told once.
    found.retain(|one| {
        seen.insert((
            one.lint,
            one.policy_id.clone(),
            one.statement,
            one.target_id.clone(),
            one.reason.clone(),
        ))
    });
    Ok(found)
}

/// Returns the policies that the organizations wrote, in the order of their ids.
fn policies(state: &dyn State) -> Result<Vec<(PolicyType, Placed)>, VerdictError> {
    let mut policies = Vec::new();
    let mut failed = None;
    state.scan(Kind::Policy, None, &mut |record| {
        if let Record::Policy(policy) = record
            && TYPES.contains(&policy.r#type)
        {
            match Placed::read(
                policy.id.as_str(),
                policy.name.as_str(),
                policy.content.as_str(),
            ) {
                Ok(placed) => policies.push((policy.r#type, placed)),
                Err(error) => {
                    failed = Some(error);
                    return ControlFlow::Break(());
                }
            }
        }
        ControlFlow::Continue(())
    })?;
    failed.map_or(Ok(policies), Err)
}

fn managers(state: &dyn State) -> Result<BTreeSet<String>, VerdictError> {
    let mut managers = BTreeSet::new();
    state.scan(Kind::Organization, None, &mut |record| {
        if let Record::Organization(organization) = record {
            managers.insert(organization.management_account_id.to_string());
        }
        ControlFlow::Continue(())
    })?;
    Ok(managers)
}

/// Looks at the levels of a chain that no other chain had.
fn look_at_chain(
    chain: &Chain,
    managers: &BTreeSet<String>,
    looked: &mut BTreeSet<(PolicyType, String)>,
    found: &mut Vec<Finding>,
) {
    for (place, level) in chain.levels.iter().enumerate() {
        if !looked.insert((chain.of, level.target_id.clone())) {
            continue;
        }
        let of = chain.of;
        found.extend(idle_allows(of, level));
        found.extend(attachments(of, level));
        if managers.contains(&level.target_id) {
            found.extend(on_manager(of, level));
            continue;
        }
        found.extend(no_allow(of, level));
        let mut denials = Vec::new();
        for above in &chain.levels[..place] {
            denials.extend(of_level(above));
        }
        let from = denials.len();
        denials.extend(of_level(level));
        let findings = covered(of, &denials, from).into_iter();
        found.extend(findings.map(|finding| finding.at(&level.target_id)));
    }
}

/// Returns the Deny statements of a level.
fn of_level(level: &Level) -> impl Iterator<Item = Denial<'_>> {
    let policies = level.policies.iter();
    policies.flat_map(|placed| Denial::of(placed, &level.target_id))
}

fn is_managed(placed: &Placed) -> bool {
    Managed::with_id(&placed.id).is_some()
}

fn idle_allows(of: PolicyType, level: &Level) -> Vec<Finding> {
    let mut found = Vec::new();
    if !level.policies.iter().any(|placed| is_managed(placed)) {
        return found;
    }
    for placed in level.policies.iter().filter(|placed| !is_managed(placed)) {
        for place in (0..placed.statements()).filter(|place| !placed.denies(*place)) {
            let reason = "an Allow beside FullAWSAccess allows nothing more".to_owned();
            let instead = "a Deny of the rest, or the policy in place of FullAWSAccess";
            let finding =
                Finding::of_statement(Lint::IdleAllow, of, (placed, place), reason, instead);
            found.push(finding.at(&level.target_id));
        }
    }
    found
}

fn attachments(of: PolicyType, level: &Level) -> Option<Finding> {
    let (attached, most) = (level.policies.len() as u64, of.row().attachments);
    let reason = format!("{attached} of {most} {}s are attached", short(of));
    let instead = "fewer policies with more statements";
    (attached * 10 >= most * 9)
        .then(|| Finding::of_level(Lint::Quota, of, &level.target_id, reason, instead))
}

fn on_manager(of: PolicyType, level: &Level) -> Vec<Finding> {
    let own = level.policies.iter().filter(|placed| !is_managed(placed));
    own.map(|placed| {
        let reason = "it is attached to the management account, which no policy binds".to_owned();
        let instead = "another account for what is to be bound";
        Finding::of_policy(Lint::ManagementAccount, of, placed, reason, instead)
            .at(&level.target_id)
    })
    .collect()
}

fn no_allow(of: PolicyType, level: &Level) -> Option<Finding> {
    let allows = |placed: &Placed| (0..placed.statements()).any(|place| !placed.denies(place));
    let has_allow = level.policies.iter().any(|placed| allows(placed));
    let reason = format!(
        "no {} here allows anything, so everything below is denied",
        short(of)
    );
    let instead = "FullAWSAccess, or another policy with an Allow";
    (!has_allow).then(|| Finding::of_level(Lint::NoAllow, of, &level.target_id, reason, instead))
}

/// Returns the abbreviation of a type.
fn short(of: PolicyType) -> &'static str {
    match of {
        PolicyType::ResourceControlPolicy => "RCP",
        _ => "SCP",
    }
}

//! What is attached to what, and in which order.
//!
//! Two lists tell it: the targets of each policy, and the policies of each target that has several. Both are in the
//! order of attaching, so both are parts of one order, which is found again here.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use organizations::managed_policies;
use organizations::model::PolicyType;
use serde_json::Value;
use shape::Choice;

use super::answers::{Answers, text};
use crate::portrait::format::{Count, Reference};

/// A policy on a target.
type Attachment = (String, String);

/// The policies of each target, in the order of attaching, with their places.
pub(super) struct Attachments {
    by_target: BTreeMap<String, Vec<(u64, String)>>,
    /// The types of policy of which any is attached to anything.
    pub(super) types: BTreeSet<PolicyType>,
}

impl Attachments {
    /// Reads all that is attached; places begin behind one.
    pub(super) fn read(answers: &Answers<'_>, behind: &mut u64) -> Self {
        let mut chains: Vec<Vec<Attachment>> = Vec::new();
        let mut types = BTreeSet::new();
        for of in PolicyType::ALL {
            let policies = answers.list(&format!("policies/{}.json", of.name()), "Policies");
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            for policy in policies.iter().filter_map(|policy| text(policy, "Id")) {
                let targets = answers.list(&format!("targets/{policy}.json"), "Targets");
                let targets = targets.iter().filter_map(|target| text(target, "TargetId"));
                let chain: Vec<Attachment> =
                    targets.map(|target| (policy.clone(), target)).collect();
                for (_, target) in &chain {
                    *counts.entry(target.clone()).or_default() += 1;
                }
                if !chain.is_empty() {
                    types.insert(*of);
                }
                chains.push(chain);
            }
            for (target, _) in counts.iter().filter(|(_, count)| **count > 1) {
                let file = format!("attached/{}/{target}.json", of.name());
                let policies = answers.list(&file, "Policies");
                let ids = policies
                    .iter()
                    .filter_map(|policy: &Value| text(policy, "Id"));
                chains.push(ids.map(|policy| (policy, target.clone())).collect());
            }
        }
        let mut by_target: BTreeMap<String, Vec<(u64, String)>> = BTreeMap::new();
        for (policy, target) in in_order(&chains) {
            *behind += 1;
            by_target.entry(target).or_default().push((*behind, policy));
        }
        Self { by_target, types }
    }

    /// Returns the policies of a target, and their places.
    pub(super) fn of(&self, target: &str) -> (Option<Vec<Reference>>, Option<Vec<Count>>) {
        let attached = self.by_target.get(target).map_or(&[][..], Vec::as_slice);
        let policies = attached.iter().map(|(_, policy)| Reference(policy.clone()));
        let places = attached.iter().map(|(place, _)| (*place).into());
        (Some(policies.collect()), Some(places.collect()))
    }
}

/// Returns all that is in some chains, in an order that agrees with each chain as far as they agree with each
/// other. Of what may come next, the first of the first chain does.
fn in_order(chains: &[Vec<Attachment>]) -> Vec<Attachment> {
    let mut indices: HashMap<&Attachment, usize> = HashMap::new();
    let mut all: Vec<&Attachment> = Vec::new();
    for attachment in chains.iter().flatten() {
        indices.entry(attachment).or_insert_with(|| {
            all.push(attachment);
            all.len() - 1
        });
    }
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    let mut before: Vec<usize> = vec![0; all.len()];
    for chain in chains {
        for pair in chain.windows(2) {
            let (one, next) = (indices[&pair[0]], indices[&pair[1]]);
            after[one].push(next);
            before[next] += 1;
        }
    }
    let mut free: BTreeSet<usize> = (0..all.len()).filter(|index| before[*index] == 0).collect();
    let mut left: VecDeque<usize> = (0..all.len()).collect();
    let mut done = vec![false; all.len()];
    let mut order = Vec::with_capacity(all.len());
    // Lists that contradict each other leave nothing free; then the first that is left comes next.
    while let Some(index) = free.pop_first().or_else(|| left.pop_front()) {
        if std::mem::replace(&mut done[index], true) {
            continue;
        }
        order.push(all[index].clone());
        for next in &after[index] {
            before[*next] = before[*next].saturating_sub(1);
            if before[*next] == 0 {
                free.insert(*next);
            }
        }
    }
    order
}

/// Tells whether AWS manages a policy.
pub(super) fn is_managed(id: &str) -> bool {
    managed_policies().any(|(_, managed, _)| managed == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(text: &str) -> Vec<Attachment> {
        text.split(' ')
            .map(|one| (one.to_owned(), String::new()))
            .collect()
    }

    fn order(chains: &[&str]) -> String {
        let chains: Vec<_> = chains.iter().map(|text| chain(text)).collect();
        let order = in_order(&chains).into_iter().map(|(one, _)| one);
        order.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_order_is_found_that_all_lists_are_parts_of() {
        assert_eq!(order(&["a c", "b c", "a b"]), "a b c");
        assert_eq!(order(&["c d", "a b", "b c"]), "a b c d");
        assert_eq!(order(&["a b", "c"]), "a b c");
    }

    #[test]
    fn lists_that_contradict_each_other_lose_nothing() {
        assert_eq!(order(&["a b", "b a", "c"]), "c a b");
    }
}

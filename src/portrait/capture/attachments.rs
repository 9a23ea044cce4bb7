//! What is attached to what, and in which order.
//!
//! Two lists tell it: the targets of each policy, and the policies of each target that has several. Both are in the
//! order of attaching.

use std::collections::{BTreeMap, BTreeSet};

use organizations::managed_policies;
use organizations::model::PolicyType;
use serde_json::Value;
use shape::Choice;

use super::answers::{Answers, text};
use super::chains::in_order;
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

/// Tells whether AWS manages a policy.
pub(super) fn is_managed(id: &str) -> bool {
    managed_policies().any(|(_, managed, _)| managed == id)
}

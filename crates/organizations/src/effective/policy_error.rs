//! An error in a merged policy.

use std::collections::BTreeSet;

use crate::model::PolicyId;

/// What is wrong with a merged policy. Errors are ordered by path, code and message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PolicyError {
    /// Where, as in `plans/NAME/rules/RULE`.
    pub(super) path: String,
    /// Which rule is broken, as in `KEY_REQUIRED`.
    pub(super) code: &'static str,
    /// What is wrong, as the service says it.
    pub(super) message: String,
    /// The policies that have a part in it.
    pub(super) policies: BTreeSet<PolicyId>,
}

impl PolicyError {
    /// Returns the error of an object that lacks a member.
    pub(super) fn missing(path: &str, name: &str, policies: &BTreeSet<PolicyId>) -> Self {
        Self {
            path: path.to_owned(),
            code: "KEY_REQUIRED",
            message: format!("'{name}' is missing"),
            policies: policies.clone(),
        }
    }

    fn says_the_same(&self, other: &Self) -> bool {
        (&self.path, self.code, &self.message) == (&other.path, other.code, &other.message)
    }
}

/// Returns errors in order, with duplicates merged.
pub(super) fn sorted(mut errors: Vec<PolicyError>) -> Vec<PolicyError> {
    errors.sort();
    errors.dedup_by(|next, kept| {
        let is_same = next.says_the_same(kept);
        if is_same {
            kept.policies.append(&mut next.policies);
        }
        is_same
    });
    errors
}

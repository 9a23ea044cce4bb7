//! A fault of a merged policy.

use std::collections::BTreeSet;

use crate::model::PolicyId;

/// What is wrong with a merged policy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fault {
    /// Where, as in `plans/NAME/rules/RULE`.
    pub(super) path: String,
    /// Which rule is broken, as in `KEY_REQUIRED`.
    pub(super) code: &'static str,
    /// What is wrong, as the service says it.
    pub(super) message: String,
    /// The policies that have the place.
    pub(super) policies: BTreeSet<PolicyId>,
}

//! What makes a merged policy invalid. It is judged as of the time when it was merged.

use super::chain::MergedPolicy;
use super::policy_error::{self, PolicyError};
use super::{check_backup, check_security_hub, check_tags};
use crate::grammar::Validity;
use crate::model::PolicyType;

/// Tells whether merged policies of a type can be invalid at all.
pub(super) fn can_be_invalid(of: PolicyType) -> bool {
    of.management()
        .is_some_and(|row| row.validity != Validity::Always)
}

/// Returns what is wrong with a merged policy, in the order of paths.
pub(super) fn errors(of: PolicyType, made: &MergedPolicy) -> Vec<PolicyError> {
    let Some(row) = of.management() else {
        return Vec::new();
    };
    let pruned = || made.merged.pruned().unwrap_or_default();
    let errors = match row.validity {
        Validity::Always => Vec::new(),
        Validity::Tags => check_tags::errors(&made.merged, &row.rendering),
        Validity::Backup => check_backup::errors(&pruned(), made.updated),
        Validity::SecurityHub => check_security_hub::errors(&pruned()),
    };
    policy_error::sorted(errors)
}

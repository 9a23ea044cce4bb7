//! What a merged Security Hub policy must have.

use super::merge::Merged;
use super::policy_error::PolicyError;

/// The lists that the service and each feature of it must have, though they may be empty.
const LISTS: [&str; 2] = ["enable_in_regions", "disable_in_regions"];

/// Returns what is wrong with the policy.
pub(super) fn errors(merged: &Merged) -> Vec<PolicyError> {
    let key = "securityhub";
    let Some(service) = merged.child(key) else {
        return Vec::new();
    };
    let features = service.below("features").iter();
    let features = features.map(|(name, feature)| (format!("{key}/features/{name}"), feature));
    let objects = std::iter::once((key.to_owned(), service)).chain(features);
    objects
        .flat_map(|(path, object)| {
            let lists = LISTS
                .into_iter()
                .filter(|list| object.child(list).is_none());
            lists
                .map(|list| PolicyError::missing(&path, list, &object.policies))
                .collect::<Vec<_>>()
        })
        .collect()
}

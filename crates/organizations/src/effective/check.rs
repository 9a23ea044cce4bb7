//! What makes a merged policy invalid.

use std::collections::BTreeMap;

use super::check_backup;
use super::fault::Fault;
use super::merge::Merged;
use crate::document::{Json, language};
use crate::model::PolicyType;

/// How many bytes an effective tag policy may have.
const TAG_POLICY_BYTES: usize = 395_000;

/// How many tags may be required for one type of resource.
const REQUIRED_TAGS: usize = 50;

/// How many of too many tags are told.
const TOLD_TAGS: usize = 5;

/// Tells whether merged policies of a type can be invalid at all.
pub(super) fn can_be_invalid(of: PolicyType) -> bool {
    matches!(of, PolicyType::TagPolicy | PolicyType::BackupPolicy)
}

/// Returns what is wrong with a merged policy, in the order of paths.
pub(super) fn faults(of: PolicyType, merged: &Merged) -> Vec<Fault> {
    let mut faults = match of {
        PolicyType::TagPolicy => tag_faults(merged),
        PolicyType::BackupPolicy => check_backup::faults(merged),
        _ => Vec::new(),
    };
    faults.sort();
    faults
}

fn tag_faults(merged: &Merged) -> Vec<Fault> {
    let rendered = merged.rendered(PolicyType::TagPolicy);
    let fault = |message| Fault {
        path: "tags".to_owned(),
        code: "ELEMENTS_TOO_MANY",
        message,
        policies: merged.policies.clone(),
    };
    let bytes = rendered.to_string().len();
    let size = (bytes > TAG_POLICY_BYTES).then(|| {
        format!(
            "Effective policy size is {bytes} bytes, which exceeds the maximum limit of {TAG_POLICY_BYTES} bytes"
        )
    });
    let required = required_tags(&rendered);
    let required = required
        .into_iter()
        .filter(|(_, keys)| keys.len() > REQUIRED_TAGS);
    let required = required.map(|(of, keys)| too_many_required(of, &keys));
    size.into_iter().chain(required).map(fault).collect()
}

/// Returns the keys that are required, by type of resource.
fn required_tags(rendered: &Json) -> BTreeMap<&str, Vec<&str>> {
    let mut required: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let tags = rendered.get("tags").and_then(Json::as_object);
    for (key, tag) in tags.unwrap_or_default() {
        for of in language::texts(tag.get("report_required_tag_for")) {
            required.entry(of).or_default().push(key);
        }
    }
    required
}

fn too_many_required(of: &str, keys: &[&str]) -> String {
    let count = keys.len();
    let told = keys[..TOLD_TAGS].join(", ");
    let more = count - TOLD_TAGS;
    format!(
        "Resource type '{of}' has {count} tags for 'report_required_tag_for', which exceeds the maximum limit of {REQUIRED_TAGS}. Contributing tag keys include: {told} and {more} more"
    )
}

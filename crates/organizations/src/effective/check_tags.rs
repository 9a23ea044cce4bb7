//! How much a merged tag policy may say.

use std::collections::{BTreeMap, BTreeSet};

use super::merge::Merged;
use super::policy_error::PolicyError;
use crate::document::{Json, language};
use crate::grammar::Rendering;
use crate::model::PolicyId;

/// How many bytes an effective tag policy may have.
const BYTES: usize = 395_000;

/// How many tags may be required for one type of resource.
const REQUIRED_TAGS: usize = 50;

/// How many tags are named, if there are too many.
const TOLD_TAGS: usize = 5;

/// The setting by which tags are required.
const REQUIRED: &str = "report_required_tag_for";

/// Returns what is wrong with the policy.
pub(super) fn errors(merged: &Merged, rendering: &Rendering) -> Vec<PolicyError> {
    let rendered = merged.rendered(rendering);
    let bytes = rendered.to_string().len();
    let size = (bytes > BYTES).then(|| too_many(too_large(bytes), BTreeSet::new()));
    let required = required_tags(&rendered).into_iter();
    let required = required
        .filter(|(_, keys)| keys.len() > REQUIRED_TAGS)
        .map(|(of, keys)| too_many(too_many_required(of, &keys), authors(merged, &keys)));
    size.into_iter().chain(required).collect()
}

fn too_many(message: String, policies: BTreeSet<PolicyId>) -> PolicyError {
    PolicyError {
        path: "tags".to_owned(),
        code: "ELEMENTS_TOO_MANY",
        message,
        policies,
    }
}

/// Returns the keys that are required, by type of resource.
fn required_tags(rendered: &Json) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut required: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let tags = rendered.get("tags").and_then(Json::as_object);
    for (key, tag) in tags.unwrap_or_default() {
        for of in language::strings(tag.get(REQUIRED)) {
            required.entry(of).or_default().insert(key);
        }
    }
    required
}

/// Returns the policies that say for what the tags of these keys are required.
fn authors(merged: &Merged, keys: &BTreeSet<&str>) -> BTreeSet<PolicyId> {
    let tags = merged.below("tags").iter();
    let tags = tags.filter(|(key, _)| keys.contains(&**key));
    tags.filter_map(|(_, tag)| tag.child(REQUIRED))
        .flat_map(|required| required.policies.iter().cloned())
        .collect()
}

fn too_large(bytes: usize) -> String {
    format!(
        "Effective policy size is {bytes} bytes, which exceeds the maximum limit of {BYTES} bytes"
    )
}

fn too_many_required(of: &str, keys: &BTreeSet<&str>) -> String {
    let count = keys.len();
    let told: Vec<_> = keys.iter().take(TOLD_TAGS).copied().collect();
    let told = told.join(", ");
    let more = count - TOLD_TAGS;
    format!(
        "Resource type '{of}' has {count} tags for '{REQUIRED}', which exceeds the maximum limit of {REQUIRED_TAGS}. Contributing tag keys include: {told} and {more} more"
    )
}

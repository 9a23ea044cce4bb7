//! Tag policies.

use super::node::Node;
use super::resource_types;
use super::schema::{Schema, field, is_name, is_text, spelled};
use crate::document::Json;

/// The keys of tags, and what is said of each.
pub(super) static TAGS: Schema = Schema::Each {
    name: is_name,
    node: &KEY,
};

static KEY: Schema = Schema::Fields(&[
    field("tag_key", Schema::One(is_text)),
    field("tag_value", Schema::Many(is_pattern)),
    field("enforced_for", Schema::Many(is_enforceable)),
    field("report_required_tag_for", Schema::Many(is_reportable)),
]);

/// Tells whether a value has no more than one wildcard.
fn is_pattern(value: &Json) -> bool {
    spelled(value).matches('*').count() <= 1
}

fn is_enforceable(value: &Json) -> bool {
    value.as_text().is_some_and(resource_types::is_enforceable)
}

fn is_reportable(value: &Json) -> bool {
    value.as_text().is_some_and(resource_types::is_reportable)
}

/// Tells whether keys differ in more than case, and `tag_key` differs from its key in no more.
pub(super) fn keys_are_right(tags: &Node) -> bool {
    let mut keys: Vec<_> = tags
        .children
        .iter()
        .map(|(key, _)| key.to_lowercase())
        .collect();
    keys.sort_unstable();
    let are_different = keys.is_sorted_by(|one, next| one < next);
    let is_spelling = |(key, node): &(String, Node)| {
        let spelling = node.child("tag_key").and_then(|node| node.assign.as_ref());
        spelling.is_none_or(|spelling| spelled(spelling).to_lowercase() == key.to_lowercase())
    };
    are_different && tags.children.iter().all(is_spelling)
}

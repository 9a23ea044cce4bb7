//! Tag policies (`semantics.md` section d.5.1).

use super::node::{Node, spelled};
use super::resource_types;
use super::schema::{Schema, each, field, is_name, is_text};
use crate::document::Json;
use crate::model::Timestamp;

/// The keys of tags, and what is said of each.
pub(crate) static TAGS: Schema = each(is_name, &KEY);

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
    value.as_str().is_some_and(resource_types::is_enforceable)
}

fn is_reportable(value: &Json) -> bool {
    value.as_str().is_some_and(resource_types::is_reportable)
}

/// Tells whether `tag_key` differs from its key in no more than case.
pub(crate) fn keys_are_right(tags: &Node, _: Timestamp) -> bool {
    tags.children.iter().all(|(key, node)| {
        let mut spellings = node
            .child("tag_key")
            .into_iter()
            .flat_map(|node| &node.assign);
        spellings.all(|spelling| spelled(spelling).to_lowercase() == *key)
    })
}

//! What roots, units and accounts have: tags, and policies attached to them.

use organizations::model;
use organizations::state::{Attachment, Attachments};

use super::making::Making;
use super::registry::Policies;
use crate::portrait::format::{ChangeByType, Count, Reference, Tag, Time};
use crate::portrait::yaml::Node;

pub(super) fn tags(tags: Option<Vec<Tag>>) -> Vec<model::Tag> {
    let tags = tags.unwrap_or_default();
    tags.into_iter().map(model::Tag::from).collect()
}

/// What is attached to something, as it is written.
pub(super) struct Attached<'a> {
    pub(super) policies: Option<&'a Vec<Reference>>,
    /// What is attached if it says nothing.
    pub(super) by_aws: &'a [Reference],
    pub(super) places: Option<&'a Vec<Count>>,
    pub(super) changed: Option<&'a Vec<ChangeByType>>,
}

impl Attached<'_> {
    /// Returns what is attached, of the policies of the organization.
    pub(super) fn make(
        &self,
        known: &Policies,
        node: Node<'_>,
        making: &mut Making<'_>,
    ) -> Attachments {
        let references = self.policies.map_or(self.by_aws, Vec::as_slice);
        let places = self.places.map_or(&[][..], Vec::as_slice);
        if references.len() != places.len() {
            let why = format!("{} places, and {} policies", places.len(), references.len());
            making.complaints.add(node.at("attached").mark(), why);
        }
        let mut policies = Vec::with_capacity(references.len());
        let nodes = node.at("policies").items();
        for ((reference, place), node) in references.iter().zip(places).zip(nodes) {
            let found = known.policy(reference, node, &mut making.complaints);
            policies.extend(found.map(|(id, r#type)| Attachment {
                policy_id: id.into(),
                r#type,
                sequence: (*place).into(),
            }));
        }
        let changed = self.changed.into_iter().flatten();
        Attachments {
            policies,
            changed: changed
                .map(|one| (one.r#type, making.time(Some::<&Time>(&one.at))))
                .collect(),
        }
    }
}

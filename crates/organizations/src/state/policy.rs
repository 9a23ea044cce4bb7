//! What is remembered of policies, and of what they are attached to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{
    OrganizationId, PolicyContent, PolicyDescription, PolicyId, PolicyName, PolicyType, Tag,
    Timestamp,
};

/// A policy that the organization wrote itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Policy {
    /// Its id.
    pub id: PolicyId,
    /// Its name, unlike that of any other policy of its type in the organization.
    pub name: PolicyName,
    /// What its author says of it.
    pub description: PolicyDescription,
    /// What it rules.
    pub r#type: PolicyType,
    /// The organization that it is of.
    pub organization_id: OrganizationId,
    /// The document, byte for byte as it was given.
    pub content: PolicyContent,
    /// When it was last written, even if nothing was different.
    pub updated: Timestamp,
    /// Its place in the order of creation.
    pub sequence: u64,
    /// Its tags, in the order in which they were set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

/// The policies attached to a root, a unit or an account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct Attachments {
    /// The policies, in the order in which they were attached.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<Attachment>,
    /// When one of a type was last attached or detached.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub changed: BTreeMap<PolicyType, Timestamp>,
}

/// A policy that is attached to a target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Attachment {
    /// The policy.
    pub policy_id: PolicyId,
    /// Its type, which never changes.
    pub r#type: PolicyType,
    /// Its place in the order of attaching.
    pub sequence: u64,
}

impl Attachments {
    /// Tells whether nothing is attached, nor ever was.
    pub fn is_empty(&self) -> bool {
        self.policies.is_empty() && self.changed.is_empty()
    }
}

//! What is remembered of the policy by which an organization lets its members act for it.

use serde::{Deserialize, Serialize};

use crate::model::{OrganizationId, ResourcePolicyContent, ResourcePolicyId, Tag};

/// The resource policy of an organization; it has at most one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct ResourcePolicy {
    /// Its id.
    pub id: ResourcePolicyId,
    /// The organization that it is of.
    pub organization_id: OrganizationId,
    /// The document, as the service rewrote it.
    pub content: ResourcePolicyContent,
    /// Its tags, in the order in which they were set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

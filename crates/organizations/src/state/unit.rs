//! What is remembered of an organizational unit.

use serde::{Deserialize, Serialize};

use crate::model::{OrganizationId, OrganizationalUnitId, OrganizationalUnitName, ParentId, Tag};
use crate::state::Attachments;

/// An organizational unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct OrganizationalUnit {
    /// Its id.
    pub id: OrganizationalUnitId,
    /// Its name, unlike that of any other child of its parent.
    pub name: OrganizationalUnitName,
    /// The organization that it is in.
    pub organization_id: OrganizationId,
    /// The root or unit that it is in.
    pub parent_id: ParentId,
    /// Its place in the order of creation.
    pub sequence: u64,
    /// Its tags, in the order in which they were set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// The policies attached to it.
    #[serde(default, skip_serializing_if = "Attachments::is_empty")]
    pub attachments: Attachments,
}

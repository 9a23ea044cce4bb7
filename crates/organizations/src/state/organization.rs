//! What is remembered of an organization and of its root.

use serde::{Deserialize, Serialize};

use crate::model::{AccountId, OrganizationFeatureSet, OrganizationId, RootId, Tag};

/// An organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Organization {
    /// Its id.
    pub id: OrganizationId,
    /// The account that made it.
    pub management_account_id: AccountId,
    /// Its one root.
    pub root_id: RootId,
    /// What it is used for.
    pub feature_set: OrganizationFeatureSet,
}

/// The top container of an organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Root {
    /// Its id.
    pub id: RootId,
    /// The organization that it is of.
    pub organization_id: OrganizationId,
    /// Its tags, in the order in which they were set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

//! What is remembered of an organization and of its root.

use serde::{Deserialize, Serialize};

use crate::model::{
    AccountId, OrganizationFeatureSet, OrganizationId, PolicyType, RootId, ServicePrincipal, Tag,
    Timestamp,
};
use crate::state::Attachments;

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
    /// The services that work with it, in the order in which they were enabled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trusted_services: Vec<TrustedService>,
}

/// A service that works with an organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct TrustedService {
    /// The service.
    pub service_principal: ServicePrincipal,
    /// Since when.
    pub enabled: Timestamp,
    /// Its place in the order of enabling.
    pub sequence: u64,
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
    /// The policies attached to it.
    #[serde(default, skip_serializing_if = "Attachments::is_empty")]
    pub attachments: Attachments,
    /// The policy types in use, in the order of their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policy_types: Vec<EnabledPolicyType>,
}

/// A policy type in use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct EnabledPolicyType {
    /// The type.
    pub r#type: PolicyType,
    /// Since when.
    pub enabled: Timestamp,
}

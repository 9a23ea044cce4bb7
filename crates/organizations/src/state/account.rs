//! What is remembered of an account, in an organization or outside.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{
    AccountId, AccountJoinedMethod, AccountName, AccountState, Email, OrganizationId, ParentId,
    PolicyContent, PolicyType, ServicePrincipal, Tag, Timestamp,
};
use crate::state::Attachments;

/// An account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The address of its owner, unlike that of any other account, ignoring case.
    pub email: Email,
    /// Its name.
    pub name: AccountName,
    /// Where it is in its life.
    pub state: AccountState,
    /// Its place in an organization; none while it stands alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership: Option<Membership>,
    /// When it was asked to close; none while nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closure: Option<Closure>,
    /// What sets it apart from an account with which everything works.
    #[serde(default, skip_serializing_if = "Standing::is_ordinary")]
    pub standing: Standing,
}

/// The place of an account in an organization; all of it ends when the account leaves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Membership {
    /// The organization.
    pub organization_id: OrganizationId,
    /// The root or unit that it is in.
    pub parent_id: ParentId,
    /// How it came.
    pub joined_method: AccountJoinedMethod,
    /// When it came.
    pub joined_timestamp: Timestamp,
    /// Its place in the order of coming.
    pub sequence: u64,
    /// The services that it administers for the organization, in the order of registering.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delegations: Vec<Delegation>,
    /// Its tags, in the order in which they were set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// The policies attached to it.
    #[serde(default, skip_serializing_if = "Attachments::is_empty")]
    pub attachments: Attachments,
    /// When it was last moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<Timestamp>,
    /// The effective policies that stay in force while those that would follow them are invalid.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub published: BTreeMap<PolicyType, PolicyContent>,
}

/// The closing of an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Closure {
    /// When it was asked for.
    pub requested: Timestamp,
    /// When it is done, or was.
    pub ends: Timestamp,
}

/// The right to administer a service for the organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Delegation {
    /// The service.
    pub service_principal: ServicePrincipal,
    /// Since when.
    pub enabled: Timestamp,
    /// Its place in the order of registering.
    pub sequence: u64,
}

/// Circumstances of an account on which exceptions depend.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own, and a name in the state file"
)]
pub struct Standing {
    /// The seller it buys from; none for Amazon Web Services itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller: Option<String>,
    /// It has no way to pay.
    #[serde(skip_serializing_if = "is_false")]
    pub no_payment_method: bool,
    /// Its owner has not verified the address.
    #[serde(skip_serializing_if = "is_false")]
    pub email_unverified: bool,
    /// It lacks what an account needs to stand alone.
    #[serde(skip_serializing_if = "is_false")]
    pub incomplete: bool,
    /// It has no partner in `GovCloud`.
    #[serde(skip_serializing_if = "is_false")]
    pub no_govcloud: bool,
}

impl Standing {
    /// Tells whether nothing sets the account apart.
    pub fn is_ordinary(&self) -> bool {
        *self == Self::default()
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(truth: &bool) -> bool {
    !truth
}

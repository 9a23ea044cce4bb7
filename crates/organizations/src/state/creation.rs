//! What is remembered of a request to create an account.

use serde::{Deserialize, Serialize};

use crate::model::{
    AccountId, CreateAccountFailureReason, CreateAccountName, CreateAccountRequestId,
    CreateAccountState, Email, IAMUserAccessToBilling, OrganizationId, RoleName, Tag, Timestamp,
};

/// A request to create an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct AccountCreation {
    /// Its id.
    pub id: CreateAccountRequestId,
    /// The organization that the account is to join.
    pub organization_id: OrganizationId,
    /// The name that the account is to have.
    pub account_name: CreateAccountName,
    /// The address that the account is to have.
    pub email: Email,
    /// The id that the account has if it is created. It is chosen at once, so that whoever looks
    /// when the job is done sees the same account each time.
    pub account_id: AccountId,
    /// The id of its partner in `GovCloud`, if it is to have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gov_cloud_account_id: Option<AccountId>,
    /// The role that the management account may take in it; none for the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<RoleName>,
    /// Whether its users may see the bill; none for the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// The tags that it gets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// How far the job is.
    pub state: CreateAccountState,
    /// Why it failed, or will.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<CreateAccountFailureReason>,
    /// When it was asked for.
    pub requested: Timestamp,
    /// When the job is done, or was.
    pub ends: Timestamp,
    /// Its place in the order of asking.
    pub sequence: u64,
}

//! Requests to create accounts.

use organizations::model::{
    AccountId, CreateAccountFailureReason, CreateAccountName, CreateAccountRequestId,
    CreateAccountState, Email, IAMUserAccessToBilling, RoleName,
};
use shape::Shape;

use super::scalars::{Count, Time};
use super::tags::Tag;

/// A request to create an account.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "AccountCreations")]
pub(in crate::portrait) struct AccountCreation {
    /// The name that the account is to have.
    pub(in crate::portrait) name: CreateAccountName,
    /// The id of the request; a new one if it is left out.
    pub(in crate::portrait) id: Option<CreateAccountRequestId>,
    /// The address that the account is to have.
    pub(in crate::portrait) email: Email,
    /// The id that the account has once it is created; a new one if it is left out.
    pub(in crate::portrait) account: Option<AccountId>,
    /// The id of its partner in `GovCloud`, if it is to have one.
    pub(in crate::portrait) gov_cloud_account: Option<AccountId>,
    /// The role that the management account may take in it.
    pub(in crate::portrait) role: Option<RoleName>,
    /// Whether its users may see the bill.
    pub(in crate::portrait) billing_access: Option<IAMUserAccessToBilling>,
    /// The tags that it gets.
    pub(in crate::portrait) tags: Option<Vec<Tag>>,
    /// How far the job is: `IN_PROGRESS` if it is left out.
    pub(in crate::portrait) state: Option<CreateAccountState>,
    /// Why it failed, or will.
    pub(in crate::portrait) failure: Option<CreateAccountFailureReason>,
    /// When it was asked for; now if it is left out.
    pub(in crate::portrait) requested: Option<Time>,
    /// When the job is done, or was; as soon as it was asked for if it is left out.
    pub(in crate::portrait) ends: Option<Time>,
    /// Its place in the order of asking; behind what stands before it if it is left out.
    pub(in crate::portrait) order: Option<Count>,
}

//! Identity and Access Management: the three calls by which old tools learn who they are.

use shape::Shape;

use super::sts::WrittenTime;
use crate::model::declare::{booleans, numbers, operation, strings};

operation! {
    /// Tells of a role: only those are known that accounts were created with.
    pub struct GetRole;
    input GetRoleRequest;
    output GetRoleResponse;
    errors [NoSuchEntity, ValidationError];
}

operation! {
    /// Tells of the calling user: the root user of the account.
    pub struct GetUser;
    input GetUserRequest;
    output GetUserResponse;
    errors [NoSuchEntity, ValidationError];
}

operation! {
    /// Lists the aliases of the calling account. It has none.
    pub struct ListAccountAliases;
    input ListAccountAliasesRequest;
    output ListAccountAliasesResponse;
    errors [ValidationError];
}

/// The input of `GetRole`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetRoleRequest {
    /// The name of the role.
    pub role_name: Name,
}

/// The output of `GetRole`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetRoleResponse {
    /// The role.
    pub role: Role,
}

/// The input of `GetUser`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetUserRequest {
    /// The name of the user; none for the one that calls.
    pub user_name: Option<Name>,
}

/// The output of `GetUser`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetUserResponse {
    /// The user.
    pub user: User,
}

/// The input of `ListAccountAliases`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountAliasesRequest {
    /// Where to go on.
    pub marker: Option<Marker>,
    /// How many to list.
    pub max_items: Option<MaxItems>,
}

/// The output of `ListAccountAliases`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountAliasesResponse {
    /// The aliases.
    pub account_aliases: Vec<AccountAlias>,
    /// Whether there are more.
    pub is_truncated: Option<Truth>,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Role {
    /// Its path.
    pub path: Path,
    /// Its name.
    pub role_name: Name,
    /// Its id.
    pub role_id: Id,
    /// Its ARN.
    pub arn: Arn,
    /// When it was made.
    pub create_date: WrittenTime,
    /// Who may assume it: a policy, encoded as in an address.
    pub assume_role_policy_document: Option<PolicyDocument>,
    /// For how many seconds it may be assumed.
    pub max_session_duration: Option<MaxSessionDuration>,
}

/// A user.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct User {
    /// Its path.
    pub path: Path,
    /// Its name; the root user has none.
    pub user_name: Option<Name>,
    /// Its id.
    pub user_id: Id,
    /// Its ARN.
    pub arn: Arn,
    /// When it was made.
    pub create_date: WrittenTime,
}

strings! {
    /// The name of a user or role.
    #[shape(name = "roleNameType", min = 1, max = 64)]
    Name,

    /// A path.
    #[shape(name = "pathType", min = 1, max = 512)]
    Path,

    /// An id.
    #[shape(name = "idType", min = 12, max = 128)]
    Id,

    /// An ARN.
    #[shape(name = "arnType", min = 20, max = 2048)]
    Arn,

    /// A policy document.
    #[shape(name = "policyDocumentType", min = 1, max = 131_072)]
    PolicyDocument,

    /// The place in a list.
    #[shape(name = "markerType", min = 1)]
    Marker,

    /// Another name of an account.
    #[shape(name = "accountAliasType", list = "accountAliasListType", min = 3, max = 63)]
    AccountAlias,
}

numbers! {
    /// How many to list.
    #[shape(name = "maxItemsType", min = 1, max = 1000)]
    MaxItems,

    /// A number of seconds.
    #[shape(name = "roleMaxSessionDurationType", min = 3600, max = 43200)]
    MaxSessionDuration,
}

booleans! {
    /// Whether something is so.
    #[shape(name = "booleanType")]
    Truth,
}

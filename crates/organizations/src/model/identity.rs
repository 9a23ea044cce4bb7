//! Who calls: the one operation that another service, STS, answers.

use shape::Shape;

use super::declare::{operation, strings};

operation! {
    /// Tells which account and principal the call is made with.
    ///
    /// No permission is needed to ask.
    pub struct GetCallerIdentity;
    input GetCallerIdentityRequest;
    output GetCallerIdentityResponse;
    errors [];
}

/// The question who calls.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetCallerIdentityRequest {}

/// Who calls.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetCallerIdentityResponse {
    /// The unique id of the principal; for the root user of an account, the id of the account.
    pub user_id: Option<UserId>,
    /// The id of the account.
    pub account: Option<CallerAccount>,
    /// The ARN of the principal.
    pub arn: Option<CallerArn>,
}

strings! {
    /// The unique id of a principal.
    #[shape(name = "userIdType")]
    UserId,

    /// The id of an account.
    #[shape(name = "accountType")]
    CallerAccount,

    /// The ARN of a principal.
    #[shape(name = "arnType", min = 20, max = 2048)]
    CallerArn,
}

//! What IAM is asked by tools that want to learn who they are.

use super::trust::{self, FirstRole};
use crate::context::Context;
use crate::error::{ApiError, Result};
use crate::model::iam::{
    GetRoleRequest, GetRoleResponse, GetUserRequest, GetUserResponse, ListAccountAliasesRequest,
    ListAccountAliasesResponse, MaxSessionDuration, Role, Truth, User,
};
use crate::model::sts::WrittenTime;
use crate::model::{Exception, Timestamp};
use crate::session::Role as Named;
use crate::session::RoleSession;
use crate::state::Account;

/// Tells that the calling account has no aliases.
#[expect(clippy::unnecessary_wraps, reason = "an operation may refuse")]
pub(crate) fn list_account_aliases(
    _: &Context<'_>,
    _: &ListAccountAliasesRequest,
) -> Result<ListAccountAliasesResponse> {
    Ok(ListAccountAliasesResponse {
        account_aliases: Vec::new(),
        is_truncated: Some(Truth(false)),
    })
}

/// Tells of the root user of the calling account; there is no other.
pub(crate) fn get_user(cx: &Context<'_>, input: &GetUserRequest) -> Result<GetUserResponse> {
    if let Some(name) = &input.user_name {
        return Err(no_such("user", name.as_str()).into());
    }
    let caller = cx.principal();
    if let Some(RoleSession { .. }) = &caller.role {
        let error = ApiError::from(Exception::ValidationError);
        let message = "Must specify userName when calling with non-User credentials";
        return Err(error.saying(message).into());
    }
    let account = cx.find::<Account>(caller.account.as_str())?;
    Ok(GetUserResponse {
        user: User {
            path: "/".into(),
            user_name: None,
            user_id: caller.user_id().into(),
            arn: caller.arn().into(),
            create_date: WrittenTime(began(cx, account.as_ref())?),
        },
    })
}

/// Returns since when there is an account, as far as is known.
fn began(cx: &Context<'_>, account: Option<&Account>) -> Result<Timestamp> {
    let Some(account) = account else {
        return Ok(Timestamp(jiff::Timestamp::UNIX_EPOCH));
    };
    if let Some(first) = trust::first_role(cx, account)? {
        return Ok(first.since);
    }
    let joined = account.membership.as_ref();
    let joined = joined.map(|membership| membership.joined_timestamp);
    Ok(joined.unwrap_or(Timestamp(jiff::Timestamp::UNIX_EPOCH)))
}

/// Tells of the role that the calling account was created with; no other is known.
pub(crate) fn get_role(cx: &Context<'_>, input: &GetRoleRequest) -> Result<GetRoleResponse> {
    let name = input.role_name.as_str();
    let account = cx.find::<Account>(cx.caller.as_str())?;
    let first = match account {
        Some(account) => trust::first_role(cx, &account)?,
        None => None,
    };
    let first = first.filter(|first| first.name == name);
    let named = Named::new(cx.caller.as_str(), name);
    let (Some(first), Some(named)) = (first, named) else {
        return Err(no_such("role", name).into());
    };
    Ok(GetRoleResponse {
        role: described(&first, &named),
    })
}

fn described(first: &FirstRole, role: &Named) -> Role {
    let trusts = first.trusts.as_ref();
    Role {
        path: "/".into(),
        role_name: first.name.as_str().into(),
        role_id: role.id().into(),
        arn: role.arn().into(),
        create_date: WrittenTime(first.since),
        assume_role_policy_document: trusts.map(|account| encoded(account.as_str()).into()),
        max_session_duration: Some(MaxSessionDuration(3600)),
    }
}

/// Returns a policy that lets an account assume a role, encoded as in an address.
fn encoded(account: &str) -> String {
    let policy = format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Principal\":{{\"AWS\":\
         \"arn:aws:iam::{account}:root\"}},\"Action\":\"sts:AssumeRole\"}}]}}"
    );
    let spelled = |byte: u8| match byte {
        b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    policy.bytes().map(spelled).collect()
}

fn no_such(kind: &str, name: &str) -> ApiError {
    ApiError::from(Exception::NoSuchEntity)
        .saying(format!("The {kind} with name {name} cannot be found."))
}

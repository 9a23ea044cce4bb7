//! Whom roles trust. There is no IAM: which roles there are follows from how accounts came to be.

use crate::context::Context;
use crate::error::Result;
use crate::model::{AccountId, AccountJoinedMethod, CreateAccountState, Timestamp};
use crate::session::Role;
use crate::state::{Account, AccountCreation, Organization};

/// The role with which accounts are created unless a request says otherwise.
const DEFAULT_ROLE: &str = "OrganizationAccountAccessRole";

/// The role that an account was created with.
pub(super) struct FirstRole {
    /// Its name.
    pub(super) name: String,
    /// The management account that it trusts; none if its organization is gone.
    pub(super) trusts: Option<AccountId>,
    /// Since when there is the account.
    pub(super) since: Timestamp,
}

/// Tells whether the account that calls may assume a role.
pub(super) fn may_assume(cx: &Context<'_>, role: &Role) -> Result<bool> {
    let account = cx.find::<Account>(role.account.as_str())?;
    let is_strict = cx.world().strict;
    if account.is_none() && is_strict {
        return Ok(false);
    }
    let first = match account {
        Some(account) => first_role(cx, &account)?,
        None => None,
    };
    if let Some(first) = first.filter(|first| role.path_and_name() == first.name) {
        return Ok(role.account == cx.caller || first.trusts.as_ref() == Some(&cx.caller));
    }
    let is_nobodys = role.path_and_name() == DEFAULT_ROLE
        || role.name().starts_with("AWSServiceRoleFor")
        || role.path_and_name().starts_with("aws-service-role/");
    Ok(!is_nobodys && !is_strict)
}

/// Returns the role that an account was created with, if it was created by an organization.
pub(super) fn first_role(cx: &Context<'_>, account: &Account) -> Result<Option<FirstRole>> {
    let id = account.id.as_str();
    let creation = cx.any(id, |creation: &AccountCreation| {
        creation.account_id == account.id && creation.state == CreateAccountState::Succeeded
    })?;
    let (name, organization, since) = match (creation, &account.membership) {
        (Some(creation), _) => (creation.role_name, creation.organization_id, creation.ends),
        // Requests are forgotten long before accounts are.
        (None, Some(membership)) if membership.joined_method == AccountJoinedMethod::Created => (
            None,
            membership.organization_id.clone(),
            membership.joined_timestamp,
        ),
        _ => return Ok(None),
    };
    let organization = cx.find::<Organization>(organization.as_str())?;
    Ok(Some(FirstRole {
        name: name.map_or_else(|| DEFAULT_ROLE.to_owned(), |name| name.to_string()),
        trusts: organization.map(|organization| organization.management_account_id),
        since,
    }))
}

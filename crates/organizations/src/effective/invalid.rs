//! Telling which merged policies are invalid, and why (`semantics.md` section c.5).

use shape::{Shaped, Value};

use super::chain::Chains;
use super::check::errors;
use super::describe::must_be_enabled;
use super::policy_error::PolicyError;
use crate::access::Access;
use crate::account;
use crate::context::Context;
use crate::error::{InvalidInput, Result, refuse};
use crate::model::{
    AccountId, EffectivePolicyType, EffectivePolicyValidationError,
    ListAccountsWithInvalidEffectivePolicyRequest, ListAccountsWithInvalidEffectivePolicyResponse,
    ListEffectivePolicyValidationErrorsRequest, ListEffectivePolicyValidationErrorsResponse,
    PolicyType,
};
use crate::paging::Paging;
use crate::state::{Account, AccountOutline, Kind};
use crate::tree::Paths;
use crate::validation;

/// Lists what is wrong with what the policies of a type make for an account.
pub(crate) fn list_effective_policy_validation_errors(
    cx: &Context<'_>,
    input: &ListEffectivePolicyValidationErrorsRequest,
    page: &Paging,
) -> Result<ListEffectivePolicyValidationErrorsResponse> {
    let of = PolicyType::from(input.policy_type);
    let access = Access::to("ListEffectivePolicyValidationErrors").on(input.account_id.as_str());
    let organization = cx.as_reader(&access.of_type(of))?;
    let account = cx.account_of(&organization, &input.account_id)?;
    must_be_enabled(cx, &organization, of)?;

    let made = Chains::of(cx, &organization, of).for_account(&account)?;
    let errors = errors(of, &made);
    let path = account.path(&mut Paths::in_organization(cx, &organization))?;
    let is_invalid = !errors.is_empty();
    let errors: Vec<_> = (0..).zip(errors).collect();
    let page = page.cut(&errors, |(n, _)| *n);
    let page = page.map(|(_, error)| error.shown());
    Ok(ListEffectivePolicyValidationErrorsResponse {
        account_id: Some(account.id),
        policy_type: Some(input.policy_type),
        path: is_invalid.then_some(path),
        evaluation_timestamp: is_invalid.then_some(made.updated),
        next_token: page.next_token,
        effective_policy_validation_errors: Some(page.items),
    })
}

impl PolicyError {
    fn shown(self) -> EffectivePolicyValidationError {
        EffectivePolicyValidationError {
            error_code: Some(self.code.into()),
            error_message: Some(self.message.into()),
            path_to_error: Some(self.path.into()),
            contributing_policies: Some(self.policies.into_iter().collect()),
        }
    }
}

/// Lists the accounts for which the policies of a type make something invalid.
pub(crate) fn list_accounts_with_invalid_effective_policy(
    cx: &Context<'_>,
    input: &ListAccountsWithInvalidEffectivePolicyRequest,
    page: &Paging,
) -> Result<ListAccountsWithInvalidEffectivePolicyResponse> {
    let of = PolicyType::from(input.policy_type);
    let access = Access::to("ListAccountsWithInvalidEffectivePolicy").of_type(of);
    let organization = cx.as_reader(&access)?;
    must_be_enabled(cx, &organization, of)?;

    // What was in force before is remembered for as long as something is invalid, and no longer.
    let accounts = |needed| {
        let invalid = cx.listed(needed, organization.id.as_str(), |account: &Account| {
            account.is_in(&organization) && account.place().published.contains_key(&of)
        })?;
        Ok(invalid.map(AccountOutline::from))
    };
    let page = account::shown(cx, &organization, accounts, page)?;
    Ok(ListAccountsWithInvalidEffectivePolicyResponse {
        accounts: Some(page.items),
        policy_type: Some(input.policy_type),
        next_token: page.next_token,
    })
}

/// Refuses what is no account: a root or a unit has no effective policy.
pub(crate) fn account_must_be_one(id: Option<&Value>) -> Result<()> {
    let kind = id.and_then(Value::as_str).and_then(Kind::of_id);
    if id.is_none() || matches!(kind, Some(Kind::Root | Kind::OrganizationalUnit)) {
        return refuse(InvalidInput::TargetNotSupported);
    }
    validation::must_be_given("AccountId", AccountId::shape(), id)
}

/// Refuses a policy type whose policies are not merged.
pub(crate) fn policy_type_must_be_checkable(of: Option<&Value>) -> Result<()> {
    let is_known = |of| validation::check(EffectivePolicyType::shape(), of).is_ok();
    if of.is_some_and(|of| !is_known(of)) {
        return refuse(InvalidInput::InvalidEnumPolicyType);
    }
    validation::must_be_given("PolicyType", EffectivePolicyType::shape(), of)
}

//! Describing an effective policy (`semantics.md` section c.5).

use shape::{Choice, Shaped, Value};

use super::chain::Chains;
use super::publish::retained;
use crate::access::Access;
use crate::context::Context;
use crate::error::{InvalidInput, Result, refuse};
use crate::model::{
    DescribeEffectivePolicyRequest, DescribeEffectivePolicyResponse, EffectivePolicy,
    EffectivePolicyType, Exception, PolicyTargetId, PolicyType,
};
use crate::state::{Account, Kind, Organization};
use crate::validation;

/// Describes what the policies of a type make for an account: for the caller itself, or for
/// another account if the caller may look into the organization.
pub(crate) fn describe_effective_policy(
    cx: &Context<'_>,
    input: &DescribeEffectivePolicyRequest,
) -> Result<DescribeEffectivePolicyResponse> {
    let of = PolicyType::from(input.policy_type);
    let target = input.target_id.clone();
    let target = target.unwrap_or_else(|| cx.caller.as_str().into());
    let organization = organization_to_look_into(cx, &target, of)?;
    let account = existing(cx, &organization, &target)?;
    must_be_enabled(cx, &organization, of)?;

    let made = Chains::of(cx, &organization, of).for_account(&account)?;
    let content = retained(&account, of).cloned();
    let policy = EffectivePolicy {
        policy_content: Some(content.unwrap_or_else(|| made.content(of))),
        last_updated_timestamp: Some(made.updated),
        target_id: Some(target),
        policy_type: Some(input.policy_type),
    };
    Ok(DescribeEffectivePolicyResponse {
        effective_policy: Some(policy),
    })
}

fn organization_to_look_into(
    cx: &Context<'_>,
    target: &PolicyTargetId,
    of: PolicyType,
) -> Result<Organization> {
    let access = Access::to("DescribeEffectivePolicy").on(target.as_str());
    let access = access.of_type(of);
    if target.as_str() == cx.caller.as_str() {
        let (_, organization) = cx.as_member_not_denied(&access)?;
        return Ok(organization);
    }
    cx.as_reader(&access)
}

fn existing(
    cx: &Context<'_>,
    organization: &Organization,
    target: &PolicyTargetId,
) -> Result<Account> {
    if Kind::of_id(target.as_str()) != Some(Kind::Account) {
        return refuse(InvalidInput::TargetNotSupported);
    }
    match cx.find::<Account>(target.as_str())? {
        Some(account) if account.is_in(organization) => Ok(account),
        _ => refuse(Exception::TargetNotFoundException),
    }
}

/// Refuses a policy type that is not enabled: nothing is made of its policies. In an organization
/// without all features that has a reason of its own.
pub(super) fn must_be_enabled(
    cx: &Context<'_>,
    organization: &Organization,
    of: PolicyType,
) -> Result<()> {
    organization.must_have_all_features()?;
    match cx.root_of(organization)?.enabled(of) {
        Some(_) => Ok(()),
        None => refuse(Exception::EffectivePolicyNotFoundException),
    }
}

impl From<EffectivePolicyType> for PolicyType {
    fn from(of: EffectivePolicyType) -> Self {
        Self::named(of.name()).expect("each type that is merged is a type")
    }
}

/// Refuses a policy type whose policies are not merged. Service control policies have a reason of
/// their own; resource control policies have that of types that don't exist.
pub(crate) fn policy_type_must_be_mergeable(of: Option<&Value>) -> Result<()> {
    let scp = PolicyType::ServiceControlPolicy.name();
    if of.and_then(Value::as_str) == Some(scp) {
        return refuse(InvalidInput::InvalidEnumPolicyType);
    }
    validation::must_be_given("PolicyType", EffectivePolicyType::shape(), of)
}

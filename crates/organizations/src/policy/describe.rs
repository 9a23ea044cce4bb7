//! Describing and listing policies, and what they are attached to (`semantics.md` section c.5).

use super::managed::AnyPolicy;
use crate::access::Access;
use crate::context::Context;
use crate::error::Result;
use crate::model::{
    DescribePolicyRequest, DescribePolicyResponse, ListPoliciesForTargetRequest,
    ListPoliciesForTargetResponse, ListPoliciesRequest, ListPoliciesResponse,
    ListTargetsForPolicyRequest, ListTargetsForPolicyResponse, PolicyType,
};
use crate::paging::Paging;
use crate::policy_types::Managed;
use crate::state::{Listed, Needed, Organization, Policy};

/// Describes a policy.
pub(crate) fn describe_policy(
    cx: &Context<'_>,
    input: &DescribePolicyRequest,
) -> Result<DescribePolicyResponse> {
    let access = Access::to("DescribePolicy").on(input.policy_id.as_str());
    let organization = cx.as_reader(&access)?;
    let policy = cx.policy_of(&organization, &input.policy_id)?;

    Ok(DescribePolicyResponse {
        policy: Some(policy.shown(&organization)),
    })
}

/// Lists the policies of a type, those that AWS manages first.
pub(crate) fn list_policies(
    cx: &Context<'_>,
    input: &ListPoliciesRequest,
    page: &Paging,
) -> Result<ListPoliciesResponse> {
    let access = Access::to("ListPolicies").of_type(input.filter);
    let organization = cx.as_reader(&access)?;

    let policies = |needed| policies_of_type(cx, &organization, input.filter, needed);
    let page = page.of(cx, policies, AnyPolicy::sequence)?;
    let page = page.map(|policy| policy.summary(&organization));
    Ok(ListPoliciesResponse {
        policies: Some(page.items),
        next_token: page.next_token,
    })
}

fn policies_of_type(
    cx: &Context<'_>,
    organization: &Organization,
    of: PolicyType,
    needed: Needed,
) -> Result<Listed<AnyPolicy>> {
    let managed = Managed::of_type(of).filter(|_| organization.has_policies());
    let own = cx.listed(needed, organization.id.as_str(), |policy: &Policy| {
        policy.organization_id == organization.id && policy.r#type == of
    })?;
    let mut policies = own.map(AnyPolicy::Own);
    policies.items.extend(managed.map(AnyPolicy::Managed));
    Ok(policies)
}

/// Lists the policies of a type that are attached to a root, unit or account itself.
pub(crate) fn list_policies_for_target(
    cx: &Context<'_>,
    input: &ListPoliciesForTargetRequest,
    page: &Paging,
) -> Result<ListPoliciesForTargetResponse> {
    let access = Access::to("ListPoliciesForTarget").on(input.target_id.as_str());
    let organization = cx.as_reader(&access.of_type(input.filter))?;
    let target = cx.target_of(&organization, input.target_id.as_str())?;

    let attachments: Vec<_> = target.attachments().of_type(input.filter).collect();
    let page = page.cut(&attachments, |attachment| attachment.sequence);
    let page = page.try_map(|attachment| {
        let policy = cx.policy_of(&organization, &attachment.policy_id)?;
        Ok(policy.summary(&organization))
    })?;
    Ok(ListPoliciesForTargetResponse {
        policies: Some(page.items),
        next_token: page.next_token,
    })
}

/// Lists the roots, units and accounts that a policy is attached to, in the order of attaching.
pub(crate) fn list_targets_for_policy(
    cx: &Context<'_>,
    input: &ListTargetsForPolicyRequest,
    page: &Paging,
) -> Result<ListTargetsForPolicyResponse> {
    let id = &input.policy_id;
    let access = Access::to("ListTargetsForPolicy").on(id.as_str());
    let organization = cx.as_reader(&access)?;
    cx.policy_of(&organization, id)?;

    let targets = |_| {
        let targets = cx.targets_mentioning(&organization, id.as_str(), |attachments| {
            attachments.of_policy(id).is_some()
        });
        Ok(Listed::whole(targets?))
    };
    let page = page.of(cx, targets, |target| {
        let attachment = target.attachments().of_policy(id);
        attachment.expect("the policy is attached").sequence
    })?;
    let page = page.map(|target| target.summary(&organization));
    Ok(ListTargetsForPolicyResponse {
        targets: Some(page.items),
        next_token: page.next_token,
    })
}

//! Creating, updating and deleting policies (`semantics.md` section c.5).

use super::managed::AnyPolicy;
use crate::access::Access;
use crate::context::Context;
use crate::effective;
use crate::error::{Constraint, InvalidInput, Result, refuse};
use crate::ids::IdKind;
use crate::model::{
    self, CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, Exception, PolicyContent,
    PolicyId, PolicyName, PolicySummary, PolicyType, UpdatePolicyRequest, UpdatePolicyResponse,
};
use crate::policy_types::{self, Managed, Unit};
use crate::quota::Quota;
use crate::state::{Organization, Policy};
use crate::tag::{self, Taggable};

/// Creates a policy, attached to nothing. Its type need not be enabled.
pub(crate) fn create_policy(
    cx: &mut Context<'_>,
    input: &CreatePolicyRequest,
) -> Result<CreatePolicyResponse> {
    let tags = input.tags.as_deref().unwrap_or_default();
    let of = input.r#type;
    let organization =
        cx.as_writer(&Access::to("CreatePolicy").on_new_policy(of).with_tags(tags))?;
    if !tags.is_empty() {
        cx.as_writer(&Access::to("TagResource").on_new_policy(of).with_tags(tags))?;
    }
    organization.must_have_policies()?;
    let content = admitted(cx, of, &input.content)?;
    name_must_be_free(cx, &organization, of, &input.name, None)?;
    must_not_be_too_many(cx, &organization, of)?;
    tag::must_be_allowed(cx, &organization, Taggable::Policy, &[], tags)?;

    let policy = Policy {
        id: cx.new_id(IdKind::Policy(of))?.into(),
        name: input.name.clone(),
        description: input.description.clone(),
        r#type: of,
        organization_id: organization.id.clone(),
        content,
        updated: cx.now,
        sequence: cx.next_sequence(),
        tags: tags.to_vec(),
    };
    cx.put(policy.clone());
    Ok(CreatePolicyResponse {
        policy: Some(AnyPolicy::Own(policy).shown(&organization)),
    })
}

/// Updates the given members of a policy. AWS echoes an empty description in the answer, but doesn't
/// store it.
pub(crate) fn update_policy(
    cx: &mut Context<'_>,
    input: &UpdatePolicyRequest,
) -> Result<UpdatePolicyResponse> {
    let id = &input.policy_id;
    let access = Access::to("UpdatePolicy").on(id.as_str());
    let organization = cx.as_writer(&access)?;
    let mut policy = own(cx, &organization, id)?;
    // Even the stored text is checked again: a schedule may be valid in one minute and not in the next (c.5).
    let content = input.content.as_ref();
    let content = content.map(|content| admitted(cx, policy.r#type, content));
    let content = content.transpose()?;
    if let Some(name) = &input.name {
        name_must_be_free(cx, &organization, policy.r#type, name, Some(id))?;
    }

    let description = input.description.clone();
    let description = description.filter(|description| !description.as_str().is_empty());
    policy.name = input.name.clone().unwrap_or(policy.name);
    policy.description = description.unwrap_or(policy.description);
    policy.content = content.unwrap_or(policy.content);
    policy.updated = cx.now;
    effective::publishing(cx, &organization, policy.r#type, |cx| {
        cx.put(policy.clone());
        Ok(())
    })?;
    Ok(UpdatePolicyResponse {
        policy: Some(shown_as_updated(policy, &organization, input)),
    })
}

/// Shows an updated policy. AWS echoes name and description of the request, also if they are missing
/// or empty, instead of those that the policy has.
fn shown_as_updated(
    policy: Policy,
    organization: &Organization,
    input: &UpdatePolicyRequest,
) -> model::Policy {
    let content = policy.content.clone();
    let summary = PolicySummary {
        name: input.name.clone(),
        description: input.description.clone(),
        ..AnyPolicy::Own(policy).summary(organization)
    };
    model::Policy {
        policy_summary: Some(summary),
        content: Some(content),
    }
}

/// Deletes a policy that is attached to nothing.
pub(crate) fn delete_policy(cx: &mut Context<'_>, input: &DeletePolicyRequest) -> Result<()> {
    let id = &input.policy_id;
    let access = Access::to("DeletePolicy").on(id.as_str());
    let organization = cx.as_writer(&access)?;
    own(cx, &organization, id)?;
    must_not_be_in_use(cx, &organization, id)?;

    cx.delete::<Policy>(id.as_str());
    Ok(())
}

/// Returns a policy that the organization may change.
fn own(cx: &Context<'_>, organization: &Organization, id: &PolicyId) -> Result<Policy> {
    match cx.policy_of(organization, id)? {
        AnyPolicy::Own(policy) => Ok(policy),
        AnyPolicy::Managed(_) => refuse(InvalidInput::ImmutablePolicy),
    }
}

/// Returns a document as AWS stores it, if it is a valid policy of the type.
fn admitted(cx: &Context<'_>, of: PolicyType, content: &PolicyContent) -> Result<PolicyContent> {
    // The size is that of the request: an RCP is rewritten, and then has another length (c.5).
    must_be_short_enough(cx, of, content)?;
    policy_types::must_be_well_formed(of, content.as_str(), (cx.world(), cx.now))?;
    Ok(policy_types::as_stored(of, content))
}

fn must_be_short_enough(cx: &Context<'_>, of: PolicyType, content: &PolicyContent) -> Result<()> {
    if policy_size(of, content.as_str()) > cx.quota(Quota::PolicySize(of)) {
        return refuse(Constraint::PolicyContentLimitExceeded);
    }
    Ok(())
}

/// Returns how large a policy of a type is, as its quota counts it.
pub fn policy_size(of: PolicyType, content: &str) -> u64 {
    let length = match of.row().unit {
        Unit::Characters => content.chars().count(),
        Unit::Bytes => content.len(),
    };
    length as u64
}

/// Refuses the name of another policy of the type.
fn name_must_be_free(
    cx: &Context<'_>,
    organization: &Organization,
    of: PolicyType,
    name: &PolicyName,
    own: Option<&PolicyId>,
) -> Result<()> {
    let is_managed = Managed::of_type(of).is_some_and(|managed| managed.name == name.as_str());
    let namesake = cx.any(name.as_str(), |policy: &Policy| {
        policy.name == *name
            && policy.r#type == of
            && policy.organization_id == organization.id
            && Some(&policy.id) != own
    })?;
    if is_managed || namesake.is_some() {
        return refuse(Exception::DuplicatePolicyException);
    }
    Ok(())
}

fn must_not_be_too_many(
    cx: &Context<'_>,
    organization: &Organization,
    of: PolicyType,
) -> Result<()> {
    let quota = cx.quota(Quota::Policies(of));
    let id = &organization.id;
    if cx.upper_bound::<Policy>(id.as_str(), quota)? < quota {
        return Ok(());
    }
    let count = cx.count(id.as_str(), |policy: &Policy| {
        policy.organization_id == *id && policy.r#type == of
    })?;
    if count >= quota {
        return refuse(Constraint::PolicyNumberLimitExceeded);
    }
    Ok(())
}

fn must_not_be_in_use(cx: &Context<'_>, organization: &Organization, id: &PolicyId) -> Result<()> {
    let targets = cx.targets_mentioning(organization, id.as_str(), |attachments| {
        attachments.of_policy(id).is_some()
    })?;
    if targets.is_empty() {
        return Ok(());
    }
    refuse(Exception::PolicyInUseException)
}

//! Policy types, and what enabling and disabling them does (`semantics.md` section c.5).

use shape::Choice;

use super::target::PolicyTarget;
use crate::access::Access;
use crate::context::Context;
use crate::effective;
use crate::error::{Constraint, Result, refuse};
use crate::model::{
    self, DisablePolicyTypeRequest, DisablePolicyTypeResponse, EnablePolicyTypeRequest,
    EnablePolicyTypeResponse, Exception, PolicyType, RootId,
};
use crate::policy_types::Managed;
use crate::state::{Attachment, Attachments, EnabledPolicyType, Organization, Root};

impl Root {
    /// Returns since when a policy type is enabled, if it is.
    pub(crate) fn enabled(&self, of: PolicyType) -> Option<&EnabledPolicyType> {
        self.policy_types
            .iter()
            .find(|enabled| enabled.r#type == of)
    }

    pub(super) fn must_have_enabled(&self, of: PolicyType) -> Result<()> {
        match self.enabled(of) {
            Some(_) => Ok(()),
            None => refuse(Exception::PolicyTypeNotEnabledException),
        }
    }
}

/// Enables a policy type. If AWS manages a policy of the type, it is attached to everything.
pub(crate) fn enable_policy_type(
    cx: &mut Context<'_>,
    input: &EnablePolicyTypeRequest,
) -> Result<EnablePolicyTypeResponse> {
    let of = input.policy_type;
    let access = Access::to("EnablePolicyType").on(input.root_id.as_str());
    let organization = cx.as_writer(&access.of_type(of))?;
    let mut root = existing_root(cx, &organization, &input.root_id)?;
    organization.must_have_policies()?;
    if root.enabled(of).is_some() {
        return refuse(Exception::PolicyTypeAlreadyEnabledException);
    }
    let service = of.row().service;
    if service.is_some_and(|service| !organization.trusts(service)) {
        return refuse(Constraint::ServiceAccessNotEnabled);
    }

    let enabled = cx.now;
    root.policy_types.push(EnabledPolicyType {
        r#type: of,
        enabled,
    });
    // AWS lists the enabled types by name (c.3, ListRoots).
    root.policy_types
        .sort_by_key(|enabled| enabled.r#type.name());
    cx.put(root);
    if let Some(managed) = Managed::of_type(of) {
        attach_everywhere(cx, &organization, managed)?;
    }
    let root = cx.root_of(&organization)?;
    Ok(EnablePolicyTypeResponse {
        root: Some(shown_as_enabled(&root, &organization, of)),
    })
}

/// Shows a root of which a policy type was just enabled. For some types AWS says `PENDING_ENABLE` in
/// this one answer, though they are enabled.
fn shown_as_enabled(root: &Root, organization: &Organization, of: PolicyType) -> model::Root {
    let mut shown = root.shown(organization);
    for summary in shown.policy_types.iter_mut().flatten() {
        if let (true, Some(row)) = (summary.r#type == Some(of), of.authorization()) {
            summary.status = Some(row.enabling);
        }
    }
    shown
}

/// Disables a policy type: its policies stay, and are attached to nothing.
pub(crate) fn disable_policy_type(
    cx: &mut Context<'_>,
    input: &DisablePolicyTypeRequest,
) -> Result<DisablePolicyTypeResponse> {
    let of = input.policy_type;
    let access = Access::to("DisablePolicyType").on(input.root_id.as_str());
    let organization = cx.as_writer(&access.of_type(of))?;
    let mut root = existing_root(cx, &organization, &input.root_id)?;
    root.must_have_enabled(of)?;

    root.policy_types.retain(|enabled| enabled.r#type != of);
    effective::publishing(cx, &organization, of, |cx| {
        cx.put(root);
        detach_everywhere(cx, &organization, of)
    })?;
    let root = cx.root_of(&organization)?;
    Ok(DisablePolicyTypeResponse {
        root: Some(root.shown(&organization)),
    })
}

fn existing_root(cx: &Context<'_>, organization: &Organization, id: &RootId) -> Result<Root> {
    if *id != organization.root_id {
        return refuse(Exception::RootNotFoundException);
    }
    cx.root_of(organization)
}

fn attach_everywhere(
    cx: &mut Context<'_>,
    organization: &Organization,
    managed: &Managed,
) -> Result<()> {
    let mut targets = cx.targets_mentioning(organization, organization.id.as_str(), |_| true)?;
    targets.sort_by_key(PolicyTarget::sequence);
    for mut target in targets {
        let attachment = default_attachment(cx, managed);
        target.attachments_mut().policies.push(attachment);
        target.put(cx);
    }
    Ok(())
}

fn detach_everywhere(
    cx: &mut Context<'_>,
    organization: &Organization,
    of: PolicyType,
) -> Result<()> {
    let is_touched = |attachments: &Attachments| {
        attachments.of_type(of).next().is_some() || attachments.changed.contains_key(&of)
    };
    for mut target in cx.targets_mentioning(organization, of.name(), is_touched)? {
        let attachments = target.attachments_mut();
        attachments
            .policies
            .retain(|attachment| attachment.r#type != of);
        attachments.changed.remove(&of);
        target.put(cx);
    }
    Ok(())
}

/// Returns what is attached to a new unit or account: the policy that AWS manages, for each enabled
/// type that has one.
pub(crate) fn default_attachments(cx: &mut Context<'_>, root: &Root) -> Attachments {
    let enabled = root.policy_types.iter();
    let managed = enabled.filter_map(|enabled| Managed::of_type(enabled.r#type));
    Attachments {
        policies: managed
            .map(|managed| default_attachment(cx, managed))
            .collect(),
        ..Attachments::default()
    }
}

fn default_attachment(cx: &mut Context<'_>, managed: &Managed) -> Attachment {
    Attachment {
        policy_id: managed.id.into(),
        r#type: managed.r#type,
        sequence: cx.next_sequence(),
    }
}

//! Attaching and detaching (`semantics.md` section c.5).

use super::target::PolicyTarget;
use crate::access::Access;
use crate::context::Context;
use crate::effective;
use crate::error::{Constraint, InvalidInput, Result, refuse};
use crate::model::{AttachPolicyRequest, DetachPolicyRequest, Exception, PolicyId, PolicyType};
use crate::policy_types::{Managed, Staying};
use crate::quota::Quota;
use crate::state::Attachment;

/// Attaches a policy to a root, unit or account, behind those that are attached already.
pub(crate) fn attach_policy(cx: &mut Context<'_>, input: &AttachPolicyRequest) -> Result<()> {
    let access = Access::to("AttachPolicy")
        .on(input.policy_id.as_str())
        .on(input.target_id.as_str());
    let organization = cx.as_writer(&access)?;
    let policy = cx.policy_of(&organization, &input.policy_id)?;
    let mut target = cx.target_of(&organization, input.target_id.as_str())?;
    cx.root_of(&organization)?
        .must_have_enabled(policy.r#type())?;
    target.must_not_have(&input.policy_id)?;
    target.must_have_room_for(policy.r#type(), cx)?;

    let attachment = Attachment {
        policy_id: input.policy_id.clone(),
        r#type: policy.r#type(),
        sequence: cx.next_sequence(),
    };
    target.attachments_mut().policies.push(attachment);
    target.note_change(cx, policy.r#type());
    effective::publishing(cx, &organization, policy.r#type(), |cx| {
        target.put(cx);
        Ok(())
    })
}

/// Detaches a policy from a root, unit or account.
pub(crate) fn detach_policy(cx: &mut Context<'_>, input: &DetachPolicyRequest) -> Result<()> {
    let access = Access::to("DetachPolicy")
        .on(input.policy_id.as_str())
        .on(input.target_id.as_str());
    let organization = cx.as_writer(&access)?;
    let policy = cx.policy_of(&organization, &input.policy_id)?;
    let mut target = cx.target_of(&organization, input.target_id.as_str())?;
    target.must_have(&input.policy_id)?;
    must_be_detachable(&input.policy_id)?;
    target.must_keep_one(policy.r#type())?;

    let policies = &mut target.attachments_mut().policies;
    policies.retain(|attachment| attachment.policy_id != input.policy_id);
    target.note_change(cx, policy.r#type());
    effective::publishing(cx, &organization, policy.r#type(), |cx| {
        target.put(cx);
        Ok(())
    })
}

fn must_be_detachable(id: &PolicyId) -> Result<()> {
    let managed = Managed::with_id(id.as_str());
    if managed.is_some_and(|managed| stays(managed.r#type, Staying::Managed)) {
        return refuse(InvalidInput::NonDetachablePolicy);
    }
    Ok(())
}

/// Tells whether this is what can't be detached of a type.
fn stays(of: PolicyType, what: Staying) -> bool {
    of.authorization().is_some_and(|row| row.staying == what)
}

impl PolicyTarget {
    fn must_not_have(&self, policy: &PolicyId) -> Result<()> {
        match self.attachments().of_policy(policy) {
            Some(_) => refuse(Exception::DuplicatePolicyAttachmentException),
            None => Ok(()),
        }
    }

    fn must_have(&self, policy: &PolicyId) -> Result<()> {
        match self.attachments().of_policy(policy) {
            Some(_) => Ok(()),
            None => refuse(Exception::PolicyNotAttachedException),
        }
    }

    fn must_have_room_for(&self, of: PolicyType, cx: &Context<'_>) -> Result<()> {
        let count = self.attachments().of_type(of).count() as u64;
        if count >= cx.quota(Quota::Attachments(of)) {
            return refuse(Constraint::MaxPolicyTypeAttachmentLimitExceeded);
        }
        Ok(())
    }

    /// Refuses to take the last policy of a type away, where nothing would be allowed any more.
    fn must_keep_one(&self, of: PolicyType) -> Result<()> {
        let is_last = self.attachments().of_type(of).count() == 1;
        if is_last && stays(of, Staying::Last) {
            return refuse(Constraint::MinPolicyTypeAttachmentLimitExceeded);
        }
        Ok(())
    }

    /// Notes when what is attached changed, where an effective policy tells of it.
    fn note_change(&mut self, cx: &Context<'_>, of: PolicyType) {
        if of.management().is_some() {
            self.attachments_mut().changed.insert(of, cx.now);
        }
    }
}

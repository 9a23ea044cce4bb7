//! Policies, and what they are attached to.

use std::collections::BTreeSet;
use std::rc::Rc;

use shape::Choice;

use super::inspection::{Inspection, Member, RecordPath};
use crate::error::StateError;
use crate::model::{OrganizationId, PolicyType};
use crate::policy_types::Managed;
use crate::state::{Attachment, Attachments, Organization, Policy, ResourcePolicy, Root};

impl Policy {
    pub(super) fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        inspection.must_fit(&self.name, place, "Name");
        inspection.must_fit(&self.description, place, "Description");
        inspection.must_fit(&self.content, place, "Content");
        let name = format!(
            "{}/{}/{}",
            self.organization_id,
            self.r#type.name(),
            self.name
        );
        inspection.must_be_unique("policy", name, place, "Name");
        inspection.must_be_in_order("policy's place", self.sequence, place, "Sequence");
        inspection.check_tags(&self.tags, place, "Tags");
        inspection.check_organization(&self.organization_id, place, "OrganizationId")
    }
}

impl ResourcePolicy {
    pub(super) fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        let owner = self.organization_id.to_string();
        inspection.must_be_unique(
            "resource policy's organization",
            owner,
            place,
            "OrganizationId",
        );
        inspection.must_fit(&self.content, place, "Content");
        inspection.check_tags(&self.tags, place, "Tags");
        inspection.check_organization(&self.organization_id, place, "OrganizationId")
    }
}

impl Inspection<'_> {
    /// Reports attachments of policies that aren't there, of another type, or disabled.
    pub(super) fn check_attachments(
        &mut self,
        attachments: &Attachments,
        organization: &OrganizationId,
        place: &RecordPath<'_>,
        member: &'static str,
    ) -> Result<(), StateError> {
        let enabled = self.enabled_types(organization)?.unwrap_or_default();
        let is_alone = attachments.policies.len() == 1;
        let mut attached = BTreeSet::new();
        for (index, attachment) in attachments.policies.iter().enumerate() {
            let inside = |inner| Member::of_element(member, ".Policies", index, inner);
            let member = inside("");
            let is_new = is_alone || attached.insert(attachment.policy_id.as_str());
            self.must(is_new, place, member, "attached twice");
            let is_enabled = enabled.contains(&attachment.r#type);
            self.must(is_enabled, place, member, "of a type that is not enabled");
            let is_there = self.has_policy(attachment, organization)?;
            self.must(
                is_there,
                place,
                member,
                "no policy of the organization and type",
            );
            let sequence = inside(".Sequence");
            self.must_be_in_order("attachment's place", attachment.sequence, place, sequence);
        }
        Ok(())
    }

    /// Returns the policy types that an organization has enabled, if it is there.
    pub(super) fn enabled_types(
        &mut self,
        organization: &OrganizationId,
    ) -> Result<Option<Rc<[PolicyType]>>, StateError> {
        if let Some(known) = self.enabled_types.get(organization.as_str()) {
            return Ok(known.clone());
        }
        let found = self.state.find::<Organization>(organization.as_str())?;
        let types = match found {
            Some(found) => {
                let root = self.state.find::<Root>(found.root_id.as_str())?;
                let types = root.into_iter().flat_map(|root| root.policy_types);
                Some(types.map(|enabled| enabled.r#type).collect())
            }
            None => None,
        };
        let organization = organization.to_string();
        self.enabled_types.insert(organization, types.clone());
        Ok(types)
    }

    fn has_policy(
        &self,
        attachment: &Attachment,
        organization: &OrganizationId,
    ) -> Result<bool, StateError> {
        if let Some(managed) = Managed::with_id(attachment.policy_id.as_str()) {
            return Ok(managed.r#type == attachment.r#type);
        }
        let policy = self.state.find::<Policy>(attachment.policy_id.as_str())?;
        Ok(policy.is_some_and(|policy| {
            policy.r#type == attachment.r#type && policy.organization_id == *organization
        }))
    }
}

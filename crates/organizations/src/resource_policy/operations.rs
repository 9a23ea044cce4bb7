//! Putting, describing and deleting the resource policy.

use super::admission::admitted;
use crate::access::Access;
use crate::context::Context;
use crate::error::{ApiError, Constraint, Result, refuse};
use crate::ids::IdKind;
use crate::model::{
    self, DescribeResourcePolicyResponse, Exception, OrganizationFeatureSet,
    PutResourcePolicyRequest, PutResourcePolicyResponse, ResourcePolicySummary, Tag,
};
use crate::state::{Organization, ResourcePolicy};
use crate::tag::{self, Taggable};

/// Sets or replaces the resource policy of the organization.
pub(crate) fn put_resource_policy(
    cx: &mut Context<'_>,
    input: &PutResourcePolicyRequest,
) -> Result<PutResourcePolicyResponse> {
    let organization = cx.as_manager()?;
    organization.must_have_all_features()?;
    let tags = input.tags.as_deref().unwrap_or_default();
    let current = cx.resource_policy_of(&organization)?;
    must_not_add_tags(current.as_ref(), tags)?;
    tag::must_be_allowed(cx, &organization, Taggable::ResourcePolicy, &[], tags)?;
    let content = admitted(cx, &organization, input.content.as_str())?;

    let policy = match current {
        Some(current) => ResourcePolicy {
            content: content.into(),
            ..current
        },
        None => ResourcePolicy {
            id: cx.new_id(IdKind::ResourcePolicy)?.into(),
            organization_id: organization.id.clone(),
            content: content.into(),
            tags: tags.to_vec(),
        },
    };
    cx.put(policy.clone());
    Ok(PutResourcePolicyResponse {
        resource_policy: Some(policy.shown(&organization)),
    })
}

impl Organization {
    pub(crate) fn must_have_all_features(&self) -> Result<()> {
        match self.feature_set {
            OrganizationFeatureSet::All => Ok(()),
            OrganizationFeatureSet::ConsolidatedBilling => {
                refuse(Constraint::OrganizationNotInAllFeaturesMode)
            }
        }
    }
}

/// Refuses tags if the policy exists already. The API's description doesn't list this reason for the exception, but
/// the service returns it.
fn must_not_add_tags(current: Option<&ResourcePolicy>, tags: &[Tag]) -> Result<()> {
    if current.is_none() || tags.is_empty() {
        return Ok(());
    }
    let error = ApiError::from(Exception::ConstraintViolationException);
    refuse(
        error
            .because("UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED")
            .saying("Adding tags on updating an existing resource-based policy is not supported."),
    )
}

/// Describes the resource policy of the organization.
pub(crate) fn describe_resource_policy(cx: &Context<'_>) -> Result<DescribeResourcePolicyResponse> {
    let organization = cx.as_reader(&Access::to("DescribeResourcePolicy"))?;
    organization.must_have_all_features()?;
    let policy = existing(cx, &organization)?;

    Ok(DescribeResourcePolicyResponse {
        resource_policy: Some(policy.shown(&organization)),
    })
}

/// Deletes the resource policy of the organization.
pub(crate) fn delete_resource_policy(cx: &mut Context<'_>) -> Result<()> {
    let organization = cx.as_manager()?;
    organization.must_have_all_features()?;
    let policy = existing(cx, &organization)?;

    cx.delete::<ResourcePolicy>(policy.id.as_str());
    Ok(())
}

fn existing(cx: &Context<'_>, organization: &Organization) -> Result<ResourcePolicy> {
    match cx.resource_policy_of(organization)? {
        Some(policy) => Ok(policy),
        None => refuse(Exception::ResourcePolicyNotFoundException),
    }
}

impl ResourcePolicy {
    fn shown(&self, organization: &Organization) -> model::ResourcePolicy {
        let summary = ResourcePolicySummary {
            id: Some(self.id.clone()),
            arn: Some(organization.resource_policy_arn(&self.id)),
        };
        model::ResourcePolicy {
            resource_policy_summary: Some(summary),
            content: Some(self.content.clone()),
        }
    }
}

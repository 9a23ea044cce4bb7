//! The policies that AWS manages: one for each type that authorizes, the same in every organization.

use shape::Choice;

use crate::context::Context;
use crate::error::{Result, refuse};
use crate::model::{
    self, AwsManagedPolicy, Exception, OrganizationFeatureSet, PolicyArn, PolicyId, PolicySummary,
    PolicyType,
};
use crate::policy_types::Managed;
use crate::state::{Organization, Policy};

impl Managed {
    /// Returns the ARN, which has no account and no organization.
    pub(crate) fn arn(&self) -> PolicyArn {
        let of = self.r#type.name().to_ascii_lowercase();
        format!("arn:aws:organizations::aws:policy/{of}/{}", self.id).into()
    }
}

/// Walks over the policies that AWS manages: the type, the id and the name of each.
pub fn managed_policies() -> impl Iterator<Item = (PolicyType, &'static str, &'static str)> {
    Managed::all().map(|policy| (policy.r#type, policy.id, policy.name))
}

/// Returns the name of a policy that AWS manages.
pub fn managed_policy_name(id: &str) -> Option<&'static str> {
    Managed::with_id(id).map(|policy| policy.name)
}

/// Returns the type of a policy that AWS manages.
pub fn managed_policy_type(id: &str) -> Option<PolicyType> {
    Managed::with_id(id).map(|policy| policy.r#type)
}

/// A policy, whoever manages it.
#[derive(Clone)]
pub(crate) enum AnyPolicy {
    Own(Policy),
    Managed(&'static Managed),
}

impl AnyPolicy {
    pub(crate) fn r#type(&self) -> PolicyType {
        match self {
            Self::Own(policy) => policy.r#type,
            Self::Managed(policy) => policy.r#type,
        }
    }

    /// Returns the place in the order of creation; AWS was first.
    pub(crate) fn sequence(&self) -> u64 {
        match self {
            Self::Own(policy) => policy.sequence,
            Self::Managed(_) => 0,
        }
    }

    pub(crate) fn summary(&self, organization: &Organization) -> PolicySummary {
        match self {
            Self::Own(policy) => PolicySummary {
                id: Some(policy.id.clone()),
                arn: Some(organization.policy_arn(policy.r#type, &policy.id)),
                name: Some(policy.name.clone()),
                description: Some(policy.description.clone()),
                r#type: Some(policy.r#type),
                aws_managed: Some(AwsManagedPolicy(false)),
            },
            Self::Managed(policy) => PolicySummary {
                id: Some(policy.id.into()),
                arn: Some(policy.arn()),
                name: Some(policy.name.into()),
                description: Some(policy.description.into()),
                r#type: Some(policy.r#type),
                aws_managed: Some(AwsManagedPolicy(true)),
            },
        }
    }

    pub(crate) fn shown(&self, organization: &Organization) -> model::Policy {
        let content = match self {
            Self::Own(policy) => policy.content.clone(),
            Self::Managed(policy) => policy.content.into(),
        };
        model::Policy {
            policy_summary: Some(self.summary(organization)),
            content: Some(content),
        }
    }
}

impl Context<'_> {
    /// Returns the policy of an id, if the organization has it.
    pub(crate) fn policy_of(
        &self,
        organization: &Organization,
        id: &PolicyId,
    ) -> Result<AnyPolicy> {
        let managed = Managed::with_id(id.as_str()).filter(|_| organization.has_policies());
        if let Some(managed) = managed {
            return Ok(AnyPolicy::Managed(managed));
        }
        match self.find::<Policy>(id.as_str())? {
            Some(policy) if policy.organization_id == organization.id => Ok(AnyPolicy::Own(policy)),
            _ => refuse(Exception::PolicyNotFoundException),
        }
    }
}

impl Organization {
    /// Tells whether it can use policies at all.
    pub(crate) fn has_policies(&self) -> bool {
        self.feature_set == OrganizationFeatureSet::All
    }

    pub(crate) fn must_have_policies(&self) -> Result<()> {
        if self.has_policies() {
            return Ok(());
        }
        refuse(Exception::PolicyTypeNotAvailableForOrganizationException)
    }
}

//! How resources are named. Every ARN has the id of the management account, whoever asks.

use shape::Choice;

use crate::context::Context;
use crate::error::Result;
use crate::model::{
    AccountArn, AccountId, HandshakeArn, OrganizationArn, OrganizationalUnitArn,
    OrganizationalUnitId, PolicyArn, PolicyId, PolicyType, ResourcePolicyArn, ResourcePolicyId,
    RootArn,
};
use crate::policy_types::Managed;
use crate::state::{Handshake, Kind, Organization, Policy, Transfer};

impl Organization {
    /// Returns the ARN of a resource of a type, by what follows the id of the organization, if anything.
    ///
    /// Long lists have an ARN a line, and to put pieces together costs a third of formatting them.
    fn arn_of(&self, resource: &str, below: &str) -> String {
        let manager = self.management_account_id.as_str();
        let slash = if below.is_empty() { "" } else { "/" };
        let id = self.id.as_str();
        let start = "arn:aws:organizations::";
        [start, manager, ":", resource, "/", id, slash, below].concat()
    }

    pub(crate) fn arn(&self) -> OrganizationArn {
        self.arn_of("organization", "").into()
    }

    pub(crate) fn root_arn(&self) -> RootArn {
        self.arn_of("root", self.root_id.as_str()).into()
    }

    pub(crate) fn unit_arn(&self, id: &OrganizationalUnitId) -> OrganizationalUnitArn {
        self.arn_of("ou", id.as_str()).into()
    }

    pub(crate) fn account_arn(&self, id: &AccountId) -> AccountArn {
        self.arn_of("account", id.as_str()).into()
    }

    pub(crate) fn policy_arn(&self, of: PolicyType, id: &PolicyId) -> PolicyArn {
        let of = of.name().to_ascii_lowercase();
        self.arn_of("policy", &format!("{of}/{id}")).into()
    }

    pub(crate) fn resource_policy_arn(&self, id: &ResourcePolicyId) -> ResourcePolicyArn {
        self.arn_of("resourcepolicy", id.as_str()).into()
    }
}

impl Handshake {
    /// Returns the ARN, which outlives the organization that sent the handshake.
    pub(crate) fn arn(&self) -> HandshakeArn {
        let manager = &self.management_account_id;
        let organization = &self.organization_id;
        let action = self.content.action().name().to_ascii_lowercase();
        let id = &self.id;
        format!("arn:aws:organizations::{manager}:handshake/{organization}/{action}/{id}").into()
    }
}

impl Context<'_> {
    /// Returns the ARN of whatever has an id in an organization, as far as the id and what is there
    /// tell it. What is another organization's has none here, as if it didn't exist.
    pub(crate) fn arn_of(&self, organization: &Organization, id: &str) -> Result<Option<String>> {
        Ok(match Kind::of_id(id) {
            Some(Kind::Account) => Some(organization.account_arn(&id.into()).0),
            Some(Kind::Root) => Some(organization.arn_of("root", id)),
            Some(Kind::OrganizationalUnit) => Some(organization.unit_arn(&id.into()).0),
            Some(Kind::ResourcePolicy) => Some(organization.resource_policy_arn(&id.into()).0),
            Some(Kind::Policy) => self.arn_of_policy(organization, id)?,
            Some(Kind::Handshake) => {
                let handshake = self.find::<Handshake>(id)?;
                let own = handshake.filter(|found| found.organization_id == organization.id);
                own.map(|handshake| handshake.arn().0)
            }
            Some(Kind::Transfer) => {
                let transfer = self.find::<Transfer>(id)?;
                let own = transfer.filter(|transfer| transfer.has_side_of(&organization.id));
                own.map(|transfer| transfer.arn(organization).0)
            }
            _ => None,
        })
    }

    fn arn_of_policy(&self, organization: &Organization, id: &str) -> Result<Option<String>> {
        if let Some(managed) = Managed::with_id(id) {
            return Ok(Some(managed.arn().0));
        }
        let policy = self.find::<Policy>(id)?;
        let own = policy.filter(|policy| policy.organization_id == organization.id);
        Ok(own.map(|policy| organization.policy_arn(policy.r#type, &policy.id).0))
    }
}

//! What policies are attached to.

use crate::context::Context;
use crate::error::{Result, refuse};
use crate::model::{Exception, PolicyId, PolicyTargetSummary, PolicyType, TargetType};
use crate::organization::ROOT_NAME;
use crate::state::{
    Account, Attachment, Attachments, Kind, Organization, OrganizationalUnit, Record, Root,
};

/// A root, unit or account.
#[derive(Debug, Clone)]
pub(crate) enum PolicyTarget {
    Root(Root),
    Unit(OrganizationalUnit),
    Account(Account),
}

impl PolicyTarget {
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Root(root) => root.id.as_str(),
            Self::Unit(unit) => unit.id.as_str(),
            Self::Account(account) => account.id.as_str(),
        }
    }

    pub(crate) fn attachments(&self) -> &Attachments {
        match self {
            Self::Root(root) => &root.attachments,
            Self::Unit(unit) => &unit.attachments,
            Self::Account(account) => &account.place().attachments,
        }
    }

    pub(crate) fn attachments_mut(&mut self) -> &mut Attachments {
        match self {
            Self::Root(root) => &mut root.attachments,
            Self::Unit(unit) => &mut unit.attachments,
            Self::Account(account) => &mut account.place_mut().attachments,
        }
    }

    pub(crate) fn put(self, cx: &mut Context<'_>) {
        match self {
            Self::Root(root) => cx.put(root),
            Self::Unit(unit) => cx.put(unit),
            Self::Account(account) => cx.put(account),
        }
    }

    /// Returns the place in the order in which things came into the organization.
    pub(crate) fn sequence(&self) -> u64 {
        match self {
            Self::Root(_) => 0,
            Self::Unit(unit) => unit.sequence,
            Self::Account(account) => account.place().sequence,
        }
    }

    pub(crate) fn summary(&self, organization: &Organization) -> PolicyTargetSummary {
        let (arn, name, r#type) = match self {
            Self::Root(_) => (
                organization.root_arn().0,
                ROOT_NAME.to_owned(),
                TargetType::Root,
            ),
            Self::Unit(unit) => (
                organization.unit_arn(&unit.id).0,
                unit.name.to_string(),
                TargetType::OrganizationalUnit,
            ),
            Self::Account(account) => (
                organization.account_arn(&account.id).0,
                account.name.to_string(),
                TargetType::Account,
            ),
        };
        PolicyTargetSummary {
            target_id: Some(self.id().into()),
            arn: Some(arn.into()),
            name: Some(name.into()),
            r#type: Some(r#type),
        }
    }

    fn from_record(record: Record) -> Option<Self> {
        match record {
            Record::Root(root) => Some(Self::Root(root)),
            Record::OrganizationalUnit(unit) => Some(Self::Unit(unit)),
            Record::Account(account) => Some(Self::Account(account)),
            _ => None,
        }
    }

    fn is_in(&self, organization: &Organization) -> bool {
        match self {
            Self::Root(root) => root.organization_id == organization.id,
            Self::Unit(unit) => unit.organization_id == organization.id,
            Self::Account(account) => account.is_in(organization),
        }
    }
}

impl Context<'_> {
    /// Returns the root, unit or account of an id.
    pub(crate) fn target_of(&self, organization: &Organization, id: &str) -> Result<PolicyTarget> {
        let record = match Kind::of_id(id) {
            Some(kind) => self.state.get(kind, id)?,
            None => None,
        };
        match record.and_then(PolicyTarget::from_record) {
            Some(target) if target.is_in(organization) => Ok(target),
            _ => refuse(Exception::TargetNotFoundException),
        }
    }

    /// Returns the roots, units and accounts of an organization that mention a string.
    pub(crate) fn targets_mentioning(
        &self,
        organization: &Organization,
        text: &str,
        satisfies: impl Fn(&Attachments) -> bool,
    ) -> Result<Vec<PolicyTarget>> {
        let roots = self.mentioning::<Root>(text, |_| true)?;
        let units = self.mentioning::<OrganizationalUnit>(text, |_| true)?;
        let accounts = self.mentioning(text, |account: &Account| account.is_in(organization))?;
        let roots = roots.into_iter().map(PolicyTarget::Root);
        let units = units.into_iter().map(PolicyTarget::Unit);
        let all = roots
            .chain(units)
            .chain(accounts.into_iter().map(PolicyTarget::Account));
        Ok(all
            .filter(|target| target.is_in(organization) && satisfies(target.attachments()))
            .collect())
    }
}

impl Attachments {
    /// Walks over the policies of a type, in the order in which they were attached.
    pub(crate) fn of_type(&self, of: PolicyType) -> impl Iterator<Item = &Attachment> {
        let policies = self.policies.iter();
        policies.filter(move |attachment| attachment.r#type == of)
    }

    /// Returns the attachment of a policy.
    pub(crate) fn of_policy(&self, id: &PolicyId) -> Option<&Attachment> {
        let mut policies = self.policies.iter();
        policies.find(|attachment| attachment.policy_id == *id)
    }
}

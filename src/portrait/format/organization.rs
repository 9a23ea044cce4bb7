//! An organization, its policies, and its tree.

use organizations::model::{
    OrganizationFeatureSet, OrganizationId, OrganizationalUnitId, OrganizationalUnitName,
    PolicyDescription, PolicyId, PolicyName, PolicyType, ResourcePolicyId, RootId,
    ServicePrincipal,
};
use shape::Shape;

use super::account::{ChangeByType, MemberAccount};
use super::creation::AccountCreation;
use super::scalars::{Count, Document, Reference, Time};
use super::tags::Tag;

/// An organization.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Organizations")]
pub(in crate::portrait) struct Organization {
    /// Its id; a new one if it is left out.
    pub(in crate::portrait) id: Option<OrganizationId>,
    /// The account that manages it: one of those in its tree.
    pub(in crate::portrait) management_account: Reference,
    /// What it is used for: `ALL` if it is left out.
    pub(in crate::portrait) features: Option<OrganizationFeatureSet>,
    /// Its root, with all units and accounts.
    pub(in crate::portrait) root: Root,
    /// The policies that it wrote itself, under their types.
    pub(in crate::portrait) policies: Option<Vec<PoliciesByType>>,
    /// The services that work with it.
    pub(in crate::portrait) trusted_services: Option<Vec<TrustedService>>,
    /// The accounts that administer services for it.
    pub(in crate::portrait) delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    /// The policy by which it lets its members act for it.
    pub(in crate::portrait) resource_policy: Option<ResourcePolicy>,
    /// The requests to create accounts.
    pub(in crate::portrait) account_creations: Option<Vec<AccountCreation>>,
}

/// The root of an organization.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Root {
    /// Its id; a new one if it is left out.
    pub(in crate::portrait) id: Option<RootId>,
    /// The policy types in use, and since when; since now where no time is given.
    pub(in crate::portrait) policy_types: Option<Vec<UseByType>>,
    /// Its tags.
    pub(in crate::portrait) tags: Option<Vec<Tag>>,
    /// The policies attached to it, by name or id; those that AWS attaches if it is left out.
    pub(in crate::portrait) policies: Option<Vec<Reference>>,
    /// The places of these in the order of attaching.
    pub(in crate::portrait) attached: Option<Vec<Count>>,
    /// When a policy of a type was last attached or detached.
    pub(in crate::portrait) attachments_changed: Option<Vec<ChangeByType>>,
    /// The accounts right below it.
    pub(in crate::portrait) accounts: Option<Vec<MemberAccount>>,
    /// The units right below it.
    pub(in crate::portrait) units: Option<Vec<Unit>>,
}

/// An organizational unit.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Units")]
pub(in crate::portrait) struct Unit {
    /// Its name, unlike that of any other unit beside it.
    pub(in crate::portrait) name: OrganizationalUnitName,
    /// Its id; a new one if it is left out.
    pub(in crate::portrait) id: Option<OrganizationalUnitId>,
    /// Its place in the order of creation; behind what stands before it if it is left out.
    pub(in crate::portrait) order: Option<Count>,
    /// Its tags.
    pub(in crate::portrait) tags: Option<Vec<Tag>>,
    /// The policies attached to it, by name or id; those that AWS attaches to a new unit if it is left out.
    pub(in crate::portrait) policies: Option<Vec<Reference>>,
    /// The places of these in the order of attaching.
    pub(in crate::portrait) attached: Option<Vec<Count>>,
    /// When a policy of a type was last attached or detached.
    pub(in crate::portrait) attachments_changed: Option<Vec<ChangeByType>>,
    /// The accounts right below it.
    pub(in crate::portrait) accounts: Option<Vec<MemberAccount>>,
    /// The units right below it.
    pub(in crate::portrait) units: Option<Vec<Unit>>,
}

/// A policy type in use.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "UsesByType")]
pub(in crate::portrait) struct UseByType {
    /// The type.
    pub(in crate::portrait) r#type: PolicyType,
    /// Since when.
    pub(in crate::portrait) enabled: Option<Time>,
}

/// The policies of a type.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "PoliciesByType")]
pub(in crate::portrait) struct PoliciesByType {
    /// The type.
    pub(in crate::portrait) r#type: PolicyType,
    /// The policies.
    pub(in crate::portrait) policies: Vec<Policy>,
}

/// A policy.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Policies")]
pub(in crate::portrait) struct Policy {
    /// Its name, unlike that of any other policy of its type.
    pub(in crate::portrait) name: PolicyName,
    /// Its id; a new one if it is left out.
    pub(in crate::portrait) id: Option<PolicyId>,
    /// What its author says of it.
    pub(in crate::portrait) description: Option<PolicyDescription>,
    /// When it was last written; now if it is left out.
    pub(in crate::portrait) updated: Option<Time>,
    /// Its place in the order of creation; behind what stands before it if it is left out.
    pub(in crate::portrait) order: Option<Count>,
    /// Its tags.
    pub(in crate::portrait) tags: Option<Vec<Tag>>,
    /// The document.
    pub(in crate::portrait) document: Document,
}

/// A service that works with an organization.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "TrustedServices")]
pub(in crate::portrait) struct TrustedService {
    /// The service.
    pub(in crate::portrait) service: ServicePrincipal,
    /// Since when; since now if it is left out.
    pub(in crate::portrait) enabled: Option<Time>,
    /// Its place in the order of enabling; behind what stands before it if it is left out.
    pub(in crate::portrait) order: Option<Count>,
}

/// An account that administers a service for its organization.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "DelegatedAdministrators")]
pub(in crate::portrait) struct DelegatedAdministrator {
    /// The account.
    pub(in crate::portrait) account: Reference,
    /// The service.
    pub(in crate::portrait) service: ServicePrincipal,
    /// Since when; since now if it is left out.
    pub(in crate::portrait) enabled: Option<Time>,
    /// Its place in the order of registering; behind what stands before it if it is left out.
    pub(in crate::portrait) order: Option<Count>,
}

/// The policy by which an organization lets its members act for it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct ResourcePolicy {
    /// Its id; a new one if it is left out.
    pub(in crate::portrait) id: Option<ResourcePolicyId>,
    /// Its tags.
    pub(in crate::portrait) tags: Option<Vec<Tag>>,
    /// The document.
    pub(in crate::portrait) document: Document,
}

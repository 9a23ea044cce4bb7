//! Organizations: their trees, policies and services.

use std::collections::HashMap;

use organizations::model::{OrganizationFeatureSet, PolicyType};
use organizations::state::{Account, Organization, OrganizationalUnit, Root};

use super::account::{self, Targets, tags};
use super::given::given;
use super::sitter::Sitter;
use crate::portrait::format::{
    self, DelegatedAdministrator, Document, MemberAccount, PoliciesByType, TrustedService, Unit,
    UseByType,
};

/// Returns the organizations, each with its whole tree.
pub(super) fn organizations(sitter: &Sitter<'_>) -> Vec<format::Organization> {
    let tree = Tree::of(sitter);
    let with_root = sitter.people.organizations().filter_map(|organization| {
        let root = sitter
            .roots
            .iter()
            .find(|root| root.id == organization.root_id)?;
        Some((organization, root))
    });
    with_root
        .map(|(organization, root)| tree.organization(organization, root))
        .collect()
}

/// What is below each root and unit, in the order of creation.
struct Tree<'a> {
    sitter: &'a Sitter<'a>,
    units: HashMap<&'a str, Vec<&'a OrganizationalUnit>>,
    accounts: HashMap<&'a str, Vec<&'a Account>>,
}

impl<'a> Tree<'a> {
    fn of(sitter: &'a Sitter<'a>) -> Self {
        let mut units: HashMap<_, Vec<_>> = HashMap::new();
        for unit in &sitter.units {
            units.entry(unit.parent_id.as_str()).or_default().push(unit);
        }
        let mut members: Vec<_> = sitter
            .people
            .all()
            .filter_map(|one| Some((one.membership.as_ref()?, one)))
            .collect();
        members.sort_by_key(|(place, _)| place.sequence);
        let mut accounts: HashMap<_, Vec<_>> = HashMap::new();
        for (place, account) in members {
            accounts
                .entry(place.parent_id.as_str())
                .or_default()
                .push(account);
        }
        Self {
            sitter,
            units,
            accounts,
        }
    }

    fn organization(&self, organization: &Organization, root: &Root) -> format::Organization {
        let features = organization.feature_set;
        let services = organization
            .trusted_services
            .iter()
            .map(|service| TrustedService {
                service: service.service_principal.clone(),
                enabled: Some(service.enabled.into()),
                order: Some(service.sequence.into()),
            });
        format::Organization {
            id: Some(organization.id.clone()),
            management_account: self
                .sitter
                .names
                .account(&organization.management_account_id),
            features: Some(features).filter(|features| *features != OrganizationFeatureSet::All),
            root: self.root(organization, root),
            policies: given(self.policies(organization)),
            trusted_services: given(services.collect()),
            delegated_administrators: given(self.administrators(organization)),
            resource_policy: self.resource_policy(organization),
            account_creations: given(self.creations(organization)),
        }
    }

    fn root(&self, organization: &Organization, root: &Root) -> format::Root {
        let targets = Targets::of(&root.attachments, organization, self.sitter);
        let types = root.policy_types.iter().map(|of| UseByType {
            r#type: of.r#type,
            enabled: Some(of.enabled.into()),
        });
        format::Root {
            id: Some(root.id.clone()),
            policy_types: given(types.collect()),
            tags: tags(&root.tags),
            policies: targets.policies,
            attached: targets.attached,
            attachments_changed: targets.changed,
            accounts: given(self.accounts(organization, root.id.as_str())),
            units: given(self.units(organization, root.id.as_str())),
        }
    }

    fn units(&self, organization: &Organization, parent: &str) -> Vec<Unit> {
        let units = self.units.get(parent).into_iter().flatten();
        let shown = units.map(|unit| {
            let targets = Targets::of(&unit.attachments, organization, self.sitter);
            Unit {
                name: unit.name.clone(),
                id: Some(unit.id.clone()),
                order: Some(unit.sequence.into()),
                tags: tags(&unit.tags),
                policies: targets.policies,
                attached: targets.attached,
                attachments_changed: targets.changed,
                accounts: given(self.accounts(organization, unit.id.as_str())),
                units: given(self.units(organization, unit.id.as_str())),
            }
        });
        shown.collect()
    }

    fn accounts(&self, organization: &Organization, parent: &str) -> Vec<MemberAccount> {
        let accounts = self.accounts.get(parent).into_iter().flatten();
        let placed = accounts.filter_map(|account| Some((account, account.membership.as_ref()?)));
        placed
            .map(|(account, place)| account::member(account, place, organization, self.sitter))
            .collect()
    }

    fn policies(&self, organization: &Organization) -> Vec<PoliciesByType> {
        let own = self
            .sitter
            .policies
            .iter()
            .filter(|policy| policy.organization_id == organization.id);
        let mut by_type: Vec<PoliciesByType> = Vec::new();
        for policy in own {
            let shown = format::Policy {
                name: policy.name.clone(),
                id: Some(policy.id.clone()),
                description: Some(policy.description.clone())
                    .filter(|text| !text.as_str().is_empty()),
                updated: Some(policy.updated.into()),
                order: Some(policy.sequence.into()),
                tags: tags(&policy.tags),
                document: Document(policy.content.0.clone()),
            };
            of_type(&mut by_type, policy.r#type).push(shown);
        }
        by_type
    }

    fn administrators(&self, organization: &Organization) -> Vec<DelegatedAdministrator> {
        let accounts = self.sitter.people.all();
        let places = accounts.filter_map(|account| Some((account, account.membership.as_ref()?)));
        let own = places.filter(|(_, place)| place.organization_id == organization.id);
        let mut delegations: Vec<_> = own
            .flat_map(|(account, place)| place.delegations.iter().map(move |one| (account, one)))
            .collect();
        delegations.sort_by_key(|(_, one)| one.sequence);
        let shown = delegations
            .into_iter()
            .map(|(account, one)| DelegatedAdministrator {
                account: self.sitter.names.account(&account.id),
                service: one.service_principal.clone(),
                enabled: Some(one.enabled.into()),
                order: Some(one.sequence.into()),
            });
        shown.collect()
    }

    fn resource_policy(&self, organization: &Organization) -> Option<format::ResourcePolicy> {
        let mut policies = self.sitter.resource_policies.iter();
        let policy = policies.find(|policy| policy.organization_id == organization.id)?;
        Some(format::ResourcePolicy {
            id: Some(policy.id.clone()),
            tags: tags(&policy.tags),
            document: Document(policy.content.0.clone()),
        })
    }

    fn creations(&self, organization: &Organization) -> Vec<format::AccountCreation> {
        let creations = self.sitter.creations.iter();
        let own = creations.filter(|creation| creation.organization_id == organization.id);
        let shown = own.map(|creation| format::AccountCreation {
            name: creation.account_name.clone(),
            id: Some(creation.id.clone()),
            email: creation.email.clone(),
            account: Some(creation.account_id.clone()),
            gov_cloud_account: creation.gov_cloud_account_id.clone(),
            role: creation.role_name.clone(),
            billing_access: creation.iam_user_access_to_billing,
            tags: tags(&creation.tags),
            state: Some(creation.state),
            failure: creation.failure_reason,
            requested: Some(creation.requested.into()),
            ends: Some(creation.ends)
                .filter(|ends| *ends != creation.requested)
                .map(Into::into),
            order: Some(creation.sequence.into()),
        });
        shown.collect()
    }
}

/// Returns the policies of a type, of which there may have been none.
fn of_type(by_type: &mut Vec<PoliciesByType>, of: PolicyType) -> &mut Vec<format::Policy> {
    let found = by_type.iter().position(|one| one.r#type == of);
    let index = found.unwrap_or_else(|| {
        by_type.push(PoliciesByType {
            r#type: of,
            policies: Vec::new(),
        });
        by_type.len() - 1
    });
    &mut by_type[index].policies
}

//! Organizations: roots, units, accounts, policies, services, requests.

use std::collections::HashMap;

use organizations::model::{
    AccountId, CreateAccountState, OrganizationFeatureSet, OrganizationId, PolicyDescription,
};
use organizations::state::{
    self, AccountCreation, Delegation, EnabledPolicyType, OrganizationalUnit, Record,
    ResourcePolicy,
};
use shape::Choice;

use super::account::{self, Home};
use super::making::Making;
use super::registry::{Policies, Registry};
use super::target::{Attached, tags};
use crate::portrait::defaults;
use crate::portrait::format::{
    self, MemberAccount, Organization, PoliciesByType, Portrait, Root, Unit,
};
use crate::portrait::yaml::Node;

/// What an organization says of accounts by name.
#[derive(Default)]
pub(super) struct Head {
    manager: Option<AccountId>,
    delegations: HashMap<String, Vec<Delegation>>,
}

/// Returns what each organization says of accounts by name.
pub(super) fn heads(
    portrait: &Portrait,
    node: Node<'_>,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) -> Vec<Head> {
    let nodes = nodes(portrait, node);
    let organizations = portrait.all_organizations().zip(nodes);
    organizations
        .map(|(organization, node)| head(organization, node, registry, making))
        .collect()
}

/// Returns where each organization stands.
fn nodes<'a>(portrait: &Portrait, node: Node<'a>) -> Vec<Node<'a>> {
    let one = portrait
        .organization
        .iter()
        .map(|_| node.at("organization"));
    let several = portrait.organizations.iter().flatten();
    let several = node.at("organizations").items().take(several.count());
    one.chain(several).collect()
}

fn head(
    organization: &Organization,
    node: Node<'_>,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) -> Head {
    let Some(id) = &organization.id else {
        return Head::default();
    };
    let of = node.at("management-account");
    let manager = registry.account(&organization.management_account, of, &mut making.complaints);
    let is_own = |manager: &AccountId| {
        let person = registry.person(manager);
        person.is_some_and(|person| person.organization == Some(id.as_str()))
    };
    if manager.as_ref().is_some_and(|manager| !is_own(manager)) {
        making.complaints.add(
            of.mark(),
            "the management account is none of the accounts below the root",
        );
    }
    let delegations = delegations(organization, id.as_str(), node, registry, making);
    Head {
        manager,
        delegations,
    }
}

/// Makes all organizations, and the accounts outside.
pub(super) fn make<'a>(
    portrait: Portrait,
    heads: Vec<Head>,
    node: Node<'a>,
    making: &mut Making<'a>,
) {
    let nodes = nodes(&portrait, node);
    let several = portrait.organizations.into_iter().flatten();
    let organizations = portrait.organization.into_iter().chain(several);
    for ((organization, head), node) in organizations.zip(heads).zip(nodes) {
        make_one(organization, head, node, making);
    }
    let of = node.at("accounts").items();
    for (account, of) in portrait.accounts.into_iter().flatten().zip(of) {
        account::outside(account, of, making);
    }
}

fn make_one<'a>(
    organization: Organization,
    mut head: Head,
    node: Node<'a>,
    making: &mut Making<'a>,
) {
    let policies = Policies::of(&organization);
    let by_aws = defaults::policies(&organization);
    let Some(id) = organization.id else { return };
    let root = organization.root;
    let root_id = root.id.as_ref().map(ToString::to_string);
    let root_id = root_id.unwrap_or_default();
    let home = Home {
        organization: id.as_str(),
        policies: &policies,
        by_aws: &by_aws,
        manager: head.manager.as_ref(),
        parent: &root_id,
    };
    let of = node.at("root");
    make_root(&root, of, &home, making);
    let delegations = &mut head.delegations;
    members(root.accounts, of.at("accounts"), &home, delegations, making);
    units(root.units, of.at("units"), &home, delegations, making);
    self::policies(organization.policies, &id, node.at("policies"), making);
    if let Some(policy) = organization.resource_policy {
        resource_policy(policy, &id, node.at("resource-policy"), making);
    }
    let of = node.at("account-creations");
    creations(organization.account_creations, &id, of, making);
    let services = organization.trusted_services.into_iter().flatten();
    let made = state::Organization {
        management_account_id: head.manager.unwrap_or_else(|| "".into()),
        root_id: root_id.into(),
        feature_set: organization.features.unwrap_or(OrganizationFeatureSet::All),
        trusted_services: services
            .map(|service| state::TrustedService {
                service_principal: service.service,
                enabled: making.time(service.enabled.as_ref()),
                sequence: service.order.map_or(0, u64::from),
            })
            .collect(),
        id,
    };
    making.put(Record::Organization(made), node);
}

/// Returns what each account administers, in the order of registering.
fn delegations(
    organization: &Organization,
    id: &str,
    node: Node<'_>,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) -> HashMap<String, Vec<Delegation>> {
    let mut by_account: HashMap<String, Vec<Delegation>> = HashMap::new();
    let node = node.at("delegated-administrators");
    let administrators = organization.delegated_administrators.iter().flatten();
    for (one, node) in administrators.zip(node.items()) {
        let node = node.at("account");
        let account = registry.account(&one.account, node, &mut making.complaints);
        let Some(account) = account else { continue };
        let person = registry.person(&account);
        if person.is_none_or(|person| person.organization != Some(id)) {
            making
                .complaints
                .add(node.mark(), "an account that is not in the organization");
            continue;
        }
        by_account.entry(account.0).or_default().push(Delegation {
            service_principal: one.service.clone(),
            enabled: making.time(one.enabled.as_ref()),
            sequence: one.order.map_or(0, u64::from),
        });
    }
    by_account
}

fn make_root<'a>(root: &Root, node: Node<'a>, home: &Home<'_>, making: &mut Making<'a>) {
    let attached = Attached {
        policies: root.policies.as_ref(),
        by_aws: home.by_aws,
        places: root.attached.as_ref(),
        changed: root.attachments_changed.as_ref(),
    };
    let types = root.policy_types.iter().flatten();
    let mut policy_types: Vec<_> = types
        .map(|of| EnabledPolicyType {
            r#type: of.r#type,
            enabled: making.time(of.enabled.as_ref()),
        })
        .collect();
    policy_types.sort_by_key(|of| of.r#type.name());
    let made = state::Root {
        id: home.parent.into(),
        organization_id: home.organization.into(),
        tags: tags(root.tags.clone()),
        attachments: attached.make(home.policies, node, making),
        policy_types,
    };
    making.put(Record::Root(made), node);
}

fn members<'a>(
    accounts: Option<Vec<MemberAccount>>,
    node: Node<'a>,
    home: &Home<'_>,
    delegations: &mut HashMap<String, Vec<Delegation>>,
    making: &mut Making<'a>,
) {
    for (account, node) in accounts.into_iter().flatten().zip(node.items()) {
        account::member(account, node, home, delegations, making);
    }
}

fn units<'a>(
    units: Option<Vec<Unit>>,
    node: Node<'a>,
    home: &Home<'_>,
    delegations: &mut HashMap<String, Vec<Delegation>>,
    making: &mut Making<'a>,
) {
    for (unit, node) in units.into_iter().flatten().zip(node.items()) {
        let Some(id) = unit.id else { continue };
        let attached = Attached {
            policies: unit.policies.as_ref(),
            by_aws: home.by_aws,
            places: unit.attached.as_ref(),
            changed: unit.attachments_changed.as_ref(),
        };
        let made = OrganizationalUnit {
            id: id.clone(),
            name: unit.name,
            organization_id: home.organization.into(),
            parent_id: home.parent.into(),
            sequence: unit.order.map_or(0, u64::from),
            tags: tags(unit.tags),
            attachments: attached.make(home.policies, node, making),
        };
        making.put(Record::OrganizationalUnit(made), node);
        let home = Home {
            parent: id.as_str(),
            ..*home
        };
        members(
            unit.accounts,
            node.at("accounts"),
            &home,
            delegations,
            making,
        );
        self::units(unit.units, node.at("units"), &home, delegations, making);
    }
}

fn policies<'a>(
    of_types: Option<Vec<PoliciesByType>>,
    organization: &OrganizationId,
    node: Node<'a>,
    making: &mut Making<'a>,
) {
    for (of_type, node) in of_types.into_iter().flatten().zip(node.items()) {
        for (policy, node) in of_type.policies.into_iter().zip(node.items()) {
            let Some(id) = policy.id else { continue };
            let description = policy.description;
            let made = state::Policy {
                id,
                name: policy.name,
                description: description.unwrap_or_else(|| PolicyDescription(String::new())),
                r#type: of_type.r#type,
                organization_id: organization.clone(),
                content: policy.document.0.into(),
                updated: making.time(policy.updated.as_ref()),
                sequence: policy.order.map_or(0, u64::from),
                tags: tags(policy.tags),
            };
            making.put(Record::Policy(made), node);
        }
    }
}

fn resource_policy<'a>(
    policy: format::ResourcePolicy,
    organization: &OrganizationId,
    node: Node<'a>,
    making: &mut Making<'a>,
) {
    let Some(id) = policy.id else { return };
    let made = ResourcePolicy {
        id,
        organization_id: organization.clone(),
        content: policy.document.0.into(),
        tags: tags(policy.tags),
    };
    making.put(Record::ResourcePolicy(made), node);
}

fn creations<'a>(
    creations: Option<Vec<format::AccountCreation>>,
    organization: &OrganizationId,
    node: Node<'a>,
    making: &mut Making<'a>,
) {
    for (creation, node) in creations.into_iter().flatten().zip(node.items()) {
        let Some(id) = creation.id else { continue };
        let requested = making.time(creation.requested.as_ref());
        let ends = creation.ends.as_ref();
        let made = AccountCreation {
            id,
            organization_id: organization.clone(),
            account_name: creation.name,
            email: creation.email,
            account_id: creation.account.unwrap_or_else(|| "".into()),
            gov_cloud_account_id: creation.gov_cloud_account,
            role_name: creation.role,
            iam_user_access_to_billing: creation.billing_access,
            tags: tags(creation.tags),
            state: creation.state.unwrap_or(CreateAccountState::InProgress),
            failure_reason: creation.failure,
            requested,
            ends: ends.map_or(requested, |ends| making.time(Some(ends))),
            sequence: creation.order.map_or(0, u64::from),
        };
        making.put(Record::AccountCreation(made), node);
    }
}

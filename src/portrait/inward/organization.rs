//! Organizations: roots, units, accounts, policies, services, requests.

use std::collections::HashMap;

use organizations::model::{
    AccountId, CreateAccountState, OrganizationFeatureSet, PolicyDescription,
};
use organizations::state::{
    self, AccountCreation, Delegation, EnabledPolicyType, OrganizationalUnit, Record,
    ResourcePolicy,
};
use shape::Choice;

use super::account::{self, Home};
use super::making::Making;
use super::target::{Attached, tags};
use crate::portrait::format::{MemberAccount, Organization, Portrait, Unit};
use crate::portrait::yaml::Node;

/// Makes all organizations, and the accounts outside.
pub(super) fn make<'a>(portrait: &Portrait, node: &'a Node, making: &mut Making<'a>) {
    if let Some(organization) = &portrait.organization {
        make_one(organization, node.at("organization"), making);
    }
    for (index, organization) in portrait.organizations.iter().flatten().enumerate() {
        make_one(organization, node.at("organizations").item(index), making);
    }
    for (index, account) in portrait.accounts.iter().flatten().enumerate() {
        account::outside(account, node.at("accounts").item(index), making);
    }
}

fn make_one<'a>(organization: &Organization, node: &'a Node, making: &mut Making<'a>) {
    let Some(id) = &organization.id else { return };
    let of = node.at("management-account");
    let manager =
        making
            .registry
            .account(&organization.management_account, of, &mut making.complaints);
    let is_own = |manager: &AccountId| {
        let person = making.registry.person(manager);
        person.is_some_and(|person| person.organization == Some(id.as_str()))
    };
    if manager.as_ref().is_some_and(|manager| !is_own(manager)) {
        making.complaints.add(
            of.mark,
            "the management account is none of the accounts below the root",
        );
    }
    let mut delegations = delegations(organization, id.as_str(), node, making);
    let root = organization.root.id.clone();
    let root = root.as_ref().map(ToString::to_string).unwrap_or_default();
    let home = Home {
        organization: id.as_str(),
        manager: manager.as_ref(),
        parent: &root,
    };
    make_root(organization, node.at("root"), &home, making);
    let of = node.at("root");
    members(
        organization.root.accounts.as_ref(),
        of.at("accounts"),
        &home,
        &mut delegations,
        making,
    );
    units(
        organization.root.units.as_ref(),
        of.at("units"),
        &home,
        &mut delegations,
        making,
    );
    policies(organization, id.as_str(), node, making);
    creations(organization, node.at("account-creations"), making);
    let services = organization.trusted_services.iter().flatten();
    let made = state::Organization {
        id: id.clone(),
        management_account_id: manager.unwrap_or_else(|| "".into()),
        root_id: root.into(),
        feature_set: organization.features.unwrap_or(OrganizationFeatureSet::All),
        trusted_services: services
            .map(|service| state::TrustedService {
                service_principal: service.service.clone(),
                enabled: making.time(service.enabled.as_ref()),
                sequence: service.order.map_or(0, u64::from),
            })
            .collect(),
    };
    making.put(Record::Organization(made), node);
}

/// Returns what each account administers, in the order of registering.
fn delegations(
    organization: &Organization,
    id: &str,
    node: &Node,
    making: &mut Making<'_>,
) -> HashMap<String, Vec<Delegation>> {
    let mut by_account: HashMap<String, Vec<Delegation>> = HashMap::new();
    let node = node.at("delegated-administrators");
    for (index, one) in organization
        .delegated_administrators
        .iter()
        .flatten()
        .enumerate()
    {
        let node = node.item(index).at("account");
        let account = making
            .registry
            .account(&one.account, node, &mut making.complaints);
        let Some(account) = account else { continue };
        let person = making.registry.person(&account);
        if person.is_none_or(|person| person.organization != Some(id)) {
            making
                .complaints
                .add(node.mark, "an account that is not in the organization");
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

fn make_root<'a>(
    organization: &Organization,
    node: &'a Node,
    home: &Home<'_>,
    making: &mut Making<'a>,
) {
    let root = &organization.root;
    let attached = Attached {
        policies: root.policies.as_ref(),
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
        tags: tags(root.tags.as_ref()),
        attachments: attached.make(home.organization, node, making),
        policy_types,
    };
    making.put(Record::Root(made), node);
}

fn members<'a>(
    accounts: Option<&Vec<MemberAccount>>,
    node: &'a Node,
    home: &Home<'_>,
    delegations: &mut HashMap<String, Vec<Delegation>>,
    making: &mut Making<'a>,
) {
    for (index, account) in accounts.into_iter().flatten().enumerate() {
        account::member(account, node.item(index), home, delegations, making);
    }
}

fn units<'a>(
    units: Option<&Vec<Unit>>,
    node: &'a Node,
    home: &Home<'_>,
    delegations: &mut HashMap<String, Vec<Delegation>>,
    making: &mut Making<'a>,
) {
    for (index, unit) in units.into_iter().flatten().enumerate() {
        let Some(id) = &unit.id else { continue };
        let node = node.item(index);
        let attached = Attached {
            policies: unit.policies.as_ref(),
            places: unit.attached.as_ref(),
            changed: unit.attachments_changed.as_ref(),
        };
        let made = OrganizationalUnit {
            id: id.clone(),
            name: unit.name.clone(),
            organization_id: home.organization.into(),
            parent_id: home.parent.into(),
            sequence: unit.order.map_or(0, u64::from),
            tags: tags(unit.tags.as_ref()),
            attachments: attached.make(home.organization, node, making),
        };
        making.put(Record::OrganizationalUnit(made), node);
        let home = Home {
            parent: id.as_str(),
            ..*home
        };
        members(
            unit.accounts.as_ref(),
            node.at("accounts"),
            &home,
            delegations,
            making,
        );
        self::units(
            unit.units.as_ref(),
            node.at("units"),
            &home,
            delegations,
            making,
        );
    }
}

fn policies<'a>(organization: &Organization, id: &str, node: &'a Node, making: &mut Making<'a>) {
    let of = node.at("policies");
    for (index, of_type) in organization.policies.iter().flatten().enumerate() {
        for (place, policy) in of_type.policies.iter().enumerate() {
            let Some(policy_id) = &policy.id else {
                continue;
            };
            let description = policy.description.clone();
            let made = state::Policy {
                id: policy_id.clone(),
                name: policy.name.clone(),
                description: description.unwrap_or_else(|| PolicyDescription(String::new())),
                r#type: of_type.r#type,
                organization_id: id.into(),
                content: policy.document.0.clone().into(),
                updated: making.time(policy.updated.as_ref()),
                sequence: policy.order.map_or(0, u64::from),
                tags: tags(policy.tags.as_ref()),
            };
            making.put(Record::Policy(made), of.item(index).item(place));
        }
    }
    if let Some(policy) = &organization.resource_policy
        && let Some(policy_id) = &policy.id
    {
        let made = ResourcePolicy {
            id: policy_id.clone(),
            organization_id: id.into(),
            content: policy.document.0.clone().into(),
            tags: tags(policy.tags.as_ref()),
        };
        making.put(Record::ResourcePolicy(made), node.at("resource-policy"));
    }
}

fn creations<'a>(organization: &Organization, node: &'a Node, making: &mut Making<'a>) {
    for (index, creation) in organization.account_creations.iter().flatten().enumerate() {
        let (Some(id), Some(organization)) = (&creation.id, &organization.id) else {
            continue;
        };
        let requested = making.time(creation.requested.as_ref());
        let made = AccountCreation {
            id: id.clone(),
            organization_id: organization.clone(),
            account_name: creation.name.clone(),
            email: creation.email.clone(),
            account_id: creation.account.clone().unwrap_or_else(|| "".into()),
            gov_cloud_account_id: creation.gov_cloud_account.clone(),
            role_name: creation.role.clone(),
            iam_user_access_to_billing: creation.billing_access,
            tags: tags(creation.tags.as_ref()),
            state: creation.state.unwrap_or(CreateAccountState::InProgress),
            failure_reason: creation.failure,
            requested,
            ends: creation
                .ends
                .as_ref()
                .map_or(requested, |ends| making.time(Some(ends))),
            sequence: creation.order.map_or(0, u64::from),
        };
        making.put(Record::AccountCreation(made), node.item(index));
    }
}

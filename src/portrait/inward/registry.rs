//! Which names there are, and what they mean.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use foldhash::fast::RandomState;
use organizations::managed_policies;
use organizations::model::{AccountId, Email, OrganizationFeatureSet, PolicyId, PolicyType};

use crate::portrait::format::{MemberAccount, Organization, Portrait, Unit};

/// What is known of an account before it is a record.
#[derive(Debug, Clone)]
pub(super) struct Person<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) email: Cow<'a, str>,
    /// The organization that it is in.
    pub(super) organization: Option<&'a str>,
}

/// What is known of an organization.
#[derive(Debug, Clone)]
pub(super) struct Known<'a> {
    pub(super) id: &'a str,
    pub(super) manager: Option<AccountId>,
    pub(super) features: OrganizationFeatureSet,
}

/// What has a name, and perhaps something else with the same.
#[derive(Debug, Clone, Copy)]
pub(super) enum Named {
    One(usize),
    Several,
}

/// What is found by a name or id. A large file has many of them.
type By<K, V> = HashMap<K, V, RandomState>;

/// All that can be referred to, as it is called in a portrait.
#[derive(Debug, Default)]
pub(super) struct Registry<'a> {
    pub(super) people: Vec<Person<'a>>,
    pub(super) by_id: By<&'a str, usize>,
    pub(super) by_name: By<&'a str, Named>,
    /// In lower case. Few accounts are called so.
    by_email: OnceCell<By<Cow<'a, str>, usize>>,
    pub(super) organizations: Vec<Known<'a>>,
    pub(super) transfers: By<&'a str, Vec<&'a str>>,
}

impl<'a> Registry<'a> {
    /// Takes down everything in a portrait. All that has an id must have got it.
    pub(super) fn of(portrait: &'a Portrait) -> Self {
        let mut registry = Self::default();
        for organization in portrait.all_organizations() {
            registry.meet_organization(organization);
        }
        for account in portrait.accounts.iter().flatten() {
            let email = account.email.as_ref().map(Email::as_str);
            registry.meet(account.id.as_ref(), account.name.as_str(), email, None);
        }
        for transfer in portrait.transfers.iter().flatten() {
            let id = transfer.id.as_ref().map_or("", |id| id.as_str());
            for key in [transfer.name.0.as_str(), id] {
                registry.transfers.entry(key).or_default().push(id);
            }
        }
        for organization in portrait.all_organizations() {
            let manager = registry.find(&organization.management_account.0);
            let known = Known {
                id: id(organization),
                manager: manager.ok().flatten(),
                features: organization.features.unwrap_or(OrganizationFeatureSet::All),
            };
            registry.organizations.push(known);
        }
        registry
    }

    fn meet_organization(&mut self, organization: &'a Organization) {
        let id = id(organization);
        self.meet_members(organization.root.accounts.as_ref(), id);
        self.meet_units(organization.root.units.as_ref(), id);
    }

    fn meet_units(&mut self, units: Option<&'a Vec<Unit>>, organization: &'a str) {
        for unit in units.into_iter().flatten() {
            self.meet_members(unit.accounts.as_ref(), organization);
            self.meet_units(unit.units.as_ref(), organization);
        }
    }

    fn meet_members(&mut self, accounts: Option<&'a Vec<MemberAccount>>, organization: &'a str) {
        for account in accounts.into_iter().flatten() {
            let email = account.email.as_ref().map(Email::as_str);
            self.meet(
                account.id.as_ref(),
                account.name.as_str(),
                email,
                Some(organization),
            );
        }
    }

    fn meet(
        &mut self,
        id: Option<&'a AccountId>,
        name: &'a str,
        email: Option<&'a str>,
        organization: Option<&'a str>,
    ) {
        let id = id.map_or("", AccountId::as_str);
        let index = self.people.len();
        let email = email.map_or_else(|| default_email(id).into(), Cow::from);
        self.by_id.insert(id, index);
        self.by_name
            .entry(name)
            .and_modify(|named| *named = Named::Several)
            .or_insert(Named::One(index));
        self.people.push(Person {
            id,
            name,
            email,
            organization,
        });
    }

    /// Returns which of the people has an address.
    pub(super) fn with_email(&self, email: &str) -> Option<usize> {
        let by_email = self.by_email.get_or_init(|| {
            let emails = self.people.iter().map(|person| person.email.clone());
            emails.map(in_lower_case).zip(0..).collect()
        });
        by_email.get(&in_lower_case(email.into())).copied()
    }

    /// Returns what is known of an account.
    pub(super) fn person(&self, id: &AccountId) -> Option<&Person<'a>> {
        Some(&self.people[*self.by_id.get(id.as_str())?])
    }
}

/// The policies that an organization may attach.
#[derive(Debug, Default)]
pub(super) struct Policies {
    /// By name or id.
    pub(super) by_name: By<String, Vec<(String, PolicyType)>>,
}

impl Policies {
    /// Takes down the policies of an organization, and those that AWS manages.
    pub(super) fn of(organization: &Organization) -> Self {
        let mut policies = Self::default();
        for of_type in organization.policies.iter().flatten() {
            for policy in &of_type.policies {
                let id = policy.id.as_ref().map_or("", PolicyId::as_str);
                policies.meet(policy.name.as_str(), id, of_type.r#type);
            }
        }
        for (of, id, name) in managed_policies() {
            policies.meet(name, id, of);
        }
        policies
    }

    fn meet(&mut self, name: &str, id: &str, of: PolicyType) {
        for key in [name, id] {
            let named = self.by_name.entry(key.to_owned()).or_default();
            named.push((id.to_owned(), of));
        }
    }
}

fn id(organization: &Organization) -> &str {
    organization.id.as_ref().map_or("", |id| id.as_str())
}

/// Returns an address as it is compared with others.
fn in_lower_case(email: Cow<'_, str>) -> Cow<'_, str> {
    if email.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return email.to_ascii_lowercase().into();
    }
    email
}

/// Returns the address of an account that says none.
pub(super) fn default_email(id: &str) -> String {
    format!("{id}@example.com")
}

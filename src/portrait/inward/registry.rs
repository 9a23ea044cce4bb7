//! Which names there are, and what they mean.

use std::collections::HashMap;

use organizations::managed_policies;
use organizations::model::{AccountId, OrganizationFeatureSet, PolicyType};

use crate::portrait::format::{MemberAccount, Portrait, Unit};

/// What is known of an account before it is a record.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) id: AccountId,
    pub(super) name: String,
    pub(super) email: String,
    /// The organization that it is in.
    pub(super) organization: Option<String>,
}

/// What is known of an organization.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) id: String,
    pub(super) manager: Option<AccountId>,
    pub(super) features: OrganizationFeatureSet,
}

/// All that can be referred to.
#[derive(Debug, Default)]
pub(super) struct Registry {
    pub(super) people: Vec<Person>,
    pub(super) by_id: HashMap<String, usize>,
    pub(super) by_name: HashMap<String, Vec<usize>>,
    pub(super) by_email: HashMap<String, usize>,
    pub(super) organizations: Vec<Known>,
    /// By organization and by name or id.
    pub(super) policies: HashMap<(String, String), Vec<(String, PolicyType)>>,
    pub(super) transfers: HashMap<String, Vec<String>>,
}

impl Registry {
    /// Takes down everything in a portrait. All that has an id must have got it.
    pub(super) fn of(portrait: &Portrait) -> Self {
        let mut registry = Self::default();
        for organization in portrait.all_organizations() {
            let id = organization
                .id
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            registry.meet_members(organization.root.accounts.as_ref(), &id);
            registry.meet_units(organization.root.units.as_ref(), &id);
            for of_type in organization.policies.iter().flatten() {
                for policy in &of_type.policies {
                    let known = (
                        policy
                            .id
                            .as_ref()
                            .map(ToString::to_string)
                            .unwrap_or_default(),
                        of_type.r#type,
                    );
                    registry.meet_policy(&id, policy.name.as_str(), &known);
                }
            }
            for (of, managed, name) in managed_policies() {
                registry.meet_policy(&id, name, &(managed.to_owned(), of));
            }
        }
        for account in portrait.accounts.iter().flatten() {
            let email = account.email.as_ref().map(ToString::to_string);
            registry.meet(account.id.as_ref(), account.name.as_str(), email, None);
        }
        for transfer in portrait.transfers.iter().flatten() {
            let id = transfer
                .id
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            registry
                .transfers
                .entry(transfer.name.0.clone())
                .or_default()
                .push(id.clone());
            registry.transfers.entry(id.clone()).or_default().push(id);
        }
        for organization in portrait.all_organizations() {
            let known = Known {
                id: organization
                    .id
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                manager: registry
                    .find(&organization.management_account.0)
                    .ok()
                    .flatten(),
                features: organization.features.unwrap_or(OrganizationFeatureSet::All),
            };
            registry.organizations.push(known);
        }
        registry
    }

    fn meet_units(&mut self, units: Option<&Vec<Unit>>, organization: &str) {
        for unit in units.into_iter().flatten() {
            self.meet_members(unit.accounts.as_ref(), organization);
            self.meet_units(unit.units.as_ref(), organization);
        }
    }

    fn meet_members(&mut self, accounts: Option<&Vec<MemberAccount>>, organization: &str) {
        for account in accounts.into_iter().flatten() {
            let email = account.email.as_ref().map(ToString::to_string);
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
        id: Option<&AccountId>,
        name: &str,
        email: Option<String>,
        organization: Option<&str>,
    ) {
        let id = id.map(ToString::to_string).unwrap_or_default();
        let index = self.people.len();
        let email = email.unwrap_or_else(|| default_email(&id));
        self.by_id.insert(id.clone(), index);
        self.by_name.entry(name.to_owned()).or_default().push(index);
        self.by_email.insert(email.to_ascii_lowercase(), index);
        self.people.push(Person {
            id: id.into(),
            name: name.to_owned(),
            email,
            organization: organization.map(str::to_owned),
        });
    }

    fn meet_policy(&mut self, organization: &str, name: &str, known: &(String, PolicyType)) {
        for key in [name, &known.0] {
            let key = (organization.to_owned(), key.to_owned());
            self.policies.entry(key).or_default().push(known.clone());
        }
    }

    /// Returns what is known of an account.
    pub(super) fn person(&self, id: &AccountId) -> Option<&Person> {
        Some(&self.people[*self.by_id.get(id.as_str())?])
    }
}

/// Returns the address of an account that says none.
pub(super) fn default_email(id: &str) -> String {
    format!("{id}@example.com")
}

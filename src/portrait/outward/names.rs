//! By which names things are referred to.

use std::collections::HashMap;

use organizations::managed_policies;
use organizations::model::{AccountId, OrganizationId, PolicyId, ResponsibilityTransferId};
use organizations::state::{Account, Kind, Policy, Transfer};

use super::people::People;
use crate::portrait::format::Reference;

/// How often each name occurs.
pub(super) struct Names<'a> {
    people: &'a People,
    accounts: HashMap<&'a str, usize>,
    policies: HashMap<(&'a str, &'a str), usize>,
    by_policy: HashMap<&'a str, &'a str>,
    transfers: HashMap<&'a str, usize>,
    by_transfer: HashMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn new(
        people: &'a People,
        policies: &'a [Policy],
        transfers: &'a [Transfer],
    ) -> Self {
        let mut names = Self {
            people,
            accounts: HashMap::new(),
            policies: HashMap::new(),
            by_policy: HashMap::new(),
            transfers: HashMap::new(),
            by_transfer: HashMap::new(),
        };
        for account in people.all() {
            *names.accounts.entry(account.name.as_str()).or_default() += 1;
        }
        for policy in policies {
            let (organization, name) = (policy.organization_id.as_str(), policy.name.as_str());
            *names.policies.entry((organization, name)).or_default() += 1;
            names.by_policy.insert(policy.id.as_str(), name);
        }
        for transfer in transfers {
            *names.transfers.entry(transfer.name.as_str()).or_default() += 1;
            names
                .by_transfer
                .insert(transfer.id.as_str(), transfer.name.as_str());
        }
        names
    }

    /// Returns the name of an account if only it has it, else its id.
    pub(super) fn account(&self, id: &AccountId) -> Reference {
        let name = self
            .people
            .of(id)
            .map(|account: &Account| account.name.as_str());
        let is_own =
            |name: &&str| self.accounts.get(name) == Some(&1) && !Kind::Account.is_id(name);
        Reference(name.filter(is_own).unwrap_or(id.as_str()).to_owned())
    }

    /// Returns the name of a policy if no other in the organization has it, else its id.
    pub(super) fn policy(&self, organization: &OrganizationId, id: &PolicyId) -> Reference {
        let managed = managed_policies().find(|(_, managed, _)| *managed == id.as_str());
        let (name, own) = match managed {
            Some((_, _, name)) => (Some(name), 1),
            None => (self.by_policy.get(id.as_str()).copied(), 0),
        };
        let is_free = |name: &&str| {
            let key = (organization.as_str(), *name);
            let others = self.policies.get(&key).copied().unwrap_or_default();
            let managed = managed_policies()
                .filter(|(_, _, managed)| managed == name)
                .count();
            others + managed == 1 && (own == 0 || managed == 1) && !Kind::Policy.is_id(name)
        };
        Reference(name.filter(is_free).unwrap_or(id.as_str()).to_owned())
    }

    /// Returns the name of a transfer if no other has it, else its id.
    pub(super) fn transfer(&self, id: &ResponsibilityTransferId) -> Reference {
        let name = self.by_transfer.get(id.as_str()).copied();
        let is_own =
            |name: &&str| self.transfers.get(name) == Some(&1) && !Kind::Transfer.is_id(name);
        Reference(name.filter(is_own).unwrap_or(id.as_str()).to_owned())
    }
}

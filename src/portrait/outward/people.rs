//! All accounts and organizations of a state, found by id.

use std::collections::BTreeMap;

use organizations::StateError;
use organizations::model::{AccountId, OrganizationId};
use organizations::state::{Account, Organization, State};

use super::records::all;

/// All accounts and organizations of a state.
pub(super) struct People {
    accounts: BTreeMap<String, Account>,
    organizations: BTreeMap<String, Organization>,
}

impl People {
    pub(super) fn of_state(state: &dyn State) -> Result<Self, StateError> {
        let accounts = all::<Account>(state)?.into_iter();
        let organizations = all::<Organization>(state)?.into_iter();
        Ok(Self {
            accounts: accounts
                .map(|account| (account.id.0.clone(), account))
                .collect(),
            organizations: organizations.map(|one| (one.id.0.clone(), one)).collect(),
        })
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    pub(super) fn of(&self, id: &AccountId) -> Option<&Account> {
        self.accounts.get(id.as_str())
    }

    pub(super) fn organizations(&self) -> impl Iterator<Item = &Organization> {
        self.organizations.values()
    }

    pub(super) fn organization(&self, id: &OrganizationId) -> Option<&Organization> {
        self.organizations.get(id.as_str())
    }

    /// Tells whether an organization is the only one.
    pub(super) fn is_only(&self, id: &OrganizationId) -> bool {
        self.organizations.len() == 1 && self.organizations.contains_key(id.as_str())
    }
}

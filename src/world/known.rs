//! All that a world knows, read once: for whoever tells of it in words or pictures.

use std::ops::ControlFlow;

use organizations::model::Timestamp;
use organizations::state::{
    Account, AccountCreation, Attachments, Handshake, Organization, OrganizationalUnit, Policy,
    Recipient, ResourcePolicy, Root, State, Stored, Transfer, WorldSettings,
};

use super::present::Present;
use crate::store::{FileState, StoreError};

/// The records of a world, each kind in the order of its ids, and what time it is.
pub struct Known {
    /// What time it is in the world.
    pub now: Timestamp,
    /// The settings of the world.
    pub settings: WorldSettings,
    /// The organizations.
    pub organizations: Vec<Organization>,
    /// Their roots.
    pub roots: Vec<Root>,
    /// Their units.
    pub units: Vec<OrganizationalUnit>,
    /// The accounts, also those outside of organizations.
    pub accounts: Vec<Account>,
    /// The requests to create accounts.
    pub creations: Vec<AccountCreation>,
    /// The handshakes that are not forgotten.
    pub handshakes: Vec<Handshake>,
    /// The policies, without those that AWS manages.
    pub policies: Vec<Policy>,
    /// The resource policies.
    pub resource_policies: Vec<ResourcePolicy>,
    /// The responsibility transfers.
    pub transfers: Vec<Transfer>,
}

impl Known {
    /// Reads the world as it is by now.
    pub fn read(present: &Present) -> Result<Self, StoreError> {
        let state = &present.state;
        Ok(Self {
            now: present.now,
            settings: state.world().clone(),
            organizations: all(state)?,
            roots: all(state)?,
            units: all(state)?,
            accounts: all(state)?,
            creations: all(state)?,
            handshakes: all(state)?,
            policies: all(state)?,
            resource_policies: all(state)?,
            transfers: all(state)?,
        })
    }

    /// Returns the account of an id.
    pub fn account(&self, id: &str) -> Option<&Account> {
        self.accounts
            .iter()
            .find(|account| account.id.as_str() == id)
    }

    /// Returns the account that has an address, in whatever case.
    pub fn with_address(&self, address: &str) -> Option<&Account> {
        let mut accounts = self.accounts.iter();
        accounts.find(|account| account.email.as_str().eq_ignore_ascii_case(address))
    }

    /// Returns the organization of an id.
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        let mut organizations = self.organizations.iter();
        organizations.find(|organization| organization.id.as_str() == id)
    }

    /// Returns the organization that an account is in.
    pub fn organization_of(&self, account: &Account) -> Option<&Organization> {
        let place = account.membership.as_ref()?;
        self.organization(place.organization_id.as_str())
    }

    /// Returns the accounts of an organization in the order in which they came.
    pub fn members_of(&self, organization: &Organization) -> Vec<&Account> {
        let mut members: Vec<_> = self
            .accounts
            .iter()
            .filter_map(|account| {
                let place = account.membership.as_ref()?;
                let is_in = place.organization_id == organization.id;
                is_in.then_some((place.sequence, account))
            })
            .collect();
        members.sort_by_key(|(sequence, _)| *sequence);
        members.into_iter().map(|(_, account)| account).collect()
    }

    /// Returns the handshake of an id.
    pub fn handshake(&self, id: &str) -> Option<&Handshake> {
        let mut handshakes = self.handshakes.iter();
        handshakes.find(|handshake| handshake.id.as_str() == id)
    }

    /// Returns the handshakes in the order in which they were sent.
    pub fn handshakes_in_order(&self) -> Vec<&Handshake> {
        let mut handshakes: Vec<_> = self.handshakes.iter().collect();
        handshakes.sort_by_key(|handshake| handshake.sequence);
        handshakes
    }

    /// Returns the account that a handshake asks, if there is one already.
    pub fn asked_account(&self, recipient: &Recipient) -> Option<&Account> {
        match recipient {
            Recipient::Account(id)
            | Recipient::Email {
                accepted_by: Some(id),
                ..
            } => self.account(id.as_str()),
            Recipient::Email { address, .. } => self.with_address(address.as_str()),
        }
    }

    /// Returns the policy of an id; none for those that AWS manages.
    pub fn policy(&self, id: &str) -> Option<&Policy> {
        self.policies.iter().find(|policy| policy.id.as_str() == id)
    }

    /// Returns the unit of an id.
    pub fn unit(&self, id: &str) -> Option<&OrganizationalUnit> {
        self.units.iter().find(|unit| unit.id.as_str() == id)
    }

    /// Returns the root of an id.
    pub fn root(&self, id: &str) -> Option<&Root> {
        self.roots.iter().find(|root| root.id.as_str() == id)
    }

    /// Returns the transfer of an id.
    pub fn transfer(&self, id: &str) -> Option<&Transfer> {
        let mut transfers = self.transfers.iter();
        transfers.find(|transfer| transfer.id.as_str() == id)
    }

    /// Walks over all that policies are attached to, by id: roots, units, accounts.
    pub fn attachments(&self) -> impl Iterator<Item = (&str, &Attachments)> {
        let roots = self.roots.iter();
        let roots = roots.map(|root| (root.id.as_str(), &root.attachments));
        let units = self.units.iter();
        let units = units.map(|unit| (unit.id.as_str(), &unit.attachments));
        let accounts = self.accounts.iter().filter_map(|account| {
            let place = account.membership.as_ref()?;
            Some((account.id.as_str(), &place.attachments))
        });
        roots.chain(units).chain(accounts)
    }
}

fn all<R: Stored>(state: &FileState) -> Result<Vec<R>, StoreError> {
    let mut records = Vec::new();
    R::scan(state, None, &mut |record| {
        records.push(record);
        ControlFlow::Continue(())
    })?;
    Ok(records)
}

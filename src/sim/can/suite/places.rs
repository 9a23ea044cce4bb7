//! The accounts that tests name, and those in units.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use organizations::registry;
use organizations::state::{Account, Kind, Organization, Record, State};

use crate::sim::can::given;
use crate::sim::can::who::account;
use crate::store::{FileState, StoreError};

/// Where accounts are: read once for all tests.
pub(super) struct Places<'a> {
    state: &'a FileState,
    accounts: Vec<Account>,
    /// The units and roots by id: their names, and what they are in.
    containers: BTreeMap<String, (String, Option<String>)>,
    found: BTreeMap<String, String>,
}

impl<'a> Places<'a> {
    pub(super) fn of(state: &'a FileState) -> Result<Self, StoreError> {
        let mut containers = BTreeMap::new();
        for kind in [Kind::Organization, Kind::OrganizationalUnit] {
            state.scan(kind, None, &mut |record| {
                match record {
                    Record::Organization(Organization { root_id, .. }) => {
                        containers.insert(root_id.to_string(), ("Root".to_owned(), None));
                    }
                    Record::OrganizationalUnit(unit) => {
                        let parent = Some(unit.parent_id.to_string());
                        containers.insert(unit.id.to_string(), (unit.name.to_string(), parent));
                    }
                    _ => {}
                }
                ControlFlow::Continue(())
            })?;
        }
        Ok(Self {
            state,
            accounts: registry::accounts(state)?,
            containers,
            found: BTreeMap::new(),
        })
    }

    /// Returns the id of an account that is named, or a caller that is none.
    pub(super) fn account(&mut self, named: &str) -> anyhow::Result<String> {
        if given::is_of_no_account(named) {
            return Ok(named.to_owned());
        }
        if let Some(id) = self.found.get(named) {
            return Ok(id.clone());
        }
        let id = account(self.state, named)?;
        self.found.insert(named.to_owned(), id.clone());
        Ok(id)
    }

    /// Returns the accounts in a unit and below; the unit is named by its id, its name, or the names on the
    /// way to it, as in `Workloads/Prod`.
    pub(super) fn below(&self, named: &str) -> Result<Vec<String>, String> {
        let units: Vec<_> = self
            .containers
            .keys()
            .filter(|id| self.is_named(id, named))
            .collect();
        let unit = match units[..] {
            [unit] => unit,
            [] => return Err(format!("no unit has this id or name: `{named}`")),
            _ => {
                return Err(format!(
                    "several units have this name; use an id, or the names on the way: `{named}`"
                ));
            }
        };
        let accounts = self.accounts.iter().filter(|account| {
            let place = account.membership.as_ref();
            place.is_some_and(|place| self.is_below(place.parent_id.as_str(), unit))
        });
        let accounts: Vec<_> = accounts.map(|account| account.id.to_string()).collect();
        if accounts.is_empty() {
            return Err(format!("no account is in this unit: `{named}`"));
        }
        Ok(accounts)
    }

    /// Returns the name of an account that the state knows.
    pub(super) fn name(&self, id: &str) -> Option<String> {
        let mut accounts = self.accounts.iter();
        let account = accounts.find(|account| account.id.as_str() == id)?;
        Some(account.name.to_string())
    }

    fn is_named(&self, id: &str, named: &str) -> bool {
        if id == named {
            return true;
        }
        let mut next = Some(id.to_owned());
        for name in named.rsplit('/') {
            let container = next.as_ref().and_then(|id| self.containers.get(id));
            match container {
                Some((own, parent)) if own == name => next.clone_from(parent),
                _ => return false,
            }
        }
        true
    }

    fn is_below(&self, parent: &str, unit: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut next = Some(parent.to_owned());
        while let Some(id) = next.filter(|id| seen.insert(id.clone())) {
            if id == unit {
                return true;
            }
            next = self
                .containers
                .get(&id)
                .and_then(|(_, parent)| parent.clone());
        }
        false
    }
}

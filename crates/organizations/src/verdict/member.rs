//! Accounts in their places.

use std::ops::ControlFlow;

use crate::error::{Contradiction, StateError};
use crate::model::{OrganizationFeatureSet, PolicyType};
use crate::quota::DEEPEST_UNIT;
use crate::state::{
    Account, Attachments, Kind, Organization, OrganizationalUnit, Record, Root, State,
};

/// An account that is in an organization, and the way to it.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) account_id: String,
    pub(super) organization_id: String,
    pub(super) management_account_id: String,
    /// Whether it manages the organization.
    pub(super) manages: bool,
    pub(super) feature_set: OrganizationFeatureSet,
    /// The policy types that are in use.
    pub(super) enabled: Vec<PolicyType>,
    /// The root, each unit down, the account.
    pub(super) way: Vec<Target>,
    /// What `aws:PrincipalOrgPaths` has: the way down to the parent, and a slash.
    pub(super) path: String,
}

/// What policies are attached to.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) id: String,
    pub(super) name: Option<String>,
    pub(super) attachments: Attachments,
}

impl Member {
    /// Finds the place of an account; nothing if it is in no organization.
    pub(super) fn of(state: &dyn State, account: &str) -> Result<Option<Self>, StateError> {
        let Some(account) = state.find::<Account>(account)? else {
            return Ok(None);
        };
        let Some(place) = &account.membership else {
            return Ok(None);
        };
        let organization = found::<Organization>(state, place.organization_id.as_str())?;
        let root = found::<Root>(state, organization.root_id.as_str())?;
        let mut way = vec![Target {
            id: account.id.to_string(),
            name: Some(account.name.to_string()),
            attachments: place.attachments.clone(),
        }];
        let mut next = place.parent_id.to_string();
        while next != root.id.as_str() {
            let unit = found::<OrganizationalUnit>(state, &next)?;
            if way.len() as u64 > DEEPEST_UNIT {
                let path = format!("organizational-units.{next}.ParentId");
                let message = "a unit that is in itself";
                return Err(Contradiction { path, message }.into());
            }
            next = unit.parent_id.to_string();
            way.push(unit.into());
        }
        way.push(root.clone().into());
        way.reverse();
        let containers = way.iter().take(way.len() - 1);
        let path = containers.fold(format!("{}/", organization.id), |path, target| {
            path + &target.id + "/"
        });
        Ok(Some(Self {
            manages: account.id == organization.management_account_id,
            account_id: account.id.to_string(),
            organization_id: organization.id.to_string(),
            management_account_id: organization.management_account_id.to_string(),
            feature_set: organization.feature_set,
            enabled: root.policy_types.iter().map(|one| one.r#type).collect(),
            way,
            path,
        }))
    }
}

impl From<OrganizationalUnit> for Target {
    fn from(unit: OrganizationalUnit) -> Self {
        Self {
            id: unit.id.to_string(),
            name: Some(unit.name.to_string()),
            attachments: unit.attachments,
        }
    }
}

impl From<Root> for Target {
    fn from(root: Root) -> Self {
        Self {
            id: root.id.to_string(),
            name: None,
            attachments: root.attachments,
        }
    }
}

/// Returns everything that policies may be attached to: roots, units, accounts, in the order of their ids.
pub(super) fn targets(state: &dyn State) -> Result<Vec<Target>, StateError> {
    let mut targets = Vec::new();
    for kind in [Kind::Root, Kind::OrganizationalUnit, Kind::Account] {
        state.scan(kind, None, &mut |record| {
            targets.extend(of_record(record));
            ControlFlow::Continue(())
        })?;
    }
    Ok(targets)
}

/// Returns the ids of all accounts.
pub(super) fn accounts(state: &dyn State) -> Result<Vec<String>, StateError> {
    let accounts = crate::registry::accounts(state)?;
    Ok(accounts
        .iter()
        .map(|account| account.id.to_string())
        .collect())
}

fn of_record(record: Record) -> Option<Target> {
    match record {
        Record::Root(root) => Some(root.into()),
        Record::OrganizationalUnit(unit) => Some(unit.into()),
        Record::Account(account) => of_account(account),
        _ => None,
    }
}

/// Returns an account as a target; nothing while it is in no organization.
fn of_account(account: Account) -> Option<Target> {
    Some(Target {
        id: account.id.to_string(),
        name: Some(account.name.to_string()),
        attachments: account.membership?.attachments,
    })
}

fn found<R: crate::state::Readable>(state: &dyn State, id: &str) -> Result<R, StateError> {
    match state.find(id)? {
        Some(record) => Ok(record),
        None => Err(crate::context::missing::<R>(id).into()),
    }
}

/// Returns what policies may be attached to, by its id.
pub(super) fn target(state: &dyn State, id: &str) -> Result<Option<Target>, StateError> {
    let kinds = [Kind::Root, Kind::OrganizationalUnit, Kind::Account];
    let Some(kind) = Kind::of_id(id).filter(|kind| kinds.contains(kind)) else {
        return Ok(None);
    };
    Ok(state.get(kind, id)?.and_then(of_record))
}

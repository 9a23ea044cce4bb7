//! Accounts in their places.

use crate::error::{Contradiction, StateError};
use crate::model::{OrganizationFeatureSet, PolicyType};
use crate::quota::DEEPEST_UNIT;
use crate::state::{Account, Attachments, Kind, Organization, OrganizationalUnit, Root, State};

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

fn found<R: crate::state::Readable>(state: &dyn State, id: &str) -> Result<R, StateError> {
    match state.find(id)? {
        Some(record) => Ok(record),
        None => Err(crate::context::missing::<R>(id).into()),
    }
}

/// Returns what policies may be attached to, by its id.
pub(super) fn target(state: &dyn State, id: &str) -> Result<Option<Target>, StateError> {
    Ok(match Kind::of_id(id) {
        Some(Kind::Root) => state.find::<Root>(id)?.map(Target::from),
        Some(Kind::OrganizationalUnit) => state.find::<OrganizationalUnit>(id)?.map(Target::from),
        Some(Kind::Account) => state.find::<Account>(id)?.and_then(|account| {
            Some(Target {
                id: account.id.to_string(),
                name: Some(account.name.to_string()),
                attachments: account.membership?.attachments,
            })
        }),
        _ => None,
    })
}

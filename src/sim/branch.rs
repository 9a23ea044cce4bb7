//! Organizations as trees of what is in them.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use organizations::Contradiction;
use organizations::model::{AccountState, OrganizationFeatureSet, PolicyName};
use organizations::state::{
    Account, Attachments, Kind, Organization, OrganizationalUnit, Policy, Record, Root, State,
    Stored,
};
use shape::{Choice, Value};

use super::console::object;
use crate::harmless;
use crate::store::{FileState, StoreError};

/// An organization, root, unit or account, and what is in it.
pub(super) struct Branch {
    kind: Kind,
    id: String,
    /// Its name; an organization and a root have none.
    name: Option<String>,
    /// What an organization is used for.
    features: Option<OrganizationFeatureSet>,
    /// The state of an account.
    state: Option<AccountState>,
    /// Whether it is the account that manages the organization.
    manages: bool,
    /// The policies attached to it.
    policies: Vec<String>,
    /// What is in effect for an account, as lines and as data, if that is wanted.
    in_effect: Option<Told>,
    /// The units and accounts in it, in the order in which they came.
    inside: Vec<Branch>,
}

/// What is told of an account: lines, and the same as data.
pub(super) type Told = (Vec<String>, Value);

/// Returns all organizations.
pub(super) fn organizations(state: &FileState) -> Result<Vec<Branch>, StoreError> {
    let mut records = Records::read(state)?;
    let organizations: Vec<Organization> = all(state)?;
    let trees = organizations
        .iter()
        .map(|organization| records.organization(organization))
        .collect();
    records.must_be_used_up()?;
    Ok(trees)
}

/// Returns the ids and names of the policies that organizations wrote.
pub(super) fn policy_names(state: &FileState) -> Result<Vec<(String, String)>, StoreError> {
    let policies: Vec<Policy> = all(state)?;
    let policies = policies.into_iter();
    Ok(policies
        .map(|policy| (policy.id.to_string(), policy.name.to_string()))
        .collect())
}

/// The records that trees are made of.
struct Records {
    roots: Vec<Root>,
    units: Inside<OrganizationalUnit>,
    accounts: Inside<Account>,
    /// The names of policies by id.
    policies: BTreeMap<String, PolicyName>,
}

/// Records by the root or unit that they are in, in the order in which they came.
type Inside<R> = BTreeMap<String, Vec<R>>;

fn all<R: Stored>(state: &FileState) -> Result<Vec<R>, StoreError> {
    let mut records = Vec::new();
    state.scan(R::KIND, None, &mut |record: Record| {
        records.extend(R::from_record(record));
        ControlFlow::Continue(())
    })?;
    Ok(records)
}

fn grouped<R>(mut records: Vec<R>, place: impl Fn(&R) -> Option<(&str, u64)>) -> Inside<R> {
    records.sort_by_key(|record| place(record).map(|(_, sequence)| sequence));
    let mut groups = Inside::new();
    for record in records {
        if let Some((parent, _)) = place(&record) {
            groups.entry(parent.to_owned()).or_default().push(record);
        }
    }
    groups
}

impl Records {
    fn read(state: &FileState) -> Result<Self, StoreError> {
        let policies = all(state)?.into_iter();
        Ok(Self {
            roots: all(state)?,
            units: grouped(all(state)?, |unit: &OrganizationalUnit| {
                Some((unit.parent_id.as_str(), unit.sequence))
            }),
            accounts: grouped(all(state)?, |account: &Account| {
                let place = account.membership.as_ref()?;
                Some((place.parent_id.as_str(), place.sequence))
            }),
            policies: policies
                .map(|policy: Policy| (policy.id.to_string(), policy.name))
                .collect(),
        })
    }

    /// Refuses a state in which something was in no tree: units that are in themselves, or in nothing.
    fn must_be_used_up(&self) -> Result<(), StoreError> {
        let left = self.units.keys().chain(self.accounts.keys()).next();
        left.map_or(Ok(()), |parent| {
            Err(StoreError::Contradiction(Contradiction {
                path: format!("organizational-units.{parent}"),
                message: "what is in it is in no tree",
            }))
        })
    }

    fn organization(&mut self, organization: &Organization) -> Branch {
        let mut roots = self.roots.iter();
        let root = roots.find(|root| root.id == organization.root_id).cloned();
        let root = root.map(|root| self.root(&root, organization));
        Branch {
            features: Some(organization.feature_set),
            inside: Vec::from_iter(root),
            ..Branch::new(Kind::Organization, organization.id.as_str())
        }
    }

    fn root(&mut self, root: &Root, organization: &Organization) -> Branch {
        Branch {
            policies: self.attached(&root.attachments),
            inside: self.inside(root.id.as_str(), organization),
            ..Branch::new(Kind::Root, root.id.as_str())
        }
    }

    /// Takes what is directly in a root or unit: units, then accounts. Nothing is in two trees.
    fn inside(&mut self, parent: &str, organization: &Organization) -> Vec<Branch> {
        let units = self.units.remove(parent).unwrap_or_default();
        let accounts = self.accounts.remove(parent).unwrap_or_default();
        let units = units.iter();
        let mut inside: Vec<_> = units.map(|unit| self.unit(unit, organization)).collect();
        let accounts = accounts.iter();
        inside.extend(accounts.map(|account| self.account(account, organization)));
        inside
    }

    fn unit(&mut self, unit: &OrganizationalUnit, organization: &Organization) -> Branch {
        Branch {
            name: Some(unit.name.to_string()),
            policies: self.attached(&unit.attachments),
            inside: self.inside(unit.id.as_str(), organization),
            ..Branch::new(Kind::OrganizationalUnit, unit.id.as_str())
        }
    }

    fn account(&self, account: &Account, organization: &Organization) -> Branch {
        let place = account.membership.as_ref();
        Branch {
            name: Some(account.name.to_string()),
            state: Some(account.state),
            manages: account.id == organization.management_account_id,
            policies: place.map_or_else(Vec::new, |place| self.attached(&place.attachments)),
            ..Branch::new(Kind::Account, account.id.as_str())
        }
    }

    /// Returns the names of policies.
    fn attached(&self, attachments: &Attachments) -> Vec<String> {
        let attached = attachments.policies.iter();
        attached
            .map(|attached| self.policy(attached.policy_id.as_str()))
            .collect()
    }

    /// Returns the name of a policy. A state in which a policy is missing is not opened.
    fn policy(&self, id: &str) -> String {
        let own = self.policies.get(id).map(PolicyName::as_str);
        let name = own.or_else(|| organizations::managed_policy_name(id));
        name.unwrap_or(id).to_owned()
    }
}

impl Branch {
    fn new(kind: Kind, id: &str) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            name: None,
            features: None,
            state: None,
            manages: false,
            policies: Vec::new(),
            in_effect: None,
            inside: Vec::new(),
        }
    }

    /// Adds to each account what is in effect for it, as lines and as data.
    pub(super) fn tell_in_effect<E>(
        &mut self,
        told: &mut dyn FnMut(&str) -> Result<Told, E>,
    ) -> Result<(), E> {
        if self.kind == Kind::Account {
            self.in_effect = Some(told(&self.id)?);
        }
        self.inside
            .iter_mut()
            .try_for_each(|branch| branch.tell_in_effect(told))
    }

    /// Returns the tree as data.
    pub(super) fn data(&self) -> Value {
        let texts = |texts: &[String]| texts.iter().map(String::as_str).collect::<Value>();
        object([
            ("Type", Some(self.kind.name().into())),
            ("Id", Some(self.id.as_str().into())),
            ("Name", self.name.as_deref().map(Value::from)),
            (
                "FeatureSet",
                self.features.map(|features| features.name().into()),
            ),
            ("State", self.state.map(|state| state.name().into())),
            ("Manages", self.manages.then(|| true.into())),
            (
                "Policies",
                (!self.policies.is_empty()).then(|| texts(&self.policies)),
            ),
            (
                "InEffect",
                self.in_effect.as_ref().map(|(_, data)| data.clone()),
            ),
            (
                "Inside",
                (self.kind != Kind::Account).then(|| self.inside.iter().map(Self::data).collect()),
            ),
        ])
    }

    /// Draws the tree, a line for each.
    pub(super) fn draw(&self, is_coloured: bool, out: &mut String) {
        self.draw_below("", "", is_coloured, out);
    }

    fn draw_below(&self, first: &str, others: &str, is_coloured: bool, out: &mut String) {
        out.push_str(first);
        out.push_str(&self.line(is_coloured));
        out.push('\n');
        for line in self.in_effect.iter().flat_map(|(lines, _)| lines) {
            out.push_str(others);
            out.push_str("    ");
            out.push_str(&printable(line));
            out.push('\n');
        }
        for (index, branch) in self.inside.iter().enumerate() {
            let (corner, line) = if index + 1 == self.inside.len() {
                ("└── ", "    ")
            } else {
                ("├── ", "│   ")
            };
            let (first, others) = (format!("{others}{corner}"), format!("{others}{line}"));
            branch.draw_below(&first, &others, is_coloured, out);
        }
    }

    fn line(&self, is_coloured: bool) -> String {
        let painted = |colour: &str, text: &str| {
            if is_coloured {
                format!("\x1b[{colour}m{text}\x1b[0m")
            } else {
                text.to_owned()
            }
        };
        let name = match self.kind {
            Kind::Organization => Some("Organization"),
            Kind::Root => Some("Root"),
            _ => self.name.as_deref(),
        };
        let parts = [
            name.map(|name| painted(colour(self.kind), &printable(name))),
            Some(painted("2", &self.id)),
            self.remark().map(|remark| format!("({remark})")),
            (!self.policies.is_empty())
                .then(|| painted("33", &printable(&format!("[{}]", self.policies.join(", "))))),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("  ")
    }

    /// Returns what differs from the default.
    fn remark(&self) -> Option<&'static str> {
        match (self.features, self.state) {
            (Some(OrganizationFeatureSet::All), _) => Some("all features"),
            (Some(OrganizationFeatureSet::ConsolidatedBilling), _) => Some("one bill only"),
            (None, Some(AccountState::Active)) if self.manages => Some("management account"),
            (None, Some(AccountState::Active) | None) => None,
            (None, Some(state)) => Some(state.name()),
        }
    }
}

/// Returns the colour of a name: those that hold others stand out.
fn colour(kind: Kind) -> &'static str {
    match kind {
        Kind::Account => "0",
        Kind::OrganizationalUnit => "1;34",
        _ => "1",
    }
}

/// Returns a name as it may stand on a line.
fn printable(name: &str) -> String {
    harmless::one_line(name).into_owned()
}

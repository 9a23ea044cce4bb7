//! Organizations as trees of what is in them.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use organizations::Contradiction;
use organizations::model::{
    AccountJoinedMethod, AccountState, HandshakeState, OrganizationFeatureSet, PolicyName, Tag,
};
use organizations::state::{
    Account, Attachments, Content, Handshake, Kind, Organization, OrganizationalUnit, Policy,
    Record, Root, State, Stored,
};
use shape::{Choice, Value};

use crate::sim::console::object;
use crate::store::{FileState, StoreError};
use crate::world::{answering, on};

/// An organization, root, unit or account, and what is in it.
pub(super) struct Branch {
    pub(super) kind: Kind,
    pub(super) id: String,
    /// Its name; an organization and a root have none.
    name: Option<String>,
    /// What an organization is used for.
    features: Option<OrganizationFeatureSet>,
    /// The address of an account.
    pub(super) email: Option<String>,
    /// The state of an account.
    state: Option<AccountState>,
    /// How an account came.
    joined: Option<AccountJoinedMethod>,
    /// Whether it is the account that manages the organization.
    manages: bool,
    /// The policies attached to it.
    pub(super) policies: Vec<AttachedPolicy>,
    /// What is in effect for an account, as lines and as data, if that is wanted.
    pub(super) in_effect: Option<Told>,
    /// Its tags.
    pub(super) tags: Vec<(String, String)>,
    /// The units and accounts in it, in the order in which they came.
    pub(super) inside: Vec<Branch>,
    /// Who was invited to an organization and has not answered.
    pub(super) waiting: Vec<Waiting>,
}

/// What is told of an account: lines, and the same as data.
pub(super) type Told = (Vec<EffectLine>, Value);

/// What is told of the policies of a type.
pub(super) struct EffectLine {
    /// Whether they are in effect.
    pub(super) is_in_effect: bool,
    /// Which are, or why none is.
    pub(super) text: String,
}

/// A policy that is attached.
pub(super) struct AttachedPolicy {
    pub(super) name: String,
    /// Whether AWS manages it; then it allows everything.
    pub(super) is_managed: bool,
}

/// An invitation that waits for an answer.
pub(super) struct Waiting {
    /// The account or address that is asked.
    pub(super) who: String,
    pub(super) handshake: String,
    /// When it expires.
    pub(super) until: String,
}

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
pub(in crate::sim) fn policy_names(state: &FileState) -> Result<Vec<(String, String)>, StoreError> {
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
    /// The invitations that are open, in the order in which they were sent.
    invitations: Vec<Handshake>,
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
        let mut invitations: Vec<Handshake> = all(state)?;
        invitations.retain(|handshake| {
            let is_invitation = matches!(handshake.content, Content::Invite { .. });
            is_invitation && handshake.state == HandshakeState::Open
        });
        invitations.sort_by_key(|handshake| handshake.sequence);
        Ok(Self {
            invitations,
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
            waiting: self.waiting(organization),
            ..Branch::new(Kind::Organization, organization.id.as_str())
        }
    }

    fn root(&mut self, root: &Root, organization: &Organization) -> Branch {
        Branch {
            policies: self.attached(&root.attachments),
            tags: tags(&root.tags),
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
            tags: tags(&unit.tags),
            inside: self.inside(unit.id.as_str(), organization),
            ..Branch::new(Kind::OrganizationalUnit, unit.id.as_str())
        }
    }

    fn account(&self, account: &Account, organization: &Organization) -> Branch {
        let place = account.membership.as_ref();
        Branch {
            name: Some(account.name.to_string()),
            email: Some(account.email.to_string()),
            state: Some(account.state),
            joined: place.map(|place| place.joined_method),
            tags: place.map_or_else(Vec::new, |place| tags(&place.tags)),
            manages: account.id == organization.management_account_id,
            policies: place.map_or_else(Vec::new, |place| self.attached(&place.attachments)),
            ..Branch::new(Kind::Account, account.id.as_str())
        }
    }

    /// Returns who was invited to an organization and has not answered.
    fn waiting(&self, organization: &Organization) -> Vec<Waiting> {
        let own = self.invitations.iter();
        let own = own.filter(|handshake| handshake.organization_id == organization.id);
        own.map(|handshake| Waiting {
            who: handshake
                .recipient
                .as_ref()
                .map(answering)
                .unwrap_or_default(),
            handshake: handshake.id.to_string(),
            until: on(handshake.expires),
        })
        .collect()
    }

    /// Returns policies by their names. A state in which a policy is missing is not opened.
    fn attached(&self, attachments: &Attachments) -> Vec<AttachedPolicy> {
        let attached = attachments.policies.iter();
        attached
            .map(|attached| {
                let id = attached.policy_id.as_str();
                let managed = organizations::managed_policy_name(id);
                let own = self.policies.get(id).map(PolicyName::as_str);
                AttachedPolicy {
                    name: own.or(managed).unwrap_or(id).to_owned(),
                    is_managed: managed.is_some(),
                }
            })
            .collect()
    }
}

fn tags(tags: &[Tag]) -> Vec<(String, String)> {
    let tags = tags.iter();
    tags.map(|tag| (tag.key.to_string(), tag.value.to_string()))
        .collect()
}

impl Branch {
    fn new(kind: Kind, id: &str) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            name: None,
            features: None,
            email: None,
            state: None,
            joined: None,
            manages: false,
            policies: Vec::new(),
            in_effect: None,
            tags: Vec::new(),
            inside: Vec::new(),
            waiting: Vec::new(),
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
        let names = || self.policies.iter().map(|policy| policy.name.as_str());
        let tags = || {
            let tags = self.tags.iter();
            tags.map(|(key, value)| {
                object([
                    ("Key", Some(key.as_str().into())),
                    ("Value", Some(value.as_str().into())),
                ])
            })
        };
        let waiting = || {
            let waiting = self.waiting.iter();
            waiting.map(|waiting| {
                object([
                    ("Target", Some(waiting.who.as_str().into())),
                    ("HandshakeId", Some(waiting.handshake.as_str().into())),
                ])
            })
        };
        object([
            ("Type", Some(self.kind.name().into())),
            ("Id", Some(self.id.as_str().into())),
            ("Name", self.name.as_deref().map(Value::from)),
            (
                "FeatureSet",
                self.features.map(|features| features.name().into()),
            ),
            ("Email", self.email.as_deref().map(Value::from)),
            ("State", self.state.map(|state| state.name().into())),
            (
                "JoinedMethod",
                self.joined.map(|joined| joined.name().into()),
            ),
            ("Manages", self.manages.then(|| true.into())),
            (
                "Policies",
                (!self.policies.is_empty()).then(|| names().collect()),
            ),
            ("Tags", (!self.tags.is_empty()).then(|| tags().collect())),
            (
                "InEffect",
                self.in_effect.as_ref().map(|(_, data)| data.clone()),
            ),
            (
                "Inside",
                (self.kind != Kind::Account).then(|| self.inside.iter().map(Self::data).collect()),
            ),
            (
                "Invitations",
                (!self.waiting.is_empty()).then(|| waiting().collect()),
            ),
        ])
    }

    /// Returns what it is called: an organization and a root have no names of their own.
    pub(super) fn title(&self) -> &str {
        match self.kind {
            Kind::Organization => "Organization",
            Kind::Root => "Root",
            _ => self.name.as_deref().unwrap_or_default(),
        }
    }

    /// Returns how many units, and how many accounts are in it.
    pub(super) fn counts(&self) -> (usize, usize) {
        let inside = self.inside.iter();
        inside.fold((0, 0), |(units, accounts), inside| {
            let (more_units, more_accounts) = inside.counts();
            let [unit, account] = [Kind::OrganizationalUnit, Kind::Account]
                .map(|kind| usize::from(inside.kind == kind));
            (
                units + more_units + unit,
                accounts + more_accounts + account,
            )
        })
    }

    /// Returns how many units and accounts are in it.
    pub(super) fn size(&self) -> usize {
        let inside = self.inside.iter();
        inside.map(|inside| 1 + inside.size()).sum()
    }

    /// Returns what an organization is used for; of an account, how it joined and what differs from the
    /// default.
    pub(super) fn remark(&self) -> Option<&'static str> {
        match (self.features, self.state) {
            (Some(OrganizationFeatureSet::All), _) => Some("all features"),
            (Some(OrganizationFeatureSet::ConsolidatedBilling), _) => Some("one bill only"),
            (None, Some(AccountState::Active)) if self.manages => Some("management account"),
            (None, Some(AccountState::Active)) => self.joined.map(|joined| match joined {
                AccountJoinedMethod::Invited => "invited",
                AccountJoinedMethod::Created => "created",
            }),
            (None, None) => None,
            (None, Some(state)) => Some(state.name()),
        }
    }
}

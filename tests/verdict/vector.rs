//! A question whose answer is known, and the state that it is asked of (verdict.md 14).

use std::collections::{BTreeMap, BTreeSet};

use organizations::model::{
    AccountJoinedMethod, AccountState, OrganizationFeatureSet, PolicyType, Timestamp,
};
use organizations::state::{
    Account, Attachment, Attachments, EnabledPolicyType, Membership, Memory, Organization,
    OrganizationalUnit, Policy, Record, Root, Standing, State,
};
use organizations::verdict::{Caller, Question};
use serde::Deserialize;
use serde_json::Value;

/// A line of the file.
#[derive(Debug, Deserialize)]
pub(crate) struct Vector {
    pub(crate) id: String,
    org: Org,
    policies: BTreeMap<String, Value>,
    levels: Option<Vec<Level>>,
    account: Option<String>,
    principal: String,
    action: String,
    resource: String,
    resource_account: Option<String>,
    resource_levels: Option<Vec<Level>>,
    types: Option<Vec<String>>,
    #[serde(default)]
    aws_managed_key: bool,
    context: BTreeMap<String, OneOrMore>,
    pub(crate) derived: BTreeMap<String, OneOrMore>,
    pub(crate) expect: Expect,
}

#[derive(Debug, Deserialize)]
struct Org {
    id: String,
    root: String,
    management: String,
}

#[derive(Debug, Deserialize)]
struct Level {
    target: String,
    scp: Vec<String>,
    rcp: Vec<String>,
}

/// What is expected.
#[derive(Debug, Deserialize)]
pub(crate) struct Expect {
    pub(crate) verdict: String,
    pub(crate) kind: Option<String>,
    pub(crate) by: Option<Vec<Value>>,
    pub(crate) denies: Vec<Value>,
    pub(crate) missing: Vec<Value>,
}

/// A text or several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    /// Returns the texts.
    pub(crate) fn list(&self) -> Vec<String> {
        match self {
            Self::One(one) => vec![one.clone()],
            Self::More(more) => more.clone(),
        }
    }
}

const SCP: PolicyType = PolicyType::ServiceControlPolicy;
const RCP: PolicyType = PolicyType::ResourceControlPolicy;

impl Vector {
    /// Returns the time at which all is asked.
    pub(crate) fn now() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().unwrap()
    }

    /// Returns what is asked.
    pub(crate) fn question(&self) -> Question {
        let caller = Caller::read(&self.principal, self.account.as_deref()).unwrap();
        let given = self.context.iter();
        Question {
            resource_account: self.resource_account.clone(),
            given: given
                .map(|(key, values)| (key.clone(), values.list()))
                .collect(),
            assume_absent: true,
            aws_managed_key: self.aws_managed_key,
            ..Question::new(caller, &self.action, &self.resource)
        }
    }

    /// Returns a state in which everything is attached as the vector says.
    pub(crate) fn state(&self) -> Memory {
        let mut state = Memory::default();
        state.put(Record::Organization(Organization {
            id: self.org.id.as_str().into(),
            management_account_id: self.org.management.as_str().into(),
            root_id: self.org.root.as_str().into(),
            feature_set: OrganizationFeatureSet::All,
            trusted_services: Vec::new(),
        }));
        for (sequence, (id, document)) in self.policies.iter().enumerate() {
            let of = if self.is_rcp(id) { RCP } else { SCP };
            state.put(Record::Policy(self.policy(
                id,
                of,
                document,
                sequence as u64,
            )));
        }
        let whole = [&self.levels, &self.resource_levels];
        for levels in whole.into_iter().flatten() {
            self.put_levels(levels, &mut state);
        }
        state
    }

    fn is_rcp(&self, id: &str) -> bool {
        let levels = [&self.levels, &self.resource_levels].into_iter().flatten();
        let mut attached = levels.flatten().flat_map(|level| &level.rcp);
        attached.any(|attached| attached == id)
    }

    fn policy(&self, id: &str, of: PolicyType, document: &Value, sequence: u64) -> Policy {
        Policy {
            id: id.into(),
            name: id.into(),
            description: "".into(),
            r#type: of,
            organization_id: self.org.id.as_str().into(),
            content: document.to_string().into(),
            updated: Self::now(),
            sequence,
            tags: Vec::new(),
        }
    }

    fn put_levels(&self, levels: &[Level], state: &mut Memory) {
        let mut parent = String::new();
        for (place, level) in levels.iter().enumerate() {
            let attachments = attachments(level);
            state.put(if place == 0 {
                Record::Root(Root {
                    id: level.target.as_str().into(),
                    organization_id: self.org.id.as_str().into(),
                    tags: Vec::new(),
                    attachments,
                    policy_types: self.enabled(),
                })
            } else if place + 1 < levels.len() {
                Record::OrganizationalUnit(OrganizationalUnit {
                    id: level.target.as_str().into(),
                    name: level.target.as_str().into(),
                    organization_id: self.org.id.as_str().into(),
                    parent_id: parent.as_str().into(),
                    sequence: place as u64,
                    tags: Vec::new(),
                    attachments,
                })
            } else {
                Record::Account(self.account(&level.target, &parent, attachments))
            });
            parent.clone_from(&level.target);
        }
    }

    fn account(&self, id: &str, parent: &str, attachments: Attachments) -> Account {
        Account {
            id: id.into(),
            email: format!("{id}@example.com").into(),
            name: id.into(),
            state: AccountState::Active,
            membership: Some(Membership {
                organization_id: self.org.id.as_str().into(),
                parent_id: parent.into(),
                joined_method: AccountJoinedMethod::Created,
                joined_timestamp: Self::now(),
                sequence: 9,
                delegations: Vec::new(),
                tags: Vec::new(),
                attachments,
                moved: None,
                published: BTreeMap::new(),
            }),
            closure: None,
            standing: Standing::default(),
        }
    }

    fn enabled(&self) -> Vec<EnabledPolicyType> {
        let both = ["SCP".to_owned(), "RCP".to_owned()].to_vec();
        let named: BTreeSet<_> = self.types.clone().unwrap_or(both).into_iter().collect();
        let types = [RCP, SCP].into_iter();
        let is_named = |of: &PolicyType| {
            let short = if *of == SCP { "SCP" } else { "RCP" };
            named.contains(short) || named.contains(shape::Choice::name(of))
        };
        types
            .filter(is_named)
            .map(|of| EnabledPolicyType {
                r#type: of,
                enabled: Self::now(),
            })
            .collect()
    }
}

fn attachments(level: &Level) -> Attachments {
    let scps = level.scp.iter().map(|id| (SCP, id));
    let all = scps.chain(level.rcp.iter().map(|id| (RCP, id)));
    let all = all.enumerate().map(|(sequence, (of, id))| Attachment {
        policy_id: id.as_str().into(),
        r#type: of,
        sequence: sequence as u64,
    });
    Attachments {
        policies: all.collect(),
        ..Attachments::default()
    }
}

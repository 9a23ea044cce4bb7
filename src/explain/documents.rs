//! Policy documents: what the service refuses of one, and one that it takes.

use reference::json;
use shape::{Map, Value};

use super::calls::{object, with};
use super::facts::Fact;
use super::numbers::listed_and;
use super::samples::sample;
use super::scene::Scene;

/// How many documents are tried at most.
pub(super) const MOST_TRIES: usize = 60;

/// A part of a document.
pub(super) struct Part {
    /// Its place, as in `plans.Daily.rules`.
    pub(super) path: String,
    /// How deep it is.
    depth: usize,
    /// The document without it.
    rest: Value,
}

impl Scene<'_> {
    pub(super) fn fact_of_document(&self, name: &str) -> Option<Fact> {
        Some(Fact(match name {
            "document-flaw" => Some(self.document_flaw()),
            "resource-policy-flaw" => Some(self.resource_policy_flaw()),
            "schedule-rule" => Some(self.schedule_rule()),
            "culprit" => self.culprit().map(|part| part.path),
            "without-culprit" => self.culprit().map(|part| json::compact(&part.rest)),
            "compact" => self.compact_document(),
            "named-action" => {
                let action = self.refused.message.split(' ').next();
                action.map(|action| format!("`{action}`"))
            }
            "resource-policy-with-call" => self.resource_policy_with_call(),
            _ => return None,
        }))
    }

    /// Returns the document that was given, if it is JSON.
    pub(super) fn document(&self) -> Option<Value> {
        json::parse(self.refused.text("Content")?).ok()
    }

    /// Returns the smallest part of the document without which the service takes it.
    pub(super) fn culprit(&self) -> Option<Part> {
        self.rehearsal?;
        let mut parts = Vec::new();
        collect(&self.document()?, "", 1, &|rest| rest, &mut parts);
        parts.sort_by_key(|part| std::cmp::Reverse(part.depth));
        parts.truncate(MOST_TRIES);
        parts.into_iter().find(|part| self.takes(&part.rest))
    }

    /// Tells whether the service takes a document in the place of the one that was given.
    pub(super) fn takes(&self, document: &Value) -> bool {
        let content = json::compact(document).into();
        let input = with(self.refused.input.clone(), "Content", content);
        self.goes(&input, self.caller_id())
    }

    /// Returns the document without its white space, if it is short enough then.
    fn compact_document(&self) -> Option<String> {
        let content = json::compact(&self.document()?);
        let limit = self
            .known_fact("quota.policy-size")?
            .parse::<usize>()
            .ok()?;
        (content.len() <= limit).then_some(content)
    }

    /// Says what the service asks of a schedule.
    fn schedule_rule(&self) -> String {
        let now = self.known_fact("now").unwrap_or_default();
        format!(
            "reckoned from now ({now}), the next two runs must be there, an hour or more apart (28 days, where the \
             rule or a copy of it opts in to the archive)"
        )
    }

    /// Says what is wrong with the document of a policy.
    fn document_flaw(&self) -> String {
        let Some(document) = self.document() else {
            return "it is no JSON.".to_owned();
        };
        let Some(members) = document.as_map() else {
            return "it is JSON, but no object.".to_owned();
        };
        if let Some(part) = self.culprit() {
            return format!(
                "it refuses `{}`, and takes the document without that.",
                part.path
            );
        }
        let of = self.policy_type();
        let sample = of.and_then(|of| json::parse(sample(of)).ok());
        let asked = sample.as_ref().and_then(Value::as_map);
        let asked = asked.into_iter().flat_map(Map::iter);
        let asked: Vec<_> = asked.map(|(name, _)| name).collect();
        let has = members.iter().map(|(name, _)| format!("`{name}`"));
        let has = listed_and(has);
        if !asked.iter().all(|name| document.get(name).is_some()) {
            let asked = asked.iter().map(|name| format!("`{name}`"));
            return format!(
                "on its outside it has {has}, and the type has {}.",
                listed_and(asked)
            );
        }
        let more = members.iter().find(|(name, _)| !asked.contains(name));
        match more {
            Some((name, _)) => {
                format!("the type knows no `{name}`, or it is not all that is wrong.")
            }
            None => format!(
                "what is in {has} has not the form that the type asks for, in more than one place."
            ),
        }
    }

    /// Says what is wrong with the document of a resource policy.
    fn resource_policy_flaw(&self) -> String {
        let Some(document) = self.document() else {
            return "it is no JSON.".to_owned();
        };
        if let Some(principal) = self.principal_outside() {
            let called = self.known.called(&principal);
            return format!("it names {called} as a principal, which is no member.");
        }
        if document.get("Statement").is_none() {
            return "it has no `Statement`.".to_owned();
        }
        if let Some(part) = self.culprit() {
            return format!(
                "it refuses `{}`, and takes the document without that.",
                part.path
            );
        }
        let needed = ["Effect", "Principal", "Action"];
        let lacks = statements(&document)
            .into_iter()
            .find_map(|statement| needed.iter().find(|name| statement.get(name).is_none()));
        match lacks {
            Some(name) => format!("a statement of it lacks `{name}`."),
            None => "it has not the form of a policy, in more than one place.".to_owned(),
        }
    }

    /// Returns the account of a principal of the document that is not in the organization.
    pub(super) fn principal_outside(&self) -> Option<String> {
        let document = self.document()?;
        let organization = self.organization()?;
        let members = self.known.members_of(organization);
        let is_member = |id: &str| members.iter().any(|member| member.id.as_str() == id);
        let principals = statements(&document).into_iter().filter_map(|statement| {
            let principal = statement.get("Principal")?;
            Some(texts(principal.get("AWS")?))
        });
        let accounts = principals
            .flatten()
            .filter(|name| *name != "*")
            .map(|name| {
                let account = name.split(':').nth(4);
                account.unwrap_or(name).to_owned()
            });
        accounts.into_iter().find(|id| !is_member(id))
    }

    /// Returns the resource policy with a statement more, which lets the caller make the call; none if it would be
    /// refused all the same.
    fn resource_policy_with_call(&self) -> Option<String> {
        let mut actions = vec![self.refused.operation.name()];
        if self.refused.input.get("Tags").is_some() && actions[0] != "TagResource" {
            actions.push("TagResource");
        }
        let names = actions
            .iter()
            .map(|action| format!("organizations:{action}"));
        let names: Value = names.map(Value::from).collect();
        let principal = format!("arn:aws:iam::{}:root", self.refused.caller);
        let principal = object([("AWS", principal.as_str())]);
        let statement: Map = [
            ("Effect", "Allow".into()),
            ("Principal", principal),
            ("Action", names),
            ("Resource", "*".into()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        let policy = json::parse(self.resource_policy()?).ok()?;
        let mut all: Vec<Value> = statements(&policy).into_iter().cloned().collect();
        all.push(statement.into());
        let policy = with(policy, "Statement", all.into_iter().collect());
        self.put_goes(&policy)
    }

    /// Returns the resource policy without the statements that deny something; none if nothing is left.
    pub(super) fn resource_policy_without_denial(&self) -> Option<String> {
        let policy = json::parse(self.resource_policy()?).ok()?;
        let all = statements(&policy).into_iter();
        let denies = |one: &Value| one.get("Effect").and_then(Value::as_str) == Some("Deny");
        let left: Vec<Value> = all.filter(|one| !denies(one)).cloned().collect();
        if left.is_empty() {
            return None;
        }
        self.put_goes(&with(policy, "Statement", left.into_iter().collect()))
    }

    /// Returns a resource policy as a text, if the management account can put it.
    fn put_goes(&self, policy: &Value) -> Option<String> {
        let content = json::compact(policy);
        let input: Map = [("Content", content.as_str())].into_iter().collect();
        let manager = self.known_fact("manager-id")?;
        self.after("PutResourcePolicy", &input.into(), &manager)?;
        Some(content)
    }
}

/// Returns the statements of a policy; a single one may stand without a list.
fn statements(policy: &Value) -> Vec<&Value> {
    match policy.get("Statement") {
        Some(Value::List(statements)) => statements.iter().collect(),
        Some(statement) => vec![statement],
        None => Vec::new(),
    }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::List(values) => values.iter().filter_map(Value::as_str).collect(),
        value => value.as_str().into_iter().collect(),
    }
}

/// Collects the parts of a value, each with what is left of the whole document without it.
fn collect(
    value: &Value,
    path: &str,
    depth: usize,
    whole: &dyn Fn(Value) -> Value,
    parts: &mut Vec<Part>,
) {
    match value {
        Value::Map(members) => {
            for (name, inner) in members.iter() {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{name}");
                let mut rest = members.clone();
                rest.remove(name);
                let rest = whole(rest.into());
                parts.push(Part {
                    path: path.clone(),
                    depth,
                    rest,
                });
                let whole = |inner| whole(with(value.clone(), name, inner));
                collect(inner, &path, depth + 1, &whole, parts);
            }
        }
        Value::List(elements) => {
            for (index, inner) in elements.iter().enumerate() {
                let path = format!("{path}[{index}]");
                let others = elements.iter().enumerate();
                let others = others.filter(|(at, _)| *at != index);
                let rest = whole(others.map(|(_, other)| other.clone()).collect());
                parts.push(Part {
                    path: path.clone(),
                    depth,
                    rest,
                });
                let whole = |inner: Value| {
                    let all = elements.iter().enumerate();
                    let all = all.map(|(at, other)| {
                        if at == index {
                            inner.clone()
                        } else {
                            other.clone()
                        }
                    });
                    whole(all.collect())
                };
                collect(inner, &path, depth + 1, &whole, parts);
            }
        }
        _ => {}
    }
}

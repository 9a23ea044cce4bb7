//! What is attached on the way from the root to an account.

use std::sync::Arc;

use super::error::VerdictError;
use crate::language::{Document, Effect, Found, Keys, Request, ResourceParts, Statement, Truth};
use crate::model::PolicyType;

/// The policies of a type that bind an account, level by level.
#[derive(Debug, Clone)]
pub struct Chain {
    /// Their type.
    pub of: PolicyType,
    /// The root, each unit down, the account.
    pub levels: Vec<Arc<Level>>,
    /// The organization that they are of.
    pub organization_id: String,
    /// The account that manages it.
    pub management_account_id: String,
}

/// A root, unit or account, and what is attached to it.
#[derive(Debug, Clone)]
pub struct Level {
    /// Its id.
    pub target_id: String,
    /// Its name; a root has none of its own.
    pub target_name: Option<String>,
    /// The policies of one type, in the order in which they were attached.
    pub policies: Vec<Arc<Placed>>,
}

/// A policy document, ready to be asked.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The id of the policy.
    pub id: String,
    /// Its name.
    pub name: String,
    pub(crate) document: Document,
    /// How long the document is.
    pub(crate) characters: usize,
}

impl Placed {
    /// Compiles a policy.
    pub fn read(id: &str, name: &str, content: &str) -> Result<Self, VerdictError> {
        let document = Document::read(content).ok_or_else(|| VerdictError::Unreadable {
            policy: told(id, name),
        })?;
        Ok(Self {
            id: id.to_owned(),
            name: name.to_owned(),
            document,
            characters: content.chars().count(),
        })
    }

    /// Returns how many statements it has.
    pub fn statements(&self) -> usize {
        self.document.statements.len()
    }

    /// Returns what the author of a statement calls it.
    pub fn sid(&self, statement: usize) -> Option<&str> {
        self.statement(statement).sid.as_deref()
    }

    /// Tells whether a statement denies.
    pub fn denies(&self, statement: usize) -> bool {
        self.statement(statement).effect == Effect::Deny
    }

    /// Returns the places of the statements that apply to a request which has these keys and no others.
    pub fn applies(&self, action: &str, resource: &str, keys: &[(&str, &str)]) -> Vec<usize> {
        let keys = Given(keys);
        let request = Request {
            action: &action.to_ascii_lowercase(),
            resource: ResourceParts::of(resource),
            keys: &keys,
        };
        let statements = self.document.statements.iter().enumerate();
        let applying = statements.filter(|(_, one)| one.fit(&request).truth == Truth::Yes);
        applying.map(|(place, _)| place).collect()
    }

    pub(crate) fn statement(&self, statement: usize) -> &Statement {
        &self.document.statements[statement]
    }

    /// Returns its name and id, as messages tell of it.
    pub fn told(&self) -> String {
        told(&self.id, &self.name)
    }
}

fn told(id: &str, name: &str) -> String {
    format!("policy {name} ({id})")
}

/// Keys with a value each; nothing else is there.
struct Given<'a>(&'a [(&'a str, &'a str)]);

impl Keys for Given<'_> {
    fn find(&self, key: &str) -> Found<'_> {
        let named = self
            .0
            .iter()
            .filter(|(name, _)| name.eq_ignore_ascii_case(key));
        named
            .map(|(_, value)| (*value).to_owned())
            .collect::<Vec<_>>()
            .into()
    }
}

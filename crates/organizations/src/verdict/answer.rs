//! What comes out.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::chain::{Chain, Level, Placed};
use super::decision::{Decision, Place};
use super::member::Member;
use super::reach::NotInEffect;
use crate::model::PolicyType;

/// What the organization says of a request. It never grants: identity and resource policies still decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It isn't refused by the organization.
    Allow,
    /// It is refused.
    Deny(Kind),
    /// It depends on keys that nobody knows.
    Depends,
}

/// How a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A Deny applies.
    Explicit,
    /// A level has no Allow that applies.
    Implicit,
}

/// What is decided of a question, and by what.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// The chains that bind: of SCPs before RCPs.
    pub chains: Vec<Arc<Chain>>,
    /// What their statements decide.
    pub decision: Decision,
    /// The types that have no effect, and why.
    pub not_in_effect: Vec<(PolicyType, NotInEffect)>,
    /// The keys that must be known for a verdict, in lower case; none if there is one.
    pub unknown: BTreeSet<String>,
    /// Where the caller is, if that is in an organization.
    pub(super) caller: Option<Arc<Member>>,
}

impl Answer {
    /// Returns what is decided. If a level is without an Allow whatever isn't known, the request is refused
    /// whatever isn't known.
    pub fn verdict(&self) -> Verdict {
        let Decision {
            denies, missing, ..
        } = &self.decision;
        if !denies.is_empty() {
            return Verdict::Deny(Kind::Explicit);
        }
        if !missing.is_empty() {
            return Verdict::Deny(Kind::Implicit);
        }
        if self.is_open() {
            Verdict::Depends
        } else {
            Verdict::Allow
        }
    }

    fn is_open(&self) -> bool {
        let may_deny = |place: &Place| self.placed(*place).denies(place.statement);
        !self.decision.uncertain.is_empty() || self.decision.open.iter().any(may_deny)
    }

    /// Returns the statement that decides an explicit deny.
    pub fn decided_by(&self) -> Option<Place> {
        self.decision.denies.first().copied()
    }

    /// Returns the policy in which a statement is.
    pub fn placed(&self, place: Place) -> &Placed {
        &self.level(place.chain, place.level).policies[place.policy]
    }

    /// Returns a level of a chain.
    pub fn level(&self, chain: usize, level: usize) -> &Level {
        &self.chains[chain].levels[level]
    }

    /// Returns the type of a chain.
    pub fn type_of(&self, chain: usize) -> PolicyType {
        self.chains[chain].of
    }
}

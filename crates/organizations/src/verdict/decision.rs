//! Deciding: an Allow at every level, and no Deny at any (verdict.md 3).

use std::sync::Arc;

use super::chain::{Chain, Placed};
use super::error::VerdictError;
use crate::language::{Effect, Part, Request, Statement, Truth};

/// Where a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The chain, by its place among those that bind.
    pub chain: usize,
    /// The level of the chain.
    pub level: usize,
    /// The policy at the level.
    pub policy: usize,
    /// The statement of the policy.
    pub statement: usize,
}

/// What the statements of some chains decide. Chains and levels are named by their places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// The Deny statements that apply, those that count first before others: this is how it is decided.
    pub denies: Vec<Place>,
    /// The Allow statements that apply.
    pub allows: Vec<Place>,
    /// The statements of which it isn't known whether they apply.
    pub open: Vec<Place>,
    /// The levels, by chain and level, at which no Allow applies.
    pub missing: Vec<(usize, usize)>,
    /// The levels at which an Allow may apply, and none does for certain.
    pub uncertain: Vec<(usize, usize)>,
}

impl Decision {
    /// Asks every statement of the chains, in the order in which reasons are given.
    pub(crate) fn of(chains: &[Arc<Chain>], request: &Request<'_>) -> Result<Self, VerdictError> {
        let mut decision = Self::default();
        for (chain, of) in chains.iter().enumerate() {
            for level in 0..of.levels.len() {
                decision.add_level(chains, (chain, level), request)?;
            }
        }
        Ok(decision)
    }

    fn add_level(
        &mut self,
        chains: &[Arc<Chain>],
        (chain, level): (usize, usize),
        request: &Request<'_>,
    ) -> Result<(), VerdictError> {
        let mut allowed = Truth::No;
        for (policy, placed) in chains[chain].levels[level].policies.iter().enumerate() {
            for (index, statement) in placed.document.statements.iter().enumerate() {
                let truth = judged(placed, index, statement, request)?;
                let place = Place {
                    chain,
                    level,
                    policy,
                    statement: index,
                };
                if statement.effect == Effect::Allow {
                    allowed = allowed.max(truth);
                }
                match (truth, statement.effect) {
                    (Truth::Yes, Effect::Deny) => self.denies.push(place),
                    (Truth::Yes, Effect::Allow) => self.allows.push(place),
                    (Truth::Unknown, _) => self.open.push(place),
                    (Truth::No, _) => {}
                }
            }
        }
        match allowed {
            Truth::No => self.missing.push((chain, level)),
            Truth::Unknown => self.uncertain.push((chain, level)),
            Truth::Yes => {}
        }
        Ok(())
    }
}

/// Tells whether a statement applies. What an unknown operator means isn't guessed at (verdict.md 6.1).
fn judged(
    placed: &Placed,
    index: usize,
    statement: &Statement,
    request: &Request<'_>,
) -> Result<Truth, VerdictError> {
    let fit = statement.fit(request);
    if let Some(Part::Action | Part::Resource) = fit.missed
        && fit.truth == Truth::No
    {
        return Ok(Truth::No);
    }
    let mut tests = statement.condition.iter();
    match tests.find(|test| test.operator.is_none()) {
        None => Ok(fit.truth),
        Some(test) => Err(VerdictError::UnknownOperator {
            policy: placed.told(),
            statement: index,
            operator: test.operator_name.clone(),
        }),
    }
}

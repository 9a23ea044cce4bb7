//! Why: what each level says, which statements apply, and which came close.

use super::answer::{Answer, Verdict};
use super::chain::Placed;
use super::error::VerdictError;
use super::judge::Judge;
use super::question::Question;
use crate::language::{
    Found, Keys, Part, Request, ResourceParts, Statement, Truth, has_variable, may_have_variable,
};
use crate::model::PolicyType;

/// An answer in full.
#[derive(Debug, Clone)]
pub struct Explanation<'a> {
    /// What is decided.
    pub verdict: Verdict,
    /// What each level says, from the top down, of SCPs before RCPs.
    pub levels: Vec<LevelTold<'a>>,
    /// The keys that follow from the question, with their values.
    pub derived: Vec<(&'static str, Vec<String>)>,
    /// The keys that a statement asked for and that are taken as absent, as statements write them.
    pub absent: Vec<String>,
    /// The keys that must be known for a verdict, as statements write them.
    pub unknown: Vec<String>,
    /// The given keys of which the state says something else, with what it says.
    pub contradictions: Vec<(&'static str, Vec<String>)>,
    asked: Asked<'a>,
}

impl Explanation<'_> {
    /// Tells whether the condition of a statement that is told of asks for a key, by itself or in a variable.
    pub fn asks_for(&self, key: &str) -> bool {
        let Asked { keys, texts } = &self.asked;
        keys.iter().any(|one| one.eq_ignore_ascii_case(key))
            || texts.iter().any(|text| has_variable(text, key))
    }
}

/// What the conditions of the statements that are told of ask for.
#[derive(Debug, Clone, Default)]
struct Asked<'a> {
    /// The keys, each once.
    keys: Vec<&'a str>,
    /// The texts that may have variables.
    texts: Vec<&'a str>,
}

impl<'a> Asked<'a> {
    fn of(levels: &[LevelTold<'a>]) -> Self {
        let mut asked = Self::default();
        let statements = levels.iter().flat_map(|level| &level.statements);
        for test in statements.flat_map(|statement| &statement.tested) {
            let Missed::Condition { key, expected, .. } = test else {
                continue;
            };
            if !asked.keys.contains(key) {
                asked.keys.push(key);
            }
            let texts = expected.iter().map(String::as_str);
            asked
                .texts
                .extend(texts.filter(|text| may_have_variable(text)));
        }
        asked
    }
}

/// What a level says.
#[derive(Debug, Clone)]
pub struct LevelTold<'a> {
    /// The type of its policies.
    pub of: PolicyType,
    /// The root, unit or account.
    pub target_id: &'a str,
    /// Its name, if it has one.
    pub target_name: Option<&'a str>,
    /// Whether an Allow applies; nothing if that depends on what isn't known.
    pub allowed: Option<bool>,
    /// The statements that apply, may apply, or came close; or all of them.
    pub statements: Vec<StatementTold<'a>>,
}

/// What a statement says.
#[derive(Debug, Clone)]
pub struct StatementTold<'a> {
    /// The id of its policy.
    pub policy_id: &'a str,
    /// The name of its policy.
    pub policy_name: &'a str,
    /// Its place in the policy, from 0.
    pub index: usize,
    /// What its author calls it.
    pub sid: Option<&'a str>,
    /// Whether it denies.
    pub denies: bool,
    /// Whether it applies; nothing if that depends on what isn't known.
    pub applies: Option<bool>,
    /// The first part that doesn't fit, or of which it can't be told.
    pub missed: Option<Missed<'a>>,
    /// What its condition tests of the request: each test, and what the request has.
    pub tested: Vec<Missed<'a>>,
}

/// A part of a statement, and what the request has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missed<'a> {
    /// The action.
    Action,
    /// The resource.
    Resource,
    /// A test of the condition.
    Condition {
        /// The operator as it is written.
        operator: &'a str,
        /// The key as it is written.
        key: &'a str,
        /// What it is compared with.
        expected: &'a [String],
        /// What the request has.
        found: Held,
    },
}

/// What a request has of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// Nobody knows.
    Unknown,
    /// Nothing: it doesn't have the key.
    Missing,
    /// These values.
    Values(Vec<String>),
}

impl Judge<'_> {
    /// Explains an answer; of the statements all, or those that apply, may apply, or came close.
    pub fn explain<'a>(
        &mut self,
        question: &Question,
        answer: &'a Answer,
        all: bool,
    ) -> Result<Explanation<'a>, VerdictError> {
        let known = self.known(question)?.noting();
        let action = question.action.to_ascii_lowercase();
        let request = Request {
            action: &action,
            resource: ResourceParts::of(&question.resource),
            keys: &known,
        };
        let mut levels = Vec::new();
        for (chain, of) in answer.chains.iter().enumerate() {
            for (level, told) in of.levels.iter().enumerate() {
                levels.push(LevelTold {
                    of: of.of,
                    target_id: &told.target_id,
                    target_name: told.target_name.as_deref(),
                    allowed: answer.allowed_at(chain, level),
                    statements: statements(&told.policies, &request, all),
                });
            }
        }
        let owned = |(key, values): (&'static str, &[String])| (key, values.to_vec());
        let derived = known.derived().map(owned).collect();
        let contradictions = known.contradictions().map(owned).collect();
        Ok(Explanation {
            verdict: answer.verdict(),
            asked: Asked::of(&levels),
            levels,
            derived,
            contradictions,
            unknown: answer.as_written(answer.unknown.iter()),
            absent: answer.as_written(known.missed().iter()),
        })
    }
}

impl Answer {
    fn allowed_at(&self, chain: usize, level: usize) -> Option<bool> {
        let is_at = |place: &(usize, usize)| *place == (chain, level);
        if self.decision.uncertain.iter().any(is_at) {
            return None;
        }
        Some(!self.decision.missing.iter().any(is_at))
    }

    /// Returns keys, given in lower case, as the first statement writes them that asks for them.
    fn as_written<'a>(&self, keys: impl Iterator<Item = &'a String>) -> Vec<String> {
        let levels = || self.chains.iter().flat_map(|chain| &chain.levels);
        let policies = || levels().flat_map(|level| &level.policies);
        let statements = || policies().flat_map(|placed| &placed.document.statements);
        let written = |key: &String| {
            let mut tests = statements().flat_map(|statement| &statement.condition);
            let test = tests.find(|test| test.key_in_lower_case == *key);
            test.map_or_else(|| key.clone(), |test| test.key.clone())
        };
        keys.map(written).collect()
    }
}

fn statements<'a>(
    policies: &'a [std::sync::Arc<Placed>],
    request: &Request<'_>,
    all: bool,
) -> Vec<StatementTold<'a>> {
    let most = policies
        .iter()
        .map(|placed| placed.document.statements.len());
    let mut told = Vec::with_capacity(most.sum());
    for placed in policies {
        for (index, statement) in placed.document.statements.iter().enumerate() {
            let fit = statement.fit(request);
            let is_wanted = all || fit.truth != Truth::No || comes_close(statement, request);
            if is_wanted {
                let part = |part| missed(part, request.keys);
                let tests = statement.condition.iter();
                told.push(StatementTold {
                    policy_id: &placed.id,
                    policy_name: &placed.name,
                    index,
                    sid: statement.sid.as_deref(),
                    denies: placed.denies(index),
                    applies: match fit.truth {
                        Truth::Yes => Some(true),
                        Truth::No => Some(false),
                        Truth::Unknown => None,
                    },
                    missed: fit.missed.map(part),
                    tested: tests.map(|test| part(Part::Condition(test))).collect(),
                });
            }
        }
    }
    told
}

/// Tells whether a statement that doesn't apply is about the action, or at least names its service.
fn comes_close(statement: &Statement, request: &Request<'_>) -> bool {
    let service = request.action.split(':').next().unwrap_or_default();
    let names_service = |name: &String| {
        let named = name.split_once(':').map(|(service, _)| service);
        named.is_some_and(|named| named.eq_ignore_ascii_case(service))
    };
    statement.selects_action(request.action)
        || !statement.actions.inverted && statement.action_names.iter().any(names_service)
}

fn missed<'a>(part: Part<'a>, keys: &dyn Keys) -> Missed<'a> {
    match part {
        Part::Action => Missed::Action,
        Part::Resource => Missed::Resource,
        Part::Condition(test) => Missed::Condition {
            operator: &test.operator_name,
            key: &test.key,
            expected: &test.expected,
            found: match keys.find(&test.key_in_lower_case) {
                Found::Unknown => Held::Unknown,
                Found::Missing => Held::Missing,
                Found::Values(values) => Held::Values(values.into_owned()),
            },
        },
    }
}

//! A rule of the service.

use std::fmt;

use crate::model::Exception;

/// A rule of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rule {
    /// The operation, as in `AcceptHandshake`.
    pub operation: &'static str,
    /// What it says that the operation does.
    pub outcome: Outcome,
    /// How much is known of it.
    pub mark: Mark,
    /// The scenario that holds the real answer, as in `real/handshakes-lifecycle`: of every rule that
    /// is known, and of no other.
    pub seen_in: Option<&'static str>,
    /// How it is reached.
    pub way: Way,
}

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It answers.
    Success,
    /// It changes something, at once or later.
    Effect,
    /// It refuses.
    Refusal {
        /// The exception.
        exception: Exception,
        /// The reason that it gives, without the path behind it.
        reason: Option<&'static str>,
    },
}

/// How much is known of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It was seen in an answer of the real service, and a scenario holds that.
    Known,
    /// A real answer was captured or quoted; no scenario holds it.
    Reported,
    /// The model of the API or the user guide states it.
    Model,
    /// It follows from what is known or stated: the most likely behaviour.
    Inferred,
    /// Nothing supports it strongly: it was decided.
    Unknown,
}

/// How a rule is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// By commands.
    Rules {
        /// What leads to it, in a few words; of an effect, what it is.
        what: &'static str,
        /// The path of the test that proves it.
        test: &'static str,
    },
    /// Only by a fault that is placed in the world.
    Fault,
}

/// The test that injects every refusal that no rule leads to.
const INJECTION: &str = "fault::tests::what_no_rule_leads_to_is_injected";

impl Rule {
    /// Returns the path of the test that proves it.
    pub fn test(&self) -> &'static str {
        match self.way {
            Way::Rules { test, .. } => test,
            Way::Fault => INJECTION,
        }
    }
}

impl Outcome {
    /// Reads `success`, `effect`, or an exception and perhaps its reason.
    pub(super) fn read(text: &'static str) -> Option<Self> {
        let (name, reason) = match text.split_once(' ') {
            Some((name, reason)) => (name, Some(reason)),
            None => (text, None),
        };
        match name {
            "success" => Some(Self::Success),
            "effect" => Some(Self::Effect),
            name => {
                let exception = Exception::named(name)?;
                Some(Self::Refusal { exception, reason })
            }
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Success => out.write_str("success"),
            Self::Effect => out.write_str("effect"),
            Self::Refusal { exception, reason } => {
                out.write_str(exception.name())?;
                reason.map_or(Ok(()), |reason| write!(out, " {reason}"))
            }
        }
    }
}

impl Mark {
    /// All of them, the best supported first.
    pub const ALL: [Self; 5] = [
        Self::Known,
        Self::Reported,
        Self::Model,
        Self::Inferred,
        Self::Unknown,
    ];

    /// Returns its letter.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Known => "K",
            Self::Reported => "R",
            Self::Model => "M",
            Self::Inferred => "I",
            Self::Unknown => "U",
        }
    }

    /// Returns what it means, as a phrase.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Known => "seen in an answer of the real service, which a test replays",
            Self::Reported => {
                "seen or quoted in an answer of the real service, which no test replays"
            }
            Self::Model => "stated by the model of the API or by the user guide",
            Self::Inferred => "inferred from the user guide and from answers of the real service",
            Self::Unknown => "what the real service does is unknown, and orgsim does this",
        }
    }
}

//! What a task is judged by.

use organizations::Operation;
use reference::query::Query;
use shape::Map;

use super::answer::Expected;

/// One of the things that must hold for a task to be done.
#[derive(Debug)]
pub struct Check {
    /// What is asked.
    pub question: Question,
    /// What a student is told while it does not hold; none for the default.
    pub otherwise: Option<String>,
}

/// What a check asks.
#[derive(Debug)]
pub enum Question {
    /// What an operation answers now.
    Answer {
        /// The operation, which only reads.
        operation: &'static Operation,
        /// Who calls: an account id, address or name.
        caller: String,
        /// The input.
        input: Map,
        /// What is taken from the answer; none for all of it.
        query: Option<Query>,
        /// What that must be.
        expected: Expected,
    },
    /// Whether there was such a call since the lesson began.
    Called {
        /// The operation; none for any.
        operation: Option<&'static Operation>,
        /// Who called; none for anyone.
        caller: Option<String>,
        /// How it ended.
        outcome: Outcome,
    },
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was answered.
    Answered,
    /// It was refused.
    Refused {
        /// The exception, or `ParamValidation` if it was never sent.
        code: String,
        /// The reason that the exception gave; none for any.
        reason: Option<String>,
    },
}

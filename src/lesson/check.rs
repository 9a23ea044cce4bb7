//! The checks of a task.

use organizations::Operation;
use reference::query::Query;
use shape::Map;

use super::answer::Expected;

/// A condition of a task.
#[derive(Debug)]
pub struct Check {
    /// What is asked.
    pub question: Question,
    /// The message to the student while it does not hold; none for the default.
    pub otherwise: Option<String>,
}

/// The question of a check.
#[derive(Debug)]
pub enum Question {
    /// What an operation answers now.
    Answer {
        /// The operation, which is read-only.
        operation: &'static Operation,
        /// Who calls: an account id, address or name.
        caller: String,
        /// The input.
        input: Map,
        /// The query that is applied to the answer; none for all of it.
        query: Option<Query>,
        /// The expected result.
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

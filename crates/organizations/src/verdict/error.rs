//! Why there is no verdict.

use std::fmt;

use super::caller::NoCaller;
use crate::error::StateError;

/// Why there is no verdict.
#[derive(Debug)]
pub enum VerdictError {
    /// A policy in force is no policy document.
    Unreadable {
        /// Its id and name.
        policy: String,
    },
    /// A condition has an operator that there isn't: what it says can't be told (verdict.md 6.1).
    UnknownOperator {
        /// The id and name of the policy.
        policy: String,
        /// The place of the statement, from 0.
        statement: usize,
        /// What is written there.
        operator: String,
    },
    /// An action is written as `service:name`.
    NoAction(String),
    /// This is nobody who calls.
    NoCaller(NoCaller),
    /// The caller is of another account than the one that was named.
    OtherAccount {
        /// Who calls.
        principal: String,
        /// The account that was named.
        account: String,
    },
    /// Nothing in the state has this id: no draft can be put there.
    NoTarget(String),
    /// The state can't be read.
    State(StateError),
}

impl fmt::Display for VerdictError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { policy } => write!(out, "not a policy document: {policy}"),
            Self::UnknownOperator {
                policy,
                statement,
                operator,
            } => write!(
                out,
                "no verdict: statement {statement} of {policy} has an unknown operator, `{operator}`"
            ),
            Self::NoAction(action) => write!(
                out,
                "an action is a service and a name, as in `s3:GetObject`: `{action}`"
            ),
            Self::NoCaller(error) => error.fmt(out),
            Self::OtherAccount { principal, account } => {
                write!(out, "`{principal}` is not of account {account}")
            }
            Self::NoTarget(target) => {
                write!(out, "no root, unit or account has this id: `{target}`")
            }
            Self::State(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for VerdictError {}

impl From<StateError> for VerdictError {
    fn from(error: StateError) -> Self {
        Self::State(error)
    }
}

impl From<NoCaller> for VerdictError {
    fn from(error: NoCaller) -> Self {
        Self::NoCaller(error)
    }
}

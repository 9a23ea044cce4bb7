//! What a sequence is made of.

use std::fmt;

use organizations::model::{AccountState, Timestamp};
use organizations::state::Standing;
use serde_json::Value as Json;

/// A step, at a time of its own.
#[derive(Clone)]
pub(crate) struct Step {
    /// Its place in the sequence. New ids follow from it, so they stay when other steps are left out.
    pub(crate) number: u64,
    pub(crate) now: Timestamp,
    pub(crate) act: Act,
}

/// What is done.
#[derive(Clone)]
pub(crate) enum Act {
    /// An operation is called.
    Call(Call),
    /// An account is made outside of organizations.
    Make { email: String },
    /// What sets an account apart is changed.
    SetApart { account: String, standing: Standing },
    /// AWS suspends an account, or activates it again.
    Suspend { account: String, to: AccountState },
}

/// A call of an operation.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) caller: String,
    pub(crate) operation: &'static str,
    pub(crate) input: Json,
}

impl Call {
    /// Returns a string of the input.
    pub(crate) fn text(&self, member: &str) -> Option<&str> {
        self.input[member].as_str()
    }
}

impl fmt::Display for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, now) = (self.number, self.now.0);
        write!(out, "{number:4} {now} ")?;
        match &self.act {
            Act::Call(call) => {
                let Call {
                    caller,
                    operation,
                    input,
                } = call;
                write!(out, "{caller} {operation} {input}")
            }
            Act::Make { email } => write!(out, "make an account with the address {email}"),
            Act::SetApart { account, standing } => write!(out, "set {account} apart: {standing:?}"),
            Act::Suspend { account, to } => write!(out, "make {account} {to:?}"),
        }
    }
}

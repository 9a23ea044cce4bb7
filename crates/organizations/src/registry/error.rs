//! Why an account can't be found, made or changed.

use std::fmt;

use shape::Choice;

use crate::error::StateError;
use crate::model::AccountState;

/// Why an account can't be found, made or changed.
#[derive(Debug)]
pub enum RegistryError {
    /// Nothing has this id, address or name.
    Unknown(String),
    /// Nothing has this id, address or name, and the world is strict.
    Stranger(String),
    /// Several accounts have this name.
    Ambiguous(String),
    /// This is no id of an account.
    NoId(String),
    /// This is no address that an account may have.
    NoAddress(String),
    /// This is no name that an account may have.
    NoName(String),
    /// An account has this id or address.
    Taken(String),
    /// An account doesn't get into or out of this state because somebody wants it to.
    Unreachable(AccountState),
    /// The state could not be read.
    State(StateError),
}

impl fmt::Display for RegistryError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => write!(out, "no account has this id, address or name: `{name}`"),
            Self::Stranger(name) => write!(
                out,
                "no account has this id, address or name, and a strict world makes none up: `{name}`\n\n\
                 `sim account create` makes an account"
            ),
            Self::Ambiguous(name) => {
                write!(
                    out,
                    "several accounts have this name; use an id or an address: `{name}`"
                )
            }
            Self::NoId(id) => write!(out, "an account id has twelve digits: `{id}`"),
            Self::NoAddress(email) => write!(out, "not an address that mail reaches: `{email}`"),
            Self::NoName(name) => write!(out, "an account name has 1 to 128 characters: `{name}`"),
            Self::Taken(taken) => write!(out, "an account has this already: `{taken}`"),
            Self::Unreachable(state) => {
                write!(
                    out,
                    "only closing an account leads to or from `{}`",
                    state.name()
                )
            }
            Self::State(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for RegistryError {}

impl From<StateError> for RegistryError {
    fn from(error: StateError) -> Self {
        Self::State(error)
    }
}

//! Whose a key is.

use std::fmt;

use super::access_key::AccessKey;
use super::session::Session;
use super::token;
use crate::api::Api;
use crate::model::{AccountId, Timestamp};

/// Who calls with a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyOwner {
    /// An account.
    Account(AccountId),
    /// A session.
    Session(Session),
    /// Nobody in particular: it is none of our keys.
    Unsaid,
}

/// Why nobody calls with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyError {
    /// The token is missing, is none, or is another account's than the key; or no account has such a key.
    Unrecognized,
    /// The session has ended.
    Expired,
}

/// Tells who calls with a key, and with the token of a session if there is one, at a time of the machine.
///
/// A key of twelve digits is the account with this id.
pub fn owner_of_key(id: &str, token: Option<&str>, now: Timestamp) -> Result<KeyOwner, KeyError> {
    if AccountId::is_id(id) {
        return Ok(KeyOwner::Account(id.into()));
    }
    let Some(key) = AccessKey::read(id) else {
        return Ok(KeyOwner::Unsaid);
    };
    let account = key.account.ok_or(KeyError::Unrecognized)?;
    if !key.is_of_session {
        return Ok(KeyOwner::Account(account));
    }
    let read = token.and_then(token::read);
    let (session, ends) = read.ok_or(KeyError::Unrecognized)?;
    if session.account != account {
        return Err(KeyError::Unrecognized);
    }
    if now >= ends {
        return Err(KeyError::Expired);
    }
    Ok(KeyOwner::Session(session))
}

impl KeyError {
    /// Returns the code with which an API refuses a call for this.
    pub fn code(self, api: Api) -> &'static str {
        match (api, self) {
            (Api::Organizations, Self::Unrecognized) => "UnrecognizedClientException",
            (Api::Organizations, Self::Expired) => "ExpiredTokenException",
            (Api::Sts | Api::Iam, Self::Unrecognized) => "InvalidClientTokenId",
            (Api::Sts | Api::Iam, Self::Expired) => "ExpiredToken",
        }
    }

    /// Returns the sentence with which an API refuses a call for this.
    pub fn message(self, api: Api) -> &'static str {
        match (api, self) {
            (Api::Organizations, Self::Unrecognized) => {
                "The security token included in the request is invalid."
            }
            (Api::Sts | Api::Iam, Self::Unrecognized) => {
                "The security token included in the request is invalid"
            }
            (_, Self::Expired) => "The security token included in the request is expired",
        }
    }

    /// Returns the status with which an API refuses a call for this.
    pub fn status(self, api: Api) -> u16 {
        match api {
            Api::Organizations => 400,
            Api::Sts | Api::Iam => 403,
        }
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Unrecognized => {
                "AWS_SESSION_TOKEN, or the token of the profile, is missing or none of the key's"
            }
            Self::Expired => "the session of AWS_SESSION_TOKEN, or of the profile, has expired",
        })
    }
}

impl std::error::Error for KeyError {}

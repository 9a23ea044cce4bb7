//! Whose key it is (`endpoint.md` section 6.2).

use organizations::model::Timestamp;
use organizations::session::{KeyError, KeyOwner, owner_of_key};

use super::authorization::{Signed, Unsigned};
use crate::service::Caller;

/// Returns who calls, at a time of the machine: the account or session of a key of ours, else whoever calls when
/// nothing is said.
///
/// A real key in somebody's environment must not become an account of the state.
pub(super) fn caller(signed: &Signed, now: Timestamp) -> Result<Caller, Unsigned> {
    match owner_of_key(&signed.key, signed.token.as_deref(), now) {
        Ok(KeyOwner::Account(account)) => Ok(Caller::Named(account.to_string())),
        Ok(KeyOwner::Session(session)) => Ok(Caller::Session(session)),
        Ok(KeyOwner::Unsaid) => Ok(Caller::Unsaid),
        Err(KeyError::Unrecognized) => Err(Unsigned::UnknownKey),
        Err(KeyError::Expired) => Err(Unsigned::Expired),
    }
}

/// Returns by what the caller is named; none if by nothing.
pub(super) fn name(caller: &Caller) -> Option<String> {
    match caller {
        Caller::Named(name) | Caller::MaybeNamed(name) => Some(name.clone()),
        Caller::Session(session) => Some(session.arn()),
        Caller::Unsaid => None,
    }
}

/// Tells whether a key is one that tells an account: nobody at AWS has such a key.
pub(super) fn is_ours(key: &str) -> bool {
    // Whether a session is over is of no interest here.
    let owner = owner_of_key(key, None, Timestamp(jiff::Timestamp::UNIX_EPOCH));
    !matches!(owner, Ok(KeyOwner::Unsaid))
}

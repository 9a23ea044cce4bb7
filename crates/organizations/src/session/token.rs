//! The tokens of sessions: the token is the session.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::role::Role;
use super::session::{RoleSession, Session};
use crate::model::{AccountId, Timestamp};

/// What a token begins with, before it is encoded.
const VERSION: &str = "orgsim1";

/// Returns the token of a session that ends at a time: in base64,
/// `orgsim1|account|role|session|AROA id|expiry`. The expiry is a number of seconds since 1970; blanks behind it make
/// the token as large as it is to be at least.
pub(crate) fn write(session: &Session, ends: Timestamp, size: i64) -> String {
    let account = &session.account;
    let ends = ends.0.as_second();
    let text = match &session.role {
        Some(RoleSession { role, name }) => {
            let (path_and_name, id) = (role.path_and_name(), role.id());
            format!("{VERSION}|{account}|{path_and_name}|{name}|{id}|{ends}")
        }
        None => format!("{VERSION}|{account}||||{ends}"),
    };
    // Four characters stand for three bytes.
    let length = usize::try_from(size).unwrap_or_default().div_ceil(4) * 3;
    BASE64_STANDARD.encode(format!("{text:<length$}"))
}

/// Reads a token: the session, and when it ends. Nothing if it is none.
pub(crate) fn read(token: &str) -> Option<(Session, Timestamp)> {
    let bytes = BASE64_STANDARD.decode(token).ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    let (account, rest) = text
        .strip_prefix(VERSION)?
        .strip_prefix('|')?
        .split_once('|')?;
    // A path may have bars in it, and no other part can.
    let mut parts = rest.rsplitn(4, '|');
    let [ends, id, name, role] = std::array::from_fn(|_| parts.next());
    let ends = jiff::Timestamp::from_second(ends?.trim_end_matches(' ').parse().ok()?).ok()?;
    let session = match (role?, name?, id?) {
        ("", "", "") => Session::of_account(AccountId::is_id(account).then(|| account.into())?),
        (role, name, id) => {
            let role = Role::new(account, role).filter(|role| role.id() == id)?;
            Session::in_role(role, name)?
        }
    };
    Some((session, Timestamp::try_from(ends).ok()?))
}

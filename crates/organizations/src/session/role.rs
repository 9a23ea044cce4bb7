//! Roles, as far as their ARNs tell of them.

use super::access_key::base32;
use crate::model::AccountId;

/// A role of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// The account.
    pub account: AccountId,
    /// The path without its first slash, if it is more than that, and the name.
    path_and_name: String,
}

impl Role {
    /// Reads an ARN, as in `arn:aws:iam::222222222222:role/path/Name`; nothing if it is none.
    pub fn read(arn: &str) -> Option<Self> {
        let (account, path_and_name) = arn.strip_prefix("arn:aws:iam::")?.split_once(":role/")?;
        Self::new(account, path_and_name)
    }

    /// Returns the role of an account with a path and a name; nothing if there can be no such one.
    pub fn new(account: &str, path_and_name: &str) -> Option<Self> {
        let (path, name) = path_and_name
            .rsplit_once('/')
            .unwrap_or(("", path_and_name));
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        let is_right = is_account
            && !path_and_name.starts_with('/')
            && is_name(name, 1)
            && path.len() <= 510
            && path.bytes().all(|byte| byte.is_ascii_graphic());
        is_right.then(|| Self {
            account: account.into(),
            path_and_name: path_and_name.to_owned(),
        })
    }

    /// Returns the path without its first slash, if it is more than that, and the name.
    pub fn path_and_name(&self) -> &str {
        &self.path_and_name
    }

    /// Returns the name, without the path.
    pub fn name(&self) -> &str {
        let name = self.path_and_name.rsplit('/').next();
        name.unwrap_or(&self.path_and_name)
    }

    /// Returns the ARN.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:role/{}", self.account, self.path_and_name)
    }

    /// Returns the unique id: the same for the same ARN, everywhere.
    pub fn id(&self) -> String {
        // A 128-bit FNV-1a hash.
        const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
        let hash = self.arn().bytes().fold(START, |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(PRIME)
        });
        format!("AROA{}", base32(hash >> 43, 17))
    }
}

/// Tells whether a text is a name of a role, or of a session: letters, digits and `_+=,.@-`.
pub(crate) fn is_name(text: &str, least: usize) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
    (least..=64).contains(&text.len()) && text.bytes().all(is_letter)
}

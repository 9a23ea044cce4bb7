//! At which of its changes a world stands.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The identity of a change, written `N-HASH`.
///
/// Whoever keeps the state gives it: equal identities mean that the same was done from the beginning
/// on, to the same effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ChangeId {
    /// The place among the changes of the world, counted from one.
    pub number: u64,
    /// What the change was made of, and all before it.
    pub hash: u64,
}

/// A text is no identity of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoChangeId;

impl fmt::Display for ChangeId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{:016x}", self.number, self.hash)
    }
}

impl FromStr for ChangeId {
    type Err = NoChangeId;

    fn from_str(text: &str) -> Result<Self, NoChangeId> {
        let (number, hash) = text.split_once('-').ok_or(NoChangeId)?;
        let id = Self {
            number: number.parse().map_err(|_| NoChangeId)?,
            hash: u64::from_str_radix(hash, 16).map_err(|_| NoChangeId)?,
        };
        // The file is searched for identities as they are, so there is one way to write each.
        if id.number == 0 || id.to_string() != text {
            return Err(NoChangeId);
        }
        Ok(id)
    }
}

impl From<ChangeId> for String {
    fn from(id: ChangeId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for ChangeId {
    type Error = NoChangeId;

    fn try_from(text: String) -> Result<Self, NoChangeId> {
        text.parse()
    }
}

impl fmt::Display for NoChangeId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a change is named as in `12-0123456789abcdef`")
    }
}

impl std::error::Error for NoChangeId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_read_as_it_is_written_and_no_other_way() {
        let id = ChangeId {
            number: 12,
            hash: 0xab,
        };
        assert_eq!(id.to_string(), "12-00000000000000ab");
        assert_eq!("12-00000000000000ab".parse(), Ok(id));
        for other in [
            "12-ab",
            "012-00000000000000ab",
            "0-00000000000000ab",
            "12",
            "12-00000000000000AB",
        ] {
            assert_eq!(other.parse::<ChangeId>(), Err(NoChangeId), "{other}");
        }
    }
}

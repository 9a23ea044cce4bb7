//! The name under which a state is saved.

use std::fmt;
use std::str::FromStr;

/// An upper bound on the length of a name, in bytes: file systems take no longer ones.
const LONGEST: usize = 200;

/// The name under which a state is saved: letters, digits, `-`, `_` and `.`, and no `.` in front.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SavedName(String);

/// A text is no such name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSavedName;

impl SavedName {
    /// The name under which a world is kept that `sim init --force` takes the place of.
    pub fn before_init() -> Self {
        Self("before-init".to_owned())
    }

    /// Returns the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for SavedName {
    type Err = NoSavedName;

    fn from_str(text: &str) -> Result<Self, NoSavedName> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let is_name = (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_plain);
        if !is_name || text.starts_with('.') {
            return Err(NoSavedName);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for SavedName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Display for NoSavedName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(
            "the name of a saved state has letters, digits, `-`, `_` and `.`, and doesn't begin with \
             a dot",
        )
    }
}

impl std::error::Error for NoSavedName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_letters_digits_and_three_marks_and_no_dot_in_front() {
        for name in ["a", "before-init", "2026_03.01", "A..b"] {
            assert!(name.parse::<SavedName>().is_ok(), "{name}");
        }
        for other in [
            "", ".", "..", ".log", "a/b", "a b", "ä", "a\\b", "@1", "a:b",
        ] {
            assert_eq!(other.parse::<SavedName>(), Err(NoSavedName), "{other}");
        }
        assert!("a".repeat(LONGEST + 1).parse::<SavedName>().is_err());
    }
}

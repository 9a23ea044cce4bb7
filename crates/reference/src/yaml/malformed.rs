//! YAML errors.

use std::borrow::Cow;
use std::fmt;

/// Why the reference refuses a YAML document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Malformed {
    /// It is not YAML, or has what the reference's loader refuses: duplicate keys, a second
    /// document, unknown tags.
    Document,
    /// It is YAML, but a scalar or a key has no value, as with `2025-02-30`. The reference then ends with this
    /// message alone.
    Value(Cow<'static, str>),
    /// Not all keys of the top-level mapping are strings, so they can't name parameters.
    Keys,
}

impl fmt::Display for Malformed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Document => "Invalid YAML received.",
            Self::Value(why) => why,
            Self::Keys => "keywords must be strings",
        })
    }
}

impl std::error::Error for Malformed {}

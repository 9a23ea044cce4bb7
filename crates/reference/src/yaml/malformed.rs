//! What is wrong with a text that should be a YAML document.

use std::borrow::Cow;
use std::fmt;

/// Why a text is no document that the reference takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Malformed {
    /// It is no YAML, or has what the reference's loader refuses: keys that occur twice, a second
    /// document, unknown tags.
    Document,
    /// It is YAML, but the value that a scalar or a key stands for does not exist, as with
    /// `2025-02-30`. The reference then ends with this text alone.
    Value(Cow<'static, str>),
    /// The keys of the top mapping are not all texts, so they can't name parameters.
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

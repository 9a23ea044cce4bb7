//! What conditions and variables ask for.

use std::borrow::Cow;
use std::cell::RefCell;

use crate::model::Timestamp;

/// What is known of the keys of a request.
pub(crate) trait Keys {
    /// Returns what a key has; its name is in lower case.
    fn find(&self, key: &str) -> Found<'_>;
}

/// Notes which keys are asked for and not known.
pub(super) struct Noting<'a> {
    keys: &'a dyn Keys,
    pub(super) unknown: RefCell<Vec<String>>,
}

impl<'a> Noting<'a> {
    pub(super) fn of(keys: &'a dyn Keys) -> Self {
        Self {
            keys,
            unknown: RefCell::default(),
        }
    }
}

impl Keys for Noting<'_> {
    fn find(&self, key: &str) -> Found<'_> {
        let found = self.keys.find(key);
        if found == Found::Unknown {
            self.unknown.borrow_mut().push(key.to_owned());
        }
        found
    }
}

/// What a key has.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Found<'a> {
    /// Nobody knows.
    Unknown,
    /// The request doesn't have it.
    Missing,
    /// It has these values. None at all is as if the request didn't have it (verdict.md 6.2).
    Values(Cow<'a, [String]>),
}

impl From<Vec<String>> for Found<'_> {
    fn from(values: Vec<String>) -> Self {
        if values.is_empty() {
            return Self::Missing;
        }
        Self::Values(Cow::Owned(values))
    }
}

impl<'a> From<&'a [String]> for Found<'a> {
    fn from(values: &'a [String]) -> Self {
        if values.is_empty() {
            return Self::Missing;
        }
        Self::Values(Cow::Borrowed(values))
    }
}

/// The keys that have several values (verdict.md 7.2), in lower case: those of all services, and some that
/// services document as arrays.
const MULTIVALUED: [&str; 10] = [
    "aws:calledvia",
    "aws:principalorgpaths",
    "aws:principalservicenameslist",
    "aws:resourceorgpaths",
    "aws:sourceorgpaths",
    "aws:tagkeys",
    "aws:vpceorgpaths",
    "dynamodb:attributes",
    "dynamodb:leadingkeys",
    "logs:loggeneratingresourcearns",
];

/// Tells whether a key, in lower case, is one of several values.
pub(crate) fn is_multivalued(key: &str) -> bool {
    MULTIVALUED.contains(&key)
}

/// Returns what `aws:CurrentTime` has.
pub(crate) fn current_time(now: Timestamp) -> String {
    now.0.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Returns what `aws:EpochTime` has.
pub(crate) fn epoch_time(now: Timestamp) -> String {
    now.0.as_second().to_string()
}

//! The texts, numbers and truths of the format that the service's model has no type for.

use organizations::Rate;
use organizations::model::Timestamp;
use shape::{Pattern, Shape};

/// A point in time, as in `2026-03-01T12:00:00Z`.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(pattern = TIME)]
pub(in crate::portrait) struct Time(pub(in crate::portrait) String);

/// A whole number.
#[derive(Debug, Clone, Copy, PartialEq, Shape)]
#[shape(list = "Counts", min = 0, max = 9_007_199_254_740_992)]
pub(in crate::portrait) struct Count(pub(in crate::portrait) i64);

/// A number of milliseconds, which may be negative.
#[derive(Debug, Clone, Copy, PartialEq, Shape)]
pub(in crate::portrait) struct Milliseconds(pub(in crate::portrait) i64);

/// A whole number of up to 64 bits.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(pattern = NUMBER)]
pub(in crate::portrait) struct Number(pub(in crate::portrait) String);

/// `true` or `false`.
#[derive(Debug, Clone, Copy, PartialEq, Shape)]
pub(in crate::portrait) struct Truth(pub(in crate::portrait) bool);

/// Any text.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Texts")]
pub(in crate::portrait) struct Text(pub(in crate::portrait) String);

/// The name of something that only one has, or its id. An account may be named by its address, too.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "References", min = 1)]
pub(in crate::portrait) struct Reference(pub(in crate::portrait) String);

/// A JSON document: as YAML, or as a text that is kept as it is.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Document(pub(in crate::portrait) String);

/// How often an account may call an operation, as in `0.1/3`: calls a second, and calls at once.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(pattern = RATE)]
pub(in crate::portrait) struct CallRate(pub(in crate::portrait) String);

/// The version of the format.
#[derive(Debug, Clone, Copy, PartialEq, Shape)]
#[shape(min = 1, max = 1)]
pub(in crate::portrait) struct Version(pub(in crate::portrait) i64);

const TIME: Pattern = Pattern {
    text: r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)$",
    matches: |text| text.parse::<Timestamp>().is_ok(),
};

const NUMBER: Pattern = Pattern {
    text: "^[0-9]{1,20}$",
    matches: |text| text.bytes().all(|digit| digit.is_ascii_digit()) && text.parse::<u64>().is_ok(),
};

const RATE: Pattern = Pattern {
    text: r"^[0-9]+(\.[0-9]{1,6})?/[1-9][0-9]*$",
    matches: |text| text.parse::<Rate>().is_ok(),
};

impl Time {
    /// Returns the point in time.
    pub(in crate::portrait) fn read(&self) -> Option<Timestamp> {
        self.0.parse().ok()
    }
}

impl From<Timestamp> for Time {
    fn from(time: Timestamp) -> Self {
        Self(time.0.to_string())
    }
}

impl From<u64> for Count {
    fn from(number: u64) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Count> for u64 {
    fn from(Count(number): Count) -> Self {
        Self::try_from(number).unwrap_or_default()
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl Number {
    /// Returns the number.
    pub(in crate::portrait) fn read(&self) -> u64 {
        self.0.parse().unwrap_or_default()
    }
}

//! Points in time, as the API writes them.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use shape::{Kind, Mismatch, Shape, Shaped, Value};

/// A point in time, kept to the millisecond.
///
/// On the wire it is a number of seconds since 1970, in the state an RFC 3339 text. What is read from
/// either has a year from 1 to 9999 in every zone: there is no other way to print a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "jiff::Timestamp")]
pub struct Timestamp(pub jiff::Timestamp);

/// As long after the start of year 1 as the last time that there is lies before the end of year 9999.
const FIRST: jiff::Timestamp = jiff::Timestamp::constant(-62_135_503_200, 0);

/// Why something is no point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTime {
    /// It is written otherwise than times are.
    Malformed,
    /// It is before the first that can be printed.
    TooEarly,
}

impl Timestamp {
    /// Returns the time so much later, or the last time that there is.
    pub(crate) fn plus(self, duration: SignedDuration) -> Self {
        Self(self.0.checked_add(duration).unwrap_or(jiff::Timestamp::MAX))
    }

    /// Returns the time so many days of 24 hours later.
    pub(crate) fn plus_days(self, days: i64) -> Self {
        self.plus(SignedDuration::from_hours(24 * days))
    }
}

impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = NoTime;

    fn try_from(time: jiff::Timestamp) -> Result<Self, NoTime> {
        if time < FIRST {
            return Err(NoTime::TooEarly);
        }
        Ok(Self(time))
    }
}

impl FromStr for Timestamp {
    type Err = NoTime;

    fn from_str(text: &str) -> Result<Self, NoTime> {
        let time: jiff::Timestamp = text.parse().map_err(|_| NoTime::Malformed)?;
        Self::try_from(time)
    }
}

impl fmt::Display for NoTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => out.write_str("a time is written as in `2026-03-01T12:00:00Z`"),
            Self::TooEarly => write!(out, "there is no time before `{FIRST}`"),
        }
    }
}

impl std::error::Error for NoTime {}

impl Shaped for Timestamp {
    fn shape() -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "Timestamp",
            text: "",
            kind: Kind::Timestamp,
        };
        &SHAPE
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "milliseconds of any year up to 9999 are exact"
    )]
    fn into_value(self) -> Value {
        Value::Float(self.0.as_millisecond() as f64 / 1000.0)
    }

    fn from_value(value: &Value) -> Result<Self, Mismatch> {
        let millisecond = match value {
            Value::Integer(seconds) => seconds.checked_mul(1000),
            Value::Float(seconds) => milliseconds(*seconds),
            _ => None,
        };
        let timestamp = millisecond.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
        timestamp
            .and_then(|timestamp| Self::try_from(timestamp).ok())
            .ok_or_else(|| Mismatch::of::<Self>(value))
    }
}

/// Returns seconds as whole milliseconds, unless they are no number of this age.
#[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
fn milliseconds(seconds: f64) -> Option<i64> {
    let range = -1e12..1e12;
    range
        .contains(&seconds)
        .then(|| (seconds * 1000.0).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_keeps_its_milliseconds_on_the_wire() {
        let value = Value::Float(1_482_952_459.257);
        let timestamp = Timestamp::from_value(&value).unwrap();
        assert_eq!(timestamp.0.to_string(), "2016-12-28T19:14:19.257Z");
        assert_eq!(timestamp.into_value(), value);
    }

    #[test]
    fn a_time_whose_year_can_not_be_printed_everywhere_is_none() {
        let read = |text: &str| text.parse::<Timestamp>();
        assert!(read("0001-01-02T02:00:00Z").is_ok());
        assert_eq!(read("0001-01-02T01:59:59Z"), Err(NoTime::TooEarly));
        assert!(read("9999-12-30T22:00:00Z").is_ok());
        assert_eq!(read("9999-12-31T22:00:00Z"), Err(NoTime::Malformed));
        assert!(Timestamp::from_value(&Value::Integer(-62_135_596_800)).is_err());
    }
}

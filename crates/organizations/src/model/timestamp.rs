//! Points in time, as the API writes them.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use shape::{Kind, Mismatch, Shape, Shaped, Value};

/// A point in time, kept to the millisecond.
///
/// On the wire it is a number of seconds since 1970, in the state an RFC 3339 text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub jiff::Timestamp);

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
            .map(Self)
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
}

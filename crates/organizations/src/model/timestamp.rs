//! Points in time, as the API writes them.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use jiff::civil::DateTime;
use jiff::fmt::temporal::DateTimePrinter;
use jiff::tz::Offset;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{self, Serialize, Serializer};
use shape::{Kind, Mismatch, Shape, Shaped, Source, Value};

/// A point in time, kept to the millisecond.
///
/// On the wire it is a number of seconds since 1970, in the state an RFC 3339 text. What is read from
/// either has a year from 1 to 9999 in every zone: there is no other way to print a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        let time = read(text).map_err(|_| NoTime::Malformed)?;
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

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

/// Reads the text of a time.
struct Text;

impl Visitor<'_> for Text {
    type Value = Timestamp;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a timestamp string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        let time = read(text).map_err(E::custom)?;
        Timestamp::try_from(time).map_err(E::custom)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Printed in one piece, since states have many of them.
        let mut text = String::with_capacity("2026-03-01T12:00:00.123456789Z".len());
        let printed = DateTimePrinter::new().print_timestamp(&self.0, &mut text);
        printed.map_err(ser::Error::custom)?;
        serializer.serialize_str(&text)
    }
}

/// Reads a time in RFC 3339.
fn read(text: &str) -> Result<jiff::Timestamp, jiff::Error> {
    match written_in_utc(text.as_bytes()) {
        Some(time) => Ok(time),
        None => text.parse(),
    }
}

/// Reads a time as states have them, `2026-03-01T12:00:00Z` with or without a fraction: lists have many, and the
/// parser of all of RFC 3339 takes several times as long. Returns nothing if it is written otherwise.
fn written_in_utc(text: &[u8]) -> Option<jiff::Timestamp> {
    let (whole, rest) = text.split_at_checked("2026-03-01T12:00:00".len())?;
    let separators = [4, 7, 10, 13, 16].map(|place| whole[place]);
    if &separators != b"--T::" {
        return None;
    }
    let pair = |place: usize| {
        let [tens, ones] = [place, place + 1].map(|place| whole[place].wrapping_sub(b'0'));
        let number = i8::try_from(u16::from(tens) * 10 + u16::from(ones)).ok()?;
        (tens < 10 && ones < 10).then_some(number)
    };
    let fraction = rest.strip_suffix(b"Z")?;
    let nanosecond = match fraction.strip_prefix(b".") {
        None if fraction.is_empty() => 0,
        Some(digits) if (1..=9).contains(&digits.len()) => {
            let places_left = 9 - digits.len();
            (0..places_left).fold(number(digits)?, |sum, _| sum * 10)
        }
        _ => return None,
    };
    let year = i16::try_from(number(&whole[..4])?).ok()?;
    let [month, day, hour, minute, second] = [5, 8, 11, 14, 17].map(pair);
    let local = DateTime::new(year, month?, day?, hour?, minute?, second?, nanosecond).ok()?;
    Offset::UTC.to_timestamp(local).ok()
}

/// Reads up to nine digits.
fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |sum, digit| {
        let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
        Some(sum * 10 + i32::from(digit))
    })
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

    fn read<'a>(source: impl Source<'a>) -> Result<Self, Mismatch> {
        let millisecond = match source.value() {
            Value::Integer(seconds) => seconds.checked_mul(1000),
            Value::Float(seconds) => milliseconds(seconds),
            _ => None,
        };
        let timestamp = millisecond.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
        timestamp
            .and_then(|timestamp| Self::try_from(timestamp).ok())
            .ok_or_else(|| Mismatch::of::<Self>(source))
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

    #[test]
    fn a_time_is_read_as_all_of_rfc_3339_is() {
        // About two months apart, at ever other times of the day, from year 1 to the last one.
        let first = FIRST.as_millisecond();
        for place in 0..60_000 {
            let Ok(time) = jiff::Timestamp::from_millisecond(first + place * 5_259_599_999) else {
                break;
            };
            let text = time.to_string();
            assert_eq!(written_in_utc(text.as_bytes()), Some(time), "{text}");
        }
        let whole = jiff::Timestamp::UNIX_EPOCH;
        assert_eq!(written_in_utc(b"1970-01-01T00:00:00Z"), Some(whole));
    }

    #[test]
    fn what_is_written_otherwise_is_left_to_the_parser() {
        for text in [
            "",
            "1970-01-01T00:00:00",
            "1970-01-01T00:00:60Z",
            "1970-01-01T00:00:00.Z",
            "1970-01-01T00:00:00.1234567890Z",
            "1970-01-01T00:00:00+00:00",
            "1970-01-01 00:00:00Z",
            "1970-13-01T00:00:00Z",
            "1970-02-30T00:00:00Z",
            "19-0-01-01T00:00:00Z",
            "1970-01-01T00:00:0/Z",
        ] {
            assert_eq!(written_in_utc(text.as_bytes()), None, "{text}");
        }
    }
}

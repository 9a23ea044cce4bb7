//! Parses timestamps from numbers and strings.

use std::fmt;

use shape::Value;

use super::local::Local;
use super::moment::{Moment, date_time};
use super::text::{self, NoDate};
use super::zone::Zone;
use crate::{numeral, shown};

/// Why a value is not a timestamp, with the reference's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is invalid.
    Invalid(String),
    /// It is out of range. The reference then ends with an exception, whatever asked for it.
    OutOfRange(String),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(text) | Self::OutOfRange(text) => out.write_str(text),
        }
    }
}

impl std::error::Error for Unreadable {}

/// Parses a value as a timestamp: seconds since the epoch, as a number or a string, or a date in one of many
/// formats.
///
/// What a date omits is taken from today. `local` records zone names that are not recognized.
pub fn parse(value: &Value, local: &Local) -> Result<Moment, Unreadable> {
    match value {
        Value::Boolean(truth) => Seconds::Integer(i64::from(*truth)).to_moment(value, local.zone()),
        Value::Integer(seconds) => Seconds::Integer(*seconds).to_moment(value, local.zone()),
        Value::Float(seconds) => Seconds::Float(*seconds).to_moment(value, local.zone()),
        Value::Huge(_) => Err(out_of_range(value)),
        Value::String(text) => parse_text(text, value, local),
        Value::Foreign(foreign) => match &foreign.sent {
            Some(Value::String(text)) => parse_text(text, value, local),
            Some(sent) => parse(sent, local),
            None => Err(no_text(value)),
        },
        Value::Null | Value::List(_) | Value::Map(_) => Err(no_text(value)),
    }
}

/// Parses a string. `value` is shown in errors.
fn parse_text(text: &str, value: &Value, local: &Local) -> Result<Moment, Unreadable> {
    if let Some(seconds) = numeral::float(text) {
        match Seconds::Float(seconds).to_moment(value, local.zone()) {
            Err(Unreadable::Invalid(_)) => {}
            read => return read,
        }
    }
    text::parse(text, local).map_err(|no_date| match no_date {
        NoDate::Invalid(why) => invalid(value, &format!("{why}: {text}")),
        NoDate::TooLarge => out_of_range(value),
        NoDate::Offset(seconds) => Unreadable::Invalid(format!(
            "offset must be a timedelta strictly between -timedelta(hours=24) and \
             timedelta(hours=24), not {}",
            timedelta(seconds)
        )),
    })
}

/// The seconds of the years 1970 to 2099.
const USUAL: std::ops::Range<i64> = 0..4_102_444_800;

/// Seconds since the epoch.
enum Seconds {
    Integer(i64),
    Float(f64),
}

impl Seconds {
    /// Converts to a timestamp in local time. `value` is shown in errors.
    fn to_moment(&self, value: &Value, zone: &Zone) -> Result<Moment, Unreadable> {
        let (second, microsecond) = match *self {
            Self::Integer(second) => (second, 0),
            Self::Float(seconds) if seconds.is_nan() => {
                let why = "Invalid value NaN (not a number)".to_owned();
                return Err(Unreadable::Invalid(why));
            }
            Self::Float(seconds) => split(seconds).ok_or_else(|| out_of_range(value))?,
        };
        // Nearly all times are of these years, and lists have many.
        if !USUAL.contains(&second) {
            let year = year(second).ok_or_else(|| out_of_range(value))?;
            if !(1..=9999).contains(&year) {
                let why = format!("year must be in 1..9999, not {year}");
                return Err(Unreadable::Invalid(why));
            }
        }
        let instant = second * 1_000_000 + microsecond;
        let offset = zone.offset_at(instant);
        let local = date_time(instant + i64::from(offset) * 1_000_000);
        Ok(Moment {
            local: local.ok_or_else(|| out_of_range(value))?,
            offset: Some(offset),
        })
    }
}

/// Splits seconds into whole seconds and microseconds, rounding half to even.
#[expect(clippy::cast_possible_truncation, reason = "the ranges are checked")]
fn split(seconds: f64) -> Option<(i64, i64)> {
    let limit = 1e18;
    if !(-limit..limit).contains(&seconds) {
        return None;
    }
    let microseconds = (seconds.fract() * 1e6).round_ties_even() as i64;
    let second = seconds.trunc() as i64 + microseconds.div_euclid(1_000_000);
    Some((second, microseconds.rem_euclid(1_000_000)))
}

/// Returns the year, in UTC, of a second since the epoch; none if it overflows the C library's `tm_year`: the year
/// minus 1900, in 32 bits.
fn year(second: i64) -> Option<i64> {
    const DAYS_OF_400_YEARS: i64 = 146_097;
    // Years begin in March here, so that the leap day is the last day of its year.
    let day = second.div_euclid(86_400) + 719_468;
    let (era, day) = (
        day.div_euclid(DAYS_OF_400_YEARS),
        day.rem_euclid(DAYS_OF_400_YEARS),
    );
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let year = era * 400 + year + i64::from(day_of_year >= 306);
    i32::try_from(year - 1900).is_ok().then_some(year)
}

fn out_of_range(value: &Value) -> Unreadable {
    Unreadable::OutOfRange(format!(
        "Unable to calculate correct timezone offset for \"{}\"",
        shown::plain(value)
    ))
}

/// Returns how Python shows a duration that is not zero.
fn timedelta(seconds: i64) -> String {
    const DAY: i64 = 86_400;
    let parts = [
        ("days", seconds.div_euclid(DAY)),
        ("seconds", seconds.rem_euclid(DAY)),
    ];
    let parts = parts.iter().filter(|(_, number)| *number != 0);
    let parts: Vec<_> = parts
        .map(|(name, number)| format!("{name}={number}"))
        .collect();
    format!("datetime.timedelta({})", parts.join(", "))
}

fn no_text(value: &Value) -> Unreadable {
    // The message has the class without its module.
    let class = shown::class(value).rsplit('.').next().unwrap_or_default();
    let why = format!("Parser must be a string or character stream, not {class}");
    invalid(value, &why)
}

fn invalid(value: &Value, why: &str) -> Unreadable {
    Unreadable::Invalid(format!(
        "Invalid timestamp \"{}\": {why}",
        shown::plain(value)
    ))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    /// Returns the local time of a zone on 2026-11-22, a Sunday.
    fn local(zone: &str) -> Local {
        let now = Timestamp::from_second(1_795_305_600).unwrap();
        Local::new(now, Some(zone.to_owned()), |_| None)
    }

    fn told(value: impl Into<Value>) -> String {
        match parse(&value.into(), &local("UTC")) {
            Ok(moment) => moment.iso8601(),
            Err(unreadable) => unreadable.to_string(),
        }
    }

    #[test]
    fn numbers_count_seconds_and_are_rounded_to_microseconds() {
        assert_eq!(told(-1), "1969-12-31T23:59:59+00:00");
        assert_eq!(told(true), "1970-01-01T00:00:01+00:00");
        assert_eq!(
            told(1_481_656_459.123_456_7),
            "2016-12-13T19:14:19.123457+00:00"
        );
        assert_eq!(told(1_481_656_459.000_000_5), "2016-12-13T19:14:19+00:00");
        assert_eq!(told("1481656459.257"), "2016-12-13T19:14:19.257000+00:00");
        assert_eq!(told("1_000"), "1970-01-01T00:16:40+00:00");
    }

    #[test]
    fn years_have_one_to_four_digits() {
        assert_eq!(told(-62_135_596_800), "0001-01-01T00:00:00+00:00");
        assert_eq!(told(253_402_300_799), "9999-12-31T23:59:59+00:00");
        assert_eq!(
            told(1_481_656_459_257),
            "year must be in 1..9999, not 48921"
        );
        assert_eq!(told(1e15), "year must be in 1..9999, not 31690708");
        assert_eq!(
            told(1e30),
            "Unable to calculate correct timezone offset for \"1e+30\""
        );
    }

    #[test]
    fn dates_are_read_in_their_many_forms() {
        let cases = [
            ("2025-12-01", "2025-12-01T00:00:00"),
            ("2025-12-01T00:00:00+05:30", "2025-12-01T00:00:00+05:30"),
            ("2025-12-01T10:20:30-0800", "2025-12-01T10:20:30-08:00"),
            ("2016-12-13T19:14:19.5Z", "2016-12-13T19:14:19.500000+00:00"),
            ("20251201T000000Z", "2025-12-01T00:00:00+00:00"),
            ("Tue, 13 Dec 2016 19:14:19 GMT", "2016-12-13T19:14:19+00:00"),
            ("Dec 1 2025", "2025-12-01T00:00:00"),
            ("12/01/2025", "2025-12-01T00:00:00"),
            ("13/01/2025", "2025-01-13T00:00:00"),
            ("1st of Dec 25 10.5h", "2025-12-01T10:30:00"),
            ("Dec of 76 at 12am", "1976-12-22T00:00:00"),
            ("10:20", "2026-11-22T10:20:00"),
            ("Wednesday 3 pm", "2026-11-25T15:00:00"),
            ("1 Jan 10:00 GMT+3", "2026-01-01T10:00:00-03:00"),
            ("1 Jan 10:00 -0300 (BRST)", "2026-01-01T10:00:00-03:00"),
        ];
        for (text, expected) in cases {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn a_time_without_zone_is_shown_without_and_sent_as_utc() {
        let moment = parse(&"2025-12-01".into(), &local("IST-5:30")).unwrap();
        assert_eq!(moment.iso8601(), "2025-12-01T00:00:00");
        assert_eq!(moment.sent(), Value::Integer(1_764_547_200));
    }

    #[test]
    fn the_name_of_a_zone_is_unknown_unless_it_is_utc_or_local_or_has_an_offset() {
        let unknown = |text: &str| {
            let local = local("EST5EDT");
            parse(&text.into(), &local).unwrap();
            local.unknown_zones()
        };
        for known in [
            "10:20 UTC",
            "10:20 GMT",
            "10:20 z",
            "10:20 EST",
            "10:20 EDT",
            "10:20 CET+1",
            "10:20 CET+0",
            "10:20 -0300 (BRST)",
        ] {
            assert_eq!(unknown(known), [""; 0], "{known}");
        }
        assert_eq!(unknown("Wed Dec 31 23:59:59 CET 2025"), ["CET"]);
        assert_eq!(unknown("10h T"), ["T"]);
    }

    #[test]
    fn a_date_with_a_number_beyond_those_of_c_is_too_far() {
        let texts = [
            "1767225600000",
            "99999999999 Dec",
            "10:99999999999",
            "99999999999h",
            "10:20 +99999999999999999999:00",
        ];
        for text in texts {
            assert_eq!(
                told(text),
                format!("Unable to calculate correct timezone offset for \"{text}\"")
            );
        }
    }

    #[test]
    fn a_text_that_is_no_date_is_refused_with_the_reason() {
        let cases = [
            ("tomorrow", "Unknown string format: tomorrow"),
            ("", "String does not contain a date: "),
            ("2025-13-01", "month must be in 1..12, not 13: 2025-13-01"),
            (
                "2025-02-30",
                "day 30 must be in range 1..28 for month 2 in year 2025: 2025-02-30",
            ),
            (
                "2025-12-01T24:00:00Z",
                "hour must be in 0..23, not 24: 2025-12-01T24:00:00Z",
            ),
        ];
        for (text, why) in cases {
            assert_eq!(told(text), format!("Invalid timestamp \"{text}\": {why}"));
        }
    }

    #[test]
    fn what_is_sent_has_a_fraction_only_if_there_is_one() {
        let sent = |text: &str| {
            let moment = parse(&text.into(), &local("UTC"));
            moment.unwrap().sent()
        };
        assert_eq!(
            sent("2025-12-01T00:00:00+05:30"),
            Value::Integer(1_764_527_400)
        );
        assert_eq!(sent("1764547200.5"), Value::Float(1_764_547_200.5));
    }
}

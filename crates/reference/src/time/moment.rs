//! A point in time as it was written: a local time and its offset, if one was said.

use jiff::SignedDuration;
use jiff::civil::DateTime;
use shape::Value;

const EPOCH: DateTime = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);

/// A point in time, and the UTC offset in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The date and time there, kept to the microsecond.
    pub(super) local: DateTime,
    /// How many seconds it is ahead of UTC; nothing if no zone was said.
    pub(super) offset: Option<i32>,
}

impl Moment {
    /// Returns it as in `2016-12-13T19:14:19.257000+00:00`, without the offset if none was said.
    pub fn iso8601(&self) -> String {
        let Self { local, offset } = self;
        let mut text = String::with_capacity("2016-12-13T19:14:19.257000+00:00".len());
        let year: u32 = local.year().unsigned_abs().into();
        push(&mut text, "", year / 100);
        push(&mut text, "", year % 100);
        push(&mut text, "-", local.month().unsigned_abs().into());
        push(&mut text, "-", local.day().unsigned_abs().into());
        push(&mut text, "T", local.hour().unsigned_abs().into());
        push(&mut text, ":", local.minute().unsigned_abs().into());
        push(&mut text, ":", local.second().unsigned_abs().into());
        let microsecond = local.subsec_nanosecond().unsigned_abs() / 1000;
        if microsecond != 0 {
            push(&mut text, ".", microsecond / 10_000);
            push(&mut text, "", microsecond / 100 % 100);
            push(&mut text, "", microsecond % 100);
        }
        let Some(offset) = offset else {
            return text;
        };
        let sign = if *offset < 0 { "-" } else { "+" };
        let offset = offset.unsigned_abs();
        let (minutes, seconds) = (offset / 60, offset % 60);
        push(&mut text, sign, minutes / 60);
        push(&mut text, ":", minutes % 60);
        if seconds != 0 {
            push(&mut text, ":", seconds);
        }
        text
    }

    /// Returns what is sent: seconds since 1970, whole ones where there is no fraction.
    ///
    /// UTC is meant where no zone was said, whatever the local one is.
    pub fn sent(&self) -> Value {
        let sent = microseconds(self.local) - i64::from(self.offset.unwrap_or(0)) * 1_000_000;
        if sent % 1_000_000 == 0 {
            return Value::Integer(sent / 1_000_000);
        }
        let sign = if sent < 0 { "-" } else { "" };
        let sent = sent.unsigned_abs();
        let decimal = format!("{sign}{}.{:06}", sent / 1_000_000, sent % 1_000_000);
        Value::Float(decimal.parse().expect("it is written as a decimal number"))
    }
}

/// Adds what separates a number from what is before it, and the number, below 100, with two digits. Lists have
/// many times, and the formatter takes several times as long.
fn push(text: &mut String, separator: &str, number: u32) {
    const DIGITS: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    text.push_str(separator);
    text.push(DIGITS[number as usize / 10]);
    text.push(DIGITS[number as usize % 10]);
}

/// Returns the microseconds from 1970 to a date and time, both by one clock.
pub(super) fn microseconds(local: DateTime) -> i64 {
    let since = local.duration_since(EPOCH);
    since.as_secs() * 1_000_000 + i64::from(since.subsec_micros())
}

/// Returns the date and time so many microseconds after 1970, by one clock.
///
/// There is none outside the years 1 to 9999.
pub(super) fn date_time(microseconds: i64) -> Option<DateTime> {
    let local = EPOCH
        .checked_add(SignedDuration::from_micros(microseconds))
        .ok()?;
    (1..=9999).contains(&local.year()).then_some(local)
}

//! Timestamps: a local time and its UTC offset, if known.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use shape::Value;

const EPOCH: DateTime = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);

/// A timestamp: like Python's `datetime`, with or without a UTC offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The local date and time, to the microsecond.
    pub(super) local: DateTime,
    /// The UTC offset in seconds; none if no zone was given.
    pub(super) offset: Option<i32>,
}

impl Moment {
    /// Formats the timestamp as in `2016-12-13T19:14:19.257000+00:00`, without the offset if there is none.
    pub fn iso8601(&self) -> String {
        let Self { local, offset } = self;
        let mut text = Digits {
            bytes: *LONGEST,
            length: "2016-12-13T19:14:19".len(),
        };
        let year = u32::from(local.year().unsigned_abs());
        text.put(0, year / 100);
        text.put(2, year % 100);
        text.put(5, local.month().unsigned_abs().into());
        text.put(8, local.day().unsigned_abs().into());
        text.put(11, local.hour().unsigned_abs().into());
        text.put(14, local.minute().unsigned_abs().into());
        text.put(17, local.second().unsigned_abs().into());
        let microsecond = local.subsec_nanosecond().unsigned_abs() / 1000;
        if microsecond != 0 {
            text.put(20, microsecond / 10_000);
            text.put(22, microsecond / 100 % 100);
            text.put(24, microsecond % 100);
            text.length += ".257000".len();
        }
        if let Some(offset) = offset {
            let sign = if *offset < 0 { b'-' } else { b'+' };
            let offset = offset.unsigned_abs();
            let part = |seconds: u32| offset / seconds % 60;
            text.add_after(sign, part(3600));
            text.add_after(b':', part(60));
            if part(1) != 0 {
                text.add_after(b':', part(1));
            }
        }
        text.into()
    }

    /// Returns what is sent: seconds since the epoch, an integer if there is no fraction.
    ///
    /// Without an offset it is taken as UTC, whatever the local zone is.
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

/// The longest formatted timestamp, without its digits.
const LONGEST: &[u8; 35] = b"0000-00-00T00:00:00.000000+00:00:00";

/// A timestamp that is written digit by digit. Lists have many, and `write!` is several times slower.
struct Digits {
    bytes: [u8; LONGEST.len()],
    length: usize,
}

impl Digits {
    /// Writes a number below 100 at an offset, with two digits.
    fn put(&mut self, offset: usize, number: u32) {
        const DIGITS: &[u8; 10] = b"0123456789";
        self.bytes[offset] = DIGITS[number as usize / 10];
        self.bytes[offset + 1] = DIGITS[number as usize % 10];
    }

    /// Appends a separator and a number below 100.
    fn add_after(&mut self, separator: u8, number: u32) {
        self.bytes[self.length] = separator;
        self.put(self.length + 1, number);
        self.length += 3;
    }
}

impl From<Digits> for String {
    fn from(digits: Digits) -> Self {
        let text = str::from_utf8(&digits.bytes[..digits.length]);
        text.expect("digits and separators are ASCII").to_owned()
    }
}

/// Returns the microseconds from the start of 1970 to a date and time, both in the same zone.
pub(super) fn microseconds(local: DateTime) -> i64 {
    let since = local.duration_since(EPOCH);
    since.as_secs() * 1_000_000 + i64::from(since.subsec_micros())
}

/// Returns the date and time that many microseconds after the start of 1970, in the same zone. Returns none
/// outside the years 1 to 9999.
pub(super) fn date_time(microseconds: i64) -> Option<DateTime> {
    let local = match Timestamp::from_microsecond(microseconds) {
        Ok(instant) => Offset::UTC.to_datetime(instant),
        // Timestamps end a day before civil time does.
        Err(_) => EPOCH
            .checked_add(SignedDuration::from_micros(microseconds))
            .ok()?,
    };
    (1..=9999).contains(&local.year()).then_some(local)
}

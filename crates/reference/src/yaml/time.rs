//! Dates and times.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use shape::{Foreign, Value};

use super::malformed::Malformed;

/// Parses a date, or a date and time. Returns none if the text doesn't look like one.
pub(super) fn parse(text: &str) -> Result<Option<Value>, Malformed> {
    let Some(written) = written(text) else {
        return Ok(None);
    };
    let date = date(&written)?;
    let Some(clock) = written.clock else {
        return Ok(Some(foreign("datetime.date", date.to_string(), None)));
    };
    Ok(Some(time(date, &clock)?))
}

/// Tells whether a text looks like a date, or a date and time.
pub(super) fn is_time(text: &str) -> bool {
    written(text).is_some()
}

/// A date as written, not validated yet.
struct Written {
    year: i16,
    month: i8,
    day: i8,
    clock: Option<Clock>,
}

/// A time of day as written, not validated yet.
struct Clock {
    hour: i8,
    minute: i8,
    second: i8,
    /// The fraction of a second, rounded. It may be a full second.
    microseconds: i64,
    /// The UTC offset in minutes, if it has one.
    offset: Option<i32>,
}

fn written(text: &str) -> Option<Written> {
    let mut rest = Rest(text);
    let year = rest.digits(4, 4)?;
    rest.take('-')?;
    let month = rest.digits(1, 2)?;
    rest.take('-')?;
    let day = rest.digits(1, 2)?;
    let clock = if rest.0.is_empty() {
        None
    } else {
        Some(clock(&mut rest)?)
    };
    // A date without a time needs its leading zeros.
    let is_date = clock.is_some() || text.len() == "YYYY-MM-DD".len();
    (is_date && rest.0.is_empty()).then_some(Written {
        year: year.parse().ok()?,
        month: month.parse().ok()?,
        day: day.parse().ok()?,
        clock,
    })
}

fn clock(rest: &mut Rest<'_>) -> Option<Clock> {
    if rest.take('T').or_else(|| rest.take('t')).is_none() && rest.blanks() == 0 {
        return None;
    }
    let hour = rest.digits(1, 2)?;
    rest.take(':')?;
    let minute = rest.digits(2, 2)?;
    rest.take(':')?;
    let second = rest.digits(2, 2)?;
    let fraction = rest.take('.').and_then(|()| rest.digits(0, usize::MAX));
    let offset = if rest.0.is_empty() {
        None
    } else {
        Some(offset(rest)?)
    };
    Some(Clock {
        hour: hour.parse().ok()?,
        minute: minute.parse().ok()?,
        second: second.parse().ok()?,
        microseconds: fraction.map_or(0, microseconds),
        offset,
    })
}

/// Parses a UTC offset. Returns minutes.
fn offset(rest: &mut Rest<'_>) -> Option<i32> {
    rest.blanks();
    if rest.take('Z').is_some() {
        return Some(0);
    }
    let sign = match rest.take('-') {
        Some(()) => -1,
        None => rest.take('+').map(|()| 1)?,
    };
    let hours: i32 = rest.digits(1, 2)?.parse().ok()?;
    let minutes: i32 = match rest.take(':') {
        Some(()) => rest.digits(2, 2)?.parse().ok()?,
        None => 0,
    };
    Some(sign * (hours * 60 + minutes))
}

/// Rounds a fraction, given by its digits, to microseconds.
fn microseconds(fraction: &str) -> i64 {
    let digits = fraction.bytes().map(|digit| i64::from(digit - b'0'));
    let mut digits = digits.chain(std::iter::repeat(0));
    let microseconds = digits
        .by_ref()
        .take(6)
        .fold(0, |sum, digit| sum * 10 + digit);
    microseconds + i64::from(digits.next() >= Some(5))
}

/// The rest of the text to parse.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn take(&mut self, char: char) -> Option<()> {
        self.0 = self.0.strip_prefix(char)?;
        Some(())
    }

    /// Takes all digits that are next. Returns none if they are fewer than `min` or more than `max`.
    fn digits(&mut self, min: usize, max: usize) -> Option<&'a str> {
        let end = self.0.find(|char: char| !char.is_ascii_digit());
        let (digits, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        (min..=max).contains(&digits.len()).then_some(digits)
    }

    /// Skips spaces and tabs. Returns how many there were.
    fn blanks(&mut self) -> usize {
        let before = self.0.len();
        self.0 = self.0.trim_start_matches([' ', '\t']);
        before - self.0.len()
    }
}

fn date(written: &Written) -> Result<Date, Malformed> {
    let Written {
        year, month, day, ..
    } = *written;
    must_be("year", year, 1, 9999)?;
    must_be("month", month.into(), 1, 12)?;
    let first = Date::constant(year, 1, 1).with().month(month).build();
    let days = first.expect("the month exists").days_in_month();
    Date::new(year, month, day).map_err(|_| {
        let why = format!("day {day} must be in range 1..{days} for month {month} in year {year}");
        Malformed::Value(why.into())
    })
}

fn time(date: Date, clock: &Clock) -> Result<Value, Malformed> {
    must_be("hour", clock.hour.into(), 0, 23)?;
    must_be("minute", clock.minute.into(), 0, 59)?;
    must_be("second", clock.second.into(), 0, 59)?;
    let microseconds = SignedDuration::from_micros(clock.microseconds);
    let time = date.at(clock.hour, clock.minute, clock.second, 0);
    let time = time
        .checked_add(microseconds)
        .map_err(|_| Malformed::Document)?;
    let (shown, sent) = match clock.offset {
        None => (written_with(time, ' '), written_with(time, 'T').into()),
        Some(offset) if offset.abs() < 24 * 60 => zoned(time, offset),
        Some(_) => return Err(Malformed::Document),
    };
    Ok(foreign("datetime.datetime", shown, Some(sent)))
}

/// Returns the `str()` of a time with an offset, and what it is sent as: seconds since the epoch.
fn zoned(time: DateTime, offset: i32) -> (String, Value) {
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
    let shown = written_with(time, ' ');
    let shown = format!("{shown}{sign}{hours:02}:{minutes:02}");

    let since_1970 = time.duration_since(Date::constant(1970, 1, 1).at(0, 0, 0, 0));
    let since_1970 = since_1970 - SignedDuration::from_mins(offset.into());
    let sent = match since_1970.subsec_nanos() {
        0 => since_1970.as_secs().into(),
        _ => since_1970.as_secs_f64().into(),
    };
    (shown, sent)
}

/// Formats a date and time. A fraction of zero is omitted.
fn written_with(time: DateTime, separator: char) -> String {
    let (date, clock) = (time.date(), time.time());
    let (hour, minute, second) = (clock.hour(), clock.minute(), clock.second());
    let whole = format!("{date}{separator}{hour:02}:{minute:02}:{second:02}");
    match clock.subsec_nanosecond() / 1000 {
        0 => whole,
        microseconds => format!("{whole}.{microseconds:06}"),
    }
}

/// Checks the range of a field.
fn must_be(what: &str, number: i16, min: i16, max: i16) -> Result<(), Malformed> {
    if (min..=max).contains(&number) {
        return Ok(());
    }
    let why = format!("{what} must be in {min}..{max}, not {number}");
    Err(Malformed::Value(why.into()))
}

fn foreign(class: &'static str, shown: String, sent: Option<Value>) -> Value {
    Value::Foreign(Box::new(Foreign { class, shown, sent }))
}

//! Points in time, as conditions write them (verdict.md 6.3).

use jiff::civil::Date;

/// A point in time: nanoseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::language) struct Instant(i128);

const NANOSECONDS: i128 = 1_000_000_000;

impl Instant {
    /// Reads a date, a date with a time and its offset, or seconds since 1970. Four digits are a year.
    pub(in crate::language) fn read(text: &str) -> Option<Self> {
        let days_and_time = text.split_once('T');
        let (date, time) = days_and_time.map_or((text, None), |(date, time)| (date, Some(time)));
        match (day(date), time) {
            (Some(day), None) => Some(Self(day * 86_400 * NANOSECONDS)),
            // A time needs the whole date.
            (Some(day), Some(time)) if date.len() == 10 => {
                Some(Self(day * 86_400 * NANOSECONDS + of_day(time)?))
            }
            (None, None) => epoch(text),
            _ => None,
        }
    }
}

/// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as days since 1970.
fn day(text: &str) -> Option<i128> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |month| digits(month, 2))?;
    let day = parts.next().map_or(Some(1), |day| digits(day, 2))?;
    if parts.next().is_some() {
        return None;
    }
    let [month, day] = [i8::try_from(month).ok()?, i8::try_from(day).ok()?];
    let date = Date::new(year, month, day).ok()?;
    let epoch = Date::constant(1970, 1, 1);
    let days = date.since((jiff::Unit::Day, epoch)).ok()?.get_days();
    Some(i128::from(days))
}

/// Reads `hh:mm`, with seconds and a fraction of them or without, and an offset, as nanoseconds of the day
/// in UTC.
fn of_day(text: &str) -> Option<i128> {
    let (clock, offset) = match text.strip_suffix('Z') {
        Some(clock) => (clock, 0),
        None => {
            let (clock, offset) = text.split_at(text.rfind(['+', '-'])?);
            let sign = if offset.starts_with('-') { -1 } else { 1 };
            let (hours, minutes) = offset[1..].split_once(':')?;
            (clock, sign * minutes_of(hours, minutes)?)
        }
    };
    let (clock, fraction) = match clock.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (clock, None),
    };
    let mut parts = clock.split(':');
    let minutes = minutes_of(parts.next()?, parts.next()?)?;
    let seconds = parts.next();
    if parts.next().is_some() || fraction.is_some() && seconds.is_none() {
        return None;
    }
    let seconds = seconds.map_or(Some(0), |seconds| digits(seconds, 2).filter(|it| *it < 60))?;
    let fraction = fraction.map_or(Some(0), nanoseconds)?;
    Some((i128::from(minutes - offset) * 60 + i128::from(seconds)) * NANOSECONDS + fraction)
}

fn minutes_of(hours: &str, minutes: &str) -> Option<i32> {
    let hours = digits(hours, 2).filter(|hours| *hours < 24)?;
    let minutes = digits(minutes, 2).filter(|minutes| *minutes < 60)?;
    Some(i32::from(hours) * 60 + i32::from(minutes))
}

/// Reads seconds since 1970, perhaps with a fraction.
fn epoch(text: &str) -> Option<Instant> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (seconds, fraction) = match rest.split_once('.') {
        Some((seconds, fraction)) => (seconds, nanoseconds(fraction)?),
        None => (rest, 0),
    };
    let is_right = !seconds.is_empty() && seconds.bytes().all(|byte| byte.is_ascii_digit());
    let seconds: i64 = is_right.then(|| seconds.parse().ok()).flatten()?;
    Some(Instant(
        sign * (i128::from(seconds) * NANOSECONDS + fraction),
    ))
}

/// Reads the digits behind a point. More than nine make no difference.
fn nanoseconds(text: &str) -> Option<i128> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let nine = &text[..text.len().min(9)];
    let value: i128 = nine.parse().ok()?;
    Some(value * 10_i128.pow(9 - u32::try_from(nine.len()).ok()?))
}

fn digits(text: &str, count: usize) -> Option<i16> {
    let is_right = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    is_right.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_time_is_equal_in_every_form() {
        let forms = [
            "2026",
            "2026-01",
            "2026-01-01",
            "2026-01-01T00:00Z",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.000Z",
            "2026-01-01T01:30+01:30",
            "2025-12-31T19:00:00-05:00",
            "1767225600",
            "1767225600.0",
        ];
        for form in forms {
            assert_eq!(Instant::read(form), Instant::read("2026"), "{form}");
            assert!(Instant::read(form).is_some(), "{form}");
        }
        assert!(Instant::read("2026-01-01T00:00:00.5Z") > Instant::read("2026"));
        assert!(Instant::read("-1") < Instant::read("0"));
    }

    #[test]
    fn what_is_no_time_is_not_read() {
        for text in [
            "",
            "-",
            "T",
            "2026-13",
            "2026-02-30",
            "2026-1-1",
            "2026-01-01T",
            "2026-01-01T00:00",
            "2026-01T00:00Z",
            "2026-01-01T24:00Z",
            "2026-01-01T00:60Z",
            "2026-01-01T00:00:60Z",
            "2026-01-01T00Z",
            "2026-01-01 00:00Z",
            "2026-01-01T00:00.5Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01t00:00z",
            "2026-01-01T00:00+0100",
            "2026-01-01T00:00é",
            "99999999999999999999",
            "20é6",
            "2026-*",
            "+5",
            "1.",
        ] {
            assert_eq!(Instant::read(text), None, "{text:?}");
        }
    }
}

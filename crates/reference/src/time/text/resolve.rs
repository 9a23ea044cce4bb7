//! Resolves parsed fields to a timestamp. Missing fields default to today.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime, Time};

use super::date::days_in_month;
use super::lexer;
use super::parser;
use super::state::Fields;
use super::words;
use crate::time::local::Local;
use crate::time::moment::{self, Moment};
use crate::time::zone::Zone;

const MICROSECONDS_OF_DAY: i64 = 86_400 * 1_000_000;

/// Why a string is not a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::time) enum NoDate {
    /// It is invalid, for this reason.
    Invalid(String),
    /// A number overflows in the reference, before it is interpreted.
    TooLarge,
    /// The UTC offset, in seconds, is a day or more. The reference notices it when it needs the offset.
    Offset(i64),
}

impl From<String> for NoDate {
    fn from(why: String) -> Self {
        Self::Invalid(why)
    }
}

/// Parses a string as a timestamp.
pub(in crate::time) fn parse(text: &str, local: &Local) -> Result<Moment, NoDate> {
    let zone = local.zone();
    let now = local.now.as_microsecond();
    let today = moment::date_time(now + i64::from(zone.offset_at(now)) * 1_000_000)
        .ok_or_else(|| "today is out of range".to_owned())?;
    let fields = parser::parse(&lexer::tokens(text), today.year().into())
        .map_err(|_| "Unknown string format".to_owned())?;
    if fields.is_empty() {
        return Err("String does not contain a date".to_owned().into());
    }
    let time = on_weekday(with_defaults(&fields, today)?, &fields).ok_or(NoDate::TooLarge)?;
    let offset = fields.offset(time, zone)?;
    if let (None, Some(name)) = (offset, &fields.zone) {
        local.note_unknown_zone(name.clone());
    }
    Ok(Moment {
        local: time,
        offset,
    })
}

/// Returns the date and time of the fields. A missing date defaults to today, a missing time to midnight.
fn with_defaults(fields: &Fields, today: DateTime) -> Result<DateTime, NoDate> {
    let year = fields.date.year.unwrap_or(i64::from(today.year()));
    let month = fields.date.month.unwrap_or(i64::from(today.month()));
    let days = days_in_month(year, month);
    let day = match fields.date.day {
        Some(day) => day,
        None if days == 0 => return Err(format!("bad month number {month}; must be 1-12").into()),
        None => days.min(i64::from(today.day())),
    };
    let clock = [fields.hour, fields.minute, fields.second];
    let numbers = [Some(year), Some(month), Some(day)];
    let is_too_large = |number: i64| i32::try_from(number).is_err();
    if numbers.into_iter().chain(clock).flatten().any(is_too_large) {
        return Err(NoDate::TooLarge);
    }
    let hour = within("hour", 0..=23, fields.hour.unwrap_or(0));
    let minute = within("minute", 0..=59, fields.minute.unwrap_or(0));
    let second = within("second", 0..=59, fields.second.unwrap_or(0));
    let date = date(year, month, day)?;
    let nanosecond = fields.microsecond.unwrap_or(0) * 1000;
    let nanosecond = i32::try_from(nanosecond).expect("it has six digits and three zeros");
    let time = Time::new(hour?, minute?, second?, nanosecond).expect("all parts were checked");
    Ok(date.to_datetime(time))
}

fn date(year: i64, month: i64, day: i64) -> Result<Date, String> {
    let checked = within("year", 1..=9999, year)?;
    let month: i8 = within("month", 1..=12, month)?;
    let days = days_in_month(year, month.into());
    match i8::try_from(day).map(|day| Date::new(checked, month, day)) {
        Ok(Ok(date)) => Ok(date),
        _ => Err(format!(
            "day {day} must be in range 1..{days} for month {month} in year {year}"
        )),
    }
}

/// Checks the range of a field and narrows it.
fn within<T: TryFrom<i64>>(name: &str, range: RangeInclusive<i64>, part: i64) -> Result<T, String> {
    let (min, max) = (range.start(), range.end());
    let wrong = || format!("{name} must be in {min}..{max}, not {part}");
    let part = Some(part).filter(|part| range.contains(part));
    part.and_then(|part| T::try_from(part).ok())
        .ok_or_else(wrong)
}

/// Advances a date to the weekday that was given without a day. Returns none if that is out of range.
fn on_weekday(local: DateTime, fields: &Fields) -> Option<DateTime> {
    let Some(weekday) = fields.weekday.filter(|_| fields.date.day.is_none()) else {
        return Some(local);
    };
    let days = i64::from(weekday.since(local.weekday()));
    moment::date_time(moment::microseconds(local) + days * MICROSECONDS_OF_DAY)
}

impl Fields {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the UTC offset in seconds; none if no zone was given, or an unknown one.
    fn offset(&self, time: DateTime, local: &Zone) -> Result<Option<i32>, NoDate> {
        /// Python's longest `timedelta`, in seconds.
        const LONGEST: i64 = 999_999_999 * 86_400;

        let offset = match (&self.zone, self.offset) {
            (Some(zone), _) if words::is_utc(zone) => return Ok(Some(0)),
            (Some(zone), _) if local.is_called(zone) => return Ok(Some(local.offset_of(time))),
            (_, None) => return Ok(None),
            (_, Some(offset)) => offset,
        };
        match i32::try_from(offset) {
            Ok(offset) if offset.abs() < 86_400 => Ok(Some(offset)),
            _ if offset.abs() > LONGEST => Err(NoDate::TooLarge),
            _ => Err(NoDate::Offset(offset)),
        }
    }
}

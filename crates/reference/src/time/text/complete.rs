//! From what a text says to a point in time: what it leaves out is taken from today.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime, Time};

use super::date::days_in_month;
use super::pieces;
use super::reader::Said;
use super::walk;
use super::words;
use crate::time::local::Local;
use crate::time::moment::{self, Moment};
use crate::time::zone::Zone;

const MICROSECONDS_OF_DAY: i64 = 86_400 * 1_000_000;

/// Why a text is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::time) enum NoDate {
    /// It means none, for this reason.
    Meaningless(String),
    /// It has a number that is too large for the reference to look at what it means.
    TooLarge,
}

impl From<String> for NoDate {
    fn from(why: String) -> Self {
        Self::Meaningless(why)
    }
}

/// Reads a text.
pub(in crate::time) fn read(text: &str, local: &Local) -> Result<Moment, NoDate> {
    let zone = local.zone();
    let now = local.now.as_microsecond();
    let today = moment::date_time(now + i64::from(zone.offset_at(now)) * 1_000_000)
        .ok_or_else(|| "today is out of range".to_owned())?;
    let said = walk::read(&pieces::split(text), today.year().into())
        .map_err(|_| "Unknown string format".to_owned())?;
    if said.is_empty() {
        return Err("String does not contain a date".to_owned().into());
    }
    let time = on_weekday(complete(&said, today)?, &said).ok_or(NoDate::TooLarge)?;
    let offset = said.offset(time, zone)?;
    if let (None, Some(name)) = (offset, &said.zone) {
        local.note_unknown_zone(name.clone());
    }
    Ok(Moment {
        local: time,
        offset,
    })
}

/// Returns the date and time that a text says; what it does not say is today's, at midnight.
fn complete(said: &Said, today: DateTime) -> Result<DateTime, NoDate> {
    let year = said.date.year.unwrap_or(i64::from(today.year()));
    let month = said.date.month.unwrap_or(i64::from(today.month()));
    let days = days_in_month(year, month);
    let day = match said.date.day {
        Some(day) => day,
        None if days == 0 => return Err(format!("bad month number {month}; must be 1-12").into()),
        None => days.min(i64::from(today.day())),
    };
    let clock = [said.hour, said.minute, said.second];
    let numbers = [Some(year), Some(month), Some(day)];
    let is_too_large = |number: i64| i32::try_from(number).is_err();
    if numbers.into_iter().chain(clock).flatten().any(is_too_large) {
        return Err(NoDate::TooLarge);
    }
    let hour = within("hour", 0..=23, said.hour.unwrap_or(0));
    let minute = within("minute", 0..=59, said.minute.unwrap_or(0));
    let second = within("second", 0..=59, said.second.unwrap_or(0));
    let date = date(year, month, day)?;
    let nanosecond = said.microsecond.unwrap_or(0) * 1000;
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

/// Returns a part of a date as a smaller number, if it is in its range.
fn within<T: TryFrom<i64>>(name: &str, range: RangeInclusive<i64>, part: i64) -> Result<T, String> {
    let (least, most) = (range.start(), range.end());
    let wrong = || format!("{name} must be in {least}..{most}, not {part}");
    let part = Some(part).filter(|part| range.contains(part));
    part.and_then(|part| T::try_from(part).ok())
        .ok_or_else(wrong)
}

/// Returns the first day from a date on that is of the weekday that was said without a day.
fn on_weekday(local: DateTime, said: &Said) -> Option<DateTime> {
    let Some(weekday) = said.weekday.filter(|_| said.date.day.is_none()) else {
        return Some(local);
    };
    let days = i64::from(weekday.since(local.weekday()));
    moment::date_time(moment::microseconds(local) + days * MICROSECONDS_OF_DAY)
}

impl Said {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the offset that was said; none if a zone was not said, or is unknown.
    fn offset(&self, time: DateTime, local: &Zone) -> Result<Option<i32>, NoDate> {
        /// The longest time that the reference can count with, in seconds.
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
            _ => Err("offset must be less than a day".to_owned().into()),
        }
    }
}

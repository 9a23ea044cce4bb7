//! From what a text says to a point in time: what it leaves out is taken from today.

use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::date::days_in_month;
use super::pieces;
use super::reader::Said;
use super::walk;
use super::words;
use crate::time::moment::{self, Moment};
use crate::time::zone::Zone;

const MICROSECONDS_OF_DAY: i64 = 86_400 * 1_000_000;

/// Reads a text; an error says why it is no date.
pub(in crate::time) fn read(text: &str, now: Timestamp, zone: &Zone) -> Result<Moment, String> {
    let now = now.as_microsecond();
    let today = moment::date_time(now + i64::from(zone.offset_at(now)) * 1_000_000)
        .ok_or("today is out of range")?;
    let said = walk::read(&pieces::split(text), i32::from(today.year()))
        .map_err(|_| "Unknown string format")?;
    if said.is_empty() {
        return Err("String does not contain a date".to_owned());
    }
    let local = on_weekday(local(&said, today)?, &said).ok_or("date value out of range")?;
    let offset = said.offset(local, zone);
    if offset.is_some_and(|offset| offset.abs() >= 86_400) {
        return Err("offset must be less than a day".to_owned());
    }
    Ok(Moment { local, offset })
}

/// Returns the date and time that a text says; what it does not say is today's, at midnight.
fn local(said: &Said, today: DateTime) -> Result<DateTime, String> {
    let year = said.date.year.unwrap_or(i32::from(today.year()));
    let month = said.date.month.unwrap_or(i32::from(today.month()));
    let days = days_in_month(year, month);
    let day = match said.date.day {
        Some(day) => day,
        None if days == 0 => return Err(format!("bad month number {month}; must be 1-12")),
        None => days.min(i32::from(today.day())),
    };
    let hour = within("hour", 0..=23, said.hour.unwrap_or(0));
    let minute = within("minute", 0..=59, said.minute.unwrap_or(0));
    let second = within("second", 0..=59, said.second.unwrap_or(0));
    let date = date(year, month, day)?;
    let nanosecond = said.microsecond.unwrap_or(0) * 1000;
    let time = Time::new(hour?, minute?, second?, nanosecond).expect("all parts were checked");
    Ok(date.to_datetime(time))
}

fn date(year: i32, month: i32, day: i32) -> Result<Date, String> {
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
fn within<T: TryFrom<i32>>(name: &str, range: RangeInclusive<i32>, part: i32) -> Result<T, String> {
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
    fn offset(&self, time: DateTime, local: &Zone) -> Option<i32> {
        match &self.zone {
            Some(zone) if words::is_utc(zone) => Some(0),
            Some(zone) if local.is_called(zone) => Some(local.offset_of(time)),
            _ => self.offset,
        }
    }
}

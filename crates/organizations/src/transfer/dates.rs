//! When a transfer may begin and end: at the bounds of months, in UTC.

use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};

use crate::error::{InvalidInput, Result, refuse};
use crate::model::Timestamp;

/// A transfer is agreed on so long before it begins.
pub(super) const NOTICE: SignedDuration = SignedDuration::from_hours(24);

/// A transfer begins and ends at most so many months ahead.
const MONTHS: i64 = 12;

/// Refuses a time at which no transfer begins.
pub(super) fn must_be_a_start(start: Timestamp, now: Timestamp) -> Result<()> {
    let date = in_utc(start);
    if date.time() != Time::midnight() {
        return refuse(InvalidInput::StartDateNotBeginningOfDay);
    }
    if date.day() != 1 {
        return refuse(InvalidInput::StartDateNotBeginningOfMonth);
    }
    if start < now.plus(NOTICE) {
        return refuse(InvalidInput::StartDateTooEarly);
    }
    if date > in_a_year(now) {
        return refuse(InvalidInput::StartDateTooLate);
    }
    Ok(())
}

/// Returns the time at which a transfer ends: the last millisecond of a month, also if only its
/// second is given; without a time, that of the month that goes on or in which the transfer begins.
pub(super) fn end(given: Option<Timestamp>, start: Timestamp, now: Timestamp) -> Result<Timestamp> {
    let Some(given) = given else {
        return Ok(end_of_month(start.max(now)));
    };
    let end = end_of_month(given);
    let missing = end.0.as_millisecond() - given.0.as_millisecond();
    if ![0, 999].contains(&missing) {
        return refuse(InvalidInput::EndDateNotEndOfMonth);
    }
    if end < now || end < start {
        return refuse(InvalidInput::EndDateTooEarly);
    }
    if in_utc(end) > in_a_year(now) {
        return refuse(InvalidInput::EndDateTooLate);
    }
    Ok(end)
}

fn in_utc(time: Timestamp) -> DateTime {
    TimeZone::UTC.to_datetime(time.0)
}

fn in_a_year(now: Timestamp) -> DateTime {
    in_utc(now).saturating_add(MONTHS.months())
}

fn end_of_month(time: Timestamp) -> Timestamp {
    let last = in_utc(time)
        .date()
        .last_of_month()
        .at(23, 59, 59, 999_000_000);
    let last = TimeZone::UTC.to_timestamp(last);
    Timestamp(last.unwrap_or(jiff::Timestamp::MAX))
}

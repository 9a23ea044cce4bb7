//! When a schedule is due.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use super::Schedule;
use crate::model::Timestamp;

impl Schedule {
    /// Returns how much time lies between the next two runs after a moment; none if there aren't two.
    pub(crate) fn interval_after(&self, moment: Timestamp) -> Option<SignedDuration> {
        let moment = Offset::UTC.to_datetime(moment.0);
        let mut runs = self.runs_after(moment);
        let first = runs.next()?;
        Some(runs.next()?.duration_since(first))
    }

    /// Walks over the runs after a moment.
    fn runs_after(&self, moment: DateTime) -> impl Iterator<Item = DateTime> {
        let days = self.months_from(moment.date());
        let days = days.flat_map(|first| self.days.in_month(first));
        let days = days.skip_while(move |day| *day < moment.date());
        let runs = days.flat_map(|day| self.runs_of(day));
        runs.skip_while(move |run| *run <= moment)
    }

    /// Walks over the first days of months, from the month of a date on.
    fn months_from(&self, date: Date) -> impl Iterator<Item = Date> {
        let years = self.years.range(date.year()..);
        let months = years.flat_map(|year| self.months.iter().map(|month| (*year, *month)));
        let first = move |(year, month)| Date::new(year, i8::try_from(month).ok()?, 1).ok();
        months
            .filter_map(first)
            .skip_while(move |first| *first < date.first_of_month())
    }

    /// Walks over the runs of a day.
    fn runs_of(&self, day: Date) -> impl Iterator<Item = DateTime> {
        let hours = self.hours.iter();
        let times = hours.flat_map(|hour| self.minutes.iter().map(|minute| (*hour, *minute)));
        times.filter_map(move |(hour, minute)| {
            let (hour, minute) = (i8::try_from(hour).ok()?, i8::try_from(minute).ok()?);
            Some(day.at(hour, minute, 0, 0))
        })
    }
}

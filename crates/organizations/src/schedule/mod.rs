//! Schedules as backup policies have them: the language of the Quartz scheduler, without seconds.
//!
//! `cron(MINUTES HOURS DAYS-OF-MONTH MONTHS DAYS-OF-WEEK YEARS)`, in UTC. What follows the years
//! is ignored, and the years may be left out.

mod days;
mod field;
mod runs;

#[cfg(test)]
mod tests;

use days::Days;
use field::Values;

/// When something is done again and again.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Schedule {
    minutes: Values,
    hours: Values,
    days: Days,
    months: Values,
    years: Values,
}

impl Schedule {
    /// Reads a schedule.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.strip_prefix("cron(")?.strip_suffix(')')?;
        let text = text.to_ascii_uppercase();
        let mut fields = text.split_whitespace();
        let minutes = field::MINUTES.read(fields.next()?)?;
        let hours = field::HOURS.read(fields.next()?)?;
        let days_of_month = fields.next()?;
        let months = field::MONTHS.read(fields.next()?)?;
        let days_of_week = fields.next()?;
        let years = field::YEARS.read(fields.next().unwrap_or("*"))?;
        let days = match (days_of_month, days_of_week) {
            ("?", "?") => return None,
            (days, "?") => Days::OfMonth(days::of_month(days)?),
            ("?", days) => Days::OfWeek(days::of_week(days)?),
            _ => return None,
        };
        Some(Self {
            minutes,
            hours,
            days,
            months,
            years,
        })
    }
}

//! Times and how long things take: facts that depend on the clock of the world.

use jiff::SignedDuration;
use organizations::model::Timestamp;
use shape::Shaped;

use super::facts::Fact;
use super::scene::Scene;
use crate::world::on;

impl Scene<'_> {
    /// Returns from when on the account may leave that has to stay for a while: the caller if it accepts.
    fn free_from(&self) -> Option<Timestamp> {
        let account = match self.refused.operation.name() {
            "AcceptHandshake" => self.caller(),
            _ => self.account(),
        };
        account?.free_from().filter(|free| *free > self.known.now)
    }

    /// Returns a time of the input.
    pub(super) fn given_time(&self, member: &str) -> Option<Timestamp> {
        Timestamp::from_value(self.refused.input.get(member)?).ok()
    }

    pub(super) fn fact_of_time(&self, name: &str, word: &str) -> Option<Fact> {
        let now = self.known.now;
        Some(Fact(match name {
            "now" => Some(on(now)),
            "start-of-month" => {
                // A day's notice is asked for, so the month after the one in which that ends will do.
                Some(month_after(now.0 + SignedDuration::from_hours(24)))
            }
            "end-of-month" => {
                let begins = self
                    .transfer()
                    .map_or(now, |transfer| transfer.start.max(now));
                Some(last_of_month(begins))
            }
            "end-of-that-month" => {
                let begins = self
                    .transfer()
                    .map_or(now, |transfer| transfer.start.max(now));
                let wanted = self.given_time("EndTimestamp").unwrap_or(begins);
                Some(last_of_month(wanted.max(begins)))
            }
            "start-of-that-month" => {
                let earliest = month_after(now.0 + SignedDuration::from_hours(24));
                let wanted = self.given_time("StartTimestamp").map(first_of_month);
                Some(wanted.map_or(earliest.clone(), |wanted| wanted.max(earliest)))
            }
            "transfer-start" => self.transfer().map(|transfer| on(transfer.start)),
            "month-after-transfer" => {
                let ends = self
                    .transfers()
                    .into_iter()
                    .filter_map(|transfer| transfer.end);
                let last = ends.max().filter(|end| *end > now);
                last.map(|last| month_after(last.0))
            }
            "job-time" => {
                let jobs = self.known.settings.jobs;
                let milliseconds = match word {
                    "initialization" => jobs.organization_initialization,
                    "closure" => jobs.account_closure,
                    _ => jobs.account_creation,
                };
                Some(spelled(SignedDuration::from_millis(milliseconds.into())))
            }
            "time-for-call" => {
                let rates = &self.known.settings.rates;
                let rate = rates.get(self.refused.operation.name());
                rate.and_then(|rate| rate.time_for_call()).map(spelled)
            }
            "free-from" => self.free_from().map(on),
            "time-to-wait" => self
                .free_from()
                .map(|free| spelled(free.0.duration_since(now.0))),
            _ => return None,
        }))
    }
}

/// Returns how long something takes as `sim clock advance` reads it, as one word.
pub(super) fn spelled(duration: SignedDuration) -> String {
    // Less than a second more is a whole one, so that it is over then.
    let seconds = duration.as_secs() + i64::from(duration.subsec_nanos() > 0);
    let parts = [
        (seconds / 86400, 'd'),
        (seconds / 3600 % 24, 'h'),
        (seconds / 60 % 60, 'm'),
        (seconds % 60, 's'),
    ];
    let mut spelled = String::new();
    for (number, unit) in parts.into_iter().filter(|(number, _)| *number > 0) {
        spelled.push_str(&number.to_string());
        spelled.push(unit);
    }
    if spelled.is_empty() {
        spelled.push_str("0s");
    }
    spelled
}

pub(super) fn month_after(time: jiff::Timestamp) -> String {
    let date = jiff::tz::TimeZone::UTC.to_datetime(time).date();
    let first = date
        .last_of_month()
        .saturating_add(jiff::Span::new().days(1));
    format!("{first}T00:00:00Z")
}

fn first_of_month(time: Timestamp) -> String {
    let date = jiff::tz::TimeZone::UTC.to_datetime(time.0).date();
    format!("{}T00:00:00Z", date.first_of_month())
}

/// Returns when the month of a time is over.
pub(super) fn end_of_month(time: Timestamp) -> Timestamp {
    month_after(time.0).parse().unwrap_or(time)
}

fn last_of_month(time: Timestamp) -> String {
    let date = jiff::tz::TimeZone::UTC.to_datetime(time.0).date();
    format!("{}T23:59:59Z", date.last_of_month())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_one_word_and_never_too_short() {
        assert_eq!(spelled(SignedDuration::from_hours(96)), "4d");
        assert_eq!(spelled(SignedDuration::from_mins(95 * 60 + 1)), "3d23h1m");
        assert_eq!(spelled(SignedDuration::from_millis(1500)), "2s");
        assert_eq!(spelled(SignedDuration::ZERO), "0s");
    }
}

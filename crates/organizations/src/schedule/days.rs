//! The days of a schedule: of the month, or of the week.

use jiff::civil::{Date, Weekday};

use super::field::{DAYS_OF_MONTH, DAYS_OF_WEEK, Item, Values, number};

/// How many days before the last one a day may be said to be.
const MOST_BEFORE_LAST: i16 = 30;

/// The days of a schedule.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Days {
    OfMonth(MonthDays),
    OfWeek(WeekDays),
}

/// Days of each month.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum MonthDays {
    /// These.
    Among(Values),
    /// The day from Monday to Friday nearest to this one.
    Nearest(i16),
    /// So many days before the last one; perhaps the day from Monday to Friday nearest to it.
    Last { before: i16, on_weekday: bool },
}

/// Days of each week.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum WeekDays {
    /// These, from 1 for Sunday.
    Among(Values),
    /// The last of this name in the month.
    Last(i16),
    /// The first, second … of this name in the month.
    Nth(i16, i16),
}

/// Reads days of the month.
///
/// `W` marks one day. If it stands in a list, the smallest day of the list is meant, and the others
/// say nothing; behind a range it says nothing itself.
pub(super) fn of_month(text: &str) -> Option<MonthDays> {
    if text.contains('L') {
        return last_of_month(text);
    }
    let mut days = Values::new();
    let mut is_nearest = false;
    for item in text.split(',') {
        let plain = item.strip_suffix('W');
        let read = DAYS_OF_MONTH.item(plain.unwrap_or(item))?;
        match (&read, plain) {
            (Item::One(_), Some(_)) => is_nearest = true,
            (Item::Others(_), Some(_)) => return None,
            _ => {}
        }
        days.extend(read.values());
    }
    match days.first() {
        Some(first) if is_nearest => Some(MonthDays::Nearest(*first)),
        _ => Some(MonthDays::Among(days)),
    }
}

/// Reads `L`, `LW`, `L-N` or `L-NW`.
fn last_of_month(text: &str) -> Option<MonthDays> {
    let rest = text.strip_prefix('L')?;
    let plain = rest.strip_suffix('W');
    let before = match plain.unwrap_or(rest) {
        "" => 0,
        rest => number(rest.strip_prefix('-')?)?,
    };
    (before <= MOST_BEFORE_LAST).then_some(MonthDays::Last {
        before,
        on_weekday: plain.is_some(),
    })
}

/// Reads days of the week.
///
/// `#K` marks one day. If it stands in a list, the smallest day of the list is meant, and the others
/// say nothing. Behind a range, marks say nothing.
pub(super) fn of_week(text: &str) -> Option<WeekDays> {
    if text.contains('L') {
        return last_of_week(text);
    }
    if text.matches('#').count() > 1 {
        return None;
    }
    let mut days = Values::new();
    let mut nth = None;
    for item in text.split(',') {
        let (plain, mark) = match item.split_once('#') {
            Some((plain, mark)) => (plain, Some(place(mark)?)),
            None => (item, None),
        };
        let read = DAYS_OF_WEEK.item(plain)?;
        match (&read, mark) {
            (Item::One(_), Some(place)) => nth = Some(place),
            (Item::Others(_), Some(_)) => return None,
            _ => {}
        }
        days.extend(read.values());
    }
    match (days.first(), nth) {
        (Some(first), Some(nth)) => Some(WeekDays::Nth(*first, nth)),
        _ => Some(WeekDays::Among(days)),
    }
}

/// Reads which day of a name in the month is meant.
fn place(text: &str) -> Option<i16> {
    number(text).filter(|place| (1..=5).contains(place))
}

/// Reads `L`, which is Saturday, or a day and `L`, which is the last of its name in the month.
fn last_of_week(text: &str) -> Option<WeekDays> {
    match text.strip_suffix('L')? {
        "" => Some(WeekDays::Among(Values::from([7]))),
        plain => match DAYS_OF_WEEK.item(plain)? {
            Item::One(day) => Some(WeekDays::Last(day)),
            Item::Range(days) => Some(WeekDays::Among(days.into_iter().collect())),
            Item::Others(_) => None,
        },
    }
}

impl Days {
    /// Returns the days in the month that begins with a date, in order.
    pub(super) fn in_month(&self, first: Date) -> Vec<Date> {
        let days = first.days_in_month();
        let days = (1..=days).filter_map(|day| first.with().day(day).build().ok());
        match self {
            Self::OfWeek(of_week) => days.filter(|date| of_week.has(*date)).collect(),
            Self::OfMonth(MonthDays::Among(among)) => days
                .filter(|date| among.contains(&i16::from(date.day())))
                .collect(),
            Self::OfMonth(MonthDays::Nearest(day)) => {
                days_of(first, *day).map(weekday_near).into_iter().collect()
            }
            Self::OfMonth(MonthDays::Last { before, on_weekday }) => {
                let date = days_of(first, i16::from(first.days_in_month()) - before);
                let near = |date| {
                    if *on_weekday {
                        weekday_near(date)
                    } else {
                        date
                    }
                };
                date.map(near).into_iter().collect()
            }
        }
    }
}

/// Returns the day of a month, if the month has it.
fn days_of(first: Date, day: i16) -> Option<Date> {
    let day = i8::try_from(day).ok()?;
    first.with().day(day).build().ok()
}

/// Returns the day from Monday to Friday nearest to a date, in the same month.
fn weekday_near(date: Date) -> Date {
    let by = match date.weekday() {
        Weekday::Saturday if date.day() == 1 => 2,
        Weekday::Saturday => -1,
        Weekday::Sunday if date.day() == date.days_in_month() => -2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    date.saturating_add(jiff::Span::new().days(by))
}

impl WeekDays {
    fn has(&self, date: Date) -> bool {
        let day = i16::from(date.weekday().to_sunday_one_offset());
        let is_last = date.day() + 7 > date.days_in_month();
        let place = i16::from((date.day() - 1) / 7 + 1);
        match self {
            Self::Among(days) => days.contains(&day),
            Self::Last(wanted) => day == *wanted && is_last,
            Self::Nth(wanted, nth) => day == *wanted && place == *nth,
        }
    }
}

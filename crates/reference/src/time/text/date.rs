//! Decides which of up to three numbers is the year, the month and the day.

use super::digits;
use super::error::{Parsed, Unparsable};
use super::words;

/// The role of a part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Year,
    Month,
    Day,
}

/// The parts of a date in the order in which they were parsed, each with its role, if it is known.
#[derive(Debug, Default)]
pub(super) struct Parts(Vec<(i64, Option<Role>)>);

/// A date, possibly incomplete.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: Option<i64>,
    pub(super) month: Option<i64>,
    pub(super) day: Option<i64>,
}

impl Parts {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a part written in digits; with more than two of them it is a year.
    pub(super) fn add_digits(&mut self, digits: &str) -> Parsed<()> {
        let value = digits::number(digits)?;
        self.add(value, (digits.len() > 2).then_some(Role::Year))
    }

    /// Adds a number that stands alone; above 100 it is a year.
    pub(super) fn add_number(&mut self, value: i64) -> Parsed<()> {
        self.add(value, (value > 100).then_some(Role::Year))
    }

    pub(super) fn add_year(&mut self, year: i64) -> Parsed<()> {
        self.add(year, Some(Role::Year))
    }

    pub(super) fn add_month(&mut self, month: i64) -> Parsed<()> {
        self.add(month, Some(Role::Month))
    }

    /// Adds a part between separators: the name of a month, or digits.
    pub(super) fn add_name_or_digits(&mut self, text: &str) -> Parsed<()> {
        match words::month(text) {
            Some(month) => self.add_month(month),
            None => self.add_digits(text),
        }
    }

    fn add(&mut self, value: i64, role: Option<Role>) -> Parsed<()> {
        if role.is_some_and(|role| self.place(role).is_some()) {
            return Err(Unparsable);
        }
        self.0.push((value, role));
        Ok(())
    }

    fn place(&self, role: Role) -> Option<usize> {
        self.0.iter().position(|(_, known)| *known == Some(role))
    }

    fn value(&self, role: Role) -> Option<i64> {
        self.place(role).map(|place| self.0[place].0)
    }

    /// Tells whether the year was given with its century.
    pub(super) fn has_century(&self) -> bool {
        self.place(Role::Year).is_some()
    }

    /// Tells whether a number can be the day, given the other parts that are known.
    pub(super) fn may_have_day(&self, value: i64) -> bool {
        let days = match self.value(Role::Month) {
            None => 31,
            Some(month) => days_in_month(self.value(Role::Year).unwrap_or(2000), month),
        };
        (1..=days).contains(&value)
    }

    /// Assigns roles to the parts.
    pub(super) fn date(&self) -> Parsed<Date> {
        use Role::Day;

        let known: Vec<_> = self.0.iter().filter_map(|(_, role)| *role).collect();
        let roles = match (self.0.as_slice(), known.as_slice()) {
            ([_, _, _, _, ..], _) => return Err(Unparsable),
            (parts, known) if parts.len() == known.len() => known.to_vec(),
            ([(_, None), _, _], [_, _]) => vec![Day, known[0], known[1]],
            ([_, (_, None), _], [_, _]) => vec![known[0], Day, known[1]],
            ([_, _, (_, None)], [_, _]) => vec![known[0], known[1], Day],
            _ => self.default_order(),
        };
        let values = self.0.iter().map(|(value, _)| *value);
        Ok(roles
            .into_iter()
            .zip(values)
            .fold(Date::default(), Date::with))
    }

    /// Returns the roles of the parts by size and position, where too few are known.
    fn default_order(&self) -> Vec<Role> {
        use Role::{Day, Month, Year};

        let exceeds = |place: usize, most| self.0.get(place).is_some_and(|part| part.0 > most);
        let is_year = |place| exceeds(place, 31);
        let is_year_first = is_year(0) || self.place(Year) == Some(0);
        let month = self.place(Month);
        let roles: &[Role] = match (self.len(), month) {
            (1, _) if is_year(0) => &[Year],
            (1, _) => &[Day],
            (2, None | Some(1)) if is_year(0) => &[Year, Month],
            (2, None | Some(0)) if is_year(1) => &[Month, Year],
            (2, None | Some(0)) => &[Month, Day],
            (2, Some(_)) => &[Day, Month],
            (3, None | Some(1)) if is_year_first => &[Year, Month, Day],
            (3, None | Some(1)) if month.is_some() || exceeds(0, 12) => &[Day, Month, Year],
            (3, Some(0)) if is_year(1) => &[Month, Year, Day],
            (3, None | Some(0)) => &[Month, Day, Year],
            (3, Some(_)) if is_year(1) => &[Day, Year, Month],
            (3, Some(_)) => &[Year, Day, Month],
            _ => &[],
        };
        roles.to_vec()
    }
}

impl Date {
    fn with(self, (role, value): (Role, i64)) -> Self {
        let value = Some(value);
        match role {
            Role::Year => Self {
                year: value,
                ..self
            },
            Role::Month => Self {
                month: value,
                ..self
            },
            Role::Day => Self { day: value, ..self },
        }
    }
}

/// Returns the number of days of a month; 0 if there is no such month.
pub(super) fn days_in_month(year: i64, month: i64) -> i64 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

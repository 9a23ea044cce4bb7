//! One field of a schedule: a list of values, ranges and steps.

use std::collections::BTreeSet;

/// The values of a field.
pub(super) type Values = BTreeSet<i16>;

/// What a field counts.
pub(super) struct Unit {
    least: i16,
    most: i16,
    /// The names of the values, from the least on.
    names: &'static [&'static str],
    /// Whether a range may go on with the least value behind the highest.
    wraps: bool,
}

pub(super) const MINUTES: Unit = Unit::numbers(0, 59);
pub(super) const HOURS: Unit = Unit::numbers(0, 23);
pub(super) const DAYS_OF_MONTH: Unit = Unit::numbers(1, 31);
pub(super) const MONTHS: Unit = Unit {
    names: &[
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ],
    ..Unit::numbers(1, 12)
};
pub(super) const DAYS_OF_WEEK: Unit = Unit {
    names: &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
    ..Unit::numbers(1, 7)
};
pub(super) const YEARS: Unit = Unit {
    wraps: false,
    ..Unit::numbers(1970, 2199)
};

/// A part of a field, between commas.
pub(super) enum Item {
    /// A single value.
    One(i16),
    /// The values of a range with two ends.
    Range(Vec<i16>),
    /// The values of anything else.
    Others(Vec<i16>),
}

impl Item {
    pub(super) fn values(self) -> Vec<i16> {
        match self {
            Self::One(value) => vec![value],
            Self::Range(values) | Self::Others(values) => values,
        }
    }
}

impl Unit {
    const fn numbers(least: i16, most: i16) -> Self {
        Self {
            least,
            most,
            names: &[],
            wraps: true,
        }
    }

    /// Reads a field.
    pub(super) fn read(&self, text: &str) -> Option<Values> {
        let mut values = Values::new();
        for item in text.split(',') {
            values.extend(self.item(item)?.values());
        }
        Some(values)
    }

    /// Reads `*`, `V` or `A-B`, each with or without `/N`.
    pub(super) fn item(&self, text: &str) -> Option<Item> {
        let (span, step) = match text.split_once('/') {
            Some((span, step)) => (span, Some(self.step(step)?)),
            None => (text, None),
        };
        if let Some((from, to)) = span.split_once('-') {
            let values = self.walk(self.value(from)?, self.value(to)?, step.unwrap_or(1))?;
            return Some(Item::Range(values));
        }
        let from = match span {
            "*" => self.least,
            value => self.value(value)?,
        };
        match step {
            None if span != "*" => Some(Item::One(from)),
            step => Some(Item::Others(self.walk(
                from,
                self.most,
                step.unwrap_or(1),
            )?)),
        }
    }

    /// Reads a value: a number or a name.
    pub(super) fn value(&self, text: &str) -> Option<i16> {
        let named = self.names.iter().position(|name| *name == text);
        let value = match named {
            Some(position) => self.least + i16::try_from(position).ok()?,
            None => number(text)?,
        };
        (self.least..=self.most).contains(&value).then_some(value)
    }

    fn step(&self, text: &str) -> Option<usize> {
        let step = number(text).filter(|step| (1..=self.most).contains(step))?;
        usize::try_from(step).ok()
    }

    /// Returns every so many values from one to another, if need be past the highest.
    fn walk(&self, from: i16, to: i16, step: usize) -> Option<Vec<i16>> {
        let count = self.most - self.least + 1;
        let end = match to {
            to if from <= to => to,
            to if self.wraps => to + count,
            _ => return None,
        };
        let wrapped = |value| match value {
            value if value > self.most => value - count,
            value => value,
        };
        Some((from..=end).step_by(step).map(wrapped).collect())
    }
}

/// Reads decimal digits and nothing else.
pub(super) fn number(text: &str) -> Option<i16> {
    let is_number = text.bytes().all(|digit| digit.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

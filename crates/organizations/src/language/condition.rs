//! Conditions, compiled: an operator, a key, and what it is compared with.

use std::sync::OnceLock;

use super::arn::ArnPattern;
use super::keys::{Found, Keys};
use super::operator::{Comparison, Operator, Order, Set};
use super::pattern::{Pattern, Reading};
use super::truth::Truth;
use super::value::{Decimal, Instant, Network, address, bytes};

/// One test of a condition: of one key by one operator.
#[derive(Debug, Clone)]
pub(crate) struct Test {
    /// The operator as it is written.
    pub(crate) operator_name: String,
    /// What it means; nothing if there is no such operator.
    pub(crate) operator: Option<Operator>,
    /// The key as it is written.
    pub(crate) key: String,
    /// The key in lower case: so it is looked up.
    pub(crate) key_in_lower_case: String,
    /// What it is compared with, as it is written.
    pub(crate) expected: Vec<String>,
    /// Whether `${` begins a variable in what is expected.
    variables: bool,
    /// What is expected, compiled when it is first asked for: most tests belong to statements about other actions.
    values: OnceLock<Values>,
}

/// What a key is compared with. What can't be read is kept as nothing: nothing matches it.
#[derive(Debug, Clone)]
enum Values {
    Texts(Vec<Pattern>),
    TextsIgnoringCase(Vec<Pattern>),
    Arns(Vec<ArnPattern>),
    Numbers(Order, Vec<Option<Decimal>>),
    Times(Order, Vec<Option<Instant>>),
    Networks(Vec<Option<Network>>),
    Bytes(Vec<Option<Vec<u8>>>),
    Truths(Vec<Pattern>),
    /// Whether the key must be missing.
    Absences(Vec<Option<bool>>),
    /// There is no such operator.
    Nothing,
}

impl Test {
    pub(super) fn read(name: String, key: String, expected: Vec<String>, variables: bool) -> Self {
        let operator = Operator::named(&name);
        Self {
            operator_name: name,
            operator,
            key_in_lower_case: key.to_ascii_lowercase(),
            key,
            expected,
            variables,
            values: OnceLock::new(),
        }
    }

    fn values(&self) -> &Values {
        self.values.get_or_init(|| {
            self.operator.map_or(Values::Nothing, |operator| {
                Values::read(operator.comparison, &self.expected, self.variables)
            })
        })
    }

    /// Tells whether it holds. Whether an operator does that isn't known, nobody knows.
    pub(crate) fn holds(&self, keys: &dyn Keys) -> Truth {
        let Some(operator) = self.operator else {
            return Truth::Unknown;
        };
        let found = match keys.find(&self.key_in_lower_case) {
            Found::Unknown => return Truth::Unknown,
            Found::Missing => None,
            Found::Values(found) => Some(found),
        };
        if let Values::Absences(expected) = self.values() {
            return expected.contains(&Some(found.is_none())).into();
        }
        let Some(found) = found else {
            return operator.holds_of_missing().into();
        };
        // An empty text by itself is a set of nothing (verdict.md 6.2).
        let is_empty = matches!(&*found, [one] if one.is_empty());
        let fits = |value: &String| {
            let matches = self.values().match_one(value, keys);
            matches.negated_if(operator.negated)
        };
        let all_must_fit = match operator.set {
            Set::All | Set::Any if is_empty => return (operator.set == Set::All).into(),
            Set::All => true,
            Set::Any => false,
            // Negated, it holds if no value matches.
            Set::Plain => operator.negated,
        };
        let values = found.iter().map(fits);
        if all_must_fit {
            Truth::all(values)
        } else {
            Truth::any(values)
        }
    }

    /// Returns what can't be read of what it is compared with, and so never matches.
    pub(crate) fn unreadable(&self) -> impl Iterator<Item = &str> {
        let is_readable: Vec<bool> = match self.values() {
            Values::Numbers(_, read) => read.iter().map(Option::is_some).collect(),
            Values::Times(_, read) => read.iter().map(Option::is_some).collect(),
            Values::Networks(read) => read.iter().map(Option::is_some).collect(),
            Values::Bytes(read) => read.iter().map(Option::is_some).collect(),
            Values::Absences(read) => read.iter().map(Option::is_some).collect(),
            Values::Arns(read) => {
                let is_whole = |read: &ArnPattern| *read != ArnPattern::Incomplete;
                read.iter().map(is_whole).collect()
            }
            Values::Truths(read) => {
                let is_truth = |(read, text): (&Pattern, &String)| {
                    matches!(read, Pattern::Template(_)) || truth(text).is_some()
                };
                read.iter().zip(&self.expected).map(is_truth).collect()
            }
            Values::Texts(_) | Values::TextsIgnoringCase(_) | Values::Nothing => Vec::new(),
        };
        let pairs = self.expected.iter().zip(is_readable);
        pairs.filter_map(|(text, is_readable)| (!is_readable).then_some(text.as_str()))
    }

    /// Tells whether it holds only where another does, as both are written: the same, with no more values
    /// to match.
    pub(super) fn implies(&self, other: &Self) -> bool {
        let is_same = self.operator.is_some()
            && self.operator == other.operator
            && self.key_in_lower_case == other.key_in_lower_case;
        let within = |few: &[String], many: &[String]| few.iter().all(|one| many.contains(one));
        is_same
            && match self.operator {
                Some(operator) if operator.negated => within(&other.expected, &self.expected),
                _ => within(&self.expected, &other.expected),
            }
    }
}

impl Values {
    fn read(comparison: Comparison, expected: &[String], variables: bool) -> Self {
        let reading = |wildcards, ignores_case| Reading {
            wildcards,
            variables,
            ignores_case,
        };
        let patterns = |reading: Reading| {
            let patterns = expected.iter().map(|text| Pattern::read(text, reading));
            patterns.collect()
        };
        match comparison {
            Comparison::Equals => Self::Texts(patterns(reading(false, false))),
            Comparison::EqualsIgnoreCase => Self::TextsIgnoringCase(patterns(reading(false, true))),
            Comparison::Like => Self::Texts(patterns(reading(true, false))),
            Comparison::Bool => Self::Truths(patterns(reading(false, true))),
            Comparison::Arn => {
                let patterns = expected
                    .iter()
                    .map(|text| ArnPattern::read(text, variables));
                Self::Arns(patterns.collect())
            }
            Comparison::Numeric(order) => Self::Numbers(
                order,
                expected.iter().map(|text| Decimal::read(text)).collect(),
            ),
            Comparison::Date(order) => Self::Times(
                order,
                expected.iter().map(|text| Instant::read(text)).collect(),
            ),
            Comparison::Ip => {
                Self::Networks(expected.iter().map(|text| Network::read(text)).collect())
            }
            Comparison::Binary => Self::Bytes(expected.iter().map(|text| bytes(text)).collect()),
            Comparison::Null => Self::Absences(expected.iter().map(|text| truth(text)).collect()),
        }
    }

    /// Tells whether a value of the request matches one that is expected.
    fn match_one(&self, value: &str, keys: &dyn Keys) -> Truth {
        match self {
            Self::Texts(patterns) => any_matches(patterns, value, keys),
            Self::TextsIgnoringCase(patterns) => any_matches(patterns, &value.to_lowercase(), keys),
            Self::Truths(patterns) => match truth(value) {
                Some(value) => any_matches(patterns, &value.to_string(), keys),
                None => Truth::No,
            },
            Self::Arns(patterns) => {
                Truth::any(patterns.iter().map(|pattern| pattern.matches(value, keys)))
            }
            Self::Numbers(order, numbers) => compared(Decimal::read(value), numbers, *order),
            Self::Times(order, times) => compared(Instant::read(value), times, *order),
            Self::Networks(networks) => {
                let value = address(value);
                let mut networks = networks.iter().flatten();
                value
                    .is_some_and(|value| networks.any(|network| network.contains(value)))
                    .into()
            }
            Self::Bytes(expected) => {
                let value = bytes(value);
                (value.is_some() && expected.contains(&value)).into()
            }
            Self::Absences(_) | Self::Nothing => Truth::Unknown,
        }
    }
}

fn any_matches(patterns: &[Pattern], value: &str, keys: &dyn Keys) -> Truth {
    Truth::any(patterns.iter().map(|pattern| pattern.matches(value, keys)))
}

fn compared<T: Ord>(value: Option<T>, expected: &[Option<T>], order: Order) -> Truth {
    let mut expected = expected.iter().flatten();
    let is_met = |value: T| expected.any(|one| order.is_met(value.cmp(one)));
    value.is_some_and(is_met).into()
}

/// Reads `true` or `false`, in any case.
fn truth(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        return Some(true);
    }
    text.eq_ignore_ascii_case("false").then_some(false)
}

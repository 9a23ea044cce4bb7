//! Truthiness, equality and ordering of values.

use std::cmp::Ordering;

use shape::{Map, Value};

use super::found::Found;
use super::node::Comparator;
use super::number;
use crate::shown;

/// Tells whether a result is truthy: all but `null`, `false` and what is empty.
pub(super) fn is_true(found: &Found<'_>) -> bool {
    match found.whole() {
        Some(Value::Null | Value::Boolean(false)) => false,
        Some(Value::String(text)) => !text.is_empty(),
        _ => found.count() != Some(0),
    }
}

/// Tells whether two values are equal. A boolean never equals a number, except inside containers.
pub(super) fn are_equal(left: &Value, right: &Value) -> bool {
    let is_truth = |value: &Value| matches!(value, Value::Boolean(_));
    is_truth(left) == is_truth(right) && are_equal_in_python(left, right)
}

/// Tells whether two values are equal in Python, where `True == 1`.
pub(super) fn are_equal_in_python(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(l, r)| are_equal_in_python(l, r))
        }
        (Value::Map(left), Value::Map(right)) => have_equal_members(left, right),
        _ => match (number::of(left), number::of(right)) {
            (Some(left), Some(right)) => number::order(left, right) == Some(Ordering::Equal),
            _ => left == right,
        },
    }
}

fn have_equal_members(left: &Map, right: &Map) -> bool {
    let is_in_right = |(name, value)| {
        right
            .get(name)
            .is_some_and(|other| are_equal_in_python(value, other))
    };
    left.len() == right.len() && left.iter().all(is_in_right)
}

/// Tells whether a value is of an ordered type: a number or a string.
pub(super) fn is_ordered(value: &Value) -> bool {
    is_number(value) || matches!(value, Value::String(_))
}

/// Tells whether a value is a number.
pub(super) fn is_number(value: &Value) -> bool {
    matches!(value, Value::Integer(_) | Value::Huge(_) | Value::Float(_))
}

/// Tells whether an ordering comparison holds. None holds for NaN.
///
/// Python has no order between a number and a string; its error names the operator.
pub(super) fn holds(comparator: Comparator, left: &Value, right: &Value) -> Result<bool, String> {
    let holds = match comparator {
        Comparator::Equal => Ordering::is_eq,
        Comparator::NotEqual => Ordering::is_ne,
        Comparator::Less => Ordering::is_lt,
        Comparator::LessOrEqual => Ordering::is_le,
        Comparator::Greater => Ordering::is_gt,
        Comparator::GreaterOrEqual => Ordering::is_ge,
    };
    match order(left, right) {
        Some(order) => Ok(holds(order)),
        None if is_number(left) == is_number(right) => Ok(false),
        None => Err(format!(
            "'{}' not supported between instances of '{}' and '{}'",
            comparator.operator(),
            shown::class(left),
            shown::class(right)
        )),
    }
}

/// Compares two numbers or two strings; none for NaN.
pub(super) fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => number::order(number::of(left)?, number::of(right)?),
    }
}

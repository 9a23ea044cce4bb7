//! Python's arithmetic: integers stay integers.

use std::cmp::Ordering;

use shape::Value;

/// A number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Number {
    /// An integer.
    Integer(i128),
    /// A float, or an integer that overflows.
    Float(f64),
}

/// Converts a value to a number, if it is one; `true` is 1.
pub(super) fn of(value: &Value) -> Option<Number> {
    match value {
        Value::Boolean(truth) => Some(Number::Integer(i128::from(*truth))),
        Value::Integer(number) => Some(Number::Integer(i128::from(*number))),
        Value::Float(number) => Some(Number::Float(*number)),
        Value::Huge(digits) => digits
            .parse()
            .map(Number::Integer)
            .or_else(|_| digits.parse().map(Number::Float))
            .ok(),
        _ => None,
    }
}

/// Compares two numbers exactly; none for NaN.
pub(super) fn order(left: Number, right: Number) -> Option<Ordering> {
    match (left, right) {
        (Number::Integer(left), Number::Integer(right)) => Some(left.cmp(&right)),
        (Number::Float(left), Number::Float(right)) => left.partial_cmp(&right),
        (Number::Integer(left), Number::Float(right)) => integer_and_float(left, right),
        (Number::Float(left), Number::Integer(right)) => {
            integer_and_float(right, left).map(Ordering::reverse)
        }
    }
}

/// Compares the integer parts, then the fraction.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast saturates, which doesn't change the order"
)]
fn integer_and_float(whole: i128, real: f64) -> Option<Ordering> {
    if real.is_nan() {
        return None;
    }
    let by_whole_part = whole.cmp(&(real.trunc() as i128));
    by_whole_part
        .then(
            0.0_f64
                .partial_cmp(&real.fract())
                .unwrap_or(Ordering::Equal),
        )
        .into()
}

impl Number {
    /// Returns it as a value.
    pub(super) fn value(self) -> Value {
        match self {
            Self::Float(number) => Value::Float(number),
            Self::Integer(number) => i64::try_from(number)
                .map_or_else(|_| Value::Huge(number.to_string()), Value::Integer),
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "Python rounds to the nearest float, too"
    )]
    pub(super) fn as_f64(self) -> f64 {
        match self {
            Self::Integer(number) => number as f64,
            Self::Float(number) => number,
        }
    }
}

/// Adds numbers up: integers exactly, floats by compensated (Neumaier) summation.
///
/// Python compensates since 3.12, so that the sum of ten times 0.1 is 1.
pub(super) fn sum(numbers: impl Iterator<Item = Number>) -> Number {
    let mut sum = Number::Integer(0);
    let mut compensation = 0.0;
    for number in numbers {
        sum = match (sum, number) {
            (Number::Integer(sum), Number::Integer(number)) => sum.checked_add(number).map_or(
                Number::Float(Number::Integer(sum).as_f64() + Number::Integer(number).as_f64()),
                Number::Integer,
            ),
            (sum, Number::Integer(number)) => {
                Number::Float(sum.as_f64() + Number::Integer(number).as_f64())
            }
            (sum, Number::Float(number)) => {
                let (sum, error) = two_sum(sum.as_f64(), number);
                compensation += error;
                Number::Float(sum)
            }
        };
    }
    match sum {
        Number::Float(sum) if compensation.is_finite() => Number::Float(sum + compensation),
        sum => sum,
    }
}

/// Returns the rounded sum of two numbers and its rounding error.
fn two_sum(left: f64, right: f64) -> (f64, f64) {
    let sum = left + right;
    let (larger, smaller) = if left.abs() >= right.abs() {
        (left, right)
    } else {
        (right, left)
    };
    (sum, (larger - sum) + smaller)
}

//! Arithmetic as Python has it: whole numbers stay whole.

use std::cmp::Ordering;

use shape::Value;

/// A number to reckon with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Number {
    /// A whole number.
    Whole(i128),
    /// Any other, and whole ones beyond what is reckoned with.
    Real(f64),
}

/// Returns the number that a value is; `true` is 1.
pub(super) fn of(value: &Value) -> Option<Number> {
    match value {
        Value::Boolean(truth) => Some(Number::Whole(i128::from(*truth))),
        Value::Integer(number) => Some(Number::Whole(i128::from(*number))),
        Value::Float(number) => Some(Number::Real(*number)),
        Value::Huge(digits) => digits
            .parse()
            .map(Number::Whole)
            .or_else(|_| digits.parse().map(Number::Real))
            .ok(),
        _ => None,
    }
}

/// Returns the order of two numbers, exactly; there is none of NaN.
pub(super) fn order(left: Number, right: Number) -> Option<Ordering> {
    match (left, right) {
        (Number::Whole(left), Number::Whole(right)) => Some(left.cmp(&right)),
        (Number::Real(left), Number::Real(right)) => left.partial_cmp(&right),
        (Number::Whole(left), Number::Real(right)) => whole_and_real(left, right),
        (Number::Real(left), Number::Whole(right)) => {
            whole_and_real(right, left).map(Ordering::reverse)
        }
    }
}

/// Compares the whole parts, then what is left.
#[expect(
    clippy::cast_possible_truncation,
    reason = "beyond the range the greatest number is taken, which is right to compare with"
)]
fn whole_and_real(whole: i128, real: f64) -> Option<Ordering> {
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
            Self::Real(number) => Value::Float(number),
            Self::Whole(number) => i64::try_from(number)
                .map_or_else(|_| Value::Huge(number.to_string()), Value::Integer),
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest number is what Python takes, too"
    )]
    pub(super) fn real(self) -> f64 {
        match self {
            Self::Whole(number) => number as f64,
            Self::Real(number) => number,
        }
    }
}

/// Adds numbers up: whole ones to a whole one, others with the digits that were lost on the way.
///
/// Python carries the lost digits along since 3.12, so that ten times 0.1 is 1.
pub(super) fn sum(numbers: impl Iterator<Item = Number>) -> Number {
    let mut sum = Number::Whole(0);
    let mut lost = 0.0;
    for number in numbers {
        sum = match (sum, number) {
            (Number::Whole(sum), Number::Whole(number)) => sum.checked_add(number).map_or(
                Number::Real(Number::Whole(sum).real() + Number::Whole(number).real()),
                Number::Whole,
            ),
            (sum, Number::Whole(number)) => Number::Real(sum.real() + Number::Whole(number).real()),
            (sum, Number::Real(number)) => {
                let (sum, digits) = exact_sum(sum.real(), number);
                lost += digits;
                Number::Real(sum)
            }
        };
    }
    match sum {
        Number::Real(sum) if lost.is_finite() => Number::Real(sum + lost),
        sum => sum,
    }
}

/// Returns the sum of two numbers and what it lacks of the exact one.
fn exact_sum(left: f64, right: f64) -> (f64, f64) {
    let sum = left + right;
    let (larger, smaller) = if left.abs() >= right.abs() {
        (left, right)
    } else {
        (right, left)
    };
    (sum, (larger - sum) + smaller)
}

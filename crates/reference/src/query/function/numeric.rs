//! Functions of numbers.

use shape::Value;

use super::argument::Arguments;
use crate::numeral;
use crate::query::found::Found;
use crate::query::number::{self, Number};

pub(super) fn abs(arguments: &Arguments<'_>) -> Value {
    match &*arguments.value(0) {
        Value::Huge(digits) => Value::Huge(digits.trim_start_matches('-').to_owned()),
        _ => match arguments.number(0) {
            Number::Integer(number) => Number::Integer(number.abs()),
            Number::Float(number) => Number::Float(number.abs()),
        }
        .value(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "no list has that many elements")]
pub(super) fn avg(arguments: &Arguments<'_>) -> Value {
    let numbers = arguments.numbers(0);
    let count = numbers.len();
    if count == 0 {
        return Value::Null;
    }
    Value::Float(number::sum(numbers.into_iter()).as_f64() / count as f64)
}

pub(super) fn ceil(arguments: &Arguments<'_>) -> Result<Value, String> {
    rounded(&arguments.value(0), f64::ceil)
}

pub(super) fn floor(arguments: &Arguments<'_>) -> Result<Value, String> {
    rounded(&arguments.value(0), f64::floor)
}

/// Rounds a number to an integer.
fn rounded(number: &Value, round: fn(f64) -> f64) -> Result<Value, String> {
    match number {
        Value::Float(number) => numeral::truncated(round(*number)),
        number => Ok(number.clone()),
    }
}

pub(super) fn sum(arguments: &Arguments<'_>) -> Value {
    number::sum(arguments.numbers(0).into_iter()).value()
}

pub(super) fn to_number(arguments: &Arguments<'_>) -> Result<Value, String> {
    if let Found::Expression(_) = arguments.found(0) {
        // The reference calls `int()` on whatever is not a JSON type.
        return Err(
            "int() argument must be a string, a bytes-like object or a real number, not \
                    '_Expression'"
                .to_owned(),
        );
    }
    Ok(match &*arguments.value(0) {
        number @ (Value::Integer(_) | Value::Huge(_) | Value::Float(_)) => number.clone(),
        Value::String(text) => numeral::integer(text)
            .or_else(|| numeral::float(text).map(Value::Float))
            .unwrap_or(Value::Null),
        _ => Value::Null,
    })
}

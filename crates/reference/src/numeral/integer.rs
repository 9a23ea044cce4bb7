//! Integers, parsed as by `int()` (`cli.md` section 4.2).

use shape::Value;

use super::blank::stripped;
use super::digit::digit;
use crate::shown;

/// Parses an integer of any size: optional white space around it, a sign, decimal digits of any script, and
/// single underscores between digits.
pub fn integer(text: &str) -> Option<Value> {
    let text = stripped(text);
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let mut digits = String::new();
    for run in unsigned.split('_') {
        if run.is_empty() {
            return None;
        }
        for letter in run.chars() {
            digits.extend(char::from_digit(digit(letter)?, 10));
        }
    }
    Some(value(text.starts_with('-'), digits.trim_start_matches('0')))
}

fn value(negative: bool, digits: &str) -> Value {
    let sign = if negative { "-" } else { "" };
    let digits = if digits.is_empty() { "0" } else { digits };
    let number = format!("{sign}{digits}");
    number.parse().map_or(Value::Huge(number), Value::Integer)
}

/// Converts a value as Python's `int()` does: a bool is an integer there, and a float loses its fraction.
pub fn integer_of(value: &Value) -> Result<Value, String> {
    match value {
        Value::Integer(_) | Value::Huge(_) => Ok(value.clone()),
        Value::Boolean(truth) => Ok(i64::from(*truth).into()),
        Value::Float(number) => truncated(*number),
        Value::String(text) => integer(text).ok_or_else(|| not_an_integer(value)),
        other => Err(format!(
            "int() argument must be a string, a bytes-like object or a real number, not '{}'",
            shown::class(other)
        )),
    }
}

/// Converts a float to an integer of any size, without its fraction.
pub fn truncated(number: f64) -> Result<Value, String> {
    if number.is_nan() {
        return Err("cannot convert float NaN to integer".to_owned());
    }
    if number.is_infinite() {
        return Err("cannot convert float infinity to integer".to_owned());
    }
    let digits = format!("{:.0}", number.trunc());
    Ok(integer(&digits).expect("a number without fraction has digits only"))
}

/// Returns Python's message for a string that is not an integer.
pub fn not_an_integer(value: &Value) -> String {
    format!(
        "invalid literal for int() with base 10: {}",
        shown::quoted(value)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_are_digits() {
        assert_eq!(integer("٣"), Some(Value::Integer(3)));
        assert_eq!(integer(" +1_0 "), Some(Value::Integer(10)));
        assert_eq!(integer("𝟡"), Some(Value::Integer(9)));
    }

    #[test]
    fn a_number_may_be_of_any_size() {
        let number = "99999999999999999999";
        assert_eq!(integer(number), Some(Value::Huge(number.to_owned())));
    }

    #[test]
    fn anything_else_is_no_number() {
        for text in ["", "1__0", "_1", "1_", "1.5", "1e3", "0x1", "-", "+-1"] {
            assert_eq!(integer(text), None, "{text}");
        }
    }
}

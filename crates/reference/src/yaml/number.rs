//! Numbers. Underscores between digits are ignored.

use shape::Value;

use super::malformed::Malformed;
use crate::whitespace::strip;
use crate::{numeral, shown};

/// Tells whether a plain scalar is an integer.
pub(super) fn is_integer(text: &str) -> bool {
    let (_, unsigned) = sign(text);
    let (radix, digits) = radix(unsigned);
    let begins_as_number =
        text.starts_with(|char: char| char.is_ascii_digit() || "+-".contains(char));
    begins_as_number && is_digits(digits, radix)
}

/// Tells whether a plain scalar is a float.
pub(super) fn is_float(text: &str) -> bool {
    if matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let (_, unsigned) = sign(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    match (mantissa.split_once('.'), exponent) {
        (Some(("", "inf" | "Inf" | "INF")), None) => true,
        (Some(("", fraction)), _) => {
            is_digits(fraction, 10) && exponent.is_none_or(is_signed_exponent)
        }
        (Some((whole, fraction)), _) => {
            is_number(whole)
                && (fraction.is_empty() || is_digits(fraction, 10))
                && exponent.is_none_or(is_exponent)
        }
        (None, exponent) => is_number(mantissa) && exponent.is_some_and(is_exponent),
    }
}

/// Parses an integer in base 10, 2, 8 or 16. What follows sign and prefix is read as by Python's `int()`, which takes
/// another sign.
pub(super) fn integer(text: &str) -> Result<Value, Malformed> {
    let text = text.replace('_', "");
    must_have_letters(&text)?;
    let (minus, unsigned) = sign(&text);
    let (radix, digits) = radix(unsigned);
    let number = match radix {
        10 => numeral::integer(digits),
        radix => based(digits, radix),
    };
    let number = number.ok_or_else(|| {
        let digits = shown::quoted_text(digits);
        let why = format!("invalid literal for int() with base {radix}: {digits}");
        Malformed::Value(why.into())
    })?;
    Ok(if minus.is_empty() {
        number
    } else {
        negated(number)
    })
}

/// Parses the digits of another base than ten, with optional white space, sign and prefix.
fn based(text: &str, base: u32) -> Option<Value> {
    let (minus, unsigned) = sign(strip(text));
    let lower = unsigned.to_lowercase();
    let digits = match radix(&lower) {
        (found, digits) if found == base => digits,
        _ => &lower,
    };
    if !is_digits(digits, base) {
        return None;
    }
    let number = i128::from_str_radix(&[minus, digits].concat(), base).ok()?;
    numeral::integer(&number.to_string())
}

fn negated(number: Value) -> Value {
    let digits = match number {
        Value::Integer(number) => (-i128::from(number)).to_string(),
        Value::Huge(digits) => match digits.strip_prefix('-') {
            Some(digits) => digits.to_owned(),
            None => format!("-{digits}"),
        },
        other => return other,
    };
    numeral::integer(&digits).expect("they are digits")
}

/// Parses a float.
pub(super) fn float(text: &str) -> Result<Value, Malformed> {
    let text = text.replace('_', "").to_lowercase();
    must_have_letters(&text)?;
    let (minus, unsigned) = sign(&text);
    let number = match unsigned {
        ".inf" => Some(f64::INFINITY),
        ".nan" => Some(f64::NAN),
        other => numeral::float(other),
    };
    let number = number.ok_or_else(|| {
        let number = shown::quoted_text(unsigned);
        Malformed::Value(format!("could not convert string to float: {number}").into())
    })?;
    Ok(Value::Float(if minus.is_empty() {
        number
    } else {
        -number
    }))
}

/// Refuses an empty string with the error of the reference, which indexes its first character.
fn must_have_letters(text: &str) -> Result<(), Malformed> {
    if text.is_empty() {
        return Err(Malformed::Value("string index out of range".into()));
    }
    Ok(())
}

/// Returns the sign, `-` or nothing, and the text after it.
fn sign(text: &str) -> (&str, &str) {
    match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    }
}

/// Returns the radix of a number without a sign, and its digits.
fn radix(text: &str) -> (u32, &str) {
    let prefixes = [("0b", 2), ("0o", 8), ("0x", 16)];
    let based = prefixes.into_iter().find_map(|(prefix, radix)| {
        let digits = text.strip_prefix(prefix)?;
        Some((radix, digits))
    });
    based.unwrap_or((10, text))
}

/// Tells whether a text consists of digits and underscores.
fn is_digits(text: &str, radix: u32) -> bool {
    !text.is_empty() && text.chars().all(|char| char == '_' || char.is_digit(radix))
}

fn is_number(text: &str) -> bool {
    is_digits(text, 10) && !text.starts_with('_')
}

fn is_exponent(text: &str) -> bool {
    let (_, digits) = sign(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_signed_exponent(text: &str) -> bool {
    text.starts_with(['+', '-']) && is_exponent(text)
}

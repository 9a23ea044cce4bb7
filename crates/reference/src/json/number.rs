//! Parses numbers: integers of any size, and floats.

use shape::Value;

/// Parses the number at the start of a text. Returns it and its length in bytes.
pub(super) fn parse(text: &str) -> Option<(Value, usize)> {
    let bytes = text.as_bytes();
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let whole = match bytes.get(sign)? {
        b'0' => sign + 1,
        b'1'..=b'9' => digits_end(bytes, sign),
        _ => return None,
    };
    let end = exponent_end(bytes, fraction_end(bytes, whole));
    let number = &text[..end];
    let value = if end > whole {
        Value::Float(number.parse().ok()?)
    } else {
        number
            .parse()
            .map_or_else(|_| Value::Huge(number.to_owned()), Value::Integer)
    };
    Some((value, end))
}

fn fraction_end(bytes: &[u8], start: usize) -> usize {
    if bytes.get(start) != Some(&b'.') {
        return start;
    }
    let end = digits_end(bytes, start + 1);
    if end == start + 1 { start } else { end }
}

fn exponent_end(bytes: &[u8], start: usize) -> usize {
    if !matches!(bytes.get(start), Some(b'e' | b'E')) {
        return start;
    }
    let signed = matches!(bytes.get(start + 1), Some(b'+' | b'-'));
    let digits = start + 1 + usize::from(signed);
    let end = digits_end(bytes, digits);
    if end == digits { start } else { end }
}

/// Returns the end of the run of digits that begins at `start`.
fn digits_end(bytes: &[u8], start: usize) -> usize {
    let count = bytes[start.min(bytes.len())..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    start + count
}

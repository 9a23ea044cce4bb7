//! Numbers from digits.

use super::error::{Parsed, Unparsable};
use super::lexer::Token;

/// The number that replaces all larger ones. It can be multiplied by 3600 without overflow.
const TOO_LARGE: i64 = i64::MAX / 7200;

/// Returns the digits of a token that must be a number.
pub(super) fn digits_of(token: Option<&Token>) -> Parsed<&str> {
    match token {
        Some(Token::Number(digits)) => Ok(digits),
        _ => Err(Unparsable),
    }
}

/// Returns a range of the digits, which must not include a decimal point.
pub(super) fn part(digits: &str, start: usize, end: usize) -> Parsed<&str> {
    let part = digits.get(start..end).ok_or(Unparsable)?;
    if part.contains('.') {
        Err(Unparsable)
    } else {
        Ok(part)
    }
}

/// Returns the integer part of a number.
pub(super) fn whole(digits: &str) -> Parsed<i64> {
    let whole = digits.split_once('.').map_or(digits, |(whole, _)| whole);
    number(whole)
}

/// Parses digits. It saturates at [`TOO_LARGE`].
pub(super) fn number(digits: &str) -> Parsed<i64> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_number.then(|| digits.parse().unwrap_or(TOO_LARGE));
    number.ok_or(Unparsable)
}

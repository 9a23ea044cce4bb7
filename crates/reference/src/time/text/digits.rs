//! Numbers, taken from their digits.

use super::pieces::Piece;
use super::unknown::{Reading, Unknown};

/// The number that represents all larger ones.
const TOO_LARGE: i64 = i64::MAX / 7200;

/// Returns the digits of a piece that must be a number.
pub(super) fn digits_of(piece: Option<&Piece>) -> Reading<&str> {
    match piece {
        Some(Piece::Number(digits)) => Ok(digits),
        _ => Err(Unknown),
    }
}

/// Returns some of the digits of a number without a fraction.
pub(super) fn part(digits: &str, start: usize, end: usize) -> Reading<&str> {
    let part = digits.get(start..end).ok_or(Unknown)?;
    if part.contains('.') {
        Err(Unknown)
    } else {
        Ok(part)
    }
}

/// Returns the whole part of a number.
pub(super) fn whole(digits: &str) -> Reading<i64> {
    let whole = digits.split_once('.').map_or(digits, |(whole, _)| whole);
    number(whole)
}

/// Returns the number that digits are, or one that is too large for anything.
pub(super) fn number(digits: &str) -> Reading<i64> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_number.then(|| digits.parse().unwrap_or(TOO_LARGE));
    number.ok_or(Unknown)
}

//! Numbers, taken from their digits.

use super::pieces::Piece;
use super::unknown::{Reading, Unknown};

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
pub(super) fn whole(digits: &str) -> Reading<i32> {
    let whole = digits.split_once('.').map_or(digits, |(whole, _)| whole);
    whole.parse().map_err(|_| Unknown)
}

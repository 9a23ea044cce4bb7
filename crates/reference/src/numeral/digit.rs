//! Decimal digits.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Returns the value of a decimal digit of any script.
///
/// Unicode encodes the digits of a script contiguously and in order, so the value is the distance to the zero.
pub fn digit(letter: char) -> Option<u32> {
    if letter.is_ascii() {
        return letter.to_digit(10);
    }
    let is_decimal = |code: u32| {
        char::from_u32(code)
            .is_some_and(|letter| letter.general_category() == GeneralCategory::DecimalNumber)
    };
    let code = u32::from(letter);
    if !is_decimal(code) {
        return None;
    }
    let first = (0..=code)
        .rev()
        .find(|code| !is_decimal(*code))
        .map_or(0, |before| before + 1);
    Some((code - first) % 10)
}

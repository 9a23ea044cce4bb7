//! Numbers, compared by their digits: an id has more of them than a float keeps.

use std::cmp::Ordering;

/// A decimal number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::language) struct Decimal {
    is_negative: bool,
    /// The power of ten of the first digit.
    magnitude: i64,
    /// The digits from the first to the last that is not zero; none for zero.
    digits: Box<[u8]>,
}

impl Decimal {
    /// Reads a number: a sign, digits with a point between, before or behind, and perhaps an exponent.
    pub(in crate::language) fn read(text: &str) -> Option<Self> {
        let (is_negative, rest) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, i64::from(exponent.parse::<i32>().ok()?)),
            None => (rest, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole.as_bytes(), fraction.as_bytes()].concat();
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
        let end = digits.iter().rposition(|digit| *digit != b'0');
        let Some(end) = end else {
            return Some(Self {
                is_negative: false,
                magnitude: 0,
                digits: Box::default(),
            });
        };
        let whole = i64::try_from(whole.len()).ok()?;
        Some(Self {
            is_negative,
            magnitude: whole - i64::try_from(zeros).ok()? + exponent,
            digits: digits[zeros..=end].into(),
        })
    }

    /// Returns the sign: -1, 0 or 1.
    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = || {
            let by_magnitude = self.magnitude.cmp(&other.magnitude);
            by_magnitude.then_with(|| self.digits.cmp(&other.digits))
        };
        match self.sign().cmp(&other.sign()) {
            Ordering::Equal if self.is_negative => size().reverse(),
            Ordering::Equal => size(),
            different => different,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Decimal {
        Decimal::read(text).expect("it is a number")
    }

    #[test]
    fn numbers_are_in_order_however_they_are_written() {
        let order = [
            "-1e400", "-10", "-9.5", "-0.5", "0", "1e-400", "0.25", ".5", "9", "10", "1e400",
        ];
        for (place, text) in order.iter().enumerate() {
            for (other_place, other) in order.iter().enumerate() {
                let found = read(text).cmp(&read(other));
                assert_eq!(found, place.cmp(&other_place), "{text} {other}");
            }
        }
    }

    #[test]
    fn the_same_number_is_equal_in_every_form() {
        for (one, other) in [
            ("10", "10.0"),
            ("10", "010"),
            ("10", "+10"),
            ("10", "1e1"),
            ("0.1", "1E-1"),
            ("0", "-0.00"),
            ("5", "5."),
        ] {
            assert_eq!(read(one), read(other), "{one} {other}");
        }
        assert_ne!(read("9007199254740993"), read("9007199254740992"));
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in [
            "",
            "-",
            ".",
            "e5",
            "1e",
            "1e99999999999",
            "0x10",
            "1_000",
            " 1",
            "1 ",
            "NaN",
            "inf",
            "1.2.3",
            "--1",
            "١",
        ] {
            assert_eq!(Decimal::read(text), None, "{text:?}");
        }
    }
}

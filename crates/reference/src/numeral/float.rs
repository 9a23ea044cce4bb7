//! Floats, parsed as by `float()`.

use super::blank::stripped;
use super::digit::digit;

/// Parses a float. `inf`, `infinity` and `nan` are accepted in any case.
pub fn float(text: &str) -> Option<f64> {
    let mut number = String::new();
    let mut is_between_digits = false;
    let mut chars = stripped(text).chars().peekable();
    while let Some(char) = chars.next() {
        let value = digit(char);
        match value {
            Some(value) => number.extend(char::from_digit(value, 10)),
            None if char == '_' && is_between_digits => {
                chars.peek().copied().and_then(digit)?;
            }
            None => number.push(char),
        }
        is_between_digits = value.is_some();
    }
    number.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn underscores_stand_between_digits_only() {
        assert_eq!(float(" 1_000.2_5e1_0 "), Some(1000.25e10));
        for text in ["_1", "1_", "1__0", "1_.5", "1._5", "1e_5", "-_1", "_"] {
            assert_eq!(float(text), None, "{text}");
        }
    }

    #[test]
    fn digits_of_any_script_and_words_are_numbers() {
        assert_eq!(float("٣.٥"), Some(3.5));
        assert_eq!(float(".5"), Some(0.5));
        assert_eq!(float("5."), Some(5.0));
        assert_eq!(float("-Infinity"), Some(f64::NEG_INFINITY));
        assert_eq!(float("1,5"), None);
    }
}

//! Which words mean something else than themselves.

use organizations::model::AccountId;

/// Tells whether a text, without quotes, would be read by some program as something else than a text: a
/// number, a truth, nothing.
///
/// An account id is none of these here; elsewhere it loses its first digit if that is zero.
pub(in crate::portrait) fn is_typed(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ];
    const OTHERS: &[&str] = &[".inf", ".nan"];
    let lower = text.to_ascii_lowercase();
    if WORDS.contains(&lower.as_str()) {
        return true;
    }
    if AccountId::is_id(text) {
        return text.starts_with('0');
    }
    let begins = text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first));
    let is_numeric = |letter: char| letter.is_ascii_hexdigit() || "+-._:xo".contains(letter);
    begins && lower.chars().all(is_numeric)
        || OTHERS.contains(&lower.trim_start_matches(['+', '-']))
}

/// What a word in a document means when it stands without quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::portrait) enum JsonWord {
    Null,
    True,
    False,
    Number,
    Text,
}

/// Returns what a word in a document means when it stands without quotes. Twelve digits are an account.
pub(in crate::portrait) fn json_word(text: &str) -> JsonWord {
    match text {
        "" | "~" | "null" => JsonWord::Null,
        "true" => JsonWord::True,
        "false" => JsonWord::False,
        _ if AccountId::is_id(text) => JsonWord::Text,
        _ if is_number(text) => JsonWord::Number,
        _ => JsonWord::Text,
    }
}

/// Tells whether a text is a number as JSON spells it.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match number.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    let is_whole = digits(whole) && (whole == "0" || !whole.starts_with('0'));
    let exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    is_whole && fraction.is_none_or(digits) && exponent.is_none_or(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_other_programs_take_for_something_else_are_known() {
        for text in [
            "",
            "~",
            "True",
            "no",
            "12",
            "-1",
            "1.5",
            "0x1F",
            "1_000",
            "12:30",
            ".5",
            "1e3",
            "012345678901",
            "-.inf",
            ".NaN",
            "2012-10-17",
        ] {
            assert!(is_typed(text), "{text}");
        }
        for text in [
            "a",
            "123456789012",
            "1a-z",
            "Security",
            "v1",
            "o-abc",
            "2026-03-01T00:00:00Z",
        ] {
            assert!(!is_typed(text), "{text}");
        }
    }

    #[test]
    fn a_word_in_a_document_is_what_json_says_and_an_account_is_a_text() {
        for (text, expected) in [
            ("null", JsonWord::Null),
            ("true", JsonWord::True),
            ("True", JsonWord::Text),
            ("10", JsonWord::Number),
            ("-1.50e+3", JsonWord::Number),
            ("01", JsonWord::Text),
            ("1.", JsonWord::Text),
            ("123456789012", JsonWord::Text),
            ("012345678901", JsonWord::Text),
            ("2012-10-17", JsonWord::Text),
        ] {
            assert_eq!(json_word(text), expected, "{text}");
        }
    }
}

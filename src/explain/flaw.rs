//! What is wrong with the form of an id.

use organizations::model::AccountId;
use shape::{Kind, Shaped};

use super::numbers::{counted, listed_or, spelled_number};

/// Returns how many digits the id of an account has, by its shape.
fn digits_of_account_id() -> usize {
    match &AccountId::shape().kind {
        Kind::String { max: Some(max), .. } => usize::try_from(*max).unwrap_or(usize::MAX),
        _ => 0,
    }
}

/// Says what is wrong with an id that has one of some forms, of which these are examples.
pub(super) fn of_id(text: &str, examples: &[&str]) -> String {
    let is_account = |text: &str| text.starts_with(|letter: char| letter.is_ascii_digit());
    let prefixes: Vec<_> = examples
        .iter()
        .filter_map(|example| example.split_inclusive('-').next())
        .filter(|prefix| prefix.ends_with('-'))
        .collect();
    let takes_accounts = examples.iter().any(|example| is_account(example));
    if takes_accounts && (prefixes.is_empty() || is_account(text)) {
        return of_account_id(text);
    }
    match prefixes.iter().find(|prefix| text.starts_with(**prefix)) {
        Some(prefix) => {
            format!("what stands behind `{prefix}` is not of the right length or letters")
        }
        None => {
            let quoted = prefixes.iter().map(|prefix| format!("`{prefix}`"));
            format!("it doesn't begin with {}", listed_or(quoted))
        }
    }
}

/// Says what is wrong with the id of an account.
pub(super) fn of_account_id(text: &str) -> String {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let mut others: Vec<char> = text.chars().collect();
    others.retain(|letter| !letter.is_ascii_digit());
    others.sort_unstable();
    others.dedup();
    if !others.is_empty() {
        let shown = others.iter().take(3).map(|letter| match letter {
            ' ' => "a blank".to_owned(),
            letter => format!("`{letter}`"),
        });
        let shown: Vec<_> = shown.collect();
        let has = if shown.len() < others.len() {
            format!("{} and other characters", shown.join(", "))
        } else {
            shown.join(" and ")
        };
        return match digits {
            0 => format!("this has no digit, but {has}"),
            _ => format!("this has {has} beside {}", counted(digits, "digit")),
        };
    }
    let expected = digits_of_account_id();
    let off = match digits.abs_diff(expected) {
        0 => return "this has them".to_owned(),
        off => spelled_number(off),
    };
    let than = if digits > expected {
        "too many"
    } else {
        "too few"
    };
    format!("this has {}, {off} {than}", counted(digits, "digit"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_too_many_or_too_few_are_counted_and_what_is_no_digit_is_shown() {
        for (id, flaw) in [
            ("2222222222222", "this has 13 digits, one too many"),
            ("22222222222", "this has 11 digits, one too few"),
            ("12345", "this has 5 digits, seven too few"),
            ("1", "this has 1 digit, eleven too few"),
            ("2222-2222-2222", "this has `-` beside 12 digits"),
            ("Bob", "this has no digit, but `B` and `b` and `o`"),
            ("2222 22222222", "this has a blank beside 12 digits"),
        ] {
            assert_eq!(of_account_id(id), flaw, "{id}");
        }
    }

    #[test]
    fn another_beginning_is_told_by_those_that_would_do() {
        let of = |text| {
            of_id(
                text,
                &[
                    "r-examplerootid111",
                    "ou-examplerootid111-x",
                    "111111111111",
                ],
            )
        };
        assert_eq!(of("x"), "it doesn't begin with `r-` or `ou-`");
        assert_eq!(of("11"), "this has 2 digits, ten too few");
        assert_eq!(
            of("r-!"),
            "what stands behind `r-` is not of the right length or letters"
        );
    }
}

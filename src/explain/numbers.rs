//! Numbers and lists in sentences.

/// Returns a number of things, as in `1 account` or `2 accounts`.
pub(super) fn counted(number: usize, thing: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{s}")
}

/// Returns a number in words if it is a small one.
pub(super) fn spelled_number(number: usize) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// Returns a list, as in `a, b and c`.
pub(super) fn listed_and(things: impl IntoIterator<Item = String>) -> String {
    listed(things, "and")
}

/// Returns a list, as in `a, b or c`.
pub(super) fn listed_or(things: impl IntoIterator<Item = String>) -> String {
    listed(things, "or")
}

fn listed(things: impl IntoIterator<Item = String>, word: &str) -> String {
    let things: Vec<_> = things.into_iter().collect();
    match &things[..] {
        [] => "none".to_owned(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// Returns what one of some words must be: with one word, there is no choice.
pub(super) fn must_be(words: &[&str]) -> String {
    match words {
        [one] => format!("must be {one}"),
        [one, other] => format!("must be {one} or {other}"),
        several => format!("must be one of {}", several.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_is_no_list_and_no_choice() {
        assert_eq!(counted(1, "account"), "1 account");
        assert_eq!(counted(0, "account"), "0 accounts");
        assert_eq!(must_be(&["BILLING"]), "must be BILLING");
        assert_eq!(must_be(&["ALLOW", "DENY"]), "must be ALLOW or DENY");
        assert_eq!(must_be(&["A", "B", "C"]), "must be one of A, B, C");
        assert_eq!(listed_and(["a".to_owned()]), "a");
        assert_eq!(listed_or(["a", "b", "c"].map(str::to_owned)), "a, b or c");
    }
}

//! Wildcards: `*` stands for any run of characters, `?` for one.

/// Tells whether a string matches a pattern. The time is bounded by the product of
/// both lengths.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    let (mut at, mut from) = (0, 0);
    // Where to backtrack to on a mismatch: the last star then takes one more character.
    let mut retry = None;
    while from < text.len() {
        match pattern.get(at) {
            Some('*') => {
                retry = Some((at, from));
                at += 1;
            }
            Some(letter) if *letter == '?' || *letter == text[from] => {
                at += 1;
                from += 1;
            }
            _ => {
                let Some((star, taken)) = retry else {
                    return false;
                };
                retry = Some((star, taken + 1));
                at = star + 1;
                from = taken + 1;
            }
        }
    }
    pattern[at..].iter().all(|letter| *letter == '*')
}

/// As [`matches`], ignoring ASCII case.
pub(crate) fn matches_in_any_case(pattern: &str, text: &str) -> bool {
    matches(&pattern.to_ascii_lowercase(), &text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_run_of_characters() {
        for text in ["", "a", "ab/c"] {
            assert!(matches("*", text));
        }
        assert!(matches("a*c", "abbc"));
        assert!(matches("a*c*", "acac"));
        assert!(matches("*ab", "aab"));
        assert!(!matches("a*c", "abcd"));
        assert!(!matches("", "a"));
    }

    #[test]
    fn a_question_mark_stands_for_one_character() {
        assert!(matches("a?c", "aéc"));
        assert!(!matches("a?c", "ac"));
    }

    #[test]
    fn case_matters_unless_said_otherwise() {
        assert!(!matches("Describe*", "describePolicy"));
        assert!(matches_in_any_case("Describe*", "describePolicy"));
    }

    #[test]
    fn many_stars_take_no_time() {
        let pattern = "*a".repeat(200) + "b";
        assert!(!matches(&pattern, &"a".repeat(5000)));
    }
}

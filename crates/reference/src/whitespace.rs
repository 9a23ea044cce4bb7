//! White space as Python's `str.strip` and `str.splitlines` define it: Unicode's, and the control
//! characters U+001C to U+001F.

/// Tells whether a character is white space.
pub fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{1c}'..='\u{1f}')
}

/// Returns a string without the white space at both ends.
pub fn strip(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// Returns a string without the white space at its start.
pub fn strip_start(text: &str) -> &str {
    text.trim_start_matches(is_space)
}

/// Returns a string without the white space at its end.
pub fn strip_end(text: &str) -> &str {
    text.trim_end_matches(is_space)
}

/// Iterates over the lines of a string. Unlike `str::lines`, form feeds and other separators end a line, too.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| {
        matches!(letter, '\n'..='\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_below_the_blank_are_white_space() {
        assert_eq!(strip("\u{1c}\u{a0} a b\u{1f}\u{2028}"), "a b");
        assert_eq!(strip("\u{200b}"), "\u{200b}");
    }
}

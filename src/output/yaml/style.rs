//! How a string must be written so that it is read back as it is (`cli.md` sections 10.6.2 and 10.6.3).

use reference::yaml;

/// The ways to write a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// As it is.
    None,
    /// Between `'`.
    Single,
    /// Between `"`, with escapes.
    Double,
}

/// The properties of a string that determine its style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ScalarStyle {
    pub(super) quotes: Quotes,
    /// Whether it has line breaks.
    pub(super) is_multiline: bool,
}

impl ScalarStyle {
    /// Looks at a string.
    pub(super) fn of(text: &str) -> Self {
        let is_multiline = text.contains(is_break);
        let needs_escape = !text.chars().all(is_printable);
        let quotes = if needs_escape || (is_multiline && has_blank_beside_break(text)) {
            Quotes::Double
        } else if is_multiline || is_guarded(text) || !yaml::is_text(text) {
            Quotes::Single
        } else {
            Quotes::None
        };
        Self {
            quotes,
            is_multiline,
        }
    }
}

/// Tells whether a character ends a line.
pub(super) fn is_break(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Tells whether the library writes a character as it is. It knows none above U+FFFF.
pub(super) fn is_printable(char: char) -> bool {
    matches!(char, '\n' | ' '..='~' | '\u{a0}'..='\u{fffd}') && char != '\u{feff}'
}

fn has_blank_beside_break(text: &str) -> bool {
    let mut pairs = text.chars().zip(text.chars().skip(1));
    pairs.any(|(left, right)| (left == ' ' && is_break(right)) || (is_break(left) && right == ' '))
}

/// Tells whether a string of one line looks like something else in a block: an indicator, a comment.
fn is_guarded(text: &str) -> bool {
    if text.is_empty() || text.starts_with(' ') || text.ends_with(' ') {
        return true;
    }
    let is_end = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    if text.starts_with("---") || text.starts_with("...") {
        return true;
    }
    if text.starts_with(['-', '?', ':']) && is_end(&text[1..]) {
        return true;
    }
    text.starts_with(|first| "#,[]{}&*!|>'\"%@`".contains(first))
        || text.contains(": ")
        || text.ends_with(':')
        || text.contains(" #")
}

//! Escapes for terminals: texts that others wrote, without their control characters.

use std::borrow::Cow;
use std::fmt::Write as _;

use shape::{Map, Value};

/// Returns a text in which control characters and marks of text direction are replaced, except newline and
/// tab.
///
/// Otherwise, whoever may name a unit or a file could control the terminal of whoever lists it. The output
/// of the reference is printed unchanged; this is for orgsim's own.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    if is_plain(text) || !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(is_harmful, "\u{fffd}"))
}

/// Returns a text without such characters, on one line.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    let ends = |letter| is_harmful(letter) || matches!(letter, '\n' | '\t');
    if is_plain(text) || !text.contains(ends) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(ends, "\u{fffd}"))
}

/// Tells at a glance that a text has nothing harmful: most texts are printable ASCII.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Returns a JSON document in which such characters are escaped: they occur within strings only.
pub(crate) fn json(document: &str) -> String {
    let mut out = String::with_capacity(document.len());
    for letter in document.chars() {
        if is_harmful(letter) {
            // All such characters are below U+10000, so one `\uXXXX` is enough; writing to a string
            // can't fail.
            let _ = write!(out, "\\u{:04x}", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    out
}

/// Returns a value with a replacement applied to all its texts and names.
pub(crate) fn in_value(value: Value, harmless: fn(&str) -> Cow<'_, str>) -> Value {
    match value {
        Value::String(text) => harmless(&text).into_owned().into(),
        Value::List(elements) => {
            let elements = elements.into_iter();
            elements.map(|one| in_value(one, harmless)).collect()
        }
        Value::Map(members) => {
            let members = members.into_iter();
            let harmless = members.map(|(name, value)| {
                let name = harmless(&name).into_owned();
                (name, in_value(value, harmless))
            });
            Value::Map(harmless.collect::<Map>())
        }
        other => other,
    }
}

/// Returns a text without what turns the direction of letters, or ends a line where no other program
/// sees an end. YAML has escapes for the other characters that are harmful.
pub(crate) fn in_one_direction(text: &str) -> Cow<'_, str> {
    if !text.contains(turns) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(turns, "\u{fffd}"))
}

/// Tells whether a character controls a terminal or the direction of text. Newline and tab do not.
pub(crate) fn is_harmful(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t') || turns(letter)
}

/// Tells whether a character is one of Unicode's marks, embeddings, overrides and isolates of
/// direction, or one of its separators of lines and paragraphs.
fn turns(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_the_cursor_or_rings_is_replaced() {
        assert_eq!(
            text("a\x1b[2Jb\x07\u{9b}c\r\x7f"),
            "a\u{fffd}[2Jb\u{fffd}\u{fffd}c\u{fffd}\u{fffd}"
        );
    }

    #[test]
    fn what_json_does_not_escape_by_itself_is_escaped() {
        assert_eq!(
            json("{\"a\": \"\u{9b}\x7f\"}\n"),
            "{\"a\": \"\\u009b\\u007f\"}\n"
        );
    }

    #[test]
    fn what_turns_the_direction_is_replaced() {
        assert_eq!(
            text("a\u{202e}b\u{2067}c\u{200f}d\u{2028}e"),
            "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e"
        );
        assert_eq!(json("\"\u{202e}\""), "\"\\u202e\"");
        assert_eq!(in_one_direction("a\u{202e}\u{1b}"), "a\u{fffd}\u{1b}");
    }

    #[test]
    fn on_one_line_nothing_begins_another_or_the_next_column() {
        assert_eq!(one_line("Zoë\n\tA\u{2029}"), "Zoë\u{fffd}\u{fffd}A\u{fffd}");
    }

    #[test]
    fn lines_tabs_and_letters_stay() {
        assert_eq!(text("Zoë\t日本\n"), "Zoë\t日本\n");
    }
}

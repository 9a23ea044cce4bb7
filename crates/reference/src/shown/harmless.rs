//! Texts that others wrote, as a terminal may be shown them.

use std::borrow::Cow;
use std::fmt::Write as _;

use shape::{Map, Value};

/// Returns a text without what would have a terminal do something: control characters but for the end
/// of a line and the tab are replaced.
///
/// Whoever may name a unit or a file would else write to the terminal of whoever looks at it. What
/// the reference prints is printed as it prints it; this is for all that is ours.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(is_harmful, "\u{fffd}"))
}

/// Returns a document in JSON without such characters: within its texts they may be escaped.
pub fn harmless_json(document: &str) -> String {
    let mut out = String::with_capacity(document.len());
    for letter in document.chars() {
        if is_harmful(letter) {
            // No such character needs more than one unit; a text takes whatever is written.
            let _ = write!(out, "\\u{:04x}", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    out
}

/// Returns a value whose texts are harmless.
pub fn harmless_value(value: Value) -> Value {
    match value {
        Value::String(text) => harmless(&text).into_owned().into(),
        Value::List(elements) => elements.into_iter().map(harmless_value).collect(),
        Value::Map(members) => {
            let members = members.into_iter();
            let harmless = members.map(|(name, value)| {
                let name = harmless(&name).into_owned();
                (name, harmless_value(value))
            });
            Value::Map(harmless.collect::<Map>())
        }
        other => other,
    }
}

fn is_harmful(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_the_cursor_or_rings_is_replaced() {
        assert_eq!(
            harmless("a\x1b[2Jb\x07\u{9b}c\r\x7f"),
            "a\u{fffd}[2Jb\u{fffd}\u{fffd}c\u{fffd}\u{fffd}"
        );
    }

    #[test]
    fn what_json_does_not_escape_by_itself_is_escaped() {
        assert_eq!(
            harmless_json("{\"a\": \"\u{9b}\x7f\"}\n"),
            "{\"a\": \"\\u009b\\u007f\"}\n"
        );
    }

    #[test]
    fn lines_tabs_and_letters_stay() {
        assert_eq!(harmless("Zoë\t日本\n"), "Zoë\t日本\n");
    }
}

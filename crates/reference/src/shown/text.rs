//! The `repr()` of strings and bytes.

use shape::{Foreign, Value};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Returns the `repr()` of a string.
pub fn quoted_text(text: &str) -> String {
    let mut out = String::new();
    quote(text, &mut out);
    out
}

/// Returns bytes as a value. JSON can't express them; if they are UTF-8, the string is what can be sent.
pub fn bytes(bytes: &[u8]) -> Value {
    let text: String = bytes.iter().copied().map(char::from).collect();
    let mut shown = "b".to_owned();
    quote_unless(is_printable_ascii, &text, &mut shown);
    Value::Foreign(Box::new(Foreign {
        class: "bytes",
        shown,
        sent: std::str::from_utf8(bytes).ok().map(Value::from),
    }))
}

/// Appends the `repr()` of a string: in single quotes, or in double quotes if it has a `'` and no `"`.
pub(super) fn quote(text: &str, out: &mut String) {
    quote_unless(is_printable, text, out);
}

/// Appends a string in quotes, and escapes what is not printable.
fn quote_unless(is_printable: fn(char) -> bool, text: &str, out: &mut String) {
    let mark = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    out.push(mark);
    for char in text.chars() {
        match char {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if char == mark => out.extend(['\\', char]),
            _ if is_printable(char) => out.push(char),
            _ => out.push_str(&escape(char)),
        }
    }
    out.push(mark);
}

/// Returns the escape sequence of a character, by its code point.
pub fn escape(char: char) -> String {
    match u32::from(char) {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

fn is_printable_ascii(char: char) -> bool {
    matches!(char, ' '..='~')
}

/// Tells whether a character is printable, as in `str.isprintable`.
fn is_printable(char: char) -> bool {
    if char.is_ascii() {
        return is_printable_ascii(char);
    }
    !matches!(
        char.general_category(),
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::Surrogate
            | GeneralCategory::PrivateUse
            | GeneralCategory::Unassigned
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
            | GeneralCategory::SpaceSeparator
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shown::quoted;

    #[test]
    fn quotes_are_chosen_so_that_few_need_an_escape() {
        assert_eq!(quoted_text("it's"), r#""it's""#);
        assert_eq!(quoted_text(r#"it's "it""#), r#"'it\'s "it"'"#);
    }

    #[test]
    fn what_cannot_be_printed_is_escaped() {
        assert_eq!(
            quoted_text("a\\b\n\r\t\u{1b}\u{7f}é"),
            r"'a\\b\n\r\t\x1b\x7fé'"
        );
        assert_eq!(
            quoted_text("\u{a0}\u{ad}\u{200b}\u{3000}\u{e000}\u{e0001}😀"),
            r"'\xa0\xad\u200b\u3000\ue000\U000e0001😀'"
        );
    }

    #[test]
    fn bytes_are_shown_as_ascii_and_the_others_as_numbers() {
        let Value::Foreign(shown) = bytes(b"it's \\\n\x00\x7f\xe9") else {
            panic!("bytes are foreign");
        };
        assert_eq!(shown.class, "bytes");
        assert_eq!(shown.shown, r#"b"it's \\\n\x00\x7f\xe9""#);
        assert_eq!(quoted(&bytes(b"'\"")), r#"b'\'"'"#);
    }
}

//! Lays out lists and objects as indented blocks.

use shape::{Map, Value};

use super::line::Line;
use super::scalar::{self, Fold};
use super::style::Style;
use crate::shown;

/// How far a block is indented in the one around it.
const STEP: usize = 2;

/// The greatest length in bytes of a key that stands on one line with its value.
const LONGEST_SIMPLE_KEY: usize = 128;

/// Writes a list or an object as a document.
pub(in crate::output) fn write(out: &mut String, value: &Value) {
    let mut line = Line::new(out);
    match value {
        Value::Map(members) if !members.is_empty() => map(&mut line, members, 0),
        Value::List(elements) if !elements.is_empty() => list(&mut line, elements, 0),
        scalar => flow(&mut line, scalar, 0),
    }
    line.end();
}

/// Writes a value as a document that is a list with this one element.
pub(in crate::output) fn write_element(out: &mut String, value: &Value) {
    let mut line = Line::new(out);
    element(&mut line, value, 0);
    line.end();
}

/// Writes the members of an object, the first where the line stands.
fn map(line: &mut Line<'_>, members: &Map, indent: usize) {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_unstable_by_key(|(name, _)| *name);
    for (index, (name, value)) in members.into_iter().enumerate() {
        if index > 0 {
            line.next(indent);
        }
        if is_simple_key(name) {
            scalar::write_text(line, name, indent, Fold::Never);
            line.write(":");
            behind_key(line, value, indent);
        } else {
            line.write("? ");
            scalar::write_text(line, name, indent + STEP, Fold::AtBlanks);
            line.next(indent);
            line.write(":");
            behind_mark(line, value, indent);
        }
    }
}

fn is_simple_key(name: &str) -> bool {
    name.len() <= LONGEST_SIMPLE_KEY && !Style::of(name).is_multiline
}

/// Writes a value behind its key: a list begins below the key, an object further in.
fn behind_key(line: &mut Line<'_>, value: &Value, indent: usize) {
    match value {
        Value::Map(members) if !members.is_empty() => {
            line.next(indent + STEP);
            map(line, members, indent + STEP);
        }
        Value::List(elements) if !elements.is_empty() => {
            line.next(indent);
            list(line, elements, indent);
        }
        _ => behind_mark(line, value, indent),
    }
}

fn list(line: &mut Line<'_>, elements: &[Value], indent: usize) {
    for (index, value) in elements.iter().enumerate() {
        if index > 0 {
            line.next(indent);
        }
        element(line, value, indent);
    }
}

fn element(line: &mut Line<'_>, value: &Value, indent: usize) {
    line.write("-");
    behind_mark(line, value, indent);
}

/// Writes a value on the line of the mark in front of it.
fn behind_mark(line: &mut Line<'_>, value: &Value, indent: usize) {
    line.write(" ");
    match value {
        Value::Map(members) if !members.is_empty() => map(line, members, indent + STEP),
        Value::List(elements) if !elements.is_empty() => list(line, elements, indent + STEP),
        _ => flow(line, value, indent + STEP),
    }
}

/// Writes a value that is no block. What is folded goes on at `indent`.
fn flow(line: &mut Line<'_>, value: &Value, indent: usize) {
    match value {
        Value::List(_) => line.write("[]"),
        Value::Map(_) => line.write("{}"),
        Value::String(text) => scalar::write_text(line, text, indent, Fold::AtBlanks),
        Value::Null => line.write("null"),
        Value::Boolean(true) => line.write("true"),
        Value::Boolean(false) => line.write("false"),
        Value::Float(number) if !number.is_finite() => line.write(&special(*number)),
        Value::Foreign(foreign) => scalar::write_plain(line, &foreign.shown, indent),
        number => line.write(&shown::plain(number)),
    }
}

/// Returns what is no number or infinite.
fn special(number: f64) -> String {
    let shown = shown::float(number);
    match shown.strip_prefix('-') {
        Some(shown) => format!("-.{shown}"),
        None => format!(".{shown}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::read;

    fn yaml(json: &str) -> String {
        let mut out = String::new();
        write(&mut out, &read(json).unwrap());
        out
    }

    /// Writes a list of one text.
    fn text(text: &str) -> String {
        let mut out = String::new();
        write_element(&mut out, &text.into());
        out
    }

    #[test]
    fn keys_are_sorted_and_lists_stand_below_their_key() {
        assert_eq!(
            yaml(r#"{"b": [{"y": 1, "x": null}, [true, []]], "B": {"c": {}}}"#),
            "B:\n  c: {}\nb:\n- x: null\n  y: 1\n- - true\n  - []\n"
        );
    }

    #[test]
    fn a_long_key_has_a_line_of_its_own() {
        let key = "x".repeat(129);
        assert_eq!(
            yaml(&format!(r#"{{"{key}": [1, 2], "z": 1}}"#)),
            format!("? {key}\n: - 1\n  - 2\nz: 1\n")
        );
        assert_eq!(yaml(r#"{"a\nb": {"c": 1}}"#), "? 'a\n\n  b'\n: c: 1\n");
    }

    #[test]
    fn texts_that_look_like_something_else_are_quoted() {
        for quoted in [
            "",
            "true",
            "~",
            "1_000",
            "0x1F",
            "2024-01-01",
            "a: b",
            "a #b",
            "- a",
            "a:",
            "<<",
        ] {
            assert_eq!(text(quoted), format!("- '{quoted}'\n"));
        }
        for plain in [
            "yes", "1:20", "1.2.3", "0o8", "a:b", "-a", "a#b", "NaN", "2025-1-1",
        ] {
            assert_eq!(text(plain), format!("- {plain}\n"));
        }
        assert_eq!(text("'a'"), "- '''a'''\n");
    }

    #[test]
    fn a_line_break_is_an_empty_line_between_single_quotes() {
        assert_eq!(text("a\nb"), "- 'a\n\n  b'\n");
        assert_eq!(text("a\n\nb\n"), "- 'a\n\n\n  b\n\n  '\n");
        assert_eq!(text("a\u{2028}b"), "- 'a\u{2028}  b'\n");
    }

    #[test]
    fn what_the_library_does_not_print_is_escaped_between_double_quotes() {
        assert_eq!(text("a\tb"), "- \"a\\tb\"\n");
        assert_eq!(text("a\n b"), "- \"a\\n b\"\n");
        assert_eq!(
            text("\u{85}\u{7f}\u{feff}😀é"),
            "- \"\\N\\x7F\\uFEFF\\U0001F600é\"\n"
        );
    }

    #[test]
    fn a_line_is_folded_at_the_first_single_blank_behind_column_eighty() {
        let word = "x".repeat(79);
        assert_eq!(text(&format!("{word} y z")), format!("- {word}\n  y z\n"));
        assert_eq!(text(&format!("{word}  y z")), format!("- {word}  y\n  z\n"));
        assert_eq!(
            text(&format!("{word}\t  y")),
            format!("- \"{word}\\t\n  \\ y\"\n")
        );
    }
}

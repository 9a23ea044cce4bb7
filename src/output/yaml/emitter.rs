//! Lays out lists and objects as indented blocks (`cli.md` section 10.6.1).

use reference::query::{Found, Member};
use reference::shown;
use shape::Value;

use super::anchors::{Anchors, Occurrence, sorted};
use super::check::check;
use super::line::Line;
use super::scalar::{self, Fold};
use super::style::ScalarStyle;

/// How far a block is indented in the one around it.
const STEP: usize = 2;

/// An upper bound on the length, in bytes, of a key on one line with its value.
const LONGEST_SIMPLE_KEY: usize = 128;

/// Writes a list or an object as a document.
pub(in crate::output) fn write(out: &mut String, document: &Found<'_>) -> Result<(), String> {
    check(document)?;
    let mut emitter = Emitter::new(out, document);
    if is_block(document) {
        emitter.block(document, 0);
    } else {
        emitter.flow(document, 0);
    }
    emitter.line.end();
    Ok(())
}

/// Writes a value as a document that is a list with this one element.
pub(in crate::output) fn write_element(out: &mut String, value: &Found<'_>) -> Result<(), String> {
    check(value)?;
    let mut emitter = Emitter::new(out, value);
    emitter.element(value, 0);
    emitter.line.end();
    Ok(())
}

/// Tells whether a value is written as a block: a list or an object that is not empty.
fn is_block(found: &Found<'_>) -> bool {
    found.count().is_some_and(|count| count > 0)
}

fn is_simple_key(name: &str) -> bool {
    name.len() <= LONGEST_SIMPLE_KEY && !ScalarStyle::of(name).is_multiline
}

/// A document that is being written.
struct Emitter<'a> {
    line: Line<'a>,
    anchors: Anchors,
}

impl<'a> Emitter<'a> {
    fn new(out: &'a mut String, document: &Found<'_>) -> Self {
        Self {
            line: Line::new(out),
            anchors: Anchors::of(document),
        }
    }

    /// Writes the elements of a list or an object, starting at the current column.
    fn block(&mut self, found: &Found<'_>, indent: usize) {
        if let Some(elements) = found.elements() {
            self.list(&elements, indent);
        } else if let Some(members) = found.members() {
            self.map(&members, indent);
        }
    }

    fn map(&mut self, members: &[Member<'_>], indent: usize) {
        for (index, (name, value)) in sorted(members).enumerate() {
            if index > 0 {
                self.line.next(indent);
            }
            if is_simple_key(name) {
                scalar::write_text(&mut self.line, name, indent, Fold::Never);
                self.line.write(":");
                self.behind_key(value, indent);
            } else {
                self.line.write("? ");
                scalar::write_text(&mut self.line, name, indent + STEP, Fold::AtBlanks);
                self.line.next(indent);
                self.line.write(":");
                self.behind_mark(value, indent);
            }
        }
    }

    fn list(&mut self, elements: &[Found<'_>], indent: usize) {
        for (index, value) in elements.iter().enumerate() {
            if index > 0 {
                self.line.next(indent);
            }
            self.element(value, indent);
        }
    }

    fn element(&mut self, value: &Found<'_>, indent: usize) {
        self.line.write("-");
        self.behind_mark(value, indent);
    }

    /// Writes a value behind its key: a list begins below the key, an object further in.
    fn behind_key(&mut self, value: &Found<'_>, indent: usize) {
        if !is_block(value) {
            return self.behind_mark(value, indent);
        }
        let is_list = value.elements().is_some();
        let inside = if is_list { indent } else { indent + STEP };
        if self.name(value) != Rest::Nothing {
            self.line.next(inside);
            self.block(value, inside);
        }
    }

    /// Writes a value on the line of the mark in front of it, unless an anchor comes between.
    fn behind_mark(&mut self, value: &Found<'_>, indent: usize) {
        let inside = indent + STEP;
        match self.name(value) {
            Rest::Nothing => return,
            Rest::BehindAnchor if is_block(value) => self.line.next(inside),
            Rest::All | Rest::BehindAnchor => self.line.write(" "),
        }
        if is_block(value) {
            self.block(value, inside);
        } else {
            self.flow(value, inside);
        }
    }

    /// Writes the anchor or the alias of a value that occurs several times.
    fn name(&mut self, value: &Found<'_>) -> Rest {
        let (name, rest) = match self.anchors.occurrence(value) {
            Occurrence::Only => return Rest::All,
            Occurrence::First(anchor) => (anchor, Rest::BehindAnchor),
            Occurrence::Again(alias) => (alias, Rest::Nothing),
        };
        self.line.write(" ");
        self.line.write(&name);
        rest
    }

    /// Writes a value that is no block. Folded lines are indented by `indent`.
    fn flow(&mut self, found: &Found<'_>, indent: usize) {
        let line = &mut self.line;
        match &*found.value() {
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
}

/// What remains to be written of a value after its anchor or alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// It has neither.
    All,
    BehindAnchor,
    /// Its alias replaces it.
    Nothing,
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
    use reference::json::parse;
    use reference::query::Query;

    fn yaml(json: &str) -> String {
        let mut out = String::new();
        write(&mut out, &(&parse(json).unwrap()).into()).unwrap();
        out
    }

    /// Writes a list of one text.
    fn text(text: &str) -> String {
        let mut out = String::new();
        write_element(&mut out, &Found::from(Value::from(text))).unwrap();
        out
    }

    #[test]
    fn keys_are_sorted_and_lists_stand_below_their_key() {
        assert_eq!(
            yaml(r#"{"b": [{"y": 1, "x": null}, [true, []]], "B": {"c": {}}}"#),
            "B:\n  c: {}\nb:\n- x: null\n  y: 1\n- - true\n  - []\n"
        );
    }

    /// Writes what a query gives for an object of lists and objects.
    fn taken(query: &str) -> String {
        let value = parse(r#"{"a": [{"b": [1]}, {"b": [2]}], "e": {}}"#).unwrap();
        let query = Query::compile(query).unwrap();
        let mut out = String::new();
        write(&mut out, &query.search(&value).unwrap()).unwrap();
        out
    }

    #[test]
    fn what_stands_in_two_places_is_named_at_the_first_and_only_named_at_the_second() {
        assert_eq!(
            taken("{y: a[0], x: a}"),
            "x:\n- &id001\n  b:\n  - 1\n- b:\n  - 2\ny: *id001\n"
        );
        assert_eq!(taken("{y: e, x: e}"), "x: &id001 {}\ny: *id001\n");
        assert_eq!(
            taken("{x: a[0], y: a[0].b, z: a[0]}"),
            "x: &id002\n  b: &id001\n  - 1\ny: *id001\nz: *id002\n"
        );
        assert_eq!(
            taken("[[a[0].b], a[0].b]"),
            "- - &id001\n    - 1\n- *id001\n"
        );
    }

    #[test]
    fn anchors_are_numbered_in_the_order_of_second_places() {
        assert_eq!(
            taken("a | [[0], [1], [1], [0]]"),
            "- &id002\n  b:\n  - 1\n- &id001\n  b:\n  - 2\n- *id001\n- *id002\n"
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

//! Prints a value in any format.

use std::fmt;
use std::io::{self, Write};

use reference::query::Found;

use super::format::Format;
use super::look::{Look, Part};

/// Why a value was not printed, or not all of it.
#[derive(Debug)]
pub enum PrintError {
    /// Nothing can be written; the pipe may be closed.
    Io(io::Error),
    /// The reference crashes on the value, with this text.
    Crash(String),
}

impl fmt::Display for PrintError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(out),
            Self::Crash(text) => out.write_str(text),
        }
    }
}

impl std::error::Error for PrintError {}

/// Prints a value. If it fails, what comes before the failure has been printed.
pub fn print(
    out: &mut dyn Write,
    found: &Found<'_>,
    format: Format,
    look: &Look<'_>,
) -> Result<(), PrintError> {
    let mut printed = String::new();
    let crash = write(&mut printed, found, format, look);
    if !printed.is_empty() {
        out.write_all(printed.as_bytes()).map_err(PrintError::Io)?;
    }
    crash.map_err(PrintError::Crash)
}

fn write(
    out: &mut String,
    found: &Found<'_>,
    format: Format,
    look: &Look<'_>,
) -> Result<(), String> {
    // The reference prints nothing for an empty answer, but an empty page is printed.
    let is_empty_object = found.members().is_some() && found.count() == Some(0);
    if is_empty_object && look.part == Part::Whole {
        return Ok(());
    }
    format.write(out, found, look)
}

#[cfg(test)]
mod tests {
    use shape::Value;

    use super::*;
    use crate::output::{Colour, DEFAULT_WIDTH, json};
    use reference::json::parse;

    /// Prints a JSON text; returns what was printed and how the reference crashes, if it does.
    fn printed(format: Format, part: Part, json: &str) -> (String, Option<String>) {
        let mut out = Vec::new();
        let look = Look {
            title: "Title",
            colour: Colour::Off,
            width: DEFAULT_WIDTH,
            part,
        };
        let result = print(&mut out, &(&parse(json).unwrap()).into(), format, &look);
        let crash = result.err().map(|error| error.to_string());
        (String::from_utf8(out).unwrap(), crash)
    }

    fn whole(format: Format, json: &str) -> String {
        let (out, crash) = printed(format, Part::Whole, json);
        assert_eq!(crash, None);
        out
    }

    #[test]
    fn the_empty_object_is_nothing_but_other_empty_values_are_shown() {
        let formats = [
            Format::Json,
            Format::Text,
            Format::Table,
            Format::Yaml,
            Format::YamlStream,
        ];
        for format in formats {
            assert_eq!(whole(format, "{}"), "", "{format:?}");
        }
        assert_eq!(whole(Format::Json, "[]"), "[]\n");
        assert_eq!(whole(Format::Yaml, "[]"), "[]\n");
        assert_eq!(whole(Format::Text, "null"), "None\n");
        assert_eq!(whole(Format::Table, "null"), "");
    }

    #[test]
    fn each_page_of_a_stream_is_shown_even_an_empty_one() {
        let (out, _) = printed(Format::YamlStream, Part::Page, "{}");
        assert_eq!(out, "- {}\n");
        assert_eq!(
            whole(Format::YamlStream, r#"{"a": [1, "x"]}"#),
            "- a:\n  - 1\n  - x\n"
        );
        assert_eq!(whole(Format::YamlStream, r#"["a", "b"]"#), "- - a\n  - b\n");
        assert_eq!(whole(Format::YamlStream, "null"), "- null\n");
    }

    #[test]
    fn yaml_shows_a_scalar_as_json() {
        assert_eq!(
            whole(Format::Yaml, r#""line1\nline2""#),
            "\"line1\\nline2\"\n"
        );
        assert_eq!(whole(Format::Yaml, "1e-7"), "1e-07\n");
    }

    #[test]
    fn what_stands_before_an_element_without_form_is_printed() {
        let expression = reference::query::Query::compile("[`1`, &a]").unwrap();
        let value = expression.evaluate(&Value::Null);
        assert_eq!(value, Ok(Value::Null));
        let value = expression.evaluate(&parse("{}").unwrap()).unwrap();
        let mut out = String::new();
        let crash = json::write(&mut out, &value).unwrap_err();
        assert_eq!(out, "[\n    1,\n    ");
        assert_eq!(crash, "Encountered unrecognized type in JSON encoder.");
    }

    #[test]
    fn an_expression_has_no_form_in_yaml() {
        let expression = reference::query::Query::compile("[`1`, {a: &a}]").unwrap();
        let empty = parse("{}").unwrap();
        let value = expression.search(&empty).unwrap();
        for format in [Format::Yaml, Format::YamlStream] {
            let mut out = String::new();
            let look = Look {
                title: "Title",
                colour: Colour::Off,
                width: DEFAULT_WIDTH,
                part: Part::Whole,
            };
            assert_eq!(
                write(&mut out, &value, format, &look).unwrap_err(),
                "cannot represent an object: <jmespath.visitor._Expression object>"
            );
            assert_eq!(out, "");
        }
    }

    /// The stack of the program's main thread on Linux and macOS. Threads of tests have less.
    const MAIN_STACK: usize = 8 * 1024 * 1024;

    #[test]
    fn what_is_nested_as_deeply_as_a_query_can_make_it_is_printed() {
        let main = std::thread::Builder::new().stack_size(MAIN_STACK);
        main.spawn(print_deep).unwrap().join().unwrap();
    }

    fn print_deep() {
        let deep = (0..1335).fold(Value::Integer(1), |value, _| Value::List(vec![value]));
        let look = Look {
            title: "Title",
            colour: Colour::Off,
            width: DEFAULT_WIDTH,
            part: Part::Whole,
        };
        for format in [Format::Json, Format::Text, Format::Table, Format::Yaml] {
            assert!(
                print(&mut Vec::new(), &(&deep).into(), format, &look).is_ok(),
                "{format:?}"
            );
        }
        let deep = (0..1335).fold(Value::Integer(1), |value, _| {
            Value::Map([("a", value)].into_iter().collect())
        });
        for format in [Format::Json, Format::Text, Format::Table, Format::Yaml] {
            assert!(
                print(&mut Vec::new(), &(&deep).into(), format, &look).is_ok(),
                "{format:?}"
            );
        }
    }
}

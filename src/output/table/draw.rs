//! Draws the sections of a table (`cli.md` section 10.5.3).

use shape::Value;

use super::build::sections;
use super::columns::widths;
use super::pen::Pen;
use super::section::Section;
use super::wide::width;
use crate::output::look::Look;

/// Draws a value, if there is anything in it.
pub(in crate::output) fn write(
    out: &mut String,
    value: &Value,
    look: &Look<'_>,
) -> Result<(), String> {
    let mut sections = sections(look.title, value)?;
    if total_width(&sections) > look.width {
        sections.iter_mut().for_each(Section::turn);
    }
    let total = total_width(&sections);
    let mut pen = Pen {
        out,
        colour: look.colour,
    };
    if !sections.is_empty() {
        pen.first_line(&"-".repeat(total));
    }
    for section in &sections {
        draw(section, total - 2 * section.level, &mut pen);
    }
    Ok(())
}

fn total_width(sections: &[Section]) -> usize {
    sections.iter().map(Section::total_width).max().unwrap_or(0)
}

/// Draws a section in the width that its bars leave.
fn draw(section: &Section, width: usize, pen: &mut Pen<'_>) {
    let level = section.level;
    let is_empty = section.headers.is_empty() && section.rows.is_empty();
    if let Some(title) = section.title.as_ref().filter(|title| !title.is_empty()) {
        pen.line(&format!("|{}", centred(title, width, 1)), level);
        if is_empty {
            pen.line(&format!("+{}+", "-".repeat(width - 2)), level);
        }
    }
    let widths = widths(section, width);
    if !section.headers.is_empty() {
        pen.line(&rule(&widths), level);
        pen.line(&row(&section.headers, &widths, centred), level);
    }
    if section.rows.is_empty() || widths.is_empty() {
        return;
    }
    pen.line(&rule(&widths), level);
    for cells in &section.rows {
        let line = row(cells, &widths, |text, width, edge| {
            left(text, width, edge, pen)
        });
        pen.line(&line, level);
    }
    pen.line(&rule(&widths), level);
}

/// Returns the line between rows.
fn rule(widths: &[usize]) -> String {
    let mut rule = "+".to_owned();
    for (column, width) in widths.iter().enumerate() {
        let dashes = width.saturating_sub(1 + edge(column));
        rule.extend(std::iter::repeat_n('-', dashes));
        rule.push('+');
    }
    rule
}

/// Returns the line of a row, its cells as they are laid out in a column behind its left edge.
fn row(cells: &[String], widths: &[usize], cell: impl Fn(&str, usize, usize) -> String) -> String {
    let mut line = "|".to_owned();
    for (column, (text, width)) in cells.iter().zip(widths).enumerate() {
        line.push_str(&cell(text, *width, edge(column)));
    }
    line
}

/// Returns how much of a column its left edge takes: only the first has one.
fn edge(column: usize) -> usize {
    usize::from(column == 0)
}

/// Returns a string in the middle of a column.
fn centred(text: &str, column: usize, edge: usize) -> String {
    let before = (column / 2).saturating_sub(width(text) / 2 + 1);
    padded(text, width(text), before, column - edge)
}

/// Returns a string at the left of a column, in the colour of cells.
fn left(text: &str, column: usize, edge: usize, pen: &Pen<'_>) -> String {
    let has_room = width(text) + 2 + edge < column;
    let before = if has_room { 2 } else { 0 };
    padded(&pen.cell(text), width(text), before, column - edge)
}

/// Returns a string with blanks in front, blanks behind, and the right edge.
fn padded(text: &str, width: usize, before: usize, column: usize) -> String {
    let behind = column.saturating_sub(before + width + 1);
    format!("{}{text}{}|", " ".repeat(before), " ".repeat(behind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::look::{Colour, Part};
    use reference::json::parse;

    fn drawn(json: &str, colour: Colour, width: usize) -> Result<String, String> {
        let mut out = String::new();
        let look = Look {
            title: "AcceptHandshake",
            colour,
            width,
            part: Part::Whole,
        };
        write(&mut out, &parse(json).unwrap(), &look).map(|()| out)
    }

    fn plain(json: &str) -> Result<String, String> {
        drawn(json, Colour::Off, 80)
    }

    #[test]
    fn a_list_has_a_row_for_each_element() {
        let expected = "\
-----------------
|AcceptHandshake|
+------+--------+
|  1   |  2     |
|  3   |  4     |
+------+--------+
";
        assert_eq!(plain("[[1, 2], [3, 4]]").as_deref(), Ok(expected));
    }

    #[test]
    fn containers_are_sections_between_more_bars() {
        let expected = "\
-----------------
|AcceptHandshake|
+------+--------+
|  z   |  0     |
+------+--------+
||      a      ||
|+-----+-------+|
||  b  |  1    ||
|+-----+-------+|
|||     c     |||
||+-----------+||
|||     d     |||
||+-----------+||
|||  1        |||
||+-----------+||
||||    e    ||||
|||+---------+|||
||||  1      ||||
||||  2      ||||
|||+---------+|||
";
        let value = r#"{"a": {"b": 1, "c": [{"d": 1, "e": [1, 2]}]}, "z": 0}"#;
        assert_eq!(plain(value).as_deref(), Ok(expected));
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let expected = "\
----------------------------
|      AcceptHandshake     |
+-----------------+--------+
|        k        | 日本   |
+-----------------+--------+
|  日本語テキスト |  値    |
+-----------------+--------+
";
        let value = r#"{"日本": "値", "k": "日本語テキスト"}"#;
        assert_eq!(plain(value).as_deref(), Ok(expected));
    }

    #[test]
    fn sections_of_one_row_are_turned_when_the_terminal_is_narrow() {
        let expected = "\
-----------------
|AcceptHandshake|
+------+--------+
|  a   |  1     |
|  b   |  2     |
+------+--------+
";
        let value = r#"{"b": 2, "a": 1}"#;
        assert_eq!(drawn(value, Colour::Off, 10).as_deref(), Ok(expected));
    }

    #[test]
    fn what_has_no_place_in_a_table_crashes() {
        assert_eq!(
            plain("[[2, 3], 1]"),
            Err("Row should have 2 elements, instead it has 1".to_owned())
        );
        assert_eq!(
            plain(r#"[{"a": 1}, 1]"#),
            Err("'int' object is not iterable".to_owned())
        );
    }

    #[test]
    fn colours_are_switched_off_behind_every_piece() {
        let expected = "-----------------\n\
            \u{1b}[0m\u{1b}[0m|AcceptHandshake|\u{1b}[0m\u{1b}[0m\n\
            \u{1b}[0m\u{1b}[0m+---------------+\u{1b}[0m\u{1b}[0m\n\
            \u{1b}[0m";
        assert_eq!(drawn("1", Colour::Reset, 80).as_deref(), Ok(expected));
    }

    #[test]
    fn cells_and_bars_have_colours() {
        let coloured = drawn(r#"{"k": ["x"]}"#, Colour::Wrapped, 80).unwrap();
        assert!(coloured.ends_with(
            "\u{1b}[2m\u{1b}[33m|\u{1b}[0m|  \u{1b}[1m\u{1b}[34mx\u{1b}[0m          |\
             \u{1b}[2m\u{1b}[33m|\u{1b}[0m\n\
             \u{1b}[2m\u{1b}[33m|\u{1b}[0m+-------------+\u{1b}[2m\u{1b}[33m|\u{1b}[0m\n"
        ));
    }
}

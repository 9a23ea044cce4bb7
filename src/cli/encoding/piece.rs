//! The pieces in which the reference writes each format. A piece is written whole or not at all, so
//! they tell what is printed before a character that can't be.

use crate::output::Format;

/// Returns where the piece starts that has a byte of a printed text.
pub fn piece_start(format: Format, text: &str, at: usize) -> usize {
    let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[line_start..];
    match format {
        Format::Json => line_start_of_json(text, line_start, at),
        Format::Text => line_start,
        Format::Table => line_start + left_bars(line),
        Format::Yaml | Format::YamlStream | Format::Off => 0,
    }
}

/// In JSON, names and values are pieces; an element of a list goes with what stands before it.
fn line_start_of_json(text: &str, line_start: usize, at: usize) -> usize {
    let line = &text[line_start..];
    let indentation = line.len() - line.trim_start_matches(' ').len();
    let start = line_start + indentation;
    match end_of_name(&text[start..]) {
        Some(end) if at >= start + end => start + end,
        Some(_) => start,
        None if line_start == 0 => start,
        None => line_start - 2,
    }
}

/// Returns where the value begins on a line that begins with a name.
fn end_of_name(line: &str) -> Option<usize> {
    const SEPARATOR: &str = ": ";
    let mut escaped = false;
    let end = line.char_indices().skip(1).find(|(_, letter)| {
        let ends = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        ends
    });
    let end = end?.0 + 1;
    line[end..]
        .starts_with(SEPARATOR)
        .then_some(end + SEPARATOR.len())
}

/// Returns how many bars stand left of a line of a table, because of its level.
fn left_bars(line: &str) -> usize {
    let bars = line.bytes().take_while(|byte| *byte == b'|').count();
    bars.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn before(format: Format, text: &str) -> &str {
        let at = text.find('é').unwrap();
        &text[..piece_start(format, text, at)]
    }

    #[test]
    fn a_name_and_a_value_of_json_are_pieces() {
        assert_eq!(
            before(Format::Json, "{\n    \"a\\\"\": \"é\"\n}\n"),
            "{\n    \"a\\\"\": "
        );
        assert_eq!(before(Format::Json, "{\n    \"é\": 1\n}\n"), "{\n    ");
        assert_eq!(before(Format::Json, "\"é\"\n"), "");
    }

    #[test]
    fn an_element_goes_with_the_comma_or_bracket_before_it() {
        assert_eq!(
            before(Format::Json, "[\n    \"a\",\n    \"é\"\n]\n"),
            "[\n    \"a\""
        );
        assert_eq!(
            before(Format::Json, "{\n    \"a\": [\n        \"é\"\n    ]\n}"),
            "{\n    \"a\": "
        );
    }

    #[test]
    fn a_table_is_written_line_by_line_and_the_bars_of_its_levels_alone() {
        assert_eq!(before(Format::Table, "---\n||  é  ||\n"), "---\n|");
        assert_eq!(before(Format::Table, "---\n|  é  |\n"), "---\n");
    }
}

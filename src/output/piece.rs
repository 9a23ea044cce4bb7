//! The pieces in which the reference writes each format. A piece is written whole or not at all, so
//! they tell what is printed before a character that can't be.

/// Returns where a piece of JSON starts: names and values are pieces; an element of a list is in one piece with what
/// precedes it.
pub(super) fn of_json(text: &str, line_start: usize, at: usize) -> usize {
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

/// Returns where a piece of a table starts: after the bars at the left of the line, one for each level.
pub(super) fn of_table(text: &str, line_start: usize, _at: usize) -> usize {
    let bars = text[line_start..].bytes().take_while(|byte| *byte == b'|');
    line_start + bars.count().saturating_sub(1)
}

/// Returns where a piece of text starts: it is a line.
pub(super) fn of_text(_text: &str, line_start: usize, _at: usize) -> usize {
    line_start
}

/// Returns where the one piece starts that some formats are.
pub(super) fn whole(_text: &str, _line_start: usize, _at: usize) -> usize {
    0
}

#[cfg(test)]
mod tests {
    use crate::output::Format;

    fn before(format: Format, text: &str) -> &str {
        let at = text.find('é').unwrap();
        &text[..format.piece_start(text, at)]
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

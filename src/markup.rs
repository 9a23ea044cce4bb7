//! Text in XML and SVG, in which no sign of it means anything.

/// Returns a text as it may stand in an element. What XML can't hold at all is replaced.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // A reader would take it for the end of a line.
            '\r' => escaped.push_str("&#xD;"),
            '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'.. => escaped.push(letter),
            _ => escaped.push(char::REPLACEMENT_CHARACTER),
        }
    }
    escaped
}

/// Returns a text as it may stand in an attribute between double quotes, too.
pub(crate) fn quoted(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_xml_are_escaped_and_what_it_cannot_hold_is_replaced() {
        assert_eq!(
            escaped("<a>&\"\r\n\t\u{1}\u{ffff}"),
            "&lt;a&gt;&amp;\"&#xD;\n\t\u{fffd}\u{fffd}"
        );
        assert_eq!(quoted("\"&"), "&quot;&amp;");
    }
}

//! Expected lines of output.

use regex_lite::Regex;

use super::escape;
use super::glob::Glob;
use super::mark::{self, Mark};
use super::printed::Printed;

/// An expected line of output.
#[derive(Debug)]
pub(super) struct Expected<'a> {
    /// The index of the line in the file.
    pub(super) at: usize,
    /// The text of the line.
    pub(super) text: &'a [u8],
    /// Whether an editor has stripped its indentation.
    pub(super) is_stripped: bool,
    pattern: Pattern,
    /// Whether the output must end here, without a line break.
    is_open: bool,
}

#[derive(Debug)]
enum Pattern {
    /// Any number of lines.
    Any,
    /// The literal line.
    Same,
    Bytes(Vec<u8>),
    Glob(Glob),
    Regex(Regex),
}

impl<'a> Expected<'a> {
    /// Parses a line. The error says what is wrong with it.
    pub(super) fn read(at: usize, text: &'a [u8]) -> Result<Self, String> {
        let marked = mark::take(text);
        let pattern = match marked.mark {
            None if text == mark::ANY => Pattern::Any,
            None if marked.is_open => Pattern::Bytes(marked.text.to_vec()),
            None => Pattern::Same,
            Some(Mark::Escaped) => Pattern::Bytes(escape::unescaped(marked.text)),
            Some(Mark::Glob) => Pattern::Glob(Glob::new(marked.text)),
            Some(Mark::Regex) => Pattern::Regex(regex(marked.text)?),
        };
        Ok(Self {
            at,
            text,
            is_stripped: false,
            pattern,
            is_open: marked.is_open,
        })
    }

    /// Returns an empty line without its indentation.
    pub(super) fn stripped(at: usize) -> Self {
        Self {
            at,
            text: b"",
            is_stripped: true,
            pattern: Pattern::Same,
            is_open: false,
        }
    }

    /// Returns the exit status, if this is one, and the index of its line.
    pub(super) fn status(&self) -> Option<(u8, usize)> {
        Some((mark::status(self.text)?, self.at))
    }

    /// Tells whether it matches any number of lines.
    pub(super) fn is_any(&self) -> bool {
        matches!(self.pattern, Pattern::Any)
    }

    /// Tells whether it matches a printed line: literally, or as its mark says.
    pub(super) fn matches(&self, line: Printed<'_>) -> bool {
        if line.text == self.text && !line.is_open {
            return true;
        }
        if line.is_open != self.is_open {
            return false;
        }
        match &self.pattern {
            Pattern::Any | Pattern::Same => false,
            Pattern::Bytes(bytes) => line.text == bytes,
            Pattern::Glob(glob) => glob.matches(line.text),
            Pattern::Regex(regex) => {
                let text = std::str::from_utf8(line.text);
                text.is_ok_and(|text| regex.is_match(text))
            }
        }
    }
}

/// Compiles a regular expression, anchored at both ends of a line.
fn regex(pattern: &[u8]) -> Result<Regex, String> {
    let pattern =
        std::str::from_utf8(pattern).map_err(|_| "a regular expression is UTF-8".to_owned())?;
    Regex::new(&format!(r"\A(?:{pattern})\z"))
        .map_err(|error| format!("no regular expression: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(expected: &str, text: &[u8], is_open: bool) -> bool {
        let expected = Expected::read(0, expected.as_bytes()).unwrap();
        expected.matches(Printed { text, is_open })
    }

    #[test]
    fn a_line_matches_itself_whatever_it_looks_like() {
        for line in ["a", "", "a* (glob)", "a (no-eol)", "\\x41 (esc)", "[1]"] {
            assert!(matches(line, line.as_bytes(), false), "{line}");
        }
        assert!(!matches("a", b"a", true));
    }

    #[test]
    fn marks_are_those_of_cram() {
        assert!(matches("a*c (glob)", b"abbc", false));
        assert!(matches("a[0-9]+ (re)", b"a12", false));
        assert!(!matches("a[0-9]+ (re)", b"xa12", false));
        assert!(!matches("a|b (re)", b"ab", false));
        assert!(matches("\\xff\\t (esc)", b"\xff\t", false));
        assert!(matches("a (no-eol)", b"a", true));
        assert!(!matches("a (no-eol)", b"a", false));
    }

    #[test]
    fn a_line_that_does_not_end_may_have_another_mark() {
        assert!(matches("a* (glob) (no-eol)", b"ab", true));
        assert!(matches("a* (no-eol) (glob)", b"ab", true));
        assert!(matches("\\x41 (no-eol) (esc)", b"A", true));
        assert!(!matches("a* (glob) (no-eol)", b"ab", false));
    }

    #[test]
    fn a_regular_expression_that_is_none_is_told() {
        let found = Expected::read(0, b"( (re)").unwrap_err();
        assert!(found.starts_with("no regular expression: "), "{found}");
    }
}

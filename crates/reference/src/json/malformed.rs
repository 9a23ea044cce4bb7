//! JSON parse errors.

use std::fmt;

/// A JSON parse error.
///
/// It is displayed as `WHY: line L column C (char K)`, or as `WHY` if there is no position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed {
    /// The reason, as in `Expecting value`.
    pub why: &'static str,
    /// The position; none if the input is nested too deeply.
    pub position: Option<Position>,
}

/// A position in a document, counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// The character in the text, from 0.
    pub char: usize,
}

impl Malformed {
    /// Returns the error at a byte offset of `text`.
    pub(super) fn at(why: &'static str, text: &str, byte: usize) -> Self {
        let before = &text[..byte];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            why,
            position: Some(Position {
                line: before.matches('\n').count() + 1,
                column: before[line_start..].chars().count() + 1,
                char: before.chars().count(),
            }),
        }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(position) = self.position else {
            return out.write_str(self.why);
        };
        let Position { line, column, char } = position;
        write!(
            out,
            "{}: line {line} column {column} (char {char})",
            self.why
        )
    }
}

impl std::error::Error for Malformed {}

//! Plain scalars.

use super::reader::is_space_or_end;
use super::scanner::Scanner;
use super::token::Token;

impl Scanner {
    /// Scans a plain scalar. It continues on the next line if that is indented enough.
    pub(super) fn plain(&mut self) -> Token {
        let indent = self.indent + 1;
        let mut text = String::new();
        let mut between = String::new();
        loop {
            let length = self.length_of_plain();
            if self.reader.peek() == '#' || length == 0 {
                break;
            }
            self.allow_simple_key = false;
            text.push_str(&between);
            text.push_str(&self.reader.text(length));
            self.reader.advance_by(length);
            between = self.between_words();
            let column = isize::try_from(self.reader.column).unwrap_or(isize::MAX);
            let ends_block = !self.in_flow() && column < indent;
            if between.is_empty() || self.reader.peek() == '#' || ends_block {
                break;
            }
        }
        Token::Scalar { text, plain: true }
    }

    /// Returns the length of the part of the scalar before the next white space.
    fn length_of_plain(&self) -> usize {
        let in_brackets = self.in_flow();
        let mut length = 0;
        loop {
            let (letter, next) = (self.reader.peek_at(length), self.reader.peek_at(length + 1));
            let ends = match letter {
                ':' => is_space_or_end(next),
                ',' | '[' | ']' | '{' | '}' => in_brackets,
                _ => is_space_or_end(letter),
            };
            if ends {
                return length;
            }
            length += 1;
        }
    }

    /// Skips white space and line breaks, and returns what they are folded into.
    fn between_words(&mut self) -> String {
        let blanks = self.reader.take_while(|letter| letter == ' ');
        let Some(first) = self.reader.line_break() else {
            return blanks;
        };
        self.allow_simple_key = true;
        let mut breaks = String::new();
        loop {
            if self.is_at_document_mark() {
                return String::new();
            }
            self.reader.skip_while(|letter| letter == ' ');
            match self.reader.line_break() {
                Some(letter) => breaks.push(letter),
                None => break,
            }
        }
        folded(first, breaks)
    }

    /// Tells whether a document marker, `---` or `...`, is next. After a line break inside of a scalar, the reference
    /// doesn't look at the column.
    pub(super) fn is_at_document_mark(&self) -> bool {
        self.reader.is_at_marks('-') || self.reader.is_at_marks('.')
    }
}

/// Folds a line break and the empty lines after it.
pub(super) fn folded(first: char, empty: String) -> String {
    match first {
        '\n' if empty.is_empty() => " ".to_owned(),
        '\n' => empty,
        other => format!("{other}{empty}"),
    }
}

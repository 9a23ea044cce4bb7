//! Texts without quotes.

use super::reader::is_space_or_end;
use super::scanner::Scanner;
use super::token::Token;

impl Scanner {
    /// Reads a text without quotes, over the ends of lines if it goes on further in.
    pub(super) fn plain(&mut self) -> Token {
        let indent = self.indent + 1;
        let mut text = String::new();
        let mut between = String::new();
        loop {
            let length = self.length_of_plain();
            if self.reader.next() == '#' || length == 0 {
                break;
            }
            self.may_begin_key = false;
            text.push_str(&between);
            text.push_str(&self.reader.text(length));
            self.reader.pass_by(length);
            between = self.between_words();
            let column = isize::try_from(self.reader.column).unwrap_or(isize::MAX);
            let ends_block = !self.is_in_brackets() && column < indent;
            if between.is_empty() || self.reader.next() == '#' || ends_block {
                break;
            }
        }
        Token::Scalar { text, plain: true }
    }

    /// Returns the length of what belongs to the text before the next white space.
    fn length_of_plain(&self) -> usize {
        let in_brackets = self.is_in_brackets();
        let mut length = 0;
        loop {
            let (letter, next) = (self.reader.ahead(length), self.reader.ahead(length + 1));
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
        self.may_begin_key = true;
        let mut breaks = String::new();
        loop {
            if self.is_at_document_mark() {
                return String::new();
            }
            self.reader.pass_while(|letter| letter == ' ');
            match self.reader.line_break() {
                Some(letter) => breaks.push(letter),
                None => break,
            }
        }
        folded(first, breaks)
    }

    /// Tells whether three letters of a mark between documents are next.
    pub(super) fn is_at_document_mark(&self) -> bool {
        self.reader.is_at_mark('-') || self.reader.is_at_mark('.')
    }
}

/// Returns what the end of a line and empty lines behind it stand for.
pub(super) fn folded(first: char, empty: String) -> String {
    match first {
        '\n' if empty.is_empty() => " ".to_owned(),
        '\n' => empty,
        other => format!("{other}{empty}"),
    }
}

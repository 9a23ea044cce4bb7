//! Block scalars: literal (`|`) or folded (`>`).

use super::reader::{is_break, is_end};
use super::scanner::{Scanned, Scanner};
use crate::yaml::malformed::Malformed;

/// How the final line breaks of a block scalar are handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chomping {
    /// The last line keeps its line break; trailing empty lines are dropped.
    Clip,
    /// All are dropped.
    Strip,
    /// All are kept.
    Keep,
}

impl Scanner {
    /// Scans a block scalar, at its indicator.
    pub(super) fn block_scalar_text(&mut self, is_folded: bool) -> Scanned<String> {
        self.reader.advance();
        let (chomping, increment) = self.block_header()?;
        let least = usize::try_from(self.indent + 1).unwrap_or(0);
        let (indent, mut breaks) = match increment {
            Some(increment) => {
                let indent = least.max(1) + increment - 1;
                (indent, self.block_breaks(indent))
            }
            None => {
                let (breaks, deepest) = self.block_indentation()?;
                (least.max(deepest), breaks)
            }
        };
        let mut text = String::new();
        let mut end = None;
        while self.reader.column == indent && self.reader.peek() != '\0' {
            text.push_str(&breaks);
            let is_indented_more = matches!(self.reader.peek(), ' ' | '\t');
            text.push_str(&self.reader.take_while(|letter| !is_end(letter)));
            end = self.reader.line_break();
            breaks = self.block_breaks(indent);
            let ends_document = least == 0 && self.is_at_document_mark();
            if ends_document || self.reader.column != indent || self.reader.peek() == '\0' {
                break;
            }
            let may_fold = is_folded && end == Some('\n') && !is_indented_more;
            if !may_fold || matches!(self.reader.peek(), ' ' | '\t') {
                text.extend(end);
            } else if breaks.is_empty() {
                text.push(' ');
            }
        }
        if chomping != Chomping::Strip {
            text.extend(end);
        }
        if chomping == Chomping::Keep {
            text.push_str(&breaks);
        }
        Ok(text)
    }

    /// Scans the header: chomping and indentation indicators, in any order, and the rest of the line.
    fn block_header(&mut self) -> Scanned<(Chomping, Option<usize>)> {
        let (mut chomping, mut increment) = (None, None);
        loop {
            match self.reader.peek() {
                '+' if chomping.is_none() => chomping = Some(Chomping::Keep),
                '-' if chomping.is_none() => chomping = Some(Chomping::Strip),
                '0' if increment.is_none() => return Err(Malformed::Document),
                digit @ '1'..='9' if increment.is_none() => increment = digit.to_digit(10),
                _ => break,
            }
            self.reader.advance();
        }
        let next = self.reader.peek();
        if next != ' ' && !is_end(next) {
            return Err(Malformed::Document);
        }
        self.rest_of_line()?;
        let increment = increment.and_then(|digit| usize::try_from(digit).ok());
        Ok((chomping.unwrap_or(Chomping::Clip), increment))
    }

    /// Skips spaces, a comment and the line break. Anything else is refused.
    pub(super) fn rest_of_line(&mut self) -> Scanned<()> {
        self.reader.skip_while(|letter| letter == ' ');
        if self.reader.peek() == '#' {
            self.reader.skip_while(|letter| !is_end(letter));
        }
        if !is_end(self.reader.peek()) {
            return Err(Malformed::Document);
        }
        self.reader.line_break();
        Ok(())
    }

    /// Skips the leading empty lines of a block. Returns them, and the deepest column.
    ///
    /// If the first of them has spaces, none after it may have more.
    fn block_indentation(&mut self) -> Scanned<(String, usize)> {
        let (mut breaks, mut deepest, mut first) = (String::new(), 0, None);
        while self.reader.peek() == ' ' || is_break(self.reader.peek()) {
            let column = self.reader.column;
            if let Some(letter) = self.reader.line_break() {
                first.get_or_insert(column);
                breaks.push(letter);
            } else {
                self.reader.advance();
                deepest = deepest.max(self.reader.column);
            }
        }
        if first.is_some_and(|first| first > 0 && deepest > first) {
            return Err(Malformed::Document);
        }
        Ok((breaks, deepest))
    }

    /// Skips empty lines and the indentation of the next line. Returns the line breaks.
    fn block_breaks(&mut self, indent: usize) -> String {
        let mut breaks = String::new();
        loop {
            while self.reader.column < indent && self.reader.peek() == ' ' {
                self.reader.advance();
            }
            match self.reader.line_break() {
                Some(letter) => breaks.push(letter),
                None => return breaks,
            }
        }
    }
}

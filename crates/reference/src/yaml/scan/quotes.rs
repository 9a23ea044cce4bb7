//! Quoted scalars.

use super::plain::folded;
use super::reader::{is_break, is_space_or_end};
use super::scanner::{Scanned, Scanner};
use super::token::Token;
use crate::yaml::malformed::Malformed;

impl Scanner {
    /// Scans a quoted scalar, which may span lines.
    pub(super) fn quoted(&mut self, quote: char) -> Scanned<Token> {
        let mut text = Text::default();
        self.reader.advance();
        self.word(quote, &mut text)?;
        while self.reader.peek() != quote {
            self.white_space(&mut text)?;
            self.word(quote, &mut text)?;
        }
        self.reader.advance();
        Ok(Token::Scalar {
            text: text.finish(),
            plain: false,
        })
    }

    /// Scans up to the next white space or the closing quote.
    fn word(&mut self, quote: char, text: &mut Text) -> Scanned<()> {
        let is_double = quote == '"';
        loop {
            let plain = self
                .reader
                .take_while(|letter| !is_space_or_end(letter) && !"'\"\\".contains(letter));
            text.push_text(&plain);
            match self.reader.peek() {
                '\'' if !is_double && self.reader.peek_at(1) == '\'' => {
                    text.push('\'');
                    self.reader.advance_by(2);
                }
                '\\' if is_double => self.escape(text)?,
                letter @ ('\'' | '"' | '\\') if letter != quote => {
                    text.push(letter);
                    self.reader.advance();
                }
                _ => return Ok(()),
            }
        }
    }

    fn escape(&mut self, text: &mut Text) -> Scanned<()> {
        self.reader.advance();
        let letter = self.reader.peek();
        let digits = match letter {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ if is_break(letter) => {
                self.reader.line_break();
                text.push_text(&self.empty_lines()?);
                return Ok(());
            }
            _ => {
                text.push(escaped(letter).ok_or(Malformed::Document)?);
                self.reader.advance();
                return Ok(());
            }
        };
        self.reader.advance();
        let code = self.reader.text(digits);
        if code.len() != digits || !code.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(Malformed::Document);
        }
        self.reader.advance_by(digits);
        let code = u32::from_str_radix(&code, 16).map_err(|_| Malformed::Document)?;
        text.push_code(code)
    }

    fn white_space(&mut self, text: &mut Text) -> Scanned<()> {
        let blanks = self
            .reader
            .take_while(|letter| matches!(letter, ' ' | '\t'));
        if self.reader.peek() == '\0' {
            return Err(Malformed::Document);
        }
        match self.reader.line_break() {
            Some(first) => text.push_text(&folded(first, self.empty_lines()?)),
            None => text.push_text(&blanks),
        }
        Ok(())
    }

    /// Skips empty lines and the leading white space of the next line. Returns the line breaks.
    fn empty_lines(&mut self) -> Scanned<String> {
        let mut breaks = String::new();
        loop {
            if self.is_at_document_mark() {
                return Err(Malformed::Document);
            }
            self.reader
                .skip_while(|letter| matches!(letter, ' ' | '\t'));
            match self.reader.line_break() {
                Some(letter) => breaks.push(letter),
                None => return Ok(breaks),
            }
        }
    }
}

/// Returns the character of a one-letter escape sequence.
fn escaped(letter: char) -> Option<char> {
    Some(match letter {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\u{b}',
        'f' => '\u{c}',
        'r' => '\r',
        'e' => '\u{1b}',
        ' ' | '"' | '/' | '\\' => letter,
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        _ => return None,
    })
}

/// A string builder that combines surrogate pairs. A lone surrogate becomes U+FFFD, since a Rust string can't hold
/// it.
#[derive(Default)]
struct Text {
    text: String,
    high: Option<u32>,
}

impl Text {
    fn push(&mut self, letter: char) {
        if self.high.take().is_some() {
            self.text.push(char::REPLACEMENT_CHARACTER);
        }
        self.text.push(letter);
    }

    fn push_text(&mut self, text: &str) {
        text.chars().for_each(|letter| self.push(letter));
    }

    fn push_code(&mut self, code: u32) -> Scanned<()> {
        match (self.high, code) {
            (Some(high), 0xdc00..=0xdfff) => {
                self.high = None;
                let pair = 0x1_0000 + ((high - 0xd800) << 10) + (code - 0xdc00);
                self.text
                    .push(char::from_u32(pair).expect("a surrogate pair is a character"));
            }
            (_, 0xd800..=0xdbff) => {
                if self.high.replace(code).is_some() {
                    self.text.push(char::REPLACEMENT_CHARACTER);
                }
            }
            (_, 0xdc00..=0xdfff) => self.push(char::REPLACEMENT_CHARACTER),
            _ => self.push(
                char::from_u32(code)
                    .ok_or(Malformed::Value("chr() arg not in range(0x110000)".into()))?,
            ),
        }
        Ok(())
    }

    fn finish(mut self) -> String {
        if self.high.is_some() {
            self.text.push(char::REPLACEMENT_CHARACTER);
        }
        self.text
    }
}

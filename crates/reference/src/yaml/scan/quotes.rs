//! Texts between quotes.

use super::plain::folded;
use super::reader::{is_break, is_space_or_end};
use super::scanner::{Scanned, Scanner};
use super::token::Token;
use crate::yaml::malformed::Malformed;

impl Scanner {
    /// Reads a text between quotes, over the ends of lines.
    pub(super) fn quoted(&mut self, quote: char) -> Scanned<Token> {
        let mut text = Text::default();
        self.reader.pass();
        self.word(quote, &mut text)?;
        while self.reader.next() != quote {
            self.white_space(&mut text)?;
            self.word(quote, &mut text)?;
        }
        self.reader.pass();
        Ok(Token::Scalar {
            text: text.finish(),
            plain: false,
        })
    }

    /// Reads up to the next white space or the closing quote.
    fn word(&mut self, quote: char, text: &mut Text) -> Scanned<()> {
        let is_double = quote == '"';
        loop {
            let plain = self
                .reader
                .take_while(|letter| !is_space_or_end(letter) && !"'\"\\".contains(letter));
            text.push_text(&plain);
            match self.reader.next() {
                '\'' if !is_double && self.reader.ahead(1) == '\'' => {
                    text.push('\'');
                    self.reader.pass_by(2);
                }
                '\\' if is_double => self.escape(text)?,
                letter @ ('\'' | '"' | '\\') if letter != quote => {
                    text.push(letter);
                    self.reader.pass();
                }
                _ => return Ok(()),
            }
        }
    }

    fn escape(&mut self, text: &mut Text) -> Scanned<()> {
        self.reader.pass();
        let letter = self.reader.next();
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
                self.reader.pass();
                return Ok(());
            }
        };
        self.reader.pass();
        let code = self.reader.text(digits);
        if code.len() != digits || !code.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(Malformed::Document);
        }
        self.reader.pass_by(digits);
        let code = u32::from_str_radix(&code, 16).map_err(|_| Malformed::Document)?;
        text.push_code(code)
    }

    fn white_space(&mut self, text: &mut Text) -> Scanned<()> {
        let blanks = self
            .reader
            .take_while(|letter| matches!(letter, ' ' | '\t'));
        if self.reader.next() == '\0' {
            return Err(Malformed::Document);
        }
        match self.reader.line_break() {
            Some(first) => text.push_text(&folded(first, self.empty_lines()?)),
            None => text.push_text(&blanks),
        }
        Ok(())
    }

    /// Passes over empty lines, and the white space that the next line begins with.
    fn empty_lines(&mut self) -> Scanned<String> {
        let mut breaks = String::new();
        loop {
            if self.is_at_document_mark() {
                return Err(Malformed::Document);
            }
            self.reader
                .pass_while(|letter| matches!(letter, ' ' | '\t'));
            match self.reader.line_break() {
                Some(letter) => breaks.push(letter),
                None => return Ok(breaks),
            }
        }
    }
}

/// Returns the character that an escape of one letter means.
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

/// A text that grows. Two halves of a pair of surrogates become one character; a half by itself
/// stands for none that our texts can hold.
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
                    .push(char::from_u32(pair).expect("a pair stands for a character"));
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

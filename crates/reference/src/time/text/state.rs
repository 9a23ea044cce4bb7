//! The state of the parser.

use jiff::civil::Weekday;

use super::date::{Date, Parts};
use super::lexer::Token;
use super::words::{self, Meridiem};

/// The fields of a date and time that were given.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Fields {
    pub(super) date: Date,
    pub(super) weekday: Option<Weekday>,
    pub(super) hour: Option<i64>,
    pub(super) minute: Option<i64>,
    pub(super) second: Option<i64>,
    pub(super) microsecond: Option<i64>,
    pub(super) zone: Option<String>,
    /// The UTC offset in seconds.
    pub(super) offset: Option<i64>,
}

/// The parser: the tokens, the index of the next one, and what was parsed so far.
pub(super) struct Parser<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
    /// The current year.
    pub(super) year: i64,
    pub(super) parts: Parts,
    pub(super) fields: Fields,
}

impl<'a> Parser<'a> {
    /// Returns a parser at the first token.
    pub(super) fn new(tokens: &'a [Token], year: i64) -> Self {
        Self {
            tokens,
            at: 0,
            year,
            parts: Parts::default(),
            fields: Fields::default(),
        }
    }

    pub(super) fn token(&self, ahead: usize) -> Option<&'a Token> {
        self.tokens.get(self.at + ahead)
    }

    pub(super) fn symbol(&self, ahead: usize) -> Option<char> {
        match self.token(ahead)? {
            Token::Symbol(mark) => Some(*mark),
            _ => None,
        }
    }

    pub(super) fn meridiem(&self, ahead: usize) -> Option<Meridiem> {
        match self.token(ahead)? {
            Token::Word(word) => words::meridiem(word),
            _ => None,
        }
    }

    pub(super) fn is_filler(&self, ahead: usize) -> bool {
        match self.token(ahead) {
            Some(Token::Blank) => true,
            Some(Token::Symbol(mark)) => matches!(mark, '.' | ',' | ';' | '-' | '/' | '\''),
            Some(Token::Word(word)) => words::is_filler(word),
            Some(Token::Number(_)) | None => false,
        }
    }
}

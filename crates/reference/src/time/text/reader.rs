//! A position in a text, its context, and what was read so far.

use jiff::civil::Weekday;

use super::date::{Date, Parts};
use super::pieces::Piece;
use super::words::{self, Half};

/// What a text says.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Said {
    pub(super) date: Date,
    pub(super) weekday: Option<Weekday>,
    pub(super) hour: Option<i64>,
    pub(super) minute: Option<i64>,
    pub(super) second: Option<i64>,
    pub(super) microsecond: Option<i64>,
    pub(super) zone: Option<String>,
    /// How many seconds the zone is ahead of UTC.
    pub(super) offset: Option<i64>,
}

/// A text, how far it has been read, and what it said so far.
pub(super) struct Reader<'a> {
    pub(super) pieces: &'a [Piece],
    pub(super) at: usize,
    /// This year.
    pub(super) year: i64,
    pub(super) parts: Parts,
    pub(super) said: Said,
}

impl<'a> Reader<'a> {
    /// Begins with the first of the pieces.
    pub(super) fn new(pieces: &'a [Piece], year: i64) -> Self {
        Self {
            pieces,
            at: 0,
            year,
            parts: Parts::default(),
            said: Said::default(),
        }
    }

    pub(super) fn piece(&self, ahead: usize) -> Option<&'a Piece> {
        self.pieces.get(self.at + ahead)
    }

    pub(super) fn mark(&self, ahead: usize) -> Option<char> {
        match self.piece(ahead)? {
            Piece::Mark(mark) => Some(*mark),
            _ => None,
        }
    }

    pub(super) fn half(&self, ahead: usize) -> Option<Half> {
        match self.piece(ahead)? {
            Piece::Word(word) => words::half(word),
            _ => None,
        }
    }

    pub(super) fn is_filler(&self, ahead: usize) -> bool {
        match self.piece(ahead) {
            Some(Piece::Blank) => true,
            Some(Piece::Mark(mark)) => matches!(mark, '.' | ',' | ';' | '-' | '/' | '\''),
            Some(Piece::Word(word)) => words::is_filler(word),
            Some(Piece::Number(_)) | None => false,
        }
    }
}

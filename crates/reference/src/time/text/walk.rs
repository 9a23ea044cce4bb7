//! Walks over the pieces of a text and notes what they say.

use super::clock::in_half;
use super::digits::{digits_of, part, whole};
use super::pieces::Piece;
use super::reader::{Reader, Said};
use super::unknown::{Reading, Unknown};
use super::words;

/// Reads all pieces of a text. `year` is this year, near which years without century are.
pub(super) fn read(pieces: &[Piece], year: i64) -> Reading<Said> {
    let mut reader = Reader::new(pieces, year);
    while reader.at < pieces.len() {
        reader.at += reader.step()?;
    }
    reader.said()
}

// The functions that read return how many pieces they understood.
impl Reader<'_> {
    /// Returns what was noted when all is read.
    fn said(mut self) -> Reading<Said> {
        self.said.date = self.parts.date()?;
        if !self.parts.has_century() {
            let year = self.said.date.year;
            self.said.date.year = year.map(|year| with_century(year, self.year));
        }
        Ok(self.said)
    }

    fn step(&mut self) -> Reading<usize> {
        match &self.pieces[self.at] {
            Piece::Number(digits) => self.number(digits),
            Piece::Word(word) => self.word(word),
            Piece::Mark('+') if self.said.hour.is_some() => self.offset(1),
            Piece::Mark('-') if self.said.hour.is_some() => self.offset(-1),
            _ if self.is_filler(0) => Ok(1),
            _ => Err(Unknown),
        }
    }

    fn word(&mut self, word: &str) -> Reading<usize> {
        if let Some(weekday) = words::weekday(word) {
            self.said.weekday = Some(weekday);
            return Ok(1);
        }
        if let Some(month) = words::month(word) {
            self.parts.add_month(month)?;
            return self.behind_month();
        }
        if let Some(half) = words::half(word) {
            let hour = self.said.hour.filter(|hour| (0..=12).contains(hour));
            self.said.hour = Some(in_half(hour.ok_or(Unknown)?, half));
            return Ok(1);
        }
        if self.said.offset.is_none() && self.may_be_zone(word) {
            return self.zone(word);
        }
        if words::is_filler(word) {
            Ok(1)
        } else {
            Err(Unknown)
        }
    }

    /// Reads what belongs to a month in front of it: `Jan-01-99`, `Jan of 01`.
    fn behind_month(&mut self) -> Reading<usize> {
        match (self.piece(1), self.piece(2), self.piece(3), self.piece(4)) {
            (Some(Piece::Mark(mark @ ('-' | '/'))), part, ..) => {
                self.parts.add_digits(digits_of(part)?)?;
                self.third_part(*mark)
            }
            (Some(Piece::Blank), Some(Piece::Word(word)), Some(Piece::Blank), Some(year))
                if word.eq_ignore_ascii_case("of") =>
            {
                if let Piece::Number(year) = year {
                    self.parts.add_year(with_century(whole(year)?, self.year))?;
                }
                Ok(5)
            }
            _ => Ok(1),
        }
    }

    /// Reads the third part of a date behind the mark that stood before the second.
    fn third_part(&mut self, mark: char) -> Reading<usize> {
        if self.mark(3) != Some(mark) {
            return Ok(3);
        }
        match self.piece(4) {
            Some(Piece::Word(part) | Piece::Number(part)) => {
                self.parts.add_name_or_digits(part)?;
                Ok(5)
            }
            _ => Err(Unknown),
        }
    }

    fn number(&mut self, digits: &str) -> Reading<usize> {
        let has_fraction = digits.contains('.');
        match digits.len() {
            2 | 4 if self.may_be_bare_hour() => return self.run_of_time(digits),
            6 if self.parts.is_empty() && !has_fraction => {
                self.parts.add_digits(&digits[..2])?;
                self.parts.add_digits(&digits[2..4])?;
                self.parts.add_digits(&digits[4..])?;
                return Ok(1);
            }
            6 => return self.run_of_time(digits),
            7.. if digits.find('.') == Some(6) => return self.run_of_time(digits),
            8 | 12 | 14 => return self.run_of_date(digits),
            _ => {}
        }
        if let Some((unit, length)) = self.unit() {
            self.amount(digits, unit)?;
            return Ok(length);
        }
        match self.mark(1) {
            Some(':') if self.piece(2).is_some() => self.clock(digits),
            Some(mark @ ('-' | '/' | '.')) => self.marked_date(digits, mark),
            _ => self.lone_number(digits),
        }
    }

    /// Reads a year, a month and a day, maybe with a time behind them: `19990101`, `199901012359`.
    fn run_of_date(&mut self, digits: &str) -> Reading<usize> {
        self.parts.add_year(whole(part(digits, 0, 4)?)?)?;
        self.parts.add_digits(part(digits, 4, 6)?)?;
        self.parts.add_digits(part(digits, 6, 8)?)?;
        if digits.len() > 8 {
            self.said.hour = Some(whole(part(digits, 8, 10)?)?);
            self.said.minute = Some(whole(part(digits, 10, 12)?)?);
        }
        if digits.len() > 12 {
            self.said.second = Some(whole(part(digits, 12, 14)?)?);
        }
        Ok(1)
    }

    /// Reads the parts of a date with a mark between them: `2025-12-01`, `1/Dec/2025`, `12/01`.
    fn marked_date(&mut self, first: &str, mark: char) -> Reading<usize> {
        self.parts.add_digits(first)?;
        match self.piece(2) {
            Some(Piece::Number(second)) => self.parts.add_digits(second)?,
            Some(Piece::Word(second)) if !words::is_filler(second) => {
                let month = words::month(second).ok_or(Unknown)?;
                self.parts.add_month(month)?;
            }
            None => return Ok(2),
            Some(_) if self.is_filler(2) => return Ok(2),
            Some(_) => return Err(Unknown),
        }
        self.third_part(mark)
    }

    /// Reads a number that nothing belongs to: an hour if `am` or `pm` comes next, else a date's part.
    fn lone_number(&mut self, digits: &str) -> Reading<usize> {
        let value = whole(digits)?;
        let is_last = self.piece(1).is_none();
        if is_last || self.is_filler(1) {
            if let Some(half) = self.half(2) {
                self.said.hour = Some(in_half(value, half));
                return Ok(3);
            }
            self.parts.add_number(value)?;
            return Ok(if is_last { 1 } else { 2 });
        }
        if let Some(half) = self.half(1).filter(|_| value < 24) {
            self.said.hour = Some(in_half(value, half));
            return Ok(2);
        }
        if !self.parts.may_have_day(value) {
            return Err(Unknown);
        }
        self.parts.add_number(value)?;
        Ok(1)
    }
}

/// Returns a year with its century: that of the years around `now`.
fn with_century(year: i64, now: i64) -> i64 {
    if year >= 100 {
        return year;
    }
    let year = year + now / 100 * 100;
    if year >= now + 50 {
        year - 100
    } else if year < now - 50 {
        year + 100
    } else {
        year
    }
}

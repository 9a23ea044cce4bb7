//! Zones behind a time of day: `Z`, `EST`, `+05:30`, `-0300 (BRST)`.

use super::digits::{digits_of, number, part};
use super::pieces::Piece;
use super::reader::Reader;
use super::unknown::{Reading, Unknown};
use super::words;

// The functions that read return how many pieces they understood.
impl Reader<'_> {
    pub(super) fn may_be_zone(&self, word: &str) -> bool {
        let said = &self.said;
        said.hour.is_some() && said.zone.is_none() && words::may_be_zone(word)
    }

    /// Notes a zone. With an offset behind it, `GMT-3` is ahead of GMT: its sign is turned round.
    pub(super) fn zone(&mut self, word: &str) -> Reading<usize> {
        let is_utc = words::is_utc(word);
        let sign = match self.mark(1) {
            Some('+') => -1,
            Some('-') => 1,
            _ => {
                self.said.zone = Some(word.to_owned());
                self.said.offset = is_utc.then_some(0);
                return Ok(1);
            }
        };
        self.said.zone = (!is_utc).then(|| word.to_owned());
        self.at += 1;
        self.offset(sign)
    }

    /// Reads an offset behind its sign: `-0300`, `-03:00`, `-3`, and the name in `-0300 (BRST)`.
    pub(super) fn offset(&mut self, sign: i64) -> Reading<usize> {
        let digits = digits_of(self.piece(1))?;
        let (hours, minutes, length) = if digits.len() == 4 {
            (part(digits, 0, 2)?, part(digits, 2, 4)?, 2)
        } else if self.mark(2) == Some(':') {
            (digits, digits_of(self.piece(3))?, 4)
        } else if digits.len() <= 2 {
            (digits, "0", 2)
        } else {
            return Err(Unknown);
        };
        let seconds = number(hours)? * 3600 + number(minutes)? * 60;
        self.said.offset = Some(sign * seconds);
        Ok(length + self.zone_in_parentheses(length))
    }

    fn zone_in_parentheses(&mut self, behind: usize) -> usize {
        match self.piece(behind + 2) {
            Some(Piece::Word(word))
                if self.is_filler(behind)
                    && self.mark(behind + 1) == Some('(')
                    && self.mark(behind + 3) == Some(')')
                    && word.chars().count() >= 3
                    && self.may_be_zone(word) =>
            {
                self.said.zone = Some(word.clone());
                4
            }
            _ => 0,
        }
    }
}

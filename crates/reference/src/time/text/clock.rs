//! Times of day: `10:20:30.5`, `235959`, `10h36m`.

use super::digits::{digits_of, part, whole};
use super::pieces::Piece;
use super::reader::Reader;
use super::unknown::Reading;
use super::words::{self, Half, Unit};

// The functions that read return how many pieces they understood.
impl<'a> Reader<'a> {
    /// Tells whether a date stands complete and the digits that follow must be a time, as in `T23`.
    pub(super) fn may_be_bare_hour(&self) -> bool {
        let says_what_it_is = match self.piece(1) {
            Some(Piece::Mark(mark)) => *mark == ':',
            Some(Piece::Word(word)) => words::unit(word).is_some(),
            _ => false,
        };
        self.parts.len() == 3 && self.said.hour.is_none() && !says_what_it_is
    }

    /// Reads hours, minutes and seconds of two digits each: `23`, `2359`, `235959.5`.
    pub(super) fn run_of_time(&mut self, digits: &str) -> Reading<usize> {
        self.said.hour = Some(whole(part(digits, 0, 2)?)?);
        if digits.len() > 2 {
            self.said.minute = Some(whole(part(digits, 2, 4)?)?);
        }
        if digits.len() > 4 {
            self.second(&digits[4..])?;
        }
        Ok(1)
    }

    /// Returns what a number counts, and how many pieces say so.
    ///
    /// That is the unit behind it, else the one that comes after the unit in front: `12h04`.
    pub(super) fn unit(&self) -> Option<(Option<Unit>, usize)> {
        let unit_at = |at: Option<usize>| match self.pieces.get(at?)? {
            Piece::Word(word) => words::unit(word),
            _ => None,
        };
        let is_last = self.at + 1 == self.pieces.len();
        if let Some(unit) = unit_at(Some(self.at + 1)) {
            return Some((Some(unit), 2));
        }
        if self.piece(1) == Some(&Piece::Blank)
            && let Some(unit) = unit_at(Some(self.at + 2))
        {
            return Some((Some(unit), 3));
        }
        let mut before = unit_at(self.at.checked_sub(1));
        if before.is_none() && is_last && self.before() == Some(&Piece::Blank) {
            before = unit_at(self.at.checked_sub(2));
        }
        Some((before?.next(), 1))
    }

    fn before(&self) -> Option<&'a Piece> {
        self.pieces.get(self.at.checked_sub(1)?)
    }

    /// Notes so many hours, minutes or seconds; a fraction of one goes to the next smaller unit.
    pub(super) fn amount(&mut self, digits: &str, unit: Option<Unit>) -> Reading<()> {
        match unit {
            Some(Unit::Hour) => {
                self.said.hour = Some(whole(digits)?);
                self.said.minute = sixtieths(digits).or(self.said.minute);
            }
            Some(Unit::Minute) => self.minute(digits)?,
            Some(Unit::Second) => self.second(digits)?,
            None => {}
        }
        Ok(())
    }

    fn minute(&mut self, digits: &str) -> Reading<()> {
        self.said.minute = Some(whole(digits)?);
        self.said.second = sixtieths(digits);
        Ok(())
    }

    fn second(&mut self, digits: &str) -> Reading<()> {
        let (second, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let microsecond = format!("{fraction:0<6}");
        self.said.second = Some(whole(second)?);
        self.said.microsecond = Some(whole(&microsecond[..6])?);
        Ok(())
    }

    /// Reads `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff`.
    pub(super) fn clock(&mut self, hour: &str) -> Reading<usize> {
        self.said.hour = Some(whole(hour)?);
        self.minute(digits_of(self.piece(2))?)?;
        if self.mark(3) != Some(':') || self.piece(4).is_none() {
            return Ok(3);
        }
        self.second(digits_of(self.piece(4))?)?;
        Ok(5)
    }
}

/// Returns how many sixtieths the fraction of a number has, if it has any.
fn sixtieths(digits: &str) -> Option<i64> {
    let (_, fraction) = digits.split_once('.')?;
    if fraction.bytes().all(|digit| digit == b'0') {
        return None;
    }
    let digits = &fraction[..fraction.len().min(9)];
    let scale = 10_i64.pow(u32::try_from(digits.len()).ok()?);
    Some(60 * digits.parse::<i64>().ok()? / scale)
}

/// Returns the hour of the day of an hour in one of its halves.
pub(super) fn in_half(hour: i64, half: Half) -> i64 {
    match (half, hour) {
        (Half::Afternoon, ..12) => hour + 12,
        (Half::Morning, 12) => 0,
        _ => hour,
    }
}

//! Times of day: `10:20:30.5`, `235959`, `10h36m`.

use super::digits::{digits_of, part, whole};
use super::error::Parsed;
use super::lexer::Token;
use super::state::Parser;
use super::words::{self, Meridiem, Unit};

// Functions that parse return the number of tokens they consumed.
impl<'a> Parser<'a> {
    /// Tells whether the date is complete, so that the digits that follow must be a time, as in `T23`.
    pub(super) fn may_be_bare_hour(&self) -> bool {
        let says_what_it_is = match self.token(1) {
            Some(Token::Symbol(mark)) => *mark == ':',
            Some(Token::Word(word)) => words::unit(word).is_some(),
            _ => false,
        };
        self.parts.len() == 3 && self.fields.hour.is_none() && !says_what_it_is
    }

    /// Parses hours, minutes and seconds of two digits each: `23`, `2359`, `235959.5`.
    pub(super) fn run_of_time(&mut self, digits: &str) -> Parsed<usize> {
        self.fields.hour = Some(whole(part(digits, 0, 2)?)?);
        if digits.len() > 2 {
            self.fields.minute = Some(whole(part(digits, 2, 4)?)?);
        }
        if digits.len() > 4 {
            self.second(&digits[4..])?;
        }
        Ok(1)
    }

    /// Returns the unit of a number, and how many tokens the two take.
    ///
    /// It is the unit after the number, or else the one that follows the unit before it: `12h04`.
    pub(super) fn unit(&self) -> Option<(Option<Unit>, usize)> {
        let unit_at = |at: Option<usize>| match self.tokens.get(at?)? {
            Token::Word(word) => words::unit(word),
            _ => None,
        };
        let is_last = self.at + 1 == self.tokens.len();
        if let Some(unit) = unit_at(Some(self.at + 1)) {
            return Some((Some(unit), 2));
        }
        if self.token(1) == Some(&Token::Blank)
            && let Some(unit) = unit_at(Some(self.at + 2))
        {
            return Some((Some(unit), 3));
        }
        let mut before = unit_at(self.at.checked_sub(1));
        if before.is_none() && is_last && self.before() == Some(&Token::Blank) {
            before = unit_at(self.at.checked_sub(2));
        }
        Some((before?.next(), 1))
    }

    fn before(&self) -> Option<&'a Token> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    /// Sets hours, minutes or seconds. A fraction carries over to the next smaller unit.
    pub(super) fn amount(&mut self, digits: &str, unit: Option<Unit>) -> Parsed<()> {
        match unit {
            Some(Unit::Hour) => {
                self.fields.hour = Some(whole(digits)?);
                self.fields.minute = sixtieths(digits).or(self.fields.minute);
            }
            Some(Unit::Minute) => self.minute(digits)?,
            Some(Unit::Second) => self.second(digits)?,
            None => {}
        }
        Ok(())
    }

    fn minute(&mut self, digits: &str) -> Parsed<()> {
        self.fields.minute = Some(whole(digits)?);
        self.fields.second = sixtieths(digits);
        Ok(())
    }

    fn second(&mut self, digits: &str) -> Parsed<()> {
        let (second, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let microsecond = format!("{fraction:0<6}");
        self.fields.second = Some(whole(second)?);
        self.fields.microsecond = Some(whole(&microsecond[..6])?);
        Ok(())
    }

    /// Parses `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff`.
    pub(super) fn clock(&mut self, hour: &str) -> Parsed<usize> {
        self.fields.hour = Some(whole(hour)?);
        self.minute(digits_of(self.token(2))?)?;
        if self.symbol(3) != Some(':') || self.token(4).is_none() {
            return Ok(3);
        }
        self.second(digits_of(self.token(4))?)?;
        Ok(5)
    }
}

/// Returns the fraction of a number in sixtieths; none if it has no fraction.
fn sixtieths(digits: &str) -> Option<i64> {
    let (_, fraction) = digits.split_once('.')?;
    if fraction.bytes().all(|digit| digit == b'0') {
        return None;
    }
    let digits = &fraction[..fraction.len().min(9)];
    let scale = 10_i64.pow(u32::try_from(digits.len()).ok()?);
    Some(60 * digits.parse::<i64>().ok()? / scale)
}

/// Converts an hour to the 24-hour clock.
pub(super) fn to_24_hour(hour: i64, meridiem: Meridiem) -> i64 {
    match (meridiem, hour) {
        (Meridiem::Pm, ..12) => hour + 12,
        (Meridiem::Am, 12) => 0,
        _ => hour,
    }
}

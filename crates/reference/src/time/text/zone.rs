//! Time zones after a time of day: `Z`, `EST`, `+05:30`, `-0300 (BRST)`.

use super::digits::{digits_of, number, part};
use super::error::{Parsed, Unparsable};
use super::lexer::Token;
use super::state::Parser;
use super::words;

// Functions that parse return the number of tokens they consumed.
impl Parser<'_> {
    pub(super) fn may_be_zone(&self, word: &str) -> bool {
        let fields = &self.fields;
        fields.hour.is_some() && fields.zone.is_none() && words::may_be_zone(word)
    }

    /// Sets the zone. An offset right after the name has the opposite sign: `GMT-3` is ahead of GMT, as in POSIX.
    pub(super) fn zone(&mut self, word: &str) -> Parsed<usize> {
        let is_utc = words::is_utc(word);
        let sign = match self.symbol(1) {
            Some('+') => -1,
            Some('-') => 1,
            _ => {
                self.fields.zone = Some(word.to_owned());
                self.fields.offset = is_utc.then_some(0);
                return Ok(1);
            }
        };
        self.fields.zone = (!is_utc).then(|| word.to_owned());
        self.at += 1;
        self.offset(sign)
    }

    /// Parses an offset, at its sign: `-0300`, `-03:00`, `-3`, and the name in `-0300 (BRST)`.
    pub(super) fn offset(&mut self, sign: i64) -> Parsed<usize> {
        let digits = digits_of(self.token(1))?;
        let (hours, minutes, length) = if digits.len() == 4 {
            (part(digits, 0, 2)?, part(digits, 2, 4)?, 2)
        } else if self.symbol(2) == Some(':') {
            (digits, digits_of(self.token(3))?, 4)
        } else if digits.len() <= 2 {
            (digits, "0", 2)
        } else {
            return Err(Unparsable);
        };
        let seconds = number(hours)? * 3600 + number(minutes)? * 60;
        self.fields.offset = Some(sign * seconds);
        Ok(length + self.zone_in_parentheses(length))
    }

    fn zone_in_parentheses(&mut self, behind: usize) -> usize {
        match self.token(behind + 2) {
            Some(Token::Word(word))
                if self.is_filler(behind)
                    && self.symbol(behind + 1) == Some('(')
                    && self.symbol(behind + 3) == Some(')')
                    && word.chars().count() >= 3
                    && self.may_be_zone(word) =>
            {
                self.fields.zone = Some(word.clone());
                4
            }
            _ => 0,
        }
    }
}

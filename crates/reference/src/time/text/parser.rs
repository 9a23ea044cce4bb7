//! Parses tokens.

use super::clock::to_24_hour;
use super::digits::{digits_of, part, whole};
use super::error::{Parsed, Unparsable};
use super::lexer::Token;
use super::state::{Fields, Parser};
use super::words;

/// Parses all tokens. `year` is the current year, by which a two-digit year gets its century.
pub(super) fn parse(tokens: &[Token], year: i64) -> Parsed<Fields> {
    let mut parser = Parser::new(tokens, year);
    while parser.at < tokens.len() {
        parser.at += parser.step()?;
    }
    parser.finish()
}

// Functions that parse return the number of tokens they consumed.
impl Parser<'_> {
    /// Returns the fields, once all tokens are parsed.
    fn finish(mut self) -> Parsed<Fields> {
        self.fields.date = self.parts.date()?;
        if !self.parts.has_century() {
            let year = self.fields.date.year;
            self.fields.date.year = year.map(|year| with_century(year, self.year));
        }
        Ok(self.fields)
    }

    fn step(&mut self) -> Parsed<usize> {
        match &self.tokens[self.at] {
            Token::Number(digits) => self.number(digits),
            Token::Word(word) => self.word(word),
            Token::Symbol('+') if self.fields.hour.is_some() => self.offset(1),
            Token::Symbol('-') if self.fields.hour.is_some() => self.offset(-1),
            _ if self.is_filler(0) => Ok(1),
            _ => Err(Unparsable),
        }
    }

    fn word(&mut self, word: &str) -> Parsed<usize> {
        if let Some(weekday) = words::weekday(word) {
            self.fields.weekday = Some(weekday);
            return Ok(1);
        }
        if let Some(month) = words::month(word) {
            self.parts.add_month(month)?;
            return self.behind_month();
        }
        if let Some(meridiem) = words::meridiem(word) {
            let hour = self.fields.hour.filter(|hour| (0..=12).contains(hour));
            self.fields.hour = Some(to_24_hour(hour.ok_or(Unparsable)?, meridiem));
            return Ok(1);
        }
        if self.fields.offset.is_none() && self.may_be_zone(word) {
            return self.zone(word);
        }
        if words::is_filler(word) {
            Ok(1)
        } else {
            Err(Unparsable)
        }
    }

    /// Parses what follows a month and belongs to it: `Jan-01-99`, `Jan of 01`.
    fn behind_month(&mut self) -> Parsed<usize> {
        match (self.token(1), self.token(2), self.token(3), self.token(4)) {
            (Some(Token::Symbol(separator @ ('-' | '/'))), part, ..) => {
                self.parts.add_digits(digits_of(part)?)?;
                self.third_part(*separator)
            }
            (Some(Token::Blank), Some(Token::Word(word)), Some(Token::Blank), Some(year))
                if word.eq_ignore_ascii_case("of") =>
            {
                if let Token::Number(year) = year {
                    self.parts.add_year(with_century(whole(year)?, self.year))?;
                }
                Ok(5)
            }
            _ => Ok(1),
        }
    }

    /// Parses the third part of a date, after the same separator as the second.
    fn third_part(&mut self, separator: char) -> Parsed<usize> {
        if self.symbol(3) != Some(separator) {
            return Ok(3);
        }
        match self.token(4) {
            Some(Token::Word(part) | Token::Number(part)) => {
                self.parts.add_name_or_digits(part)?;
                Ok(5)
            }
            _ => Err(Unparsable),
        }
    }

    fn number(&mut self, digits: &str) -> Parsed<usize> {
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
        match self.symbol(1) {
            Some(':') if self.token(2).is_some() => self.clock(digits),
            Some(separator @ ('-' | '/' | '.')) => self.separated_date(digits, separator),
            _ => self.lone_number(digits),
        }
    }

    /// Parses a year, a month and a day without separators, possibly with a time: `19990101`, `199901012359`.
    fn run_of_date(&mut self, digits: &str) -> Parsed<usize> {
        self.parts.add_year(whole(part(digits, 0, 4)?)?)?;
        self.parts.add_digits(part(digits, 4, 6)?)?;
        self.parts.add_digits(part(digits, 6, 8)?)?;
        if digits.len() > 8 {
            self.fields.hour = Some(whole(part(digits, 8, 10)?)?);
            self.fields.minute = Some(whole(part(digits, 10, 12)?)?);
        }
        if digits.len() > 12 {
            self.fields.second = Some(whole(part(digits, 12, 14)?)?);
        }
        Ok(1)
    }

    /// Parses a date with separators: `2025-12-01`, `1/Dec/2025`, `12/01`.
    fn separated_date(&mut self, first: &str, separator: char) -> Parsed<usize> {
        self.parts.add_digits(first)?;
        match self.token(2) {
            Some(Token::Number(second)) => self.parts.add_digits(second)?,
            Some(Token::Word(second)) if !words::is_filler(second) => {
                let month = words::month(second).ok_or(Unparsable)?;
                self.parts.add_month(month)?;
            }
            None => return Ok(2),
            Some(_) if self.is_filler(2) => return Ok(2),
            Some(_) => return Err(Unparsable),
        }
        self.third_part(separator)
    }

    /// Parses a number by itself: an hour if `am` or `pm` follows, else a part of a date.
    fn lone_number(&mut self, digits: &str) -> Parsed<usize> {
        let value = whole(digits)?;
        let is_last = self.token(1).is_none();
        if is_last || self.is_filler(1) {
            if let Some(meridiem) = self.meridiem(2) {
                self.fields.hour = Some(to_24_hour(value, meridiem));
                return Ok(3);
            }
            self.parts.add_number(value)?;
            return Ok(if is_last { 1 } else { 2 });
        }
        if let Some(meridiem) = self.meridiem(1).filter(|_| value < 24) {
            self.fields.hour = Some(to_24_hour(value, meridiem));
            return Ok(2);
        }
        if !self.parts.may_have_day(value) {
            return Err(Unparsable);
        }
        self.parts.add_number(value)?;
        Ok(1)
    }
}

/// Adds the century to a two-digit year, so that it is within 50 years of `now`.
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

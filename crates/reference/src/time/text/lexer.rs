//! Splits a string into tokens.

use crate::numeral::digit;
use crate::whitespace::is_space;

/// A token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// Digits, possibly with a decimal point.
    Number(String),
    /// Letters, or a run of characters with no meaning.
    Word(String),
    /// Any other single character.
    Symbol(char),
    /// A white space character.
    Blank,
}

/// Splits a string into tokens. Digits of any script are digits.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let plain = |letter| digit(letter).and_then(|value| char::from_digit(value, 10));
    let text: String = text
        .chars()
        .map(|letter| plain(letter).unwrap_or(letter))
        .collect();
    let mut tokens = Vec::new();
    let mut rest = &*text;
    while let Some(first) = rest.chars().next() {
        let length = run(rest);
        if length > 0 {
            add_run(&rest[..length], &mut tokens);
            rest = &rest[length..];
            continue;
        }
        match first {
            '\0' => {}
            _ if is_space(first) => tokens.push(Token::Blank),
            _ => tokens.push(Token::Symbol(first)),
        }
        rest = &rest[first.len_utf8()..];
    }
    tokens
}

/// Returns the length of the run of letters or digits, with dots among them, at the start of a string.
///
/// After two or more digits, a comma counts as a dot. A run changes from letters to digits or back only at a dot,
/// as in `Sep.20.2009`.
fn run(text: &str) -> usize {
    let mut last = None;
    let mut has_point = false;
    for (at, char) in text.char_indices() {
        let belongs = match (last, char) {
            (None | Some('.'), _) if char != '.' => char.is_ascii_digit() || char.is_alphabetic(),
            (None, _) => false,
            (Some(_), '.') | (Some('0'..='9' | ','), '0'..='9') => true,
            (Some('0'..='9'), ',') => !has_point && at >= 2,
            (Some(last), _) => last.is_alphabetic() && char.is_alphabetic(),
        };
        if !belongs {
            return at;
        }
        has_point |= matches!(char, '.' | ',');
        last = Some(char);
    }
    text.len()
}

/// Appends a run: a number with one decimal point is one token, anything else is split at the dots.
fn add_run(run: &str, tokens: &mut Vec<Token>) {
    let points = run.matches('.').count();
    let has_letters = run.contains(char::is_alphabetic);
    if !has_letters && points <= 1 && !run.ends_with(['.', ',']) {
        let number = if points == 0 {
            run.replace(',', ".")
        } else {
            run.to_owned()
        };
        let is_number = !number.contains(',');
        tokens.push(if is_number {
            Token::Number(number)
        } else {
            Token::Word(number)
        });
        return;
    }
    for part in run.split_inclusive(['.', ',']) {
        let plain = part.trim_end_matches(['.', ',']);
        if plain.starts_with(|first: char| first.is_ascii_digit()) {
            tokens.push(Token::Number(plain.to_owned()));
        } else if !plain.is_empty() {
            tokens.push(Token::Word(plain.to_owned()));
        }
        tokens.extend(part[plain.len()..].chars().map(Token::Symbol));
    }
}

//! A text, split into numbers, words, marks and blanks.

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Digits, maybe with one point among them.
    Number(String),
    /// Letters, or what else belongs together and means nothing.
    Word(String),
    /// A character of its own.
    Mark(char),
    /// A character of white space.
    Blank,
}

/// Splits a text.
pub(super) fn split(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = run(rest);
        if length > 0 {
            add_run(&rest[..length], &mut pieces);
            rest = &rest[length..];
            continue;
        }
        match first {
            '\0' => {}
            _ if first.is_whitespace() => pieces.push(Piece::Blank),
            _ => pieces.push(Piece::Mark(first)),
        }
        rest = &rest[first.len_utf8()..];
    }
    pieces
}

/// Returns the length of the letters or digits, with points among them, that a text begins with.
///
/// A comma counts as a point behind two digits or more. A letter may follow a digit, or a digit a
/// letter, only over a point, as in `Sep.20.2009`.
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

/// Adds a run: a number with one point is one piece, everything else falls apart at the points.
fn add_run(run: &str, pieces: &mut Vec<Piece>) {
    let points = run.matches('.').count();
    let has_letters = run.contains(char::is_alphabetic);
    if !has_letters && points <= 1 && !run.ends_with(['.', ',']) {
        let number = if points == 0 {
            run.replace(',', ".")
        } else {
            run.to_owned()
        };
        let is_number = !number.contains(',');
        pieces.push(if is_number {
            Piece::Number(number)
        } else {
            Piece::Word(number)
        });
        return;
    }
    for part in run.split_inclusive(['.', ',']) {
        let plain = part.trim_end_matches(['.', ',']);
        if plain.starts_with(|first: char| first.is_ascii_digit()) {
            pieces.push(Piece::Number(plain.to_owned()));
        } else if !plain.is_empty() {
            pieces.push(Piece::Word(plain.to_owned()));
        }
        pieces.extend(part[plain.len()..].chars().map(Piece::Mark));
    }
}

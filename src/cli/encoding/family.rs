//! Which encodings there are, as far as orgsim treats them alike.

use super::names::NAMES;
use super::tables::{TABLES, Table};

/// Encodings that are treated alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Utf8,
    /// UTF-8, perhaps behind a mark.
    Utf8Sig,
    Ascii,
    Latin1,
    Utf16(Order),
    Utf32(Order),
    Utf7,
    /// The escape sequences of Python's texts.
    UnicodeEscape,
    /// Only the escape sequences that begin with `\u` and `\U`.
    RawUnicodeEscape,
    /// What a table says.
    Table(&'static Table),
    /// ASCII, and more that takes tables which orgsim lacks.
    BeyondAscii,
    /// Not even ASCII is written as it is.
    Foreign,
    /// No encoding of texts.
    NoText,
}

/// The order of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// As a mark in front says, else the low byte first.
    Marked,
    /// The low byte first.
    Little,
    /// The high byte first.
    Big,
}

impl Family {
    /// Returns the family of an encoding, by any of the names that Python knows it by.
    pub(super) fn named(name: &str) -> Option<Self> {
        let plain = normalized(name);
        let undotted = plain.replace('.', "_");
        let has = |names: &[&str]| names.contains(&&*plain) || names.contains(&&*undotted);
        let found = NAMES.iter().find(|(_, names)| has(names));
        let table = || TABLES.iter().find(|table| has(table.names));
        found
            .map(|(family, _)| *family)
            .or_else(|| table().map(Self::Table))
    }
}

/// Returns a name in lower case, with `_` between its parts; points belong to a part.
fn normalized(name: &str) -> String {
    let is_inner = |letter: char| letter.is_alphanumeric() || letter == '.';
    let parts = name
        .split(|letter| !is_inner(letter))
        .filter(|part| !part.is_empty());
    let mut plain = parts.collect::<Vec<_>>().join("_");
    plain.retain(|letter| letter.is_ascii());
    plain.make_ascii_lowercase();
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_however_it_is_punctuated() {
        assert_eq!(normalized(" ANSI_X3.4--1968 "), "ansi_x3.4_1968");
        assert_eq!(normalized("Latin-1"), "latin_1");
        assert_eq!(Family::named("ISO-8859-1"), Some(Family::Latin1));
    }
}

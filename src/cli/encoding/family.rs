//! Which encodings there are, as far as orgsim treats them alike.

use super::names::{
    ASCII, BEYOND_ASCII, FOREIGN, LATIN_1, UTF_8, UTF_8_SIG, UTF_16, UTF_16_BE, UTF_16_LE,
};

/// Encodings that are treated alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Utf8,
    /// UTF-8, perhaps behind a mark.
    Utf8Sig,
    Ascii,
    Latin1,
    /// UTF-16 whose byte order a mark tells.
    Utf16,
    Utf16Le,
    Utf16Be,
    /// ASCII, and more that takes tables which orgsim lacks.
    BeyondAscii,
    /// Not even ASCII is written as it is.
    Foreign,
}

/// The families, each with the names of its encodings.
const FAMILIES: [(Family, &[&str]); 9] = [
    (Family::Utf8, UTF_8),
    (Family::Ascii, ASCII),
    (Family::Latin1, LATIN_1),
    (Family::Utf8Sig, UTF_8_SIG),
    (Family::Utf16, UTF_16),
    (Family::Utf16Le, UTF_16_LE),
    (Family::Utf16Be, UTF_16_BE),
    (Family::BeyondAscii, BEYOND_ASCII),
    (Family::Foreign, FOREIGN),
];

impl Family {
    /// Returns the family of an encoding, by any of the names that the reference knows it by.
    pub(super) fn named(name: &str) -> Option<Self> {
        let plain = normalized(name);
        let undotted = plain.replace('.', "_");
        let has = |names: &[&str]| names.contains(&&*plain) || names.contains(&&*undotted);
        let found = FAMILIES.iter().find(|(_, names)| has(names));
        found.map(|(family, _)| *family)
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
    }
}

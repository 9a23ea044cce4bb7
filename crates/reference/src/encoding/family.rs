//! Which encodings there are, as far as orgsim treats them alike.

use super::tables::Table;

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

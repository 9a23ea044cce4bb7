//! Groups of encodings that are handled alike.

use super::tables::Table;

/// A group of encodings that are handled alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Utf8,
    /// UTF-8 with an optional byte order mark.
    Utf8Sig,
    Ascii,
    Latin1,
    Utf16(ByteOrder),
    Utf32(ByteOrder),
    Utf7,
    /// The escape sequences of Python's string literals.
    UnicodeEscape,
    /// Only the escape sequences that begin with `\u` and `\U`.
    RawUnicodeEscape,
    /// A legacy encoding with a table.
    Table(&'static Table),
    /// A superset of ASCII. orgsim lacks the tables for the rest of it.
    AsciiSuperset,
    /// Not a superset of ASCII, as EBCDIC and ISO 2022, and not supported.
    Unsupported,
    /// Not a text encoding.
    NotText,
}

/// A byte order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ByteOrder {
    /// As the byte order mark says; little-endian without one.
    Marked,
    /// Little-endian.
    Little,
    /// Big-endian.
    Big,
}

//! Text encodings, looked up by the names that Python gives them.

use std::borrow::Cow;
use std::fmt;

use super::family::{ByteOrder, Family};
use crate::shown;

/// A text encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codec {
    pub(super) family: Family,
    /// The name by which it was looked up.
    name: String,
}

/// Why the lookup of an encoding fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookupError {
    /// There is no such encoding.
    Unknown,
    /// It is not a text encoding: `hex`, for one.
    NotText,
}

/// The error for a string with characters that can't be encoded.
#[derive(Debug, PartialEq, Eq)]
pub struct Unencodable<'a> {
    codec: &'a Codec,
    text: &'a str,
    /// The byte offset of the first of them.
    pub at: usize,
}

impl Codec {
    /// UTF-8.
    pub const UTF_8: Self = Self {
        family: Family::Utf8,
        name: String::new(),
    };

    /// Looks an encoding up by name. Messages use this name for it.
    pub fn named(name: &str) -> Result<Self, LookupError> {
        match Family::named(name) {
            None => Err(LookupError::Unknown),
            Some(Family::NotText) => Err(LookupError::NotText),
            Some(family) => Ok(Self {
                family,
                name: name.to_owned(),
            }),
        }
    }

    /// Tells whether strings can be encoded, not only decoded.
    pub fn can_encode(&self) -> bool {
        !matches!(
            self.family,
            Family::Unsupported | Family::Utf7 | Family::UnicodeEscape | Family::RawUnicodeEscape
        )
    }

    /// Tells whether this is UTF-8, so that strings need no conversion.
    pub fn is_utf_8(&self) -> bool {
        self.family == Family::Utf8
    }

    /// Returns the byte order mark to write before any output, given the offset in the file at which the output begins.
    ///
    /// As in Python, UTF-16 and UTF-32 are marked only at the beginning of a file.
    pub fn byte_order_mark(&self, offset_in_file: Option<u64>) -> &'static [u8] {
        match (self.family, offset_in_file) {
            (Family::Utf8Sig, None | Some(0)) => b"\xef\xbb\xbf",
            (Family::Utf16(ByteOrder::Marked), Some(0)) => b"\xff\xfe",
            (Family::Utf32(ByteOrder::Marked), Some(0)) => b"\xff\xfe\0\0",
            _ => b"",
        }
    }

    /// Encodes a string.
    pub fn encode<'a>(&'a self, text: &'a str) -> Result<Cow<'a, [u8]>, Unencodable<'a>> {
        if matches!(self.family, Family::Utf8 | Family::Utf8Sig) {
            return Ok(text.as_bytes().into());
        }
        let mut bytes = Vec::with_capacity(text.len());
        for (at, letter) in text.char_indices() {
            if !self.push(letter, &mut bytes) {
                return Err(Unencodable {
                    codec: self,
                    text,
                    at,
                });
            }
        }
        Ok(bytes.into())
    }

    /// Appends the bytes of a character. Returns false if it can't be encoded.
    fn push(&self, letter: char, bytes: &mut Vec<u8>) -> bool {
        match self.family {
            Family::Table(table) => return table.encode(letter, bytes),
            Family::Utf16(order) => {
                let mut units = [0; 2];
                for unit in letter.encode_utf16(&mut units) {
                    bytes.extend(order.arrange(unit.to_le_bytes()));
                }
            }
            Family::Utf32(order) => {
                bytes.extend(order.arrange(u32::from(letter).to_le_bytes()));
            }
            family => {
                let highest = if family == Family::Latin1 { 0xff } else { 0x7f };
                let byte = u8::try_from(letter).ok().filter(|byte| *byte <= highest);
                bytes.extend(byte);
                return byte.is_some();
            }
        }
        true
    }

    fn lacks(&self, letter: char) -> bool {
        !self.push(letter, &mut Vec::new())
    }
}

impl ByteOrder {
    /// Converts little-endian bytes to this order.
    pub(super) fn arrange<const N: usize>(self, mut bytes: [u8; N]) -> [u8; N] {
        if self == Self::Big {
            bytes.reverse();
        }
        bytes
    }
}

impl Unencodable<'_> {
    /// Returns Python's message. Positions count from the byte offset `start`, where the chunk being written begins.
    pub fn in_piece(&self, start: usize) -> String {
        let from = self.text[start..self.at].chars().count();
        let lacking = self.text[self.at..]
            .chars()
            .take_while(|letter| self.codec.lacks(*letter));
        let lacking: Vec<char> = lacking.take(self.codec.max_reported()).collect();
        let which = match lacking[..] {
            [one] => format!("character '{}' in position {from}", shown::escape(one)),
            _ => format!("characters in position {from}-{}", from + lacking.len() - 1),
        };
        format!(
            "'{}' codec can't encode {which}: {}",
            self.codec,
            self.codec.limit()
        )
    }
}

impl Codec {
    fn is_multibyte(&self) -> bool {
        matches!(self.family, Family::Table(table) if table.name != "charmap")
    }

    /// Returns an upper bound on the number of unencodable characters in an error message.
    fn max_reported(&self) -> usize {
        if self.is_multibyte() { 1 } else { usize::MAX }
    }

    fn limit(&self) -> &'static str {
        match self.family {
            Family::Ascii => "ordinal not in range(128)",
            Family::Latin1 => "ordinal not in range(256)",
            Family::Table(_) if self.is_multibyte() => "illegal multibyte sequence",
            Family::Table(_) => "character maps to <undefined>",
            _ => "only ASCII is known of it",
        }
    }
}

impl fmt::Display for Codec {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.family {
            Family::Ascii => "ascii",
            Family::Latin1 => "latin-1",
            Family::Table(table) => table.name,
            _ => &self.name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codec(name: &str) -> Codec {
        Codec::named(name).unwrap()
    }

    fn lacking(name: &str, text: &str, start: usize) -> String {
        codec(name).encode(text).unwrap_err().in_piece(start)
    }

    #[test]
    fn latin_1_is_one_byte_a_character() {
        let latin_1 = codec("latin1");
        assert_eq!(latin_1.encode("né").unwrap(), &b"n\xe9"[..]);
        assert_eq!(latin_1.encode("é日").unwrap_err().at, 2);
    }

    #[test]
    fn only_the_beginning_of_a_file_is_marked_in_utf_16() {
        let utf_16 = codec("utf-16");
        assert_eq!(utf_16.byte_order_mark(Some(0)), b"\xff\xfe");
        assert_eq!(
            [
                utf_16.byte_order_mark(None),
                utf_16.byte_order_mark(Some(5))
            ],
            [b"", b""]
        );
        assert_eq!(codec("utf-16-le").byte_order_mark(Some(0)), b"");
        let utf_8_sig = codec("utf-8-sig");
        assert_eq!(utf_8_sig.byte_order_mark(None), b"\xef\xbb\xbf");
        assert_eq!(utf_8_sig.byte_order_mark(Some(5)), b"");
    }

    #[test]
    fn utf_16_and_utf_32_have_the_low_byte_first_unless_named_otherwise() {
        assert_eq!(
            codec("utf-16").encode("😀").unwrap(),
            &b"\x3d\xd8\0\xde"[..]
        );
        assert_eq!(codec("utf-16-be").encode("é").unwrap(), &b"\0\xe9"[..]);
        assert_eq!(codec("utf-32").encode("é").unwrap(), &b"\xe9\0\0\0"[..]);
    }

    #[test]
    fn what_an_encoding_lacks_is_named_by_its_place_in_the_piece() {
        assert_eq!(
            lacking("ascii", "{\"a\": \"é\"}", 6),
            "'ascii' codec can't encode character '\\xe9' in position 1: ordinal not in range(128)"
        );
        assert_eq!(
            lacking("cp1252", "xé日本y", 0),
            "'charmap' codec can't encode characters in position 2-3: character maps to <undefined>"
        );
        assert_eq!(
            lacking("sjis", "éé", 0),
            "'shift_jis' codec can't encode character '\\xe9' in position 0: illegal multibyte \
             sequence"
        );
    }
}

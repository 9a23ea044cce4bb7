//! Decoding.

use super::codec::Codec;
use super::escapes;
use super::family::{ByteOrder, Family};

/// Why bytes can't be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undecodable {
    /// They are invalid in this encoding.
    Bytes,
    /// orgsim doesn't support the encoding, or not these bytes of it.
    Unsupported,
}

impl Codec {
    /// Decodes bytes.
    pub fn decode(&self, bytes: Vec<u8>) -> Result<String, Undecodable> {
        let is_known = match self.family {
            Family::Unsupported => false,
            Family::AsciiSuperset => bytes.is_ascii(),
            _ => true,
        };
        if !is_known {
            return Err(Undecodable::Unsupported);
        }
        text(self.family, bytes).ok_or(Undecodable::Bytes)
    }
}

/// Decodes bytes of a supported encoding. Returns none if they are invalid.
fn text(family: Family, bytes: Vec<u8>) -> Option<String> {
    match family {
        Family::Utf8 => String::from_utf8(bytes).ok(),
        Family::Utf8Sig => match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(text) => String::from_utf8(text.to_vec()).ok(),
            None => String::from_utf8(bytes).ok(),
        },
        Family::Latin1 => Some(escapes::latin_1(&bytes)),
        Family::Utf16(order) => utf_16(order, &bytes),
        Family::Utf32(order) => utf_32(order, &bytes),
        Family::Utf7 => escapes::utf_7(&bytes),
        Family::UnicodeEscape => escapes::unicode(&bytes),
        Family::RawUnicodeEscape => escapes::raw_unicode(&bytes),
        Family::Table(table) => table.decode(&bytes),
        Family::Ascii | Family::AsciiSuperset | Family::Unsupported | Family::NotText => {
            bytes.is_ascii().then(|| escapes::latin_1(&bytes))
        }
    }
}

fn utf_16(order: ByteOrder, bytes: &[u8]) -> Option<String> {
    let (order, bytes) = order.read(bytes, [0xff, 0xfe]);
    let encoding = match order {
        ByteOrder::Big => encoding_rs::UTF_16BE,
        ByteOrder::Little | ByteOrder::Marked => encoding_rs::UTF_16LE,
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(text.into_owned())
}

fn utf_32(order: ByteOrder, bytes: &[u8]) -> Option<String> {
    let (order, bytes) = order.read(bytes, [0xff, 0xfe, 0, 0]);
    let (units, []) = bytes.as_chunks() else {
        return None;
    };
    let letter = |unit: &[u8; 4]| char::from_u32(u32::from_le_bytes(order.arrange(*unit)));
    units.iter().map(letter).collect()
}

impl ByteOrder {
    /// Resolves [`Self::Marked`] by the byte order mark, if there is one. Returns the order and the bytes after the mark.
    fn read<const N: usize>(self, bytes: &[u8], mark: [u8; N]) -> (Self, &[u8]) {
        if self != Self::Marked {
            return (self, bytes);
        }
        for order in [Self::Little, Self::Big] {
            if let Some(rest) = bytes.strip_prefix(&order.arrange(mark)) {
                return (order, rest);
            }
        }
        (Self::Little, bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_tells_the_order_of_bytes_and_is_no_text() {
        let read = |bytes: &[u8]| utf_16(ByteOrder::Marked, bytes);
        assert_eq!(read(b"\xff\xfea\0").as_deref(), Some("a"));
        assert_eq!(read(b"\xfe\xff\0a").as_deref(), Some("a"));
        assert_eq!(read(b"a\0").as_deref(), Some("a"));
        assert_eq!(read(b"a"), None);
        assert_eq!(
            utf_16(ByteOrder::Big, b"\xfe\xff").as_deref(),
            Some("\u{feff}")
        );
        let text = utf_32(ByteOrder::Marked, b"\0\0\xfe\xff\0\x01\xf6\0");
        assert_eq!(text.as_deref(), Some("😀"));
    }
}

//! Bytes, as base64.

use base64::alphabet::STANDARD;
use base64::engine::Engine;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

/// Reads text with its padding; bits that are left over at the end don't count.
const READER: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true),
);

/// Returns the bytes of a text in base64; nothing if it is none.
pub(in crate::language) fn bytes(text: &str) -> Option<Vec<u8>> {
    READER.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn base64_is_read() {
        for (text, expected) in [
            ("", &b""[..]),
            ("TQ==", b"M"),
            ("TR==", b"M"),
            ("TWE=", b"Ma"),
            ("TWFu", b"Man"),
            ("TWFuTQ==", b"ManM"),
            ("+/+/", b"\xfb\xff\xbf"),
        ] {
            assert_eq!(bytes(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "T", "TQ", "TQ=", "=", "====", "T===", "TQ==TQ==", "TW u", "TW-_", "é=",
        ] {
            assert_eq!(bytes(text), None, "{text}");
        }
    }
}

//! Bytes, as base64.

/// Returns the bytes of a text in base64; nothing if it is none.
pub(in crate::language) fn bytes(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let unpadded = text
        .strip_suffix("==")
        .or(text.strip_suffix('='))
        .unwrap_or(text);
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    for group in unpadded.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for letter in group {
            bits = bits << 6 | value(*letter)?;
        }
        // Letters that are missing at the end are as if they were zeros.
        bits <<= 6 * (4 - group.len());
        bytes.extend_from_slice(&bits.to_be_bytes()[1..group.len()]);
    }
    Some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn base64_is_read() {
        for (text, expected) in [
            ("", &b""[..]),
            ("TQ==", b"M"),
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

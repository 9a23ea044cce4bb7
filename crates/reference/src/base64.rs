//! Base64 as Python's `binascii` reads it: characters outside the alphabet are skipped, and so is
//! padding before the end. Libraries refuse both.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Encodes bytes, with padding.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group
            .iter()
            .fold(0u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = (bits >> (18 - 6 * place) & 63) as usize;
            text.push(if place <= group.len() {
                ALPHABET[digit] as char
            } else {
                '='
            });
        }
    }
    text
}

/// Decodes a string. Returns none if the padding is wrong.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut in_group, mut padding) = (0u32, 0, 0);
    for byte in text.bytes() {
        if byte == b'=' {
            padding += 1;
            continue;
        }
        let Some(digit) = ALPHABET.iter().position(|letter| *letter == byte) else {
            continue;
        };
        padding = 0;
        bits = bits << 6 | u32::try_from(digit).expect("there are 64 digits");
        in_group = (in_group + 1) % 4;
        if in_group != 1 {
            let unused = [0, 0, 4, 2][in_group];
            bytes.push((bits >> unused & 255) as u8);
        }
    }
    let is_whole = in_group == 0 || in_group >= 2 && in_group + padding >= 4;
    is_whole.then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for bytes in [&b""[..], b"a", b"ab", b"abc", b"abcd", &[0, 255, 128]] {
            assert_eq!(decode(&encode(bytes)).as_deref(), Some(bytes));
        }
        assert_eq!(encode(b"ab"), "YWI=");
    }

    #[test]
    fn wrong_padding_is_refused_and_foreign_characters_are_not() {
        assert_eq!(decode("abc"), None);
        assert_eq!(decode("Y W-I="), Some(b"ab".to_vec()));
        assert_eq!(decode("YQ==YWI="), decode("YQYWI==="));
        assert_eq!(decode("YQ==x"), None);
        assert_eq!(decode("YQ=== "), Some(b"a".to_vec()));
    }
}

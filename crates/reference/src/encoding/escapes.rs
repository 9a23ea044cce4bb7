//! Encodings that escape other characters in ASCII.

use crate::base64;

/// Decodes Latin-1, in which a byte is the code point of a character.
pub(super) fn latin_1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// Decodes UTF-7: between a plus sign and a hyphen is base64 of UTF-16.
pub(super) fn utf_7(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes)
        .ok()
        .filter(|text| text.is_ascii())?;
    let mut parts = text.split('+');
    let mut read = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_digit = |letter: char| letter.is_ascii_alphanumeric() || letter == '/';
        let (digits, rest) = part.split_at(part.find(|c| !is_digit(c)).unwrap_or(part.len()));
        match (digits, rest.strip_prefix('-')) {
            ("", Some(_)) => read.push('+'),
            ("", None) => return None,
            _ => read.push_str(&utf_16(digits)?),
        }
        read.push_str(rest.strip_prefix('-').unwrap_or(rest));
    }
    Some(read)
}

fn utf_16(digits: &str) -> Option<String> {
    let bytes = base64::decode(&format!("{digits}=="))?;
    let (pairs, []) = bytes.as_chunks() else {
        return None;
    };
    let units = pairs.iter().map(|pair| u16::from_be_bytes(*pair));
    char::decode_utf16(units).collect::<Result<_, _>>().ok()
}

/// Decodes the escape sequences of Python's string literals, except `\N{name}`.
pub(super) fn unicode(bytes: &[u8]) -> Option<String> {
    let text = latin_1(bytes);
    let mut read = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('\\') {
        read.push_str(before);
        let escape = after.chars().next()?;
        rest = &after[escape.len_utf8()..];
        match escape {
            '\n' => {}
            '\\' | '\'' | '"' => read.push(escape),
            'a' => read.push('\x07'),
            'b' => read.push('\x08'),
            't' => read.push('\t'),
            'n' => read.push('\n'),
            'v' => read.push('\x0b'),
            'f' => read.push('\x0c'),
            'r' => read.push('\r'),
            'x' => read.push(hexadecimal(&mut rest, 2)?),
            'u' => read.push(hexadecimal(&mut rest, 4)?),
            'U' => read.push(hexadecimal(&mut rest, 8)?),
            'N' => return None,
            '0'..='7' => read.push(octal(after, &mut rest)?),
            other => read.extend(['\\', other]),
        }
    }
    Some(read + rest)
}

/// Decodes the escape sequences `\u` and `\U`. Of two backslashes, the second begins no escape.
pub(super) fn raw_unicode(bytes: &[u8]) -> Option<String> {
    let text = latin_1(bytes);
    let mut read = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('\\') {
        read.push_str(before);
        rest = after.get(1..).unwrap_or_default();
        match after.as_bytes().first() {
            Some(b'u') => read.push(hexadecimal(&mut rest, 4)?),
            Some(b'U') => read.push(hexadecimal(&mut rest, 8)?),
            Some(b'\\') => read.push_str("\\\\"),
            _ => {
                read.push('\\');
                rest = after;
            }
        }
    }
    Some(read + rest)
}

/// Takes a code point of exactly `digits` hexadecimal digits.
fn hexadecimal(rest: &mut &str, digits: usize) -> Option<char> {
    let (number, after) = rest.split_at_checked(digits)?;
    *rest = after;
    let is_number = number.bytes().all(|digit| digit.is_ascii_hexdigit());
    let number = u32::from_str_radix(number, 16).ok().filter(|_| is_number);
    char::from_u32(number?)
}

/// Takes a code point of up to three octal digits.
fn octal<'a>(text: &'a str, rest: &mut &'a str) -> Option<char> {
    const MOST: usize = 3;
    let is_digit = |byte: &u8| (b'0'..=b'7').contains(byte);
    let length = text.bytes().take(MOST).take_while(is_digit).count();
    *rest = &text[length..];
    char::from_u32(u32::from_str_radix(&text[..length], 8).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_7_has_other_characters_in_base_64() {
        let read = |text: &str| utf_7(text.as_bytes());
        assert_eq!(
            read("M+APw-ller+IKw +- x").as_deref(),
            Some("Mülle\u{20ac} + x").map(|_| "Müller€ + x")
        );
        assert_eq!(read("+2D3eAA-").as_deref(), Some("😀"));
        for text in ["é", "+", "+!", "+A-", "+2D0-"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn escapes_are_those_of_python() {
        let read = |text: &[u8]| unicode(text);
        assert_eq!(
            read(b"\xfc\\xe9\\u65e5\\U0001f600\\101\\n\\q\\\\").as_deref(),
            Some("üé日😀A\n\\q\\")
        );
        for text in [&b"\\"[..], b"\\x4", b"\\u+123", b"\\N{BULLET}"] {
            assert_eq!(read(text), None);
        }
        let read = |text: &[u8]| raw_unicode(text);
        assert_eq!(
            read(b"\xfc\\u65e5\\n\\\\u65e5\\").as_deref(),
            Some("ü日\\n\\\\u65e5\\")
        );
    }
}

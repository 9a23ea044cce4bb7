//! Python's escape sequences, for lines with the mark `(esc)`.

use crate::harmless;

/// Unescapes a text. A backslash that begins no escape sequence is kept.
pub(super) fn unescaped(text: &[u8]) -> Vec<u8> {
    let mut made = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [byte, behind @ ..] = rest {
        let (made_of, length) = match byte {
            b'\\' => escape(behind).unwrap_or((b'\\', 0)),
            byte => (*byte, 0),
        };
        made.push(made_of);
        rest = &behind[length..];
    }
    made
}

/// Parses the rest of an escape sequence, after its backslash. Returns the byte and the length of the rest.
fn escape(text: &[u8]) -> Option<(u8, usize)> {
    let simple = |byte| Some((byte, 1));
    match text.first()? {
        b'\\' => simple(b'\\'),
        b'a' => simple(0x07),
        b'b' => simple(0x08),
        b'f' => simple(0x0c),
        b'n' => simple(b'\n'),
        b'r' => simple(b'\r'),
        b't' => simple(b'\t'),
        b'v' => simple(0x0b),
        b'x' => Some((number(text.get(1..3)?, 16)?, 3)),
        b'0'..=b'7' => {
            let is_octal = |byte: &&u8| matches!(byte, b'0'..=b'7');
            let length = text.iter().take(3).take_while(is_octal).count();
            Some((number(&text[..length], 8)?, length))
        }
        _ => None,
    }
}

fn number(digits: &[u8], radix: u32) -> Option<u8> {
    let is_digit = |byte: &u8| char::from(*byte).is_digit(radix);
    let digits = std::str::from_utf8(digits).ok()?;
    let is_number = digits.bytes().all(|byte| is_digit(&byte));
    u8::from_str_radix(digits, radix).ok().filter(|_| is_number)
}

/// Tells whether a line needs no escapes: it is UTF-8 without control characters other than tabs.
pub(super) fn is_plain(line: &[u8]) -> bool {
    let text = std::str::from_utf8(line);
    text.is_ok_and(|text| !text.chars().any(harmless::is_harmful))
}

/// Escapes a line. Bytes whose index satisfies `is_forced` are always escaped, by number.
pub(super) fn escaped(line: &[u8], is_forced: impl Fn(usize) -> bool) -> Vec<u8> {
    let mut made = Vec::with_capacity(line.len() + 8);
    let mut at = 0;
    for chunk in line.utf8_chunks() {
        for letter in chunk.valid().chars() {
            let bytes = &line[at..at + letter.len_utf8()];
            match letter {
                _ if is_forced(at) => write_numbers(bytes, &mut made),
                '\\' => made.extend_from_slice(b"\\\\"),
                '\t' => made.extend_from_slice(b"\\t"),
                '\r' => made.extend_from_slice(b"\\r"),
                letter if harmless::is_harmful(letter) => write_numbers(bytes, &mut made),
                _ => made.extend_from_slice(bytes),
            }
            at += bytes.len();
        }
        write_numbers(chunk.invalid(), &mut made);
        at += chunk.invalid().len();
    }
    made
}

fn write_numbers(bytes: &[u8], made: &mut Vec<u8>) {
    for byte in bytes {
        made.extend_from_slice(format!("\\x{byte:02x}").as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_escaped_is_unescaped() {
        let line: Vec<u8> = (0..=255).filter(|byte| *byte != b'\n').collect();
        assert_eq!(unescaped(&escaped(&line, |_| false)), line);
        assert_eq!(unescaped(&escaped(&line, |at| at % 2 == 0)), line);
    }

    #[test]
    fn escapes_are_those_of_python() {
        assert_eq!(
            unescaped(br"\x1b[0m\033\t\q\x4\"),
            b"\x1b[0m\x1b\t\\q\\x4\\"
        );
        assert_eq!(
            escaped(b"a\xff\x1b\\\r", |at| at == 0),
            br"\x61\xff\x1b\\\r"
        );
    }
}

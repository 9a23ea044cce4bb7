//! Parses and unescapes strings.

use super::malformed::Malformed;

/// Parses the string whose opening quote is at offset `quote`. Returns it and the offset after the closing quote.
pub(super) fn parse(text: &str, quote: usize) -> Result<(String, usize), Malformed> {
    let mut string = String::new();
    let mut at = quote + 1;
    loop {
        let rest = &text[at..];
        let Some(length) = rest
            .bytes()
            .position(|byte| matches!(byte, b'"' | b'\\' | ..b' '))
        else {
            return Err(unterminated(text, quote));
        };
        string.push_str(&rest[..length]);
        at += length;
        match text.as_bytes()[at] {
            b'"' => return Ok((string, at + 1)),
            b'\\' => at = escape(text, quote, at, &mut string)?,
            _ => return Err(Malformed::at("Invalid control character at", text, at)),
        }
    }
}

fn unterminated(text: &str, quote: usize) -> Malformed {
    Malformed::at("Unterminated string starting at", text, quote)
}

/// Unescapes the escape sequence at offset `backslash`, and returns where it ends.
fn escape(
    text: &str,
    quote: usize,
    backslash: usize,
    string: &mut String,
) -> Result<usize, Malformed> {
    let letter = text.as_bytes().get(backslash + 1);
    string.push(match letter.ok_or_else(|| unterminated(text, quote))? {
        b'u' => return code_point(text, backslash, string),
        byte @ (b'"' | b'\\' | b'/') => char::from(*byte),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return Err(Malformed::at("Invalid \\escape", text, backslash)),
    });
    Ok(backslash + 2)
}

/// Unescapes `\uXXXX`, or two of them that are a surrogate pair. Returns where they end.
///
/// A lone surrogate becomes U+FFFD: Python's strings can hold it, Rust's can't.
fn code_point(text: &str, backslash: usize, string: &mut String) -> Result<usize, Malformed> {
    let end = backslash + 6;
    // The reference refuses an escape that the text ends with, not the missing quote.
    let unit = code_unit(text, backslash).filter(|_| end < text.len());
    let Some(unit) = unit else {
        return Err(Malformed::at("Invalid \\uXXXX escape", text, backslash + 1));
    };
    if let 0xd800..0xdc00 = unit
        && let Some(low @ 0xdc00..0xe000) = code_unit(text, end)
    {
        let pair = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        string.push(char::from_u32(pair).expect("a surrogate pair is a character"));
        return Ok(end + 6);
    }
    string.push(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER));
    Ok(end)
}

/// Returns the code unit of the `\uXXXX` at an offset; none if there is no such escape.
fn code_unit(text: &str, backslash: usize) -> Option<u32> {
    let escape = text.as_bytes().get(backslash..backslash + 6)?;
    let digits = escape.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, &digit| {
        Some(unit * 16 + char::from(digit).to_digit(16)?)
    })
}

//! Files of text, in the encoding that `AWS_CLI_FILE_ENCODING` names (`cli.md` section 4.1).

use super::family::Family;
use crate::Environment;

/// Why bytes are no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undecodable {
    /// They are not of this encoding.
    Bytes,
    /// The encoding is not known, or not one that orgsim reads: what there is to say.
    Encoding(String),
}

/// Returns the text of a file.
pub fn decode(bytes: Vec<u8>, environment: &Environment<'_>) -> Result<String, Undecodable> {
    const VARIABLE: &str = "AWS_CLI_FILE_ENCODING";
    let Some(name) = environment.text(VARIABLE) else {
        return utf_8(bytes);
    };
    let unread = || {
        Undecodable::Encoding(format!(
            "orgsim does not read the encoding `{name}` that {VARIABLE} names"
        ))
    };
    match Family::named(&name) {
        None => Err(Undecodable::Encoding(format!("unknown encoding: {name}"))),
        Some(Family::Utf8) => utf_8(bytes),
        Some(Family::Utf8Sig) => match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(text) => utf_8(text.to_vec()),
            None => utf_8(bytes),
        },
        Some(Family::Ascii | Family::BeyondAscii) if bytes.is_ascii() => utf_8(bytes),
        Some(Family::Ascii) => Err(Undecodable::Bytes),
        Some(Family::Latin1) => Ok(bytes.into_iter().map(char::from).collect()),
        Some(Family::Utf16) => match bytes.strip_prefix(b"\xfe\xff") {
            Some(text) => utf_16(text, u16::from_be_bytes),
            None => utf_16(
                bytes.strip_prefix(b"\xff\xfe").unwrap_or(&bytes),
                u16::from_le_bytes,
            ),
        },
        Some(Family::Utf16Le) => utf_16(&bytes, u16::from_le_bytes),
        Some(Family::Utf16Be) => utf_16(&bytes, u16::from_be_bytes),
        Some(Family::BeyondAscii | Family::Foreign) => Err(unread()),
    }
}

fn utf_8(bytes: Vec<u8>) -> Result<String, Undecodable> {
    String::from_utf8(bytes).map_err(|_| Undecodable::Bytes)
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Undecodable> {
    let (pairs, []) = bytes.as_chunks() else {
        return Err(Undecodable::Bytes);
    };
    let units = pairs.iter().map(|pair| unit(*pair));
    let letters = char::decode_utf16(units);
    letters
        .collect::<Result<_, _>>()
        .map_err(|_| Undecodable::Bytes)
}

//! Encodings, by the names that the reference knows them by.

use std::borrow::Cow;
use std::fmt;

use super::family::Family;
use crate::Environment;
use crate::cli::failure::Failure;
use crate::shown;

/// An encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Codec {
    /// UTF-8.
    Utf8,
    /// ASCII.
    Ascii,
    /// ISO 8859-1.
    Latin1,
    /// An encoding of this name, of which only the part that is ASCII is supported.
    BeyondAscii(String),
}

/// Characters that an encoding lacks.
#[derive(Debug, PartialEq, Eq)]
pub struct Unencodable<'a> {
    codec: &'a Codec,
    text: &'a str,
    /// Where the first of them stands, in bytes.
    pub at: usize,
}

impl Codec {
    /// Returns the encoding that the environment names.
    pub fn read(environment: &Environment<'_>) -> Result<Self, Failure> {
        const VARIABLE: &str = "AWS_CLI_OUTPUT_ENCODING";
        let Some(name) = environment.text(VARIABLE) else {
            return Ok(Self::Utf8);
        };
        match Family::named(&name) {
            Some(Family::Utf8) => Ok(Self::Utf8),
            Some(Family::Ascii) => Ok(Self::Ascii),
            Some(Family::Latin1) => Ok(Self::Latin1),
            Some(Family::BeyondAscii) => Ok(Self::BeyondAscii(name)),
            Some(_) => Err(Failure::general(format!(
                "orgsim does not write the encoding `{name}` that {VARIABLE} names"
            ))),
            None => Err(Failure::general(format!(
                "Unknown codec `{name}` specified for {VARIABLE}."
            ))),
        }
    }

    /// Returns the bytes of a text.
    pub fn encode<'a>(&'a self, text: &'a str) -> Result<Cow<'a, [u8]>, Unencodable<'a>> {
        if let Some(at) = text.find(|letter| !self.has(letter)) {
            return Err(Unencodable {
                codec: self,
                text,
                at,
            });
        }
        Ok(match self {
            Self::Latin1 => text
                .chars()
                .filter_map(|letter| u8::try_from(letter).ok())
                .collect(),
            _ => text.as_bytes().into(),
        })
    }

    fn has(&self, letter: char) -> bool {
        match self {
            Self::Utf8 => true,
            Self::Latin1 => u8::try_from(letter).is_ok(),
            Self::Ascii | Self::BeyondAscii(_) => letter.is_ascii(),
        }
    }
}

impl Unencodable<'_> {
    /// Says which characters of the piece that starts at a byte of the text can't be written.
    pub fn in_piece(&self, start: usize) -> String {
        let from = self.text[start..self.at].chars().count();
        let lacking = self.text[self.at..]
            .chars()
            .take_while(|letter| !self.codec.has(*letter));
        let lacking: Vec<char> = lacking.collect();
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
    fn limit(&self) -> &'static str {
        match self {
            Self::Ascii => "ordinal not in range(128)",
            Self::Latin1 => "ordinal not in range(256)",
            Self::BeyondAscii(_) => "orgsim writes only ASCII in it",
            Self::Utf8 => "it can encode everything",
        }
    }
}

impl fmt::Display for Codec {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Utf8 => "utf-8",
            Self::Ascii => "ascii",
            Self::Latin1 => "latin-1",
            Self::BeyondAscii(name) => name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_1_is_one_byte_a_character() {
        assert_eq!(Codec::Latin1.encode("né").unwrap(), &b"n\xe9"[..]);
        assert_eq!(Codec::Latin1.encode("é日").unwrap_err().at, 2);
    }

    #[test]
    fn what_ascii_lacks_is_named_by_its_place_in_the_piece() {
        let unencodable = Codec::Ascii.encode("{\"a\": \"é\"}").unwrap_err();
        assert_eq!(
            unencodable.in_piece(6),
            "'ascii' codec can't encode character '\\xe9' in position 1: ordinal not in range(128)"
        );
        let unencodable = Codec::Ascii.encode("xé日y").unwrap_err();
        assert_eq!(
            unencodable.in_piece(0),
            "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"
        );
    }
}

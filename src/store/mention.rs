//! Records that mention a text, found before they are parsed.

use std::iter;

use memchr::memmem::Finder;
use memchr::{memchr_iter, memchr2_iter};

/// A text that records may mention, ignoring ASCII case.
#[derive(Debug)]
pub(super) struct Mention {
    text: Vec<u8>,
    /// What is searched for first.
    anchor: Anchor,
    /// Where in the text the anchor is.
    offset: usize,
}

/// The part of a text that is searched for first, so that no copy in lower case is needed.
#[derive(Debug)]
enum Anchor {
    /// The longest part without letters, if need be the rarest of them. It has no case.
    Part(Box<Finder<'static>>),
    /// The same, if it is one byte.
    Byte(u8),
    /// The rarest letter of a text that has nothing but letters, small and capital.
    Letter(u8, u8),
}

/// The letters, the most frequent first.
const BY_FREQUENCY: &[u8] = b"etaoinsrhldcumfpgwybvkxjqz";

impl Mention {
    /// Prepares the search for a text.
    ///
    /// Returns none for a text that JSON escapes, or an empty one: then every record must be parsed.
    pub(super) fn of(text: &str) -> Option<Self> {
        let as_it_is = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
        if text.is_empty() || !text.bytes().all(as_it_is) {
            return None;
        }
        let text = text.as_bytes();
        let (offset, anchor) = longest_part(text)
            .or_else(|| rarest_letter(text))
            .expect("there are letters or something else");
        Some(Self {
            text: text.to_owned(),
            anchor,
            offset,
        })
    }

    /// Returns the text.
    pub(super) fn text(&self) -> &[u8] {
        &self.text
    }

    /// Returns the first offset at or after `from` at which bytes mention the text.
    pub(super) fn find(&self, bytes: &[u8], from: usize) -> Option<usize> {
        let searched = bytes.get(from + self.offset..)?;
        let bytes = &bytes[from..];
        // Most hits aren't the text, and mostly the byte before the anchor shows it.
        let near = self.offset.saturating_sub(1);
        let byte = self.text[near].to_ascii_lowercase();
        let is_text = |hit: &usize| {
            if bytes[hit + near].to_ascii_lowercase() != byte {
                return false;
            }
            let here = bytes[*hit..].get(..self.text.len());
            // Mostly it is written as the text is, and that is seen faster.
            here.is_some_and(|here| *here == *self.text || here.eq_ignore_ascii_case(&self.text))
        };
        let hit = match &self.anchor {
            Anchor::Part(part) => places(part, searched).find(is_text),
            Anchor::Byte(byte) => memchr_iter(*byte, searched).find(is_text),
            Anchor::Letter(small, capital) => {
                memchr2_iter(*small, *capital, searched).find(is_text)
            }
        };
        Some(from + hit?)
    }
}

/// Returns an iterator over the matches of a part, including those that overlap.
fn places(part: &Finder<'_>, searched: &[u8]) -> impl Iterator<Item = usize> {
    let mut from = 0;
    iter::from_fn(move || {
        let place = from + part.find(searched.get(from..)?)?;
        from = place + 1;
        Some(place)
    })
}

/// Returns the longest part without letters and where it starts.
fn longest_part(text: &[u8]) -> Option<(usize, Anchor)> {
    let mut start = 0;
    let parts = text.split(u8::is_ascii_alphabetic).map(|part| {
        let begin = start;
        start += part.len() + 1;
        (begin, part)
    });
    // Each line has many dots, in times and addresses, and one or two addresses.
    let (begin, part) = parts.max_by_key(|(_, part)| (part.len(), part.contains(&b'@')))?;
    let anchor = match part {
        [] => return None,
        [byte] => Anchor::Byte(*byte),
        _ => Anchor::Part(Box::new(Finder::new(part).into_owned())),
    };
    Some((begin, anchor))
}

/// Returns the rarest letter and where it is.
fn rarest_letter(text: &[u8]) -> Option<(usize, Anchor)> {
    let rank = |letter: u8| {
        let mut letters = BY_FREQUENCY.iter();
        letters.position(|other| *other == letter.to_ascii_lowercase())
    };
    let letters = text.iter().enumerate();
    let (place, letter) = letters.max_by_key(|(_, letter)| rank(**letter))?;
    let (small, capital) = (letter.to_ascii_lowercase(), letter.to_ascii_uppercase());
    Some((place, Anchor::Letter(small, capital)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, bytes: &str, from: usize) -> Option<usize> {
        Mention::of(text).unwrap().find(bytes.as_bytes(), from)
    }

    #[test]
    fn a_text_is_found_whatever_its_case() {
        let record = r#"{"Name":"ann","Email":"ANN@eXample.COM"}"#;
        assert_eq!(found("Ann@Example.com", record, 0), Some(23));
        assert_eq!(found("Ann@Example.com", record, 24), None);
        assert_eq!(found("NAME", record, 0), Some(2));
        assert_eq!(found("example.c", record, 0), Some(27));
    }

    #[test]
    fn a_text_is_found_at_the_start_and_at_the_end() {
        for text in ["ab", "1b", "a1", "11", "@"] {
            let twice = format!("{text}x{text}");
            let second = text.len() + 1;
            assert_eq!(found(text, &twice, 0), Some(0), "{text}");
            assert_eq!(found(text, &twice, 1), Some(second), "{text}");
            assert_eq!(found(text, &twice, second + 1), None, "{text}");
            assert_eq!(found(text, &twice, 9), None, "{text}");
        }
    }

    #[test]
    fn a_text_is_found_behind_what_only_begins_like_it() {
        assert_eq!(found("a.b", "a.c.a.b", 0), Some(4));
        assert_eq!(found("1.1a", "1.1.1a", 0), Some(2));
        assert_eq!(found("x11", "x1111x11", 1), Some(5));
        assert_eq!(found("open", "top pen OpEn", 0), Some(8));
    }

    #[test]
    fn letters_beyond_ascii_are_compared_as_they_are() {
        assert_eq!(found("Zoë", "zoë", 0), Some(0));
        assert_eq!(found("Zoë", "ZOË", 0), None);
    }

    #[test]
    fn a_text_that_json_escapes_is_not_searched_for() {
        assert!(Mention::of("a\"b").is_none());
        assert!(Mention::of("a\\b").is_none());
        assert!(Mention::of("a\nb").is_none());
        assert!(Mention::of("").is_none());
    }
}

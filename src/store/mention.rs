//! Records that mention a text, found before they are parsed.

use std::borrow::Cow;

use memchr::memmem::Finder;

/// A text that records may mention, ignoring ASCII case.
#[derive(Debug)]
pub(super) struct Mention {
    finder: Finder<'static>,
    /// Whether case matters not: the text has letters.
    has_letters: bool,
}

impl Mention {
    /// Makes ready to look for a text.
    ///
    /// Returns nothing for a text that JSON doesn't spell as it is, or an empty one: then every
    /// record must be looked at.
    pub(super) fn of(text: &str) -> Option<Self> {
        let as_it_is = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
        if text.is_empty() || !text.bytes().all(as_it_is) {
            return None;
        }
        let lower = text.to_ascii_lowercase();
        Some(Self {
            finder: Finder::new(lower.as_bytes()).into_owned(),
            has_letters: text.bytes().any(|byte| byte.is_ascii_alphabetic()),
        })
    }

    /// Returns bytes as [`Mention::find`] needs them: in small letters, if there are letters to find.
    pub(super) fn prepared<'a>(&self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        if self.has_letters {
            Cow::Owned(bytes.to_ascii_lowercase())
        } else {
            Cow::Borrowed(bytes)
        }
    }

    /// Returns the first place at or after `from` where prepared bytes mention the text.
    pub(super) fn find(&self, prepared: &[u8], from: usize) -> Option<usize> {
        let hit = self.finder.find(prepared.get(from..)?)?;
        Some(from + hit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_whatever_its_case() {
        let mention = Mention::of("Ann@Example.com").unwrap();
        let record = mention.prepared(br#"{"Name":"ann","Email":"ANN@eXample.COM"}"#);
        assert_eq!(mention.find(&record, 0), Some(23));
        assert_eq!(mention.find(&record, 24), None);
    }

    #[test]
    fn a_text_is_found_at_the_start_and_at_the_end() {
        let mention = Mention::of("ab").unwrap();
        assert_eq!(mention.find(b"abxab", 0), Some(0));
        assert_eq!(mention.find(b"abxab", 1), Some(3));
        assert_eq!(mention.find(b"abxab", 9), None);
    }

    #[test]
    fn letters_beyond_ascii_are_compared_as_they_are() {
        let mention = Mention::of("Zoë").unwrap();
        let found = |text: &str| mention.find(&mention.prepared(text.as_bytes()), 0);
        assert_eq!(found("zoë"), Some(0));
        assert_eq!(found("ZOË"), None);
    }

    #[test]
    fn a_text_that_json_escapes_is_not_searched_for() {
        assert!(Mention::of("a\"b").is_none());
        assert!(Mention::of("a\\b").is_none());
        assert!(Mention::of("a\nb").is_none());
        assert!(Mention::of("").is_none());
    }
}

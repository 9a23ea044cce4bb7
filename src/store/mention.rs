//! Records that mention a text, found before they are parsed.

use memchr::{memchr_iter, memchr2_iter};

/// The bytes of records from the most frequent to the rarer ones. Those left out are rare.
const FREQUENT: &[u8] = b"\"e:tan1o0i,2rcsdm3456789-lpug{}zkhxvfybw";

/// A text that records may mention, ignoring ASCII case.
#[derive(Debug)]
pub(super) struct Mention<'a> {
    text: &'a [u8],
    /// The place of its rarest byte: that is what is searched for.
    rarest: usize,
}

impl<'a> Mention<'a> {
    /// Makes ready to look for a text.
    ///
    /// Returns nothing for a text that JSON doesn't spell as it is, or an empty one: then every
    /// record must be looked at.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let as_it_is = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
        let text = text.as_bytes();
        let rarest = (0..text.len()).max_by_key(|&place| rarity(text[place]))?;
        text.iter()
            .all(|&byte| as_it_is(byte))
            .then_some(Self { text, rarest })
    }

    /// Returns the first place at or after `from` where bytes mention the text.
    pub(super) fn find(&self, bytes: &[u8], from: usize) -> Option<usize> {
        let wanted = self.text[self.rarest];
        let (lower, upper) = (wanted.to_ascii_lowercase(), wanted.to_ascii_uppercase());
        let start = from + self.rarest;
        let searched = bytes.get(start..)?;
        let is_here = |hit: &usize| {
            let place = from + hit;
            bytes
                .get(place..place + self.text.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(self.text))
        };
        let hit = if lower == upper {
            memchr_iter(lower, searched).find(is_here)
        } else {
            memchr2_iter(lower, upper, searched).find(is_here)
        };
        hit.map(|hit| from + hit)
    }
}

fn rarity(byte: u8) -> usize {
    let byte = byte.to_ascii_lowercase();
    let place = FREQUENT.iter().position(|&frequent| frequent == byte);
    place.unwrap_or(FREQUENT.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_whatever_its_case() {
        let mention = Mention::of("Ann@Example.com").unwrap();
        let record = br#"{"Name":"ann","Email":"ANN@eXample.COM"}"#;
        assert_eq!(mention.find(record, 0), Some(23));
        assert_eq!(mention.find(record, 24), None);
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
        assert_eq!(mention.find("zoë".as_bytes(), 0), Some(0));
        assert_eq!(mention.find("ZOË".as_bytes(), 0), None);
    }

    #[test]
    fn a_text_that_json_escapes_is_not_searched_for() {
        assert!(Mention::of("a\"b").is_none());
        assert!(Mention::of("a\\b").is_none());
        assert!(Mention::of("a\nb").is_none());
        assert!(Mention::of("").is_none());
    }
}

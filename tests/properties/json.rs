//! JSON: what is written is read as the same value, and no text is too strange to be judged.

use proptest::prelude::*;
use reference::json;

use crate::made_up::{many, text, value};

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_value_that_is_written_is_read_as_itself(value in value()) {
        for text in [
            json::compact(&value),
            json::tight(&value),
            json::pretty(&value, json::Charset::Unicode).unwrap(),
            json::pretty(&value, json::Charset::Ascii).unwrap(),
        ] {
            let read = json::parse(&text);
            prop_assert_eq!(read.as_ref(), Ok(&value), "{}", text);
        }
    }

    #[test]
    fn a_text_is_read_or_told_where_it_is_wrong(text in text()) {
        if let Err(malformed) = json::parse(&text) {
            let position = malformed.position.unwrap();
            prop_assert!(position.char <= text.chars().count());
        }
    }

    #[test]
    fn a_value_that_lost_a_piece_is_read_or_refused(value in value(), cut in any::<prop::sample::Index>()) {
        let mut letters: Vec<_> = json::compact(&value).chars().collect();
        letters.remove(cut.index(letters.len()));
        let text: String = letters.into_iter().collect();
        // Whatever comes of it, it is no panic.
        let _ = json::parse(&text);
    }
}

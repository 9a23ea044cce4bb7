//! How long texts are, in Unicode scalar values. They are counted only where the number of bytes doesn't tell.

/// The most bytes that a letter has.
const WIDEST: u64 = 4;

/// Tells whether a text has so many letters or more.
pub fn has_at_least(text: &str, letters: u64) -> bool {
    let bytes = text.len() as u64;
    bytes >= letters && (bytes / WIDEST >= letters || count(text) >= letters)
}

/// Tells whether a text has so many letters or fewer.
pub fn has_at_most(text: &str, letters: u64) -> bool {
    text.len() as u64 <= letters || count(text) <= letters
}

fn count(text: &str) -> u64 {
    text.chars().count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_and_not_bytes() {
        for text in [
            "", "a", "é", "😀", "abc", "aé", "éé", "😀😀", "a😀bé", "abcdefgh",
        ] {
            for letters in 0..10 {
                assert_eq!(
                    has_at_least(text, letters),
                    count(text) >= letters,
                    "{text}"
                );
                assert_eq!(has_at_most(text, letters), count(text) <= letters, "{text}");
            }
        }
    }
}

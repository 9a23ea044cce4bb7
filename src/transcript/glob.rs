//! The patterns of the mark `(glob)`: `*` matches any run of characters, `?` one character, and a backslash escapes
//! either of them, or itself.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Atom {
    Run,
    One,
    Byte(u8),
}

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Glob(Vec<Atom>);

impl Glob {
    /// Parses a pattern.
    pub(super) fn new(pattern: &[u8]) -> Self {
        let mut atoms = Vec::with_capacity(pattern.len());
        let mut rest = pattern;
        while let [byte, behind @ ..] = rest {
            rest = behind;
            atoms.push(match (byte, behind) {
                (b'\\', [next @ (b'*' | b'?' | b'\\'), behind @ ..]) => {
                    rest = behind;
                    Atom::Byte(*next)
                }
                (b'*', _) => Atom::Run,
                (b'?', _) => Atom::One,
                (byte, _) => Atom::Byte(*byte),
            });
        }
        Self(atoms)
    }

    /// Tells whether a whole text matches. Takes time proportional to the product of both lengths at worst.
    pub(super) fn matches(&self, text: &[u8]) -> bool {
        let (mut at, mut from) = (0, 0);
        // Where to backtrack to on a mismatch: the last `*` then matches one more character.
        let mut retry = None;
        while from < text.len() {
            let taken = match self.0.get(at) {
                Some(Atom::Run) => {
                    retry = Some((at, from));
                    at += 1;
                    continue;
                }
                Some(Atom::One) => Some(character(&text[from..])),
                Some(Atom::Byte(byte)) if *byte == text[from] => Some(1),
                Some(Atom::Byte(_)) | None => None,
            };
            match (taken, retry) {
                (Some(length), _) => {
                    at += 1;
                    from += length;
                }
                (None, Some((run, since))) => {
                    retry = Some((run, since + 1));
                    at = run + 1;
                    from = since + 1;
                }
                (None, None) => return false,
            }
        }
        self.0[at..].iter().all(|atom| *atom == Atom::Run)
    }
}

/// Returns the length in bytes of the first character of a text; 1 if it is not valid UTF-8.
fn character(text: &[u8]) -> usize {
    let chunk = text.utf8_chunks().next();
    let first = chunk.and_then(|chunk| chunk.valid().chars().next());
    first.map_or(1, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        Glob::new(pattern.as_bytes()).matches(text.as_bytes())
    }

    #[test]
    fn stars_and_question_marks_stand_for_characters() {
        assert!(matches("a*c?", "abbcé"));
        assert!(matches("*", ""));
        assert!(matches("*ab", "aab"));
        assert!(!matches("a?c", "ac"));
        assert!(!matches("a*", "ba"));
    }

    #[test]
    fn a_backslash_takes_their_meaning() {
        assert!(matches(r"\*\?\\", r"*?\"));
        assert!(!matches(r"\*", "a"));
        assert!(matches(r"C:\new*", r"C:\news"));
    }

    #[test]
    fn many_stars_take_no_time() {
        let pattern = "*a".repeat(2000) + "b";
        assert!(!matches(&pattern, &"a".repeat(5000)));
    }
}

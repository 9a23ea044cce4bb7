//! Wildcards: `*` stands for any run of characters, `?` for one.

/// One place of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Atom {
    /// Any run of characters, also an empty one.
    Star,
    /// One character.
    One,
    /// This byte of a character.
    Byte(u8),
}

/// A pattern without variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glob {
    pattern: Box<str>,
    /// Where the first wildcard is, or the end: most texts differ from what stands before it, which is seen at once.
    wildcard: usize,
}

impl Glob {
    /// Compiles a pattern.
    pub(crate) fn new(pattern: impl Into<Box<str>>) -> Self {
        let pattern = pattern.into();
        let wildcard = pattern.find(['*', '?']).unwrap_or(pattern.len());
        Self { pattern, wildcard }
    }

    /// A pattern that is this text: its wildcards are characters like others.
    pub(super) fn literal(text: impl Into<Box<str>>) -> Self {
        let pattern = text.into();
        let wildcard = pattern.len();
        Self { pattern, wildcard }
    }

    /// Tells whether the whole text matches.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let (beginning, behind) = self.pattern.split_at(self.wildcard);
        let Some(rest) = text.strip_prefix(beginning) else {
            return false;
        };
        match behind {
            "" => rest.is_empty(),
            "*" => true,
            behind => fits(|at| behind.as_bytes().get(at).map(|byte| atom(*byte)), rest),
        }
    }

    /// Tells whether whatever another pattern matches, this one matches. It may be `false` where that is
    /// hard to see: then they are taken as different.
    pub(crate) fn includes(&self, other: &Self) -> bool {
        let own: Vec<Atom> = self.atoms().collect();
        let theirs: Vec<Atom> = other.atoms().collect();
        includes(&own, &theirs)
    }

    fn atoms(&self) -> impl Iterator<Item = Atom> {
        let (beginning, behind) = self.pattern.split_at(self.wildcard);
        literally(beginning).chain(atoms(behind))
    }
}

/// Returns the places of a pattern.
pub(super) fn atoms(pattern: &str) -> impl Iterator<Item = Atom> {
    pattern.bytes().map(atom)
}

fn atom(byte: u8) -> Atom {
    match byte {
        b'*' => Atom::Star,
        b'?' => Atom::One,
        byte => Atom::Byte(byte),
    }
}

/// Returns the places of a text in which nothing is a wildcard.
pub(super) fn literally(text: &str) -> impl Iterator<Item = Atom> {
    text.bytes().map(Atom::Byte)
}

/// Tells whether a whole text matches the atoms of a pattern, by their places. The time is bounded by the product of
/// both lengths.
pub(super) fn fits(pattern: impl Fn(usize) -> Option<Atom>, text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut from) = (0, 0);
    // Where to go back to on a mismatch: the last star then takes one more byte.
    let mut retry = None;
    while from < bytes.len() {
        let taken = match pattern(at) {
            Some(Atom::Star) => {
                retry = Some((at, from));
                at += 1;
                continue;
            }
            Some(Atom::One) => character(text, from),
            Some(Atom::Byte(byte)) if byte == bytes[from] => Some(1),
            Some(Atom::Byte(_)) | None => None,
        };
        if let Some(length) = taken {
            at += 1;
            from += length;
            continue;
        }
        let Some((star, since)) = retry else {
            return false;
        };
        retry = Some((star, since + 1));
        at = star + 1;
        from = since + 1;
    }
    let mut rest = (at..).map_while(pattern);
    rest.all(|atom| atom == Atom::Star)
}

/// Returns the length of the character that begins at a byte; nothing in the middle of one.
fn character(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    rest.chars().next().map(char::len_utf8)
}

/// Tells whether one pattern matches all that another does, by matching the other as if it was a text in
/// which a star is a character that only a star matches.
fn includes(pattern: &[Atom], other: &[Atom]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut retry = None;
    while from < other.len() {
        let is_same = match (pattern.get(at), other[from]) {
            (Some(Atom::Star), _) => {
                retry = Some((at, from));
                at += 1;
                continue;
            }
            (Some(Atom::One), Atom::One) => true,
            (Some(Atom::One), Atom::Byte(byte)) => byte.is_ascii(),
            (Some(Atom::Byte(byte)), Atom::Byte(other)) => *byte == other,
            (_, _) => false,
        };
        if is_same {
            at += 1;
            from += 1;
            continue;
        }
        let Some((star, since)) = retry else {
            return false;
        };
        retry = Some((star, since + 1));
        at = star + 1;
        from = since + 1;
    }
    pattern[at..].iter().all(|atom| *atom == Atom::Star)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        Glob::new(pattern).matches(text)
    }

    #[test]
    fn a_star_stands_for_any_run_of_characters() {
        for text in ["", "a", "ab/c"] {
            assert!(matches("*", text));
        }
        assert!(matches("a*c", "abbc"));
        assert!(matches("a*c*", "acac"));
        assert!(matches("*ab", "aab"));
        assert!(!matches("a*c", "abcd"));
        assert!(!matches("", "a"));
    }

    #[test]
    fn a_question_mark_stands_for_one_character() {
        assert!(matches("a?c", "aéc"));
        assert!(matches("*?c", "aéc"));
        assert!(matches("é??", "é😀é"));
        assert!(!matches("a??c", "aéc"));
        assert!(!matches("*é??", "aéé"));
        assert!(!matches("a?c", "ac"));
    }

    #[test]
    fn case_matters() {
        assert!(!matches("Describe*", "describePolicy"));
    }

    #[test]
    fn many_stars_take_no_time() {
        let pattern = "*a".repeat(200) + "b";
        assert!(!matches(&pattern, &"a".repeat(5000)));
        let pattern = "*a?".repeat(3000) + "b";
        assert!(!matches(&pattern, &"a".repeat(5000)));
    }

    #[test]
    fn a_pattern_includes_those_that_match_less() {
        for (pattern, other) in [
            ("*", "a?b*"),
            ("s3:*", "s3:get*"),
            ("s3:*", "s3:getobject"),
            ("a?c", "abc"),
            ("*b*", "abc"),
            ("a*", "a*"),
            ("*a*", "*ba*"),
        ] {
            assert!(
                Glob::new(pattern).includes(&Glob::new(other)),
                "{pattern} {other}"
            );
        }
        for (pattern, other) in [
            ("s3:get*", "s3:*"),
            ("a?c", "a*c"),
            ("a", "?"),
            ("", "*"),
            ("s3:get*", "ec2:*"),
            ("?", "é"),
        ] {
            assert!(
                !Glob::new(pattern).includes(&Glob::new(other)),
                "{pattern} {other}"
            );
        }
    }
}

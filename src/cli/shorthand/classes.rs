//! The character classes of the grammar (`cli.md` section 5.1). Those above U+FFFF belong to no class.

use reference::whitespace;

/// White space between the parts of the grammar.
pub(super) fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t'..='\r')
}

/// A character of a key.
pub(super) fn is_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-_.#/:".contains(letter)
}

/// The first character of a bare word.
pub(super) fn starts_word(letter: char) -> bool {
    match letter {
        '!'..='~' => !"\"',=[{".contains(letter),
        _ => is_beyond_ascii(letter),
    }
}

/// A later character of a bare word that is the first value of a key.
pub(super) fn follows_first(letter: char) -> bool {
    match letter {
        '!'..='~' => !"\"',]}".contains(letter),
        _ => whitespace::is_space(letter) || is_beyond_ascii(letter),
    }
}

/// A later character of a bare word that is a further value of a key.
pub(super) fn follows_second(letter: char) -> bool {
    match letter {
        '!'..='~' => !"\"',=".contains(letter),
        _ => whitespace::is_space(letter) || is_beyond_ascii(letter),
    }
}

fn is_beyond_ascii(letter: char) -> bool {
    matches!(letter, '\u{7f}'..='\u{ffff}')
}

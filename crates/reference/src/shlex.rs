//! Words as a shell splits and quotes them; pagers, profiles and aliases are written so.
//!
//! What is quoted is good for fish as well, for which Python does not care.

/// A quotation mark has no counterpart, or a backslash stands at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsplit {
    /// A quotation has no end.
    NoClosingQuotation,
    /// Nothing follows a backslash.
    NoEscapedCharacter,
}

impl std::fmt::Display for Unsplit {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::NoClosingQuotation => "No closing quotation",
            Self::NoEscapedCharacter => "No escaped character",
        })
    }
}

/// Splits a string into words as `shlex.split` of Python does: by the quoting of POSIX shells, without
/// expansion or comments.
pub fn split(text: &str) -> Result<Vec<String>, Unsplit> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            '\'' => single_quoted(&mut letters, word.get_or_insert_default())?,
            '"' => double_quoted(&mut letters, word.get_or_insert_default())?,
            '\\' => {
                let escaped = letters.next().ok_or(Unsplit::NoEscapedCharacter)?;
                word.get_or_insert_default().push(escaped);
            }
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    Ok(words)
}

fn single_quoted(
    letters: &mut impl Iterator<Item = char>,
    word: &mut String,
) -> Result<(), Unsplit> {
    for letter in letters {
        if letter == '\'' {
            return Ok(());
        }
        word.push(letter);
    }
    Err(Unsplit::NoClosingQuotation)
}

/// Reads up to the closing quote. A backslash escapes only a quote and itself, as in Python's `shlex`;
/// a shell would let it escape `$` and a backquote as well.
fn double_quoted(
    letters: &mut impl Iterator<Item = char>,
    word: &mut String,
) -> Result<(), Unsplit> {
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return Ok(()),
            '\\' => {
                let escaped = letters.next().ok_or(Unsplit::NoEscapedCharacter)?;
                if !matches!(escaped, '"' | '\\') {
                    word.push('\\');
                }
                word.push(escaped);
            }
            other => word.push(other),
        }
    }
    Err(Unsplit::NoClosingQuotation)
}

/// Quotes a word so that a shell takes it for just that word, fish as well, for which a backslash
/// between single quotes is special.
pub fn quote(word: &str) -> String {
    let is_safe = |letter: char| letter.is_ascii_alphanumeric() || "@%+=:,./-_".contains(letter);
    if !word.is_empty() && word.chars().all(is_safe) {
        return word.to_owned();
    }
    let word = word.replace('\'', "'\"'\"'").replace('\\', r#"'"\\"'"#);
    format!("'{word}'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_keep_blanks_together_and_disappear() {
        assert_eq!(
            split(r#"sed 's/^/P: /' "a\"b\c" \x"#).unwrap(),
            ["sed", "s/^/P: /", "a\"b\\c", "x"]
        );
        assert_eq!(split("''").unwrap(), [""]);
    }

    #[test]
    fn an_open_quote_is_refused() {
        assert_eq!(split("sed 'x"), Err(Unsplit::NoClosingQuotation));
    }

    #[test]
    fn a_quoted_word_is_split_into_itself() {
        for word in ["plain", "it's", "a b", "", "$HOME", r"a\b\"] {
            assert_eq!(split(&quote(word)).unwrap(), [word]);
        }
    }
}

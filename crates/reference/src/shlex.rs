//! Splitting and quoting words as a shell does: for pagers, credential processes and aliases.
//!
//! Unlike Python's, the quoting also works in fish.

/// Why a string can't be split into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SplitError {
    /// A quotation is not closed.
    NoClosingQuotation,
    /// Nothing follows a backslash.
    NoEscapedCharacter,
}

impl std::fmt::Display for SplitError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::NoClosingQuotation => "No closing quotation",
            Self::NoEscapedCharacter => "No escaped character",
        })
    }
}

/// Splits a string into words as `shlex.split` of Python does: by the quoting of POSIX shells, without
/// expansion or comments.
pub fn split(text: &str) -> Result<Vec<String>, SplitError> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            '\'' => single_quoted(&mut letters, word.get_or_insert_default())?,
            '"' => double_quoted(&mut letters, word.get_or_insert_default())?,
            '\\' => {
                let escaped = letters.next().ok_or(SplitError::NoEscapedCharacter)?;
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
) -> Result<(), SplitError> {
    for letter in letters {
        if letter == '\'' {
            return Ok(());
        }
        word.push(letter);
    }
    Err(SplitError::NoClosingQuotation)
}

/// Reads up to the closing quote. A backslash escapes only a quote and itself, as in Python's `shlex`;
/// a shell would let it escape `$` and a backquote as well.
fn double_quoted(
    letters: &mut impl Iterator<Item = char>,
    word: &mut String,
) -> Result<(), SplitError> {
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return Ok(()),
            '\\' => {
                let escaped = letters.next().ok_or(SplitError::NoEscapedCharacter)?;
                if !matches!(escaped, '"' | '\\') {
                    word.push('\\');
                }
                word.push(escaped);
            }
            other => word.push(other),
        }
    }
    Err(SplitError::NoClosingQuotation)
}

/// Quotes a word for a POSIX shell, and for fish, in which a backslash between single quotes is special.
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
        assert_eq!(split("sed 'x"), Err(SplitError::NoClosingQuotation));
    }

    #[test]
    fn a_quoted_word_is_split_into_itself() {
        for word in ["plain", "it's", "a b", "", "$HOME", r"a\b\"] {
            assert_eq!(split(&quote(word)).unwrap(), [word]);
        }
    }
}

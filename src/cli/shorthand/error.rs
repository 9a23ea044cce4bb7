//! What is wrong with a shorthand text, and where (`cli.md` section 5.4).

/// Why a shorthand text can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misspelt {
    /// It breaks the grammar; the text says how and shows the place.
    Syntax(String),
    /// A file that it names with `@=` can't be read.
    File(String),
    /// It is nested more deeply than the reference can follow.
    TooDeep,
}

/// How deep lists and maps may be nested. The reference gives up at about this depth.
pub(super) const DEEPEST: usize = 480;

impl Misspelt {
    /// Something else was expected at a place.
    pub(super) fn expected(expected: &str, received: &str, text: &[char], at: usize) -> Self {
        let place = locate(text, at);
        Self::Syntax(format!(
            "Expected: '{expected}', received: '{received}' for input:\n {place}"
        ))
    }

    /// A key was given twice.
    pub(super) fn duplicate(key: &str, text: &[char], at: usize) -> Self {
        let place = locate(text, at);
        Self::Syntax(format!(
            "Second instance of key \"{key}\" encountered for input:\n{place}\n\
             This is often because there is a preceding \",\" instead of a space."
        ))
    }
}

/// Returns the text with a caret below the line of a place.
fn locate(text: &[char], at: usize) -> String {
    let at = at.min(text.len());
    let is_newline = |letter: &char| *letter == '\n';
    let line_start = text[..at]
        .iter()
        .rposition(is_newline)
        .map_or(0, |newline| newline + 1);
    let line_end = text[at..]
        .iter()
        .position(is_newline)
        .map_or(text.len(), |to| at + to);
    let head: String = text[..line_end].iter().collect();
    let tail: String = text[line_end..].iter().collect();
    format!("{head}\n{:blanks$}^{tail}", "", blanks = at - line_start)
}

//! Errors in a lesson's file, with their positions.

use std::fmt;

/// An error in a lesson's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one in characters.
    pub column: usize,
    /// What is wrong, as a phrase.
    pub what: String,
}

impl Mistake {
    /// Returns the error at a line and column.
    pub(super) fn at((line, column): (usize, usize), what: impl Into<String>) -> Self {
        Self {
            line,
            column,
            what: what.into(),
        }
    }
}

/// All errors in a lesson's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistakes {
    /// The name of the file in messages.
    pub file: String,
    /// The errors, from the top down.
    pub all: Vec<Mistake>,
}

impl fmt::Display for Mistakes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.all.iter().enumerate() {
            let Mistake { line, column, what } = mistake;
            let end = if index > 0 { "\n" } else { "" };
            write!(out, "{end}{}:{line}:{column}: {what}", self.file)?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}

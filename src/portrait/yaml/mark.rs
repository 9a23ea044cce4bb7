//! Places in files.

/// Where something stands, to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Mark {
    /// Which of the files.
    pub(crate) file: u32,
    /// The line, counted from one.
    pub(crate) line: u32,
    /// The column, counted from one in characters.
    pub(crate) column: u32,
}

impl Mark {
    /// Returns a place; what is beyond four billion of anything stands there.
    pub(crate) fn at(file: usize, line: usize, column: usize) -> Self {
        let small = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            file: small(file),
            line: small(line),
            column: small(column),
        }
    }

    /// Returns the line and the column.
    pub(crate) fn line_and_column(self) -> (usize, usize) {
        (self.line as usize, self.column as usize)
    }
}

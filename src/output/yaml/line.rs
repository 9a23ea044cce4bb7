//! The line that is being written.

/// Writes text and knows the column that it has come to.
pub(super) struct Line<'a> {
    out: &'a mut String,
    column: usize,
}

impl<'a> Line<'a> {
    pub(super) fn new(out: &'a mut String) -> Self {
        Self { out, column: 0 }
    }

    /// Returns how many characters the line has.
    pub(super) fn column(&self) -> usize {
        self.column
    }

    /// Writes text without line breaks.
    pub(super) fn write(&mut self, text: &str) {
        self.out.push_str(text);
        self.column += text.chars().count();
    }

    pub(super) fn push(&mut self, char: char) {
        self.out.push(char);
        self.column += 1;
    }

    /// Ends the line and begins one that is indented.
    pub(super) fn next(&mut self, indent: usize) {
        self.end();
        self.indent(indent);
    }

    /// Brings the line, which may have just begun, to a column.
    pub(super) fn indent(&mut self, indent: usize) {
        let blanks = indent.saturating_sub(self.column);
        self.out.extend(std::iter::repeat_n(' ', blanks));
        self.column = self.column.max(indent);
    }

    /// Ends the line.
    pub(super) fn end(&mut self) {
        self.break_with('\n');
    }

    /// Ends the line with one of the characters that do.
    pub(super) fn break_with(&mut self, char: char) {
        self.out.push(char);
        self.column = 0;
    }
}

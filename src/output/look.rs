//! How a value is to look, in whatever format.

/// The width of a table where there is no terminal.
pub const DEFAULT_WIDTH: usize = 80;

/// What switches colours off on a terminal.
pub const RESET: &str = "\u{1b}[0m";

/// Whether tables have colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// They have none.
    Off,
    /// Cells and indentation are coloured.
    Wrapped,
    /// In addition, colours are switched off behind every piece that is written.
    Reset,
}

/// What a value is of the answer to a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// One of its pages.
    Page,
}

/// How a value is to look, apart from the format.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The title of a table: the operation's name, or `error`.
    pub title: &'a str,
    /// Whether a table has colours.
    pub colour: Colour,
    /// The width that a table should not exceed.
    pub width: usize,
    /// What the value is of the answer.
    pub part: Part,
}

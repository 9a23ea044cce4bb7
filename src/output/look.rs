//! Options of printing that don't depend on the format.

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

/// Which part of an answer a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// One of its pages.
    Page,
}

/// Options of printing, apart from the format.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The title of a table: the operation's name, or `error`.
    pub title: &'a str,
    /// Whether a table has colours.
    pub colour: Colour,
    /// An upper bound on the width of a table, if its contents allow it.
    pub width: usize,
    /// Which part of the answer the value is.
    pub part: Part,
}

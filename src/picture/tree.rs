//! Things that are in one another.

use super::{Format, dot, mermaid, svg};

/// A thing, and what is in it.
pub(crate) struct Tree {
    /// What is written on it, line by line.
    pub(crate) lines: Vec<String>,
    pub(crate) shade: Shade,
    pub(crate) inside: Vec<Tree>,
}

/// How a thing looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shade {
    /// What holds everything.
    Top,
    /// What holds others.
    Unit,
    /// What holds nothing.
    Account,
    /// What is not in it yet.
    Waiting,
}

/// Writes trees as one picture, with a title where the notation has one that is not drawn.
pub(crate) fn draw(title: &str, trees: &[Tree], format: Format) -> String {
    match format {
        Format::Mermaid => mermaid::trees(trees),
        Format::Dot => dot::trees(trees),
        Format::Svg => svg::trees(title, trees),
    }
}

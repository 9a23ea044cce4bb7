//! Draws each diagram in the formats that it supports.

use super::format::Format;
use super::machine::Machine;
use super::sequence::Sequence;
use super::tree::Tree;
use super::{dot, lanes, mermaid, svg};

impl Machine {
    /// Writes the picture.
    pub(crate) fn draw(&self, format: Format) -> String {
        match format {
            Format::Mermaid => mermaid::machine(self),
            Format::Dot => dot::machine(self),
            Format::Svg => svg::machine(self),
        }
    }
}

impl Sequence {
    /// Writes it for Mermaid.
    pub(crate) fn mermaid(&self) -> String {
        mermaid::sequence(self)
    }

    /// Draws it as text, at most `width` columns wide. Returns none if it doesn't fit, or if it has no events.
    pub(crate) fn lines(&self, width: usize, is_coloured: bool) -> Option<String> {
        lanes::draw(self, width, is_coloured)
    }
}

/// Writes trees as one diagram. The title is for formats with a title that is not drawn.
pub(crate) fn draw_trees(title: &str, trees: &[Tree], format: Format) -> String {
    match format {
        Format::Mermaid => mermaid::trees(trees),
        Format::Dot => dot::trees(trees),
        Format::Svg => svg::trees(title, trees),
    }
}

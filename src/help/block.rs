//! The parts that a page is made of.

/// A part of a page. Texts are Markdown of one paragraph: names and code stand between backticks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The heading of what follows.
    Section(&'static str),
    /// A paragraph.
    Paragraph(String),
    /// Lines to be left as they are.
    Verbatim(String),
    /// Texts with a bullet each.
    Bullets(Vec<String>),
    /// Lines of one name each, indented below the block in front of them.
    Names(Vec<String>),
    /// Terms, each on its line, and what there is to say of them.
    Terms(Vec<(String, String)>),
    /// Blocks that belong to the one in front of them.
    Indented(Vec<Block>),
}

impl Block {
    /// Makes a paragraph.
    pub(super) fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(text.into())
    }
}

//! Nodes: what a file consists of before anybody says what its scalars are.

use super::text::Text;

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

/// A scalar, sequence or mapping.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) mark: Mark,
    pub(crate) content: Content,
}

/// What a node consists of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    /// A text, and whether it stands in quotes or is a block of lines.
    Scalar { text: Text, quoted: bool },
    /// Nodes in order.
    Sequence(Vec<Node>),
    /// Keys and values in order.
    Mapping(Vec<(Node, Node)>),
}

impl Node {
    /// A node that nobody has written.
    pub(crate) fn made(content: Content) -> Self {
        let mark = Mark::default();
        Self { mark, content }
    }

    /// A scalar that nobody has written.
    pub(crate) fn text(text: impl AsRef<str>, quoted: bool) -> Self {
        let text = text.as_ref().into();
        Self::made(Content::Scalar { text, quoted })
    }

    /// Returns the text of a scalar.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Tells whether nothing stands here, or a word for nothing.
    pub(crate) fn is_null(&self) -> bool {
        match &self.content {
            Content::Scalar { text, quoted } => !quoted && matches!(&**text, "" | "~" | "null"),
            _ => false,
        }
    }

    /// Returns the value of a key, if this is a mapping that has it; else this, which then stands for what
    /// is not there.
    pub(crate) fn at(&self, key: &str) -> &Self {
        self.member(key).unwrap_or(self)
    }

    /// Returns the keys and values of a mapping.
    pub(crate) fn pairs(&self) -> &[(Self, Self)] {
        match &self.content {
            Content::Mapping(pairs) => pairs,
            _ => &[],
        }
    }

    /// Returns the value of a key, if this is a mapping that has it.
    pub(crate) fn member(&self, key: &str) -> Option<&Self> {
        let mut pairs = self.pairs().iter();
        let found = pairs.find(|(name, _)| name.as_text() == Some(key));
        found.map(|(_, value)| value)
    }

    /// Returns an element of a sequence, or the value of a pair of a mapping; else this.
    pub(crate) fn item(&self, index: usize) -> &Self {
        match &self.content {
            Content::Sequence(nodes) => nodes.get(index).map_or(self, |node| node),
            Content::Mapping(pairs) => pairs.get(index).map_or(self, |(_, value)| value),
            Content::Scalar { .. } => self,
        }
    }
}

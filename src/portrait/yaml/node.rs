//! Nodes: what a file consists of before anybody says what its scalars are.

use std::iter;

use super::mark::Mark;
use super::tree::Tree;

/// A scalar, sequence or mapping.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'a> {
    tree: &'a Tree,
    place: u32,
}

/// What a node consists of.
#[derive(Debug, Clone)]
pub(crate) enum Content<'a> {
    /// A text, and whether it stands in quotes or is a block of lines.
    Scalar { text: &'a str, quoted: bool },
    /// Nodes in order.
    Sequence(Nodes<'a>),
    /// Keys and values in order.
    Mapping(Pairs<'a>),
}

impl Tree {
    /// Returns the node at a place.
    pub(in crate::portrait) fn node(&self, place: u32) -> Node<'_> {
        Node { tree: self, place }
    }

    /// Returns the node that all others are in.
    pub(crate) fn root(&self) -> Node<'_> {
        self.node(0)
    }

    /// Adds a node of a tree that this one was made beside, with all that is in it.
    pub(in crate::portrait) fn add(&mut self, node: Node<'_>) {
        self.copy(node.tree, node.place);
    }
}

impl<'a> Node<'a> {
    /// Returns where it stands.
    pub(crate) fn mark(self) -> Mark {
        self.tree.mark(self.place)
    }

    /// Returns a tree of this and all that is in it.
    pub(crate) fn to_tree(self) -> Tree {
        let mut tree = self.tree.beside();
        tree.add(self);
        tree
    }

    /// Tells whether both are the same node of a tree.
    pub(crate) fn is(self, other: Self) -> bool {
        self.place == other.place
    }

    /// Returns what it consists of.
    pub(crate) fn content(self) -> Content<'a> {
        if let Some((text, quoted)) = self.tree.scalar(self.place) {
            return Content::Scalar { text, quoted };
        }
        let inside = Nodes {
            next: self.tree.node(self.place + 1),
            end: self.tree.end(self.place),
        };
        if self.tree.is_mapping(self.place) {
            Content::Mapping(Pairs(inside))
        } else {
            Content::Sequence(inside)
        }
    }

    /// Returns the node behind this one and all that is in it: the value, if this is a key.
    pub(crate) fn next(self) -> Self {
        let place = self.tree.end(self.place);
        Self { place, ..self }
    }

    /// Returns the text of a scalar.
    pub(crate) fn as_text(self) -> Option<&'a str> {
        self.tree.scalar(self.place).map(|(text, _)| text)
    }

    /// Tells whether nothing stands here, or a word for nothing.
    pub(crate) fn is_null(self) -> bool {
        let scalar = self.tree.scalar(self.place);
        scalar.is_some_and(|(text, quoted)| !quoted && matches!(text, "" | "~" | "null"))
    }

    /// Returns the value of a key, if this is a mapping that has it; else this, which then stands for what
    /// is not there.
    pub(crate) fn at(self, key: &str) -> Self {
        self.member(key).unwrap_or(self)
    }

    /// Returns the keys and values of a mapping.
    pub(crate) fn pairs(self) -> Pairs<'a> {
        match self.content() {
            Content::Mapping(pairs) => pairs,
            _ => Pairs(Nodes { next: self, end: 0 }),
        }
    }

    /// Returns the value of a key, if this is a mapping that has it.
    pub(crate) fn member(self, key: &str) -> Option<Self> {
        let mut pairs = self.pairs();
        let found = pairs.find(|(name, _)| name.as_text() == Some(key));
        found.map(|(_, value)| value)
    }

    /// Walks over the elements of a sequence, or the values of a mapping; then this comes for ever, which stands for
    /// those that are not there.
    pub(crate) fn items(self) -> impl Iterator<Item = Self> {
        let (elements, pairs) = match self.content() {
            Content::Sequence(nodes) => (Some(nodes), None),
            Content::Mapping(pairs) => (None, Some(pairs)),
            Content::Scalar { .. } => (None, None),
        };
        let values = pairs.into_iter().flatten().map(|(_, value)| value);
        let elements = elements.into_iter().flatten();
        elements.chain(values).chain(iter::repeat(self))
    }

    /// Returns an element of a sequence, or the value of a pair of a mapping; else this.
    pub(crate) fn item(self, index: usize) -> Self {
        self.items().nth(index).unwrap_or(self)
    }
}

/// Nodes that stand behind each other.
#[derive(Debug, Clone)]
pub(crate) struct Nodes<'a> {
    next: Node<'a>,
    /// Where the first one is that is none of them.
    end: u32,
}

impl Nodes<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.next.place >= self.end
    }
}

impl<'a> Iterator for Nodes<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        if self.is_empty() {
            return None;
        }
        let node = self.next;
        self.next = node.next();
        Some(node)
    }
}

/// Keys and values of a mapping.
#[derive(Debug, Clone)]
pub(crate) struct Pairs<'a>(Nodes<'a>);

impl Pairs<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (Node<'a>, Node<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        Some((self.0.next()?, self.0.next()?))
    }
}

//! Trees of nodes.

/// A node and its children.
pub(crate) struct Tree {
    /// The lines of its label.
    pub(crate) lines: Vec<String>,
    pub(crate) shade: Shade,
    pub(crate) inside: Vec<Tree>,
}

/// The style of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shade {
    /// The root.
    Top,
    /// An inner node.
    Unit,
    /// A leaf.
    Account,
    /// A node that is not in the tree yet.
    Waiting,
}

//! Things that are in one another.

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

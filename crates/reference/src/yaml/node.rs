//! Nodes: the representation graph, before scalars are resolved to values.

use std::rc::Rc;

/// A scalar, sequence or mapping. Aliases share nodes.
#[derive(Debug)]
pub(super) struct Node {
    /// The tag, if it has one.
    pub(super) tag: Option<Tag>,
    pub(super) content: Content,
    /// The nesting depth, counting this node.
    pub(super) depth: usize,
    /// The size with all aliases expanded: the bytes of scalars, and one for each node.
    pub(super) size: usize,
}

/// The content of a node.
#[derive(Debug)]
pub(super) enum Content {
    /// A scalar. Only a plain one is resolved to other types than string.
    Scalar { text: String, plain: bool },
    /// Nodes in order.
    Sequence(Vec<Rc<Node>>),
    /// Keys and values in order.
    Mapping(Vec<(Rc<Node>, Rc<Node>)>),
}

/// The standard tags that the reference supports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Binary,
    Bool,
    Float,
    Int,
    Map,
    Merge,
    Null,
    Omap,
    Seq,
    Set,
    Str,
    Timestamp,
    /// Any other. The reference constructs no value of it.
    Unknown,
}

impl Tag {
    /// Returns the tag `!!name`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "binary" => Self::Binary,
            "bool" => Self::Bool,
            "float" => Self::Float,
            "int" => Self::Int,
            "map" => Self::Map,
            "merge" => Self::Merge,
            "null" => Self::Null,
            "omap" => Self::Omap,
            "seq" => Self::Seq,
            "set" => Self::Set,
            "str" => Self::Str,
            "timestamp" => Self::Timestamp,
            _ => return None,
        })
    }
}

impl Content {
    fn children(&self) -> impl Iterator<Item = &Node> {
        let (nodes, pairs): (&[_], &[_]) = match self {
            Self::Scalar { .. } => (&[], &[]),
            Self::Sequence(nodes) => (nodes, &[]),
            Self::Mapping(pairs) => (&[], pairs),
        };
        let of_pairs = pairs.iter().flat_map(|(key, value)| [key, value]);
        nodes.iter().chain(of_pairs).map(Rc::as_ref)
    }
}

impl Node {
    pub(super) fn new(tag: Option<Tag>, content: Content) -> Self {
        let text = match &content {
            Content::Scalar { text, .. } => text.len(),
            _ => 0,
        };
        let (mut depth, mut size) = (1, 1 + text);
        for child in content.children() {
            depth = depth.max(child.depth + 1);
            size = size.saturating_add(child.size);
        }
        Self {
            tag,
            content,
            depth,
            size,
        }
    }

    /// Tells whether this is a merge key, `<<`.
    pub(super) fn is_merge(&self) -> bool {
        match (self.tag, &self.content) {
            (None, Content::Scalar { text, plain }) => *plain && text == "<<",
            (tag, _) => tag == Some(Tag::Merge),
        }
    }
}

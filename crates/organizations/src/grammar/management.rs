//! What is particular to a type of management policies: what a document may say, how policies are
//! merged, and how the outcome is shown and judged.

use super::node::Node;
use super::schema::Schema;
use crate::document::{self, Json};
use crate::model::Timestamp;

/// What is particular to a type of management policies.
pub(crate) struct Management {
    /// The key at the top of a document.
    pub(crate) key: Key,
    /// What may be below the key.
    pub(crate) schema: &'static Schema,
    /// The rules that the schema can't tell, for what is below the key at the time of writing.
    pub(crate) rules: fn(&Node, Timestamp) -> bool,
    /// How scalars are merged.
    pub(crate) scalars: Scalars,
    /// How a merged policy is shown.
    pub(crate) rendering: Rendering,
    /// What makes a merged policy invalid.
    pub(crate) validity: Validity,
}

/// The key at the top of a document.
pub(crate) enum Key {
    /// This one, in any case.
    Is(&'static str),
    /// One that begins in one of these ways: its name is not known.
    BeginsWith(&'static [&'static str]),
}

/// How scalars are merged.
pub(crate) enum Scalars {
    /// As they were written: `1` and `"1"` are different.
    AsWritten,
    /// As strings.
    AsStrings,
}

/// How a merged policy is shown.
pub(crate) enum Rendering {
    /// What has no value is left out.
    Plain,
    /// Each key of tags has a spelling and values.
    Tags,
}

/// What makes a merged policy invalid.
#[derive(PartialEq)]
pub(crate) enum Validity {
    /// Nothing.
    Always,
    /// Too much of it.
    Tags,
    /// Plans that can't work.
    Backup,
    /// Lists of Regions that are missing.
    SecurityHub,
}

impl Management {
    /// Makes a type of which no more is said than its key and schema.
    pub(crate) const fn plain(key: &'static str, schema: &'static Schema) -> Self {
        Self {
            key: Key::Is(key),
            schema,
            rules: |_, _| true,
            scalars: Scalars::AsWritten,
            rendering: Rendering::Plain,
            validity: Validity::Always,
        }
    }

    /// Tells whether a document is a policy of this type, at the time of writing.
    pub(crate) fn admits(&self, document: &Json, now: Timestamp) -> bool {
        let tree = Node::read_document(document);
        let children = tree.as_ref().map(|tree| tree.children.as_slice());
        let Some([(key, node)]) = children else {
            return false;
        };
        self.has_key(key)
            && self.schema.admits(node)
            && (self.rules)(&self.schema.normalized(node.clone()), now)
    }

    fn has_key(&self, key: &str) -> bool {
        let key = key.to_lowercase();
        match self.key {
            Key::Is(name) => key == name,
            Key::BeginsWith(names) => names.iter().any(|name| key.starts_with(name)),
        }
    }

    /// Reads a policy of this type as a tree, as it is merged.
    pub(crate) fn read(&self, content: &str) -> Option<Node> {
        let tree = Node::read_document(&document::read(content)?)?;
        Some(self.normalized(tree))
    }

    fn normalized(&self, mut tree: Node) -> Node {
        let children = std::mem::take(&mut tree.children).into_iter();
        tree.children = children
            .map(|(key, node)| (key.to_lowercase(), self.schema.normalized(node)))
            .collect();
        if let Scalars::AsStrings = self.scalars {
            tree.spell_out();
        }
        tree
    }
}

//! How the tree of a policy type is described, and held against the description.

use super::node::Node;
use crate::document::Json;

/// What a node may have.
pub(super) enum Schema {
    /// Nodes of these names.
    Fields(&'static [Field]),
    /// Nodes of any right name.
    Each {
        name: fn(&str) -> bool,
        node: &'static Schema,
    },
    /// One right scalar; only `@@assign` makes it.
    One(fn(&Json) -> bool),
    /// A list of right scalars.
    Many(fn(&Json) -> bool),
    /// A list of right scalars; no operator has an empty one.
    Filled(fn(&Json) -> bool),
    /// Anything: a value, or nodes.
    Anything,
}

/// A node of a known name.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) node: Schema,
}

/// A node that may be there.
pub(super) const fn field(name: &'static str, node: Schema) -> Field {
    Field {
        name,
        required: false,
        node,
    }
}

/// A node that must be there.
pub(super) const fn required(name: &'static str, node: Schema) -> Field {
    Field {
        name,
        required: true,
        node,
    }
}

impl Schema {
    /// Tells whether a node is as described.
    pub(super) fn admits(&self, node: &Node) -> bool {
        let is_container = !node.makes_value();
        let is_setting = node.children.is_empty();
        match self {
            Self::Fields(fields) => is_container && admit(fields, node),
            Self::Each { name, node: each } => {
                let mut children = node.children.iter();
                is_container && children.all(|(child, below)| name(child) && each.admits(below))
            }
            Self::One(is_right) => is_setting && is_one(node, *is_right),
            Self::Many(is_right) => is_setting && are_many(node, *is_right),
            Self::Filled(is_right) => {
                let lists = node.lists().unwrap_or_default();
                let is_filled = lists.iter().all(|list| !list.is_empty());
                is_setting && is_filled && are_many(node, *is_right)
            }
            Self::Anything => {
                let mut children = node.children.iter();
                is_setting || (is_container && children.all(|(_, below)| self.admits(below)))
            }
        }
    }
}

fn admit(fields: &[Field], node: &Node) -> bool {
    let is_known = |(name, below): &(String, Node)| {
        let field = fields.iter().find(|field| field.name == name);
        field.is_some_and(|field| field.node.admits(below))
    };
    let is_there = |field: &Field| !field.required || node.child(field.name).is_some();
    node.children.iter().all(is_known) && fields.iter().all(is_there)
}

fn is_one(node: &Node, is_right: fn(&Json) -> bool) -> bool {
    let is_value = |value: &Json| value.is_scalar() && is_right(value);
    node.append.is_none() && node.remove.is_none() && node.assign.as_ref().is_none_or(is_value)
}

fn are_many(node: &Node, is_right: fn(&Json) -> bool) -> bool {
    let is_item = |item: &Json| item.is_scalar() && is_right(item);
    let lists = node.lists();
    lists.is_some_and(|lists| lists.into_iter().flatten().all(is_item))
}

/// Returns a scalar as it is spelled; a list or an object has no spelling.
pub(crate) fn spelled(value: &Json) -> &str {
    match value {
        Json::Text(text) | Json::Number(text) => text,
        Json::Boolean(true) => "true",
        Json::Boolean(false) => "false",
        Json::Null => "null",
        Json::List(_) | Json::Object(_) => "",
    }
}

/// Tells whether a name is there at all.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
}

/// Tells whether a value is a text.
pub(super) fn is_text(value: &Json) -> bool {
    value.as_text().is_some()
}

/// Tells whether a value is `enabled` or `disabled`.
pub(super) fn is_switch(value: &Json) -> bool {
    matches!(spelled(value), "enabled" | "disabled")
}

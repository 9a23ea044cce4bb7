//! How the tree of a policy type is described, and held against the description.

use super::node::{Node, spelled};
use crate::document::Json;

/// What a node may have.
pub(crate) enum Schema {
    /// Nodes of these names.
    Fields(&'static [Field]),
    /// Nodes of any right name.
    Each(Names),
    /// Nodes of these names, and of any other right one.
    FieldsAndEach(&'static [Field], Names),
    /// One right scalar; only `@@assign` makes it.
    One(fn(&Json) -> bool),
    /// A list of right scalars.
    Many(fn(&Json) -> bool),
    /// A list of right scalars that is set to no empty one, and to which some are added.
    Filled(fn(&Json) -> bool),
    /// Anything: a value, or nodes.
    Anything,
}

/// A node of a known name, which is in lower case here and in any case in a document.
pub(crate) struct Field {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) node: Schema,
}

/// Nodes whose names the writer of a policy chooses.
pub(crate) struct Names {
    /// Tells whether a name is right as it was written.
    pub(super) is_right: fn(&str) -> bool,
    /// What becomes of its case.
    pub(super) case: Case,
    pub(super) node: &'static Schema,
}

/// What becomes of the case of a name.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    /// Names are the same in any case, and in lower case from here on.
    Lowered,
    /// Names stay as they were written.
    Kept,
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

/// Nodes whose names are the same in any case.
pub(super) const fn each(is_right: fn(&str) -> bool, node: &'static Schema) -> Schema {
    Schema::Each(Names {
        is_right,
        case: Case::Lowered,
        node,
    })
}

/// Nodes whose names stay as they were written.
pub(super) const fn each_as_written(is_right: fn(&str) -> bool, node: &'static Schema) -> Schema {
    Schema::Each(Names {
        is_right,
        case: Case::Kept,
        node,
    })
}

impl Schema {
    /// Tells whether a node is as described.
    pub(super) fn admits(&self, node: &Node) -> bool {
        let is_setting = node.children.is_empty();
        match self {
            Self::Fields(_) | Self::Each(_) | Self::FieldsAndEach(..) => {
                !node.makes_value() && self.admits_children(node)
            }
            Self::One(is_right) => is_setting && is_one(node, *is_right),
            Self::Many(is_right) => is_setting && are_many(node, *is_right),
            Self::Filled(is_right) => is_setting && is_filled(node) && are_many(node, *is_right),
            Self::Anything => is_setting || (!node.makes_value() && self.admits_children(node)),
        }
    }

    fn admits_children(&self, node: &Node) -> bool {
        let admits = |(name, below): &(String, Node)| {
            self.below(name).is_some_and(|schema| schema.admits(below))
        };
        let mut names: Vec<_> = node
            .children
            .iter()
            .map(|(name, _)| self.plain(name))
            .collect();
        names.sort_unstable();
        let is_there =
            |field: &Field| !field.required || names.iter().any(|name| name == field.name);
        node.children.iter().all(admits)
            && names.is_sorted_by(|one, next| one < next)
            && self.fields().iter().all(is_there)
    }

    /// Returns what the node of a name may have, if there may be one.
    fn below(&self, name: &str) -> Option<&Self> {
        if matches!(self, Self::Anything) {
            return Some(self);
        }
        let names = self.names().filter(|names| (names.is_right)(name));
        let field = self.field(name).map(|field| &field.node);
        field.or(names.map(|names| names.node))
    }

    /// Returns a name as it is from here on.
    fn plain(&self, name: &str) -> String {
        let is_field = self.field(name).is_some() || matches!(self, Self::Anything);
        match self.names().map(|names| names.case) {
            Some(Case::Kept) if !is_field => name.to_owned(),
            _ => name.to_lowercase(),
        }
    }

    fn field(&self, name: &str) -> Option<&Field> {
        let mut fields = self.fields().iter();
        fields.find(|field| field.name.eq_ignore_ascii_case(name))
    }

    fn fields(&self) -> &[Field] {
        match self {
            Self::Fields(fields) | Self::FieldsAndEach(fields, _) => fields,
            Self::Each(_) | Self::One(_) | Self::Many(_) | Self::Filled(_) | Self::Anything => &[],
        }
    }

    fn names(&self) -> Option<&Names> {
        match self {
            Self::Each(names) | Self::FieldsAndEach(_, names) => Some(names),
            Self::Fields(_) | Self::One(_) | Self::Many(_) | Self::Filled(_) | Self::Anything => {
                None
            }
        }
    }

    /// Returns a node as it is merged: with names in lower case where their case says nothing, and in
    /// the order in which the service goes over them: from the last to the first, those that were
    /// written with a capital letter after the others.
    pub(super) fn normalized(&self, mut node: Node) -> Node {
        let children = std::mem::take(&mut node.children);
        let has_capitals = |name: &str| name.chars().any(char::is_uppercase);
        let (last, first): (Vec<_>, Vec<_>) = children
            .into_iter()
            .rev()
            .partition(|(name, _)| has_capitals(name));
        let normalized = |(name, child): (String, Node)| match self.below(&name) {
            Some(schema) => (self.plain(&name), schema.normalized(child)),
            None => (self.plain(&name), child),
        };
        node.children = first.into_iter().chain(last).map(normalized).collect();
        node
    }
}

fn is_one(node: &Node, is_right: fn(&Json) -> bool) -> bool {
    let is_value = |value: &Json| value.is_scalar() && is_right(value);
    node.append.is_empty() && node.remove.is_empty() && node.assign.iter().all(is_value)
}

fn are_many(node: &Node, is_right: fn(&Json) -> bool) -> bool {
    let is_item = |item: &Json| item.is_scalar() && is_right(item);
    let lists = node.lists();
    lists.is_some_and(|lists| lists.into_iter().flatten().all(is_item))
}

fn is_filled(node: &Node) -> bool {
    let mut set = node.assign.iter().filter_map(Json::as_list);
    set.all(|list| !list.is_empty()) && node.append.iter().all(|list| !list.is_empty())
}

/// Tells whether a name is there at all.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
}

/// Tells whether a value is a string.
pub(super) fn is_text(value: &Json) -> bool {
    value.as_str().is_some()
}

/// Tells whether a value is `enabled` or `disabled`.
pub(super) fn is_switch(value: &Json) -> bool {
    matches!(spelled(value), "enabled" | "disabled")
}

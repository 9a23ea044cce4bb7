//! Management policies as trees: what all of them have in common.

use crate::document::Json;

/// What begins the name of an operator, and of nothing else.
const MARK: &str = "@@";

/// The operator that says which operators policies further down may use.
const LOCK: &str = "@@operators_allowed_for_child_policies";

/// A node of a policy: what its operators say, and the nodes below it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Node {
    /// The value that it sets: a scalar, or a list.
    pub(crate) assign: Option<Json>,
    /// The items that it adds to a list.
    pub(crate) append: Option<Vec<Json>>,
    /// The items that it takes out of a list.
    pub(crate) remove: Option<Vec<Json>>,
    /// The operators that policies further down may use here.
    pub(crate) lock: Option<Operators>,
    /// The nodes below it, in the order in which they were given.
    pub(crate) children: Vec<(String, Node)>,
}

/// An operator that makes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Assign,
    Append,
    Remove,
}

/// A set of operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operators(u8);

impl Operators {
    pub(crate) const ALL: Self = Self(0b111);
    const NONE: Self = Self(0);

    pub(crate) fn has(self, operator: Operator) -> bool {
        self.0 & Self::of(operator).0 != 0
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    fn of(operator: Operator) -> Self {
        match operator {
            Operator::Assign => Self(0b001),
            Operator::Append => Self(0b010),
            Operator::Remove => Self(0b100),
        }
    }

    /// Reads the names of operators: some, each once, and nothing beside `@@none`.
    fn read(names: &Json) -> Option<Self> {
        let names = names.as_list()?;
        let names: Vec<_> = names.iter().map(Json::as_text).collect::<Option<_>>()?;
        let is_repeated = |(at, name): (usize, &&str)| names[..at].contains(name);
        if names.is_empty() || names.iter().enumerate().any(is_repeated) {
            return None;
        }
        if names.contains(&"@@none") {
            return (names.len() == 1).then_some(Self::NONE);
        }
        let operators = names.iter().map(|name| Self::named(name));
        operators.reduce(|one, other| Some(Self(one?.0 | other?.0)))?
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "@@all" => Some(Self::ALL),
            "@@assign" => Some(Self::of(Operator::Assign)),
            "@@append" => Some(Self::of(Operator::Append)),
            "@@remove" => Some(Self::of(Operator::Remove)),
            _ => None,
        }
    }
}

impl Node {
    /// Reads a document: one key, and beside it at most a lock and operators that do nothing.
    pub(super) fn read_document(document: &Json) -> Option<Self> {
        let mut node = Self::default();
        for (name, value) in document.as_object()? {
            match name.as_str() {
                LOCK => node.lock = Some(Operators::read(value)?),
                // Tolerated next to the key, whatever they say, and without effect.
                "@@assign" | "@@append" | "@@remove" if value.as_object().is_none() => {}
                name if name.starts_with(MARK) => return None,
                name => node.children.push((name.to_owned(), Self::read(value)?)),
            }
        }
        (node.children.len() == 1).then_some(node)
    }

    /// Reads a node. Reading goes as deep as the document, and no document is very deep.
    fn read(value: &Json) -> Option<Self> {
        let mut node = Self::default();
        for (name, value) in value.as_object()? {
            match name.as_str() {
                LOCK => node.lock = Some(Operators::read(value)?),
                "@@assign" if is_value(value) => node.assign = Some(value.clone()),
                "@@append" => node.append = Some(value.as_list()?.to_vec()),
                "@@remove" => node.remove = Some(value.as_list()?.to_vec()),
                name if name.starts_with(MARK) => return None,
                name => node.children.push((name.to_owned(), Self::read(value)?)),
            }
        }
        Some(node)
    }

    /// Tells whether it has operators that make a value.
    pub(super) fn makes_value(&self) -> bool {
        self.assign.is_some() || self.append.is_some() || self.remove.is_some()
    }

    /// Returns the lists that its operators have, unless one has something else.
    pub(super) fn lists(&self) -> Option<Vec<&[Json]>> {
        let assign = match &self.assign {
            Some(value) => Some(value.as_list()?),
            None => None,
        };
        let lists = [assign, self.append.as_deref(), self.remove.as_deref()];
        Some(lists.into_iter().flatten().collect())
    }

    /// Returns the node below it that has a name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        let child = self.children.iter().find(|(child, _)| child == name);
        child.map(|(_, node)| node)
    }
}

fn is_value(value: &Json) -> bool {
    value.as_object().is_none() && *value != Json::Null
}

/// Returns a document with all its names in lower case, unless two become the same.
pub(super) fn in_lower_case(document: &Json) -> Option<Json> {
    let Json::Object(members) = document else {
        return Some(document.clone());
    };
    let mut lowered: Vec<(String, Json)> = Vec::with_capacity(members.len());
    for (name, value) in members {
        let name = name.to_lowercase();
        if lowered.iter().any(|(other, _)| *other == name) {
            return None;
        }
        lowered.push((name, in_lower_case(value)?));
    }
    Some(Json::Object(lowered))
}

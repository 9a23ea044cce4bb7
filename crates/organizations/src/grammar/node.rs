//! Management policies as trees: what all of them have in common.

use crate::document::Json;

/// What begins the name of an operator, and of nothing else.
const MARK: &str = "@@";

/// A node of a policy: what its operators say, and the nodes below it.
///
/// One operator may be there in several spellings, `@@assign` and `@@Assign`. They count as if they
/// were of several policies.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Node {
    /// The values that it sets: scalars, or lists.
    pub(crate) assign: Vec<Json>,
    /// The items that it adds to a list.
    pub(crate) append: Vec<Vec<Json>>,
    /// The items that it takes out of a list.
    pub(crate) remove: Vec<Vec<Json>>,
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

    /// Reads the names of operators: some, in any case, each spelling once, and nothing beside
    /// `@@none`.
    fn read(names: &Json) -> Option<Self> {
        let names = names.as_list()?;
        let names: Vec<_> = names.iter().map(Json::as_str).collect::<Option<_>>()?;
        let is_repeated = |(at, name): (usize, &&str)| names[..at].contains(name);
        if names.is_empty() || names.iter().enumerate().any(is_repeated) {
            return None;
        }
        if names.iter().any(|name| name.eq_ignore_ascii_case("@@none")) {
            return (names.len() == 1).then_some(Self::NONE);
        }
        let operators = names.iter().map(|name| Self::named(name));
        operators.reduce(|one, other| Some(Self(one?.0 | other?.0)))?
    }

    fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "@@all" => Some(Self::ALL),
            "@@assign" => Some(Self::of(Operator::Assign)),
            "@@append" => Some(Self::of(Operator::Append)),
            "@@remove" => Some(Self::of(Operator::Remove)),
            _ => None,
        }
    }
}

/// The name of a member.
enum Name {
    /// An operator that makes a value.
    Value(Operator),
    /// The operator that says which operators policies further down may use.
    Lock,
    /// A node.
    Node,
}

impl Name {
    /// Reads a name, unless it looks like that of an operator and is none.
    fn read(name: &str) -> Option<Self> {
        if !name.starts_with(MARK) {
            return Some(Self::Node);
        }
        Some(match name.to_ascii_lowercase().as_str() {
            "@@assign" => Self::Value(Operator::Assign),
            "@@append" => Self::Value(Operator::Append),
            "@@remove" => Self::Value(Operator::Remove),
            "@@operators_allowed_for_child_policies" => Self::Lock,
            _ => return None,
        })
    }
}

impl Node {
    /// Reads a document: one key, and beside it at most a lock and operators that do nothing.
    pub(super) fn read_document(document: &Json) -> Option<Self> {
        let mut node = Self::default();
        for (name, value) in document.as_object()? {
            match Name::read(name)? {
                // Tolerated next to the key, and without effect.
                Name::Value(_) if is_flat(value) => {}
                Name::Value(_) => return None,
                Name::Lock => node.lock_by(value)?,
                Name::Node => node.children.push((name.clone(), Self::read(value)?)),
            }
        }
        (node.children.len() == 1).then_some(node)
    }

    /// Reads a node. Reading goes as deep as the document, and no document is very deep.
    fn read(value: &Json) -> Option<Self> {
        let mut node = Self::default();
        for (name, value) in value.as_object()? {
            match Name::read(name)? {
                Name::Value(Operator::Assign) if is_value(value) => node.assign.push(value.clone()),
                Name::Value(Operator::Assign) => return None,
                Name::Value(Operator::Append) => node.append.push(value.as_list()?.to_vec()),
                Name::Value(Operator::Remove) => node.remove.push(value.as_list()?.to_vec()),
                Name::Lock => node.lock_by(value)?,
                Name::Node => node.children.push((name.clone(), Self::read(value)?)),
            }
        }
        Some(node)
    }

    fn lock_by(&mut self, names: &Json) -> Option<()> {
        let lock = Operators::read(names)?;
        self.lock = Some(self.lock.map_or(lock, |before| before.and(lock)));
        Some(())
    }

    /// Tells whether it has operators that make a value.
    pub(crate) fn makes_value(&self) -> bool {
        !(self.assign.is_empty() && self.append.is_empty() && self.remove.is_empty())
    }

    /// Tells whether it sets something, or a node below it does.
    pub(crate) fn says_something(&self) -> bool {
        self.makes_value()
            || self
                .children
                .iter()
                .any(|(_, child)| child.says_something())
    }

    /// Returns the lists that its operators have, unless one has something else.
    pub(super) fn lists(&self) -> Option<Vec<&[Json]>> {
        let lists = self.assign.iter().map(Json::as_list);
        let items = self.append.iter().chain(&self.remove);
        lists.chain(items.map(|items| Some(&**items))).collect()
    }

    /// Returns the node below it that has a name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        let child = self.children.iter().find(|(child, _)| child == name);
        child.map(|(_, node)| node)
    }

    /// Walks over the nodes below the one that has a name.
    pub(super) fn below(&self, name: &str) -> impl Iterator<Item = &(String, Self)> {
        let child = self.child(name);
        child.into_iter().flat_map(|child| &child.children)
    }

    /// Returns the value that the node of a name sets, as it is spelled.
    pub(super) fn said(&self, name: &str) -> Option<&str> {
        self.child(name)?.assign.first().map(spelled)
    }

    /// Turns all its scalars into strings, and those of the nodes below it.
    pub(super) fn spell_out(&mut self) {
        let items = self.append.iter_mut().chain(&mut self.remove);
        items.flatten().for_each(spell);
        for value in &mut self.assign {
            match value {
                Json::List(items) => items.iter_mut().for_each(spell),
                one => spell(one),
            }
        }
        for (_, child) in &mut self.children {
            child.spell_out();
        }
    }
}

fn is_value(value: &Json) -> bool {
    value.as_object().is_none() && *value != Json::Null
}

/// Tells whether a value is a scalar or a list of scalars.
fn is_flat(value: &Json) -> bool {
    value.as_object().is_none() && value.one_or_more().iter().all(Json::is_scalar)
}

/// Returns a scalar as it is spelled; a list or an object has no spelling.
pub(crate) fn spelled(value: &Json) -> &str {
    match value {
        Json::String(string) | Json::Number(string) => string,
        Json::Boolean(true) => "true",
        Json::Boolean(false) => "false",
        Json::Null => "null",
        Json::List(_) | Json::Object(_) => "",
    }
}

fn spell(value: &mut Json) {
    if value.is_scalar() {
        *value = Json::String(spelled(value).to_owned());
    }
}

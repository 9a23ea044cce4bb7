//! From nodes to a portrait, as far as they fit. All that does not fit is told, with its place.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ptr;

use shape::{Kind, Member, Shape, Shaped, Source, Value, place};

use super::complaint::Complaints;
use super::document as policy_document;
use super::fit::{choice, instead, misfit, number, truth, what};
use super::format::{Document, Form, form, is_key, key};
use super::keys::Keys;
use super::yaml::{Content, Node, Nodes, Pairs};

/// A node that is being read.
#[derive(Clone, Copy)]
pub(super) struct Fitted<'a> {
    node: Node<'a>,
    /// Whether it is the key of an element of a list that is written as a mapping: the first member is the key, the
    /// other is the value.
    is_pair: bool,
    complaints: &'a RefCell<Complaints>,
}

impl<'a> Fitted<'a> {
    /// Returns a node that is to be read. What is wrong with it is added to complaints.
    pub(super) fn of(node: Node<'a>, complaints: &'a RefCell<Complaints>) -> Self {
        Self {
            node,
            is_pair: false,
            complaints,
        }
    }

    fn complain(self, node: Node<'_>, why: impl Into<String>) {
        self.complaints.borrow_mut().add(node.mark(), why);
    }

    /// Returns what fits, or complains.
    fn fitting<T>(self, found: Result<T, String>) -> Option<T> {
        found.map_err(|why| self.complain(self.node, why)).ok()
    }

    fn scalar(self) -> Option<&'a str> {
        let text = self.node.as_text();
        self.fitting(text.ok_or_else(|| format!("a text is expected, not {}", what(self.node))))
    }

    fn mapping(self) -> Option<Pairs<'a>> {
        let pairs = match self.node.content() {
            Content::Mapping(pairs) => Ok(pairs),
            _ => Err(format!("a mapping is expected, not {}", what(self.node))),
        };
        self.fitting(pairs)
    }

    fn document(self) -> String {
        policy_document::read(self.node).unwrap_or_else(|wrong| {
            self.complain(wrong.node, wrong.why);
            // Whether it is there is known.
            "{}".to_owned()
        })
    }

    /// Finds the members of a structure that is written as a mapping.
    fn written<const N: usize>(self, structure: &'static Shape) -> Option<[Option<Self>; N]> {
        let written = self.mapping()?;
        let members = structure.members();
        let mut found = [None; N];
        let mut seen = [false; N];
        let mut next = 0;
        for (name, value) in written.clone() {
            let Some(index) = self.known(members, next, name) else {
                continue;
            };
            next = index + 1;
            if seen[index] {
                self.repeated(&members[index], written.clone(), name);
            }
            seen[index] = true;
            // Of two with one key the first counts that says something.
            found[index] = found[index].or_else(|| self.member(&members[index], value));
        }
        for (member, _) in members.iter().zip(seen).filter(|(_, seen)| !seen) {
            if member.required {
                let why = format!("`{}` is missing{}", key(member.name), of(structure));
                self.complain(self.node, why);
            }
        }
        Some(found)
    }

    /// Returns the value of a member, unless it says that there is none.
    fn member(self, member: &Member, value: Node<'a>) -> Option<Self> {
        let says_nothing = !member.required && value.is_null();
        (!says_nothing).then(|| Self::of(value, self.complaints))
    }

    /// Returns which member a key names.
    fn known(self, members: &'static [Member], next: usize, name: Node<'_>) -> Option<usize> {
        let text = name.as_text();
        let is_named = |text| place(members, next, |member| is_key(member.name, text));
        let found = text.and_then(is_named);
        if found.is_none() {
            let why = match text {
                // What will not be told needs no advice.
                Some(_) if self.complaints.borrow().are_many_before(name.mark()) => {
                    "unknown key".to_owned()
                }
                Some(text) => {
                    let keys: Vec<_> = members.iter().map(|member| key(member.name)).collect();
                    let instead = instead(text, &keys);
                    format!("unknown key `{}`{instead}", text.escape_debug())
                }
                None => "a key is a text".to_owned(),
            };
            self.complain(name, why);
        }
        found
    }

    /// Complains of a key that is there already.
    fn repeated(self, member: &Member, written: Pairs<'_>, name: Node<'_>) {
        let mut keys = written.map(|(name, _)| name);
        let first = keys.find(|name| is_key_of(member, *name));
        let line = first.map_or(0, |first| first.mark().line);
        let key = key(member.name);
        self.complain(name, format!("`{key}` is there already, in line {line}"));
    }
}

/// Tells whether a key is that of a member.
fn is_key_of(member: &Member, name: Node<'_>) -> bool {
    name.as_text().is_some_and(|text| is_key(member.name, text))
}

/// Says what something is missing in.
fn of(shape: &Shape) -> String {
    let what = shape.text.lines().next().unwrap_or_default();
    match what.trim_end_matches('.') {
        "" => String::new(),
        what => {
            let mut letters = what.chars();
            let first = letters.next().into_iter().flat_map(char::to_lowercase);
            format!(" in {}", first.chain(letters).collect::<String>())
        }
    }
}

impl<'a> Source<'a> for Fitted<'a> {
    type Elements = Elements<'a>;

    fn members<const N: usize>(self, structure: &'static Shape) -> Option<[Option<Self>; N]> {
        if !self.is_pair {
            return self.written(structure);
        }
        let mut found = [None; N];
        let key_and_value = [self.node, self.node.next()];
        let members = structure.members().iter().zip(key_and_value);
        for (slot, (member, node)) in found.iter_mut().zip(members) {
            *slot = self.member(member, node);
        }
        Some(found)
    }

    fn elements(self, list: &'static Shape) -> Option<Elements<'a>> {
        let node = self.node;
        let left = match (form(list), node.content()) {
            // Nothing is a list of nothing.
            _ if node.is_null() => Left::Nothing,
            (Form::Pairs(..), _) => {
                let pairs = self.mapping()?;
                Left::Pairs(pairs.clone(), Keys::of(pairs))
            }
            (_, Content::Sequence(nodes)) => Left::Nodes(nodes),
            _ => {
                let why = format!("a list is expected, not {}", what(node));
                self.complain(node, why);
                return None;
            }
        };
        Some(Elements { left, of: self })
    }

    fn text(self, shape: &'static Shape) -> Option<Cow<'a, str>> {
        if ptr::eq(shape, Document::shape()) {
            return Some(self.document().into());
        }
        let text = self.scalar()?;
        match &shape.kind {
            Kind::Enum(choices) => self.fitting(choice(text, choices))?,
            Kind::String { min, max, pattern } => {
                // It is there, even if it doesn't fit.
                if let Some(why) = misfit(text, *min, *max, *pattern) {
                    self.complain(self.node, why);
                }
            }
            _ => {}
        }
        Some(text.into())
    }

    fn number(self, shape: &'static Shape) -> Option<i64> {
        let (min, max) = match shape.kind {
            Kind::Integer { min, max } => (min, max),
            _ => (None, None),
        };
        let text = self.scalar()?;
        self.fitting(number(text, min, max))
    }

    fn truth(self) -> Option<bool> {
        let text = self.scalar()?;
        self.fitting(truth(text))
    }

    fn required<T, E>(self, member: Result<T, E>) -> Result<T, E> {
        self.complaints.borrow_mut().lost |= member.is_err();
        member
    }

    fn optional<T, E>(self, member: Option<Result<T, E>>) -> Result<Option<T>, E> {
        let member = member.map(|member| self.required(member));
        Ok(member.and_then(Result::ok))
    }

    fn list<T, E>(self, elements: impl Iterator<Item = Result<T, E>>) -> Result<Vec<T>, E> {
        let (_, most) = elements.size_hint();
        let mut list = Vec::with_capacity(most.unwrap_or_default());
        list.extend(elements.filter_map(Result::ok));
        Ok(list)
    }

    fn value(self) -> Value {
        let text = self.node.as_text();
        text.map(Value::from).unwrap_or_default()
    }
}

/// The elements of a list.
pub(super) struct Elements<'a> {
    left: Left<'a>,
    of: Fitted<'a>,
}

enum Left<'a> {
    Nothing,
    Nodes(Nodes<'a>),
    /// The pairs of a mapping, and all its keys.
    Pairs(Pairs<'a>, Keys<'a>),
}

impl<'a> Iterator for Elements<'a> {
    type Item = Fitted<'a>;

    fn next(&mut self) -> Option<Fitted<'a>> {
        let of = self.of;
        match &mut self.left {
            Left::Nothing => None,
            Left::Nodes(nodes) => Some(Fitted::of(nodes.next()?, of.complaints)),
            Left::Pairs(pairs, keys) => {
                let (node, _) = pairs.find(|(key, _)| of.is_first(*key, keys))?;
                let is_pair = true;
                Some(Fitted {
                    node,
                    is_pair,
                    ..of
                })
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.left {
            Left::Nothing => (0, Some(0)),
            Left::Nodes(nodes) => {
                let count = nodes.clone().count();
                (count, Some(count))
            }
            Left::Pairs(pairs, _) => (0, Some(pairs.clone().count())),
        }
    }
}

impl<'a> Fitted<'a> {
    /// Tells whether a key is not there already; complains if it is.
    fn is_first(self, key: Node<'a>, keys: &mut Keys<'a>) -> bool {
        let Some(text) = key.as_text() else {
            return true;
        };
        let Some(first) = keys.before(key, text) else {
            return true;
        };
        let (text, line) = (text.escape_debug(), first.mark().line);
        self.complain(key, format!("`{text}` is there already, in line {line}"));
        false
    }
}

//! From nodes to a portrait, as far as they fit.

use std::borrow::Cow;
use std::slice;

use shape::{Member, Shape, Shaped, Source, Value, place};

use super::fit::{Fitting, is_key_of, number, truth};
use super::format::{Document, Form, form};
use super::yaml::{Content, Node};

/// A node of which is known what fits.
#[derive(Clone, Copy)]
pub(super) struct Fitted<'a> {
    what: What<'a>,
    fitting: &'a Fitting,
}

#[derive(Clone, Copy)]
enum What<'a> {
    Node(&'a Node),
    /// An element of a list that is written as a mapping: the first member is the key, the other is the value.
    Pair(&'a Node, &'a Node),
}

impl<'a> Fitted<'a> {
    /// Returns a node that was looked at.
    pub(super) fn of(node: &'a Node, fitting: &'a Fitting) -> Self {
        let what = What::Node(node);
        Self { what, fitting }
    }

    fn scalar(self) -> Option<&'a str> {
        match self.what {
            What::Node(node) => node.as_text(),
            What::Pair(..) => None,
        }
    }
}

impl<'a> Source<'a> for Fitted<'a> {
    type Elements = Elements<'a>;

    fn members<const N: usize>(self, members: &'static [Member]) -> [Option<Self>; N] {
        let mut found = [None; N];
        let fitted =
            |node| Some(Self::of(node, self.fitting)).filter(|_| !self.fitting.omits(node));
        match self.what {
            What::Node(node) => {
                let mut next = 0;
                for (key, value) in node.pairs() {
                    let Some(place) = place(members, next, |member| is_key_of(member, key)) else {
                        continue;
                    };
                    next = place + 1;
                    // Of two with one key the first counts.
                    let seen = &mut found[place];
                    *seen = seen.or_else(|| fitted(value));
                }
            }
            What::Pair(key, value) => {
                for (slot, node) in found.iter_mut().zip([key, value]) {
                    *slot = fitted(node);
                }
            }
        }
        found
    }

    fn elements(self, list: &'static Shape) -> Option<Elements<'a>> {
        let What::Node(node) = self.what else {
            return None;
        };
        let left = match (form(list), &node.content) {
            (Form::Pairs(..), Content::Mapping(pairs)) => Left::Pairs(pairs.iter()),
            (Form::Sequence(_), Content::Sequence(nodes)) => Left::Nodes(nodes.iter()),
            // Nothing is a list of nothing.
            _ if node.is_null() => Left::Nodes([].iter()),
            _ => return None,
        };
        let fitting = self.fitting;
        Some(Elements { left, fitting })
    }

    fn text(self, shape: &'static Shape) -> Option<Cow<'a, str>> {
        let text = match self.what {
            What::Node(node) if std::ptr::eq(shape, Document::shape()) => {
                self.fitting.document(node)
            }
            _ => self.scalar(),
        };
        text.map(Cow::Borrowed)
    }

    fn number(self) -> Option<i64> {
        self.scalar().and_then(number)
    }

    fn truth(self) -> Option<bool> {
        self.scalar().and_then(truth)
    }

    fn value(self) -> Value {
        self.scalar().map(Value::from).unwrap_or_default()
    }
}

/// The elements of a list that fit.
pub(super) struct Elements<'a> {
    left: Left<'a>,
    fitting: &'a Fitting,
}

enum Left<'a> {
    Nodes(slice::Iter<'a, Node>),
    Pairs(slice::Iter<'a, (Node, Node)>),
}

impl<'a> Iterator for Elements<'a> {
    type Item = Fitted<'a>;

    fn next(&mut self) -> Option<Fitted<'a>> {
        let fitting = self.fitting;
        let what = match &mut self.left {
            Left::Nodes(nodes) => What::Node(nodes.find(|node| !fitting.omits(node))?),
            Left::Pairs(pairs) => {
                let (key, value) = pairs.find(|(key, _)| !fitting.omits(key))?;
                What::Pair(key, value)
            }
        };
        Some(Fitted { what, fitting })
    }
}

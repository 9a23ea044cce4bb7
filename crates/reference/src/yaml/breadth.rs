//! Which error of a document comes first. The constructor of the reference fills lists and mappings after their
//! neighbours, level by level.

use std::collections::VecDeque;
use std::rc::Rc;

use shape::Value;

use super::construct::{Make, members, ordered, value};
use super::malformed::Malformed;
use super::node::{Content, Node, Tag};

/// Returns the first error of a document that has one.
pub(super) fn first_error(document: &Node) -> Option<Malformed> {
    let mut waiting = VecDeque::from([document]);
    while let Some(node) = waiting.pop_front() {
        let mut later = |node| later(node, &mut waiting);
        if let Err(error) = fill(node, &mut later) {
            return Some(error);
        }
    }
    None
}

/// Constructs a scalar. Whatever contains others waits.
fn later<'n>(node: &'n Node, waiting: &mut VecDeque<&'n Node>) -> Result<Value, Malformed> {
    if let Content::Scalar { .. } = node.content {
        return value(node);
    }
    waiting.push_back(node);
    Ok(Value::Null)
}

/// Constructs what is directly in a node.
fn fill<'n>(node: &'n Node, later: Make<'_, 'n>) -> Result<(), Malformed> {
    match (&node.content, node.tag) {
        (Content::Mapping(_), None | Some(Tag::Map | Tag::Set)) => members(node, later).map(drop),
        (Content::Sequence(nodes), Some(Tag::Omap)) => ordered(nodes, later).map(drop),
        (Content::Sequence(nodes), None | Some(Tag::Seq)) => elements(nodes, later),
        _ => value(node).map(drop),
    }
}

fn elements<'n>(nodes: &'n [Rc<Node>], later: Make<'_, 'n>) -> Result<(), Malformed> {
    nodes.iter().try_for_each(|node| later(node).map(drop))
}

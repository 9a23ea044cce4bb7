//! The constructor: from nodes to values.

use std::rc::Rc;

use shape::{Foreign, Value};

use super::malformed::Malformed;
use super::members::{Key, Members};
use super::node::{Content, Node, Tag};
use super::scalar;
use crate::shown;

/// Constructs the value of a whole document.
pub(super) fn construct(document: &Node) -> Result<Value, Malformed> {
    if let Some(members) = map(document)? {
        if members.has_other_keys() {
            return Err(Malformed::Keys);
        }
        return Ok(members.into_value());
    }
    value(document)
}

fn value(node: &Node) -> Result<Value, Malformed> {
    if let Some(members) = map(node)? {
        return Ok(members.into_value());
    }
    match (&node.content, node.tag) {
        (Content::Scalar { text, plain }, tag) => scalar::construct(tag, text, *plain),
        (Content::Sequence(nodes), None | Some(Tag::Seq)) => list(nodes),
        (Content::Mapping(_), Some(Tag::Set)) => set(node),
        _ => Err(Malformed::Document),
    }
}

fn list(nodes: &[Rc<Node>]) -> Result<Value, Malformed> {
    let elements = nodes.iter().map(|node| value(node));
    Ok(Value::List(elements.collect::<Result<_, _>>()?))
}

/// Constructs the members of a mapping or of an `!!omap`; none for any other node.
fn map(node: &Node) -> Result<Option<Members>, Malformed> {
    match (&node.content, node.tag) {
        (Content::Mapping(_), None | Some(Tag::Map)) => members(node).map(Some),
        (Content::Sequence(nodes), Some(Tag::Omap)) => ordered(nodes).map(Some),
        _ => Ok(None),
    }
}

/// Constructs the members of an `!!omap`: a sequence of mappings with one member each.
fn ordered(nodes: &[Rc<Node>]) -> Result<Members, Malformed> {
    let mut ordered = Members::default();
    for node in nodes {
        match &node.content {
            Content::Mapping(pairs) if pairs.len() == 1 => {
                let (key_node, value_node) = &pairs[0];
                ordered.add(key(key_node)?, value(value_node)?)?;
            }
            _ => return Err(Malformed::Document),
        }
    }
    Ok(ordered)
}

/// Constructs the members of a mapping. Merged members come first, and its own override them.
fn members(node: &Node) -> Result<Members, Malformed> {
    let Content::Mapping(pairs) = &node.content else {
        return Err(Malformed::Document);
    };
    let (mut merged, mut own) = (None, Members::default());
    for (key_node, value_node) in pairs {
        if !key_node.is_merge() {
            own.add(key(key_node)?, value(value_node)?)?;
        } else if merged.replace(merge(value_node)?).is_some() {
            return Err(Malformed::Document);
        }
    }
    Ok(match merged {
        Some(merged) => merged.overridden_by(own),
        None => own,
    })
}

/// Constructs the members that a merge key adds. Of several mappings, the first wins.
fn merge(node: &Node) -> Result<Members, Malformed> {
    let Content::Sequence(nodes) = &node.content else {
        return members(node);
    };
    let mut merged = Members::default();
    for node in nodes {
        merged.extend_missing(members(node)?);
    }
    Ok(merged)
}

fn set(node: &Node) -> Result<Value, Malformed> {
    let members = members(node)?;
    let elements: Vec<_> = members.keys().map(Key::quoted).collect();
    let shown = if elements.is_empty() {
        "set()".to_owned()
    } else {
        format!("{{{}}}", elements.join(", "))
    };
    Ok(Value::Foreign(Box::new(Foreign {
        class: "set",
        shown,
        sent: None,
    })))
}

/// Constructs a key. It must be hashable in Python.
fn key(node: &Node) -> Result<Key, Malformed> {
    match &node.content {
        // `=` is a value of YAML 1.1's type `!!value`, which the reference can construct as a key only.
        Content::Scalar { text, plain: true } if node.tag.is_none() && text == "=" => {
            Ok(Key::Text(text.clone()))
        }
        Content::Scalar { .. } => Ok(Key::of(&value(node)?)),
        Content::Sequence(_) => tuple(value(node)?),
        Content::Mapping(_) => Err(Malformed::Document),
    }
}

fn tuple(value: Value) -> Result<Key, Malformed> {
    let Value::List(elements) = value else {
        return Err(Malformed::Document);
    };
    if let Some(container) = elements.iter().find(|element| element.is_container()) {
        let why = format!("unhashable type: '{}'", shown::class(container));
        return Err(Malformed::Value(why.into()));
    }
    let shown: Vec<_> = elements.iter().map(shown::quoted).collect();
    Ok(Key::Other(match &shown[..] {
        [only] => format!("({only},)"),
        several => format!("({})", several.join(", ")),
    }))
}

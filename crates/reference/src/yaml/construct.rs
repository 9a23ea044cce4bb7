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

pub(super) fn value(node: &Node) -> Result<Value, Malformed> {
    if let Some(members) = map(node)? {
        return Ok(match node.content {
            Content::Sequence(_) => members.into_ordered(),
            _ => members.into_value(),
        });
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
        (Content::Mapping(_), None | Some(Tag::Map)) => members(node, &mut value).map(Some),
        (Content::Sequence(nodes), Some(Tag::Omap)) => ordered(nodes, &mut value).map(Some),
        _ => Ok(None),
    }
}

/// Makes the value of a node.
pub(super) type Make<'a, 'n> = &'a mut dyn FnMut(&'n Node) -> Result<Value, Malformed>;

/// Constructs the members of an `!!omap`: a sequence of mappings with one member each.
pub(super) fn ordered<'n>(
    nodes: &'n [Rc<Node>],
    value: Make<'_, 'n>,
) -> Result<Members, Malformed> {
    let mut ordered = Members::default();
    for node in nodes {
        let Content::Mapping(pairs) = &node.content else {
            return Err(Malformed::Document);
        };
        let [(key_node, value_node)] = &pairs[..] else {
            return Err(Malformed::Document);
        };
        let key = match &key_node.content {
            Content::Scalar { .. } => key(key_node)?,
            Content::Sequence(_) => return Err(unhashable("list", "list")),
            Content::Mapping(_) => return Err(unhashable("dict", "dict")),
        };
        if ordered.has(&key) {
            // It is an assertion of the reference that fails, without a word.
            return Err(Malformed::Value("".into()));
        }
        ordered.set(key, value(value_node)?);
    }
    Ok(ordered)
}

/// Constructs the members of a mapping. Merged members come first, and its own override them; then duplicate keys are
/// allowed.
pub(super) fn members<'n>(node: &'n Node, value: Make<'_, 'n>) -> Result<Members, Malformed> {
    let Pairs { merged, own } = pairs(node)?;
    let may_repeat = !merged.is_empty();
    let mut members = Members::default();
    for (key_node, value_node) in merged.into_iter().chain(own) {
        let key = key(key_node)?;
        let value = value(value_node)?;
        if !may_repeat && members.has(&key) {
            return Err(Malformed::Document);
        }
        members.set(key, value);
    }
    Ok(members)
}

type Pair<'n> = (&'n Node, &'n Node);

/// The keys and values of a mapping.
struct Pairs<'n> {
    /// Those that merge keys add. The last of a key counts.
    merged: Vec<Pair<'n>>,
    /// Its own.
    own: Vec<Pair<'n>>,
}

fn pairs(node: &Node) -> Result<Pairs<'_>, Malformed> {
    let Content::Mapping(pairs) = &node.content else {
        return Err(Malformed::Document);
    };
    let (mut merged, mut own) = (Vec::new(), Vec::new());
    for (key, value) in pairs {
        if !key.is_merge() {
            own.push((&**key, &**value));
        } else if merged.is_empty() {
            merged = merge(value)?;
        } else {
            return Err(Malformed::Document);
        }
    }
    Ok(Pairs { merged, own })
}

/// Returns what a merge key adds. Of several mappings, the first wins, so it comes last.
fn merge(node: &Node) -> Result<Vec<Pair<'_>>, Malformed> {
    let nodes = match &node.content {
        Content::Sequence(nodes) => nodes.iter().map(Rc::as_ref).collect(),
        _ => vec![node],
    };
    let all = nodes.into_iter().map(|node| {
        let Pairs { mut merged, own } = pairs(node)?;
        merged.extend(own);
        Ok(merged)
    });
    let mut all: Vec<_> = all.collect::<Result<_, _>>()?;
    all.reverse();
    Ok(all.concat())
}

fn set(node: &Node) -> Result<Value, Malformed> {
    let members = members(node, &mut value)?;
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
        return Err(unhashable("tuple", shown::class(container)));
    }
    let shown: Vec<_> = elements.iter().map(shown::quoted).collect();
    Ok(Key::Other(match &shown[..] {
        [only] => format!("({only},)"),
        several => format!("({})", several.join(", ")),
    }))
}

/// The error for a key that can't be hashed, as a part of it is of a class that can't.
fn unhashable(class: &str, part: &str) -> Malformed {
    let why = format!("cannot use '{class}' as a dict key (unhashable type: '{part}')");
    Malformed::Value(why.into())
}

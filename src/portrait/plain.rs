//! From values of a shape to nodes: the way back of `fitted`.

use shape::{Kind, Shape, Shaped, Value};

use super::document;
use super::format::{Form, Time, form, key};
use super::yaml::{Content, Node, is_typed};

/// Returns what stands in YAML for a value of a shape.
pub(super) fn plain(shape: &'static Shape, value: &Value) -> Node {
    match (form(shape), value) {
        (Form::Mapping(members), Value::Map(map)) => {
            let pairs = members.iter().filter_map(|member| {
                let value = map.get(member.name)?;
                Some((
                    Node::text(key(member.name), false),
                    plain(member.shape(), value),
                ))
            });
            Node::made(Content::Mapping(pairs.collect()))
        }
        (Form::Pairs(name, of), Value::List(elements)) => {
            let pairs = elements.iter().filter_map(|element| {
                let key = plain(name.shape(), element.get(name.name)?);
                let value = element.get(of.name).map(|value| plain(of.shape(), value));
                Some((key, value.unwrap_or_else(|| Node::text("", false))))
            });
            Node::made(Content::Mapping(pairs.collect()))
        }
        (Form::Sequence(element), Value::List(elements)) => {
            let nodes = elements.iter().map(|value| plain(element(), value));
            Node::made(Content::Sequence(nodes.collect()))
        }
        (Form::Document, Value::String(text)) => document::shown(text),
        (_, value) => scalar(shape, value),
    }
}

fn scalar(shape: &'static Shape, value: &Value) -> Node {
    match value {
        Value::String(text) => {
            // Only what may be any text can be taken for something else by other programs.
            let is_free =
                matches!(shape.kind, Kind::String { .. }) && !std::ptr::eq(shape, Time::shape());
            Node::text(&**text, is_free && is_typed(text))
        }
        Value::Integer(number) => Node::text(number.to_string(), false),
        Value::Boolean(truth) => Node::text(truth.to_string(), false),
        _ => Node::text("", false),
    }
}

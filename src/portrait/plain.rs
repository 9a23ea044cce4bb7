//! From values of a shape to nodes: the way back of `fitted`.

use shape::{Kind, Shape, Shaped, Value};

use super::document;
use super::format::{Form, Time, form, key};
use super::yaml::{Tree, is_typed};

/// Returns what stands in YAML for a value of a shape.
pub(super) fn plain(shape: &'static Shape, value: &Value) -> Tree {
    let mut tree = Tree::default();
    add(shape, value, &mut tree);
    tree
}

fn add(shape: &'static Shape, value: &Value, to: &mut Tree) {
    match (form(shape), value) {
        (Form::Mapping(members), Value::Map(map)) => to.mapping(|to| {
            for member in members {
                if let Some(value) = map.get(member.name) {
                    to.text(key(member.name), false);
                    add(member.shape(), value, to);
                }
            }
        }),
        (Form::Pairs(name, of), Value::List(elements)) => to.mapping(|to| {
            for element in elements {
                if let Some(key) = element.get(name.name) {
                    add(name.shape(), key, to);
                    match element.get(of.name) {
                        Some(value) => add(of.shape(), value, to),
                        None => to.text("", false),
                    }
                }
            }
        }),
        (Form::Sequence(element), Value::List(elements)) => to.sequence(|to| {
            for value in elements {
                add(element(), value, to);
            }
        }),
        (Form::Document, Value::String(text)) => document::show(text, to),
        (_, value) => scalar(shape, value, to),
    }
}

fn scalar(shape: &'static Shape, value: &Value, to: &mut Tree) {
    match value {
        Value::String(text) => {
            // Only what may be any text can be taken for something else by other programs.
            let is_free =
                matches!(shape.kind, Kind::String { .. }) && !std::ptr::eq(shape, Time::shape());
            to.text(&**text, is_free && is_typed(text));
        }
        Value::Integer(number) => to.text(number.to_string(), false),
        Value::Boolean(truth) => to.text(truth.to_string(), false),
        _ => to.text("", false),
    }
}

//! Walks over the tree of an expression and takes out of a value what it asks for.

use std::borrow::Cow;

use shape::{Foreign, Map, Value};

use super::compare::{self, is_true};
use super::function::{self, Argument};
use super::node::{Comparator, Node};

/// What an expression gave; part of the value where it can be.
type Found<'a> = Result<Cow<'a, Value>, String>;

/// Evaluates an expression for a value.
pub(super) fn evaluate<'a>(node: &'a Node, value: &'a Value) -> Found<'a> {
    match node {
        Node::Current => Ok(Cow::Borrowed(value)),
        Node::Field(name) => Ok(found(value.get(name))),
        Node::Literal(literal) => Ok(Cow::Borrowed(literal)),
        Node::Index(index) => Ok(found(element(value, *index))),
        Node::Slice(slice) => match value {
            Value::List(elements) => slice.of(elements).map(Value::List).map(owned),
            _ => Ok(nothing()),
        },
        Node::Indexed(steps) | Node::Chain(steps) => {
            steps.iter().try_fold(Cow::Borrowed(value), then)
        }
        Node::Projection(left, right) => match evaluate(left, value)?.as_ref() {
            Value::List(elements) => projected(elements.iter(), right),
            _ => Ok(nothing()),
        },
        Node::FlatProjection(left, right) => match evaluate(left, value)?.as_ref() {
            Value::List(elements) => projected(elements.iter().flat_map(flat), right),
            _ => Ok(nothing()),
        },
        Node::ValueProjection(left, right) => match evaluate(left, value)?.as_ref() {
            Value::Map(members) => projected(members.values(), right),
            _ => Ok(nothing()),
        },
        Node::FilterProjection(left, condition, right) => {
            filtered(&*evaluate(left, value)?, condition, right)
        }
        Node::List(elements) => list(elements, value),
        Node::Hash(members) => hash(members, value),
        Node::Or(row) => first_or_last(row, value, is_true),
        Node::And(row) => first_or_last(row, value, |found| !is_true(found)),
        Node::Not(operand) => Ok(owned(!is_true(&*evaluate(operand, value)?))),
        Node::Comparison(comparator, left, right) => compared(
            *comparator,
            &*evaluate(left, value)?,
            &*evaluate(right, value)?,
        ),
        Node::Call(name, arguments) => called(name, arguments, value),
        Node::Expression(_) => Ok(owned(unevaluated())),
    }
}

fn owned<'a>(value: impl Into<Value>) -> Cow<'a, Value> {
    Cow::Owned(value.into())
}

fn nothing<'a>() -> Cow<'a, Value> {
    Cow::Owned(Value::Null)
}

fn found(value: Option<&Value>) -> Cow<'_, Value> {
    value.map_or_else(nothing, Cow::Borrowed)
}

/// Applies an expression to what another one gave.
fn then<'a>(value: Cow<'a, Value>, node: &'a Node) -> Found<'a> {
    match value {
        Cow::Borrowed(value) => evaluate(node, value),
        Cow::Owned(value) => Ok(Cow::Owned(evaluate(node, &value)?.into_owned())),
    }
}

/// Returns the first of what expressions give that is wanted, else the last.
fn first_or_last<'a>(row: &'a [Node], value: &'a Value, wanted: fn(&Value) -> bool) -> Found<'a> {
    let mut last = nothing();
    for node in row {
        last = evaluate(node, value)?;
        if wanted(&last) {
            break;
        }
    }
    Ok(last)
}

/// Returns the element of a number; negative ones count from the end.
fn element(value: &Value, index: i64) -> Option<&Value> {
    let elements = value.as_list()?;
    let from_end = || {
        elements
            .len()
            .checked_sub(usize::try_from(index.unsigned_abs()).ok()?)
    };
    let index = if index < 0 {
        from_end()?
    } else {
        usize::try_from(index).ok()?
    };
    elements.get(index)
}

/// Applies an expression to each value, and keeps what is not null.
fn projected<'a, 'b>(values: impl Iterator<Item = &'b Value>, right: &Node) -> Found<'a> {
    let mut kept = Vec::new();
    for value in values {
        keep(evaluate(right, value)?, &mut kept);
    }
    Ok(owned(Value::List(kept)))
}

fn filtered<'a>(value: &Value, condition: &Node, right: &Node) -> Found<'a> {
    let Value::List(elements) = value else {
        return Ok(nothing());
    };
    let mut kept = Vec::new();
    for element in elements {
        if is_true(&*evaluate(condition, element)?) {
            keep(evaluate(right, element)?, &mut kept);
        }
    }
    Ok(owned(Value::List(kept)))
}

fn keep(value: Cow<'_, Value>, kept: &mut Vec<Value>) {
    if *value != Value::Null {
        kept.push(value.into_owned());
    }
}

/// Returns the elements of a list, or a value that is none itself.
fn flat(value: &Value) -> &[Value] {
    value.as_list().unwrap_or(std::slice::from_ref(value))
}

fn list<'a>(elements: &[Node], value: &Value) -> Found<'a> {
    if *value == Value::Null {
        return Ok(nothing());
    }
    let mut list = Vec::with_capacity(elements.len());
    for element in elements {
        list.push(evaluate(element, value)?.into_owned());
    }
    Ok(owned(Value::List(list)))
}

fn hash<'a>(members: &[(String, Node)], value: &Value) -> Found<'a> {
    if *value == Value::Null {
        return Ok(nothing());
    }
    let mut map = Map::new();
    for (name, node) in members {
        map.insert(name.clone(), evaluate(node, value)?.into_owned());
    }
    Ok(owned(map))
}

fn compared<'a>(comparator: Comparator, left: &Value, right: &Value) -> Found<'a> {
    match comparator {
        Comparator::Equal => Ok(owned(compare::are_equal(left, right))),
        Comparator::NotEqual => Ok(owned(!compare::are_equal(left, right))),
        _ if compare::is_ordered(left) && compare::is_ordered(right) => {
            compare::holds(comparator, left, right).map(owned)
        }
        _ => Ok(nothing()),
    }
}

fn called<'a>(name: &str, arguments: &[Node], value: &Value) -> Found<'a> {
    let mut given = Vec::with_capacity(arguments.len());
    for argument in arguments {
        given.push(Argument {
            value: evaluate(argument, value)?,
            expression: match argument {
                Node::Expression(expression) => Some(expression),
                _ => None,
            },
        });
    }
    function::call(name, given).map(Cow::Owned)
}

/// Returns what stands for an expression that nothing applied to a value.
fn unevaluated() -> Value {
    Value::Foreign(Box::new(Foreign {
        class: "_Expression",
        shown: "<jmespath.visitor._Expression object>".to_owned(),
        sent: None,
    }))
}

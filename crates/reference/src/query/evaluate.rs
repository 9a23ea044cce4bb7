//! The evaluator: a walk over the syntax tree (`cli.md` section 10.8.2).

use std::borrow::Cow;

use shape::Value;

use super::compare::{self, is_true};
use super::found::{Found, Unevaluated};
use super::function;
use super::node::{Comparator, Node};

type Result<'a> = std::result::Result<Found<'a>, String>;

/// Evaluates an expression against a value.
pub(super) fn evaluate<'a>(node: &'a Node, value: &Found<'a>) -> Result<'a> {
    match node {
        Node::Current => Ok(value.clone()),
        Node::Field(name) => Ok(value.field(name)),
        Node::Literal(literal) => Ok(Found::Part(literal)),
        Node::Index(index) => Ok(value.element(*index)),
        Node::Slice(slice) => match value.elements() {
            Some(elements) => slice.of(&elements).map(Found::list),
            None => Ok(Found::NOTHING),
        },
        Node::Indexed(steps) | Node::Chain(steps) => steps
            .iter()
            .try_fold(value.clone(), |value, node| evaluate(node, &value)),
        Node::Projection(left, right) => match evaluate(left, value)?.elements() {
            Some(elements) => projected(elements.iter(), right),
            None => Ok(Found::NOTHING),
        },
        Node::FlatProjection(left, right) => match evaluate(left, value)?.elements() {
            Some(elements) => projected(flat(&elements).iter(), right),
            None => Ok(Found::NOTHING),
        },
        Node::ValueProjection(left, right) => match evaluate(left, value)?.members() {
            Some(members) => projected(members.iter().map(|(_, member)| member), right),
            None => Ok(Found::NOTHING),
        },
        Node::FilterProjection(left, condition, right) => {
            filtered(&evaluate(left, value)?, condition, right)
        }
        Node::List(elements) => list(elements, value),
        Node::Hash(members) => hash(members, value),
        Node::Or(row) => first_or_last(row, value, is_true),
        Node::And(row) => first_or_last(row, value, |found| !is_true(found)),
        Node::Not(operand) => Ok(truth(!is_true(&evaluate(operand, value)?))),
        Node::Comparison(comparator, left, right) => compared(
            *comparator,
            &evaluate(left, value)?.value(),
            &evaluate(right, value)?.value(),
        ),
        Node::Call(name, arguments) => called(name, arguments, value),
        Node::Expression(expression) => Ok(Found::Expression(Unevaluated(expression))),
    }
}

fn truth<'a>(truth: bool) -> Found<'a> {
    Found::Scalar(Value::Boolean(truth))
}

/// Returns the first result that is wanted, or else the last. What follows it is not evaluated.
fn first_or_last<'a>(
    row: &'a [Node],
    value: &Found<'a>,
    wanted: fn(&Found<'a>) -> bool,
) -> Result<'a> {
    let mut last = Found::NOTHING;
    for node in row {
        last = evaluate(node, value)?;
        if wanted(&last) {
            break;
        }
    }
    Ok(last)
}

/// Projects an expression onto each value, and drops null results.
fn projected<'a, 'b>(values: impl Iterator<Item = &'b Found<'a>>, right: &'a Node) -> Result<'a>
where
    'a: 'b,
{
    let mut kept = Vec::new();
    for value in values {
        keep(evaluate(right, value)?, &mut kept);
    }
    Ok(Found::list(kept))
}

fn filtered<'a>(value: &Found<'a>, condition: &'a Node, right: &'a Node) -> Result<'a> {
    let Some(elements) = value.elements() else {
        return Ok(Found::NOTHING);
    };
    let mut kept = Vec::new();
    for element in &*elements {
        if is_true(&evaluate(condition, element)?) {
            keep(evaluate(right, element)?, &mut kept);
        }
    }
    Ok(Found::list(kept))
}

fn keep<'a>(value: Found<'a>, kept: &mut Vec<Found<'a>>) {
    if !value.is_null() {
        kept.push(value);
    }
}

/// Flattens one level: replaces each list by its elements.
fn flat<'a>(values: &[Found<'a>]) -> Vec<Found<'a>> {
    let mut flat = Vec::with_capacity(values.len());
    for value in values {
        match value.elements() {
            Some(elements) => flat.extend_from_slice(&elements),
            None => flat.push(value.clone()),
        }
    }
    flat
}

fn list<'a>(elements: &'a [Node], value: &Found<'a>) -> Result<'a> {
    if value.is_null() {
        return Ok(Found::NOTHING);
    }
    let elements = elements.iter().map(|element| evaluate(element, value));
    elements
        .collect::<std::result::Result<_, _>>()
        .map(Found::list)
}

fn hash<'a>(members: &'a [(String, Node)], value: &Found<'a>) -> Result<'a> {
    if value.is_null() {
        return Ok(Found::NOTHING);
    }
    let mut evaluated = Vec::with_capacity(members.len());
    for (name, node) in members {
        evaluated.push((Cow::Borrowed(name.as_str()), evaluate(node, value)?));
    }
    Ok(Found::map(evaluated))
}

fn compared<'a>(comparator: Comparator, left: &Value, right: &Value) -> Result<'a> {
    match comparator {
        Comparator::Equal => Ok(truth(compare::are_equal(left, right))),
        Comparator::NotEqual => Ok(truth(!compare::are_equal(left, right))),
        _ if compare::is_ordered(left) && compare::is_ordered(right) => {
            compare::holds(comparator, left, right).map(truth)
        }
        _ => Ok(Found::NOTHING),
    }
}

fn called<'a>(name: &str, arguments: &'a [Node], value: &Found<'a>) -> Result<'a> {
    let arguments = arguments.iter().map(|argument| evaluate(argument, value));
    let arguments = arguments.collect::<std::result::Result<_, _>>()?;
    function::call(name, arguments)
}

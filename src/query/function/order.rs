//! Functions that put values in order, or take the first or last of an order.

use std::cmp::Ordering;

use shape::Value;

use super::argument::Arguments;
use super::kind::{Type, Types, type_name, wrong_type};
use crate::query::compare;
use crate::query::node::Comparator;

pub(super) fn sort(arguments: &Arguments<'_>) -> Value {
    let mut sorted = arguments.list(0).to_vec();
    sorted.sort_by(in_order);
    Value::List(sorted)
}

pub(super) fn sort_by(arguments: &Arguments<'_>) -> Result<Value, String> {
    let elements = arguments.list(0);
    let Some(first) = elements.first() else {
        return Ok(Value::List(Vec::new()));
    };
    let types: Types = match arguments.apply(1, first)? {
        Value::String(_) => &[Type::String],
        key if compare::is_number(&key) => &[Type::Number],
        key => {
            let types = &[Type::String, Type::Number];
            return Err(wrong_type("sort_by", first, types, type_name(&key)));
        }
    };
    let mut keyed = Vec::with_capacity(elements.len());
    for element in elements {
        keyed.push((key("sort_by", arguments, element, types)?, element));
    }
    keyed.sort_by(|(left, _), (right, _)| in_order(left, right));
    Ok(Value::List(
        keyed
            .into_iter()
            .map(|(_, element)| element.clone())
            .collect(),
    ))
}

pub(super) fn max(arguments: &Arguments<'_>) -> Result<Value, String> {
    first_of(arguments.list(0), Comparator::Greater, |element| {
        Ok(element.clone())
    })
}

pub(super) fn min(arguments: &Arguments<'_>) -> Result<Value, String> {
    first_of(arguments.list(0), Comparator::Less, |element| {
        Ok(element.clone())
    })
}

pub(super) fn max_by(arguments: &Arguments<'_>) -> Result<Value, String> {
    let types = &[Type::Number, Type::String];
    first_of(arguments.list(0), Comparator::Greater, |element| {
        key("max_by", arguments, element, types)
    })
}

pub(super) fn min_by(arguments: &Arguments<'_>) -> Result<Value, String> {
    let types = &[Type::Number, Type::String];
    first_of(arguments.list(0), Comparator::Less, |element| {
        key("min_by", arguments, element, types)
    })
}

/// Returns what the expression of a function gives for an element, if it is of the right type.
fn key(
    function: &str,
    arguments: &Arguments<'_>,
    element: &Value,
    types: Types,
) -> Result<Value, String> {
    let key = arguments.apply(1, element)?;
    if types.iter().any(|allowed| allowed.is_of(&key)) {
        return Ok(key);
    }
    Err(wrong_type(function, &key, types, type_name(&key)))
}

/// Returns the element whose key stands in front of all others; of several the first.
fn first_of(
    elements: &[Value],
    comparator: Comparator,
    key: impl Fn(&Value) -> Result<Value, String>,
) -> Result<Value, String> {
    let mut best: Option<(Value, &Value)> = None;
    for element in elements {
        let key = key(element)?;
        let wins = match &best {
            None => true,
            Some((best, _)) => compare::holds(comparator, &key, best)?,
        };
        if wins {
            best = Some((key, element));
        }
    }
    Ok(best.map_or(Value::Null, |(_, element)| element.clone()))
}

/// Orders values of one type; what has no order comes last.
fn in_order(left: &Value, right: &Value) -> Ordering {
    let is_nan = |value: &Value| matches!(value, Value::Float(number) if number.is_nan());
    let order = compare::order(left, right);
    order.unwrap_or_else(|| is_nan(left).cmp(&is_nan(right)))
}

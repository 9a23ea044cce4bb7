//! Functions that sort, or find the minimum or maximum.

use std::cmp::Ordering;

use shape::Value;

use super::argument::Arguments;
use super::types::{Type, Types, type_name, wrong_type};
use crate::query::compare;
use crate::query::found::Found;
use crate::query::node::Comparator;

pub(super) fn sort(arguments: &Arguments<'_>) -> Value {
    let elements = arguments.list(0);
    let mut sorted: Vec<_> = elements.iter().map(|e| e.value().into_owned()).collect();
    sorted.sort_by(in_order);
    Value::List(sorted)
}

pub(super) fn sort_by<'a>(arguments: &Arguments<'a>) -> Result<Found<'a>, String> {
    let elements = arguments.list(0);
    let Some(first) = elements.first() else {
        return Ok(Found::list(Vec::new()));
    };
    let key_of_first = arguments.apply(1, first)?;
    let types: Types = if Type::String.is_of(&key_of_first) {
        &[Type::String]
    } else if Type::Number.is_of(&key_of_first) {
        &[Type::Number]
    } else {
        let types = &[Type::String, Type::Number];
        return Err(wrong_type(
            "sort_by",
            first,
            types,
            type_name(&key_of_first),
        ));
    };
    let mut keyed = Vec::with_capacity(elements.len());
    for element in &*elements {
        keyed.push((key("sort_by", arguments, element, types)?, element));
    }
    keyed.sort_by(|(left, _), (right, _)| in_order(&left.value(), &right.value()));
    let sorted = keyed.into_iter().map(|(_, element)| element.clone());
    Ok(Found::list(sorted.collect()))
}

pub(super) fn max<'a>(arguments: &Arguments<'a>) -> Result<Found<'a>, String> {
    let itself = |element: &Found<'a>| Ok(element.clone());
    first_of(&arguments.list(0), Comparator::Greater, itself)
}

pub(super) fn min<'a>(arguments: &Arguments<'a>) -> Result<Found<'a>, String> {
    let itself = |element: &Found<'a>| Ok(element.clone());
    first_of(&arguments.list(0), Comparator::Less, itself)
}

pub(super) fn max_by<'a>(arguments: &Arguments<'a>) -> Result<Found<'a>, String> {
    let types = &[Type::Number, Type::String];
    first_of(&arguments.list(0), Comparator::Greater, |element| {
        key("max_by", arguments, element, types)
    })
}

pub(super) fn min_by<'a>(arguments: &Arguments<'a>) -> Result<Found<'a>, String> {
    let types = &[Type::Number, Type::String];
    first_of(&arguments.list(0), Comparator::Less, |element| {
        key("min_by", arguments, element, types)
    })
}

/// Evaluates the key expression for an element, and checks the key's type.
fn key<'a>(
    function: &str,
    arguments: &Arguments<'a>,
    element: &Found<'a>,
    types: Types,
) -> Result<Found<'a>, String> {
    let key = arguments.apply(1, element)?;
    if types.iter().any(|allowed| allowed.is_of(&key)) {
        return Ok(key);
    }
    Err(wrong_type(function, &key, types, type_name(&key)))
}

/// Returns the element with the best key by a comparison; of equal ones, the first.
fn first_of<'a>(
    elements: &[Found<'a>],
    comparator: Comparator,
    key: impl Fn(&Found<'a>) -> Result<Found<'a>, String>,
) -> Result<Found<'a>, String> {
    let mut best: Option<(Found<'_>, &Found<'a>)> = None;
    for element in elements {
        let key = key(element)?;
        let wins = match &best {
            None => true,
            Some((best, _)) => compare::holds(comparator, &key.value(), &best.value())?,
        };
        if wins {
            best = Some((key, element));
        }
    }
    Ok(best.map_or(Found::NOTHING, |(_, element)| element.clone()))
}

/// Compares values of one type. NaN comes last.
fn in_order(left: &Value, right: &Value) -> Ordering {
    let is_nan = |value: &Value| matches!(value, Value::Float(number) if number.is_nan());
    let order = compare::order(left, right);
    order.unwrap_or_else(|| is_nan(left).cmp(&is_nan(right)))
}

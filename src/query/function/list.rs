//! Functions of lists, and those that take lists and texts alike.

use shape::Value;

use super::argument::Arguments;
use crate::query::compare::are_alike;
use crate::shown;

pub(super) fn contains(arguments: &Arguments<'_>) -> Result<Value, String> {
    let sought = arguments.value(1);
    match (arguments.value(0), sought) {
        (Value::String(text), Value::String(sought)) => Ok(text.contains(sought).into()),
        (Value::String(_), _) => Err(format!(
            "'in <string>' requires string as left operand, not {}",
            shown::class(sought)
        )),
        _ => {
            let mut elements = arguments.list(0).iter();
            Ok(elements.any(|element| are_alike(element, sought)).into())
        }
    }
}

pub(super) fn length(arguments: &Arguments<'_>) -> Value {
    let length = match arguments.value(0) {
        Value::String(text) => text.chars().count(),
        Value::Map(members) => members.len(),
        _ => arguments.list(0).len(),
    };
    Value::Integer(i64::try_from(length).unwrap_or(i64::MAX))
}

pub(super) fn map(arguments: &Arguments<'_>) -> Result<Value, String> {
    let elements = arguments.list(1).iter();
    let mapped = elements.map(|element| arguments.apply(0, element));
    mapped.collect::<Result<_, _>>().map(Value::List)
}

pub(super) fn reverse(arguments: &Arguments<'_>) -> Value {
    match arguments.value(0) {
        Value::String(text) => text.chars().rev().collect::<String>().into(),
        _ => Value::List(arguments.list(0).iter().rev().cloned().collect()),
    }
}

pub(super) fn to_array(arguments: &Arguments<'_>) -> Value {
    match arguments.value(0) {
        list @ Value::List(_) => list.clone(),
        value => Value::List(vec![value.clone()]),
    }
}

//! Functions of objects, and of values of any type.

use shape::{Map, Value};

use super::argument::Arguments;
use super::kind::type_name;
use crate::shown;

pub(super) fn keys(arguments: &Arguments<'_>) -> Value {
    arguments.map(0).keys().collect()
}

pub(super) fn values(arguments: &Arguments<'_>) -> Value {
    Value::List(arguments.map(0).values().cloned().collect())
}

/// Puts the members of objects into one; later ones win, at the place of the first.
///
/// Python lets lists of pairs pass for objects here; nobody means that.
pub(super) fn merge(arguments: &Arguments<'_>) -> Result<Value, String> {
    let mut merged = Map::new();
    for value in arguments.values() {
        let Value::Map(members) = value else {
            return Err(format!("'{}' object is not iterable", shown::class(value)));
        };
        for (name, member) in members.clone() {
            merged.insert(name, member);
        }
    }
    Ok(merged.into())
}

pub(super) fn not_null(arguments: &Arguments<'_>) -> Value {
    let mut values = arguments.values();
    let found = values.find(|value| **value != Value::Null);
    found.unwrap_or(&Value::Null).clone()
}

pub(super) fn type_of(arguments: &Arguments<'_>) -> Value {
    match arguments.value(0) {
        Value::Foreign(_) => Value::Null,
        value => type_name(value).into(),
    }
}

//! Functions of lists, or of lists and strings.

use shape::Value;

use super::argument::Arguments;
use crate::query::compare::are_equal_in_python;
use crate::query::found::Found;
use crate::shown;

pub(super) fn contains(arguments: &Arguments<'_>) -> Result<Value, String> {
    let sought = arguments.value(1);
    match (arguments.found(0).whole(), &*sought) {
        (Some(Value::String(text)), Value::String(sought)) => Ok(text.contains(&**sought).into()),
        (Some(Value::String(_)), _) => Err(format!(
            "'in <string>' requires string as left operand, not {}",
            shown::class(&sought)
        )),
        _ => {
            let elements = arguments.list(0);
            let mut elements = elements.iter();
            Ok(elements
                .any(|element| are_equal_in_python(&element.value(), &sought))
                .into())
        }
    }
}

pub(super) fn length(arguments: &Arguments<'_>) -> Value {
    let length = arguments.found(0).count();
    let length = length.unwrap_or_else(|| arguments.text(0).chars().count());
    Value::Integer(i64::try_from(length).unwrap_or(i64::MAX))
}

pub(super) fn map<'a>(arguments: &Arguments<'a>) -> Result<Found<'a>, String> {
    let elements = arguments.list(1);
    let mapped = elements.iter().map(|element| arguments.apply(0, element));
    mapped.collect::<Result<_, _>>().map(Found::list)
}

pub(super) fn reverse<'a>(arguments: &Arguments<'a>) -> Found<'a> {
    match arguments.found(0).elements() {
        Some(elements) => Found::list(elements.iter().rev().cloned().collect()),
        None => Found::Scalar(arguments.text(0).chars().rev().collect::<String>().into()),
    }
}

pub(super) fn to_array<'a>(arguments: &Arguments<'a>) -> Found<'a> {
    let found = arguments.found(0).clone();
    if found.elements().is_some() {
        return found;
    }
    Found::list(vec![found])
}

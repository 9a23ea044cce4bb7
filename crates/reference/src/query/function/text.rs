//! Functions of strings.

use shape::{Map, Value};

use super::argument::Arguments;
use crate::json;

pub(super) fn starts_with(arguments: &Arguments<'_>) -> Value {
    arguments.text(0).starts_with(arguments.text(1)).into()
}

pub(super) fn ends_with(arguments: &Arguments<'_>) -> Value {
    arguments.text(0).ends_with(arguments.text(1)).into()
}

pub(super) fn join(arguments: &Arguments<'_>) -> Value {
    let texts = arguments.list(1);
    let texts = texts.iter().filter_map(|text| text.whole()?.as_str());
    let texts: Vec<_> = texts.collect();
    texts.join(arguments.text(0)).into()
}

pub(super) fn to_string(arguments: &Arguments<'_>) -> Value {
    match &*arguments.value(0) {
        text @ Value::String(_) => text.clone(),
        value => json::tight(&shown(value)).into(),
    }
}

/// Returns a value in which what is no JSON is the text that Python's `str()` makes of it.
fn shown(value: &Value) -> Value {
    match value {
        Value::Foreign(foreign) => (&*foreign.shown).into(),
        Value::List(elements) => Value::List(elements.iter().map(shown).collect()),
        Value::Map(members) => {
            let shown = |(name, value): (&str, &Value)| (name.to_owned(), shown(value));
            members.iter().map(shown).collect::<Map>().into()
        }
        other => other.clone(),
    }
}

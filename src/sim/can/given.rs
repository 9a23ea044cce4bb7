//! The condition keys that are given.

use std::collections::BTreeMap;

use organizations::verdict::{Caller, Question};
use shape::Value;

/// Condition keys with their values.
pub(super) type Keys = BTreeMap<String, Vec<String>>;

/// Tells whether a key is among others. Names of keys are the same in every case.
pub(super) fn has(keys: &Keys, key: &str) -> bool {
    keys.keys().any(|known| known.eq_ignore_ascii_case(key))
}

/// Tells whether a key is that of the region in which the service is called.
pub(super) fn is_region(key: &str) -> bool {
    key.eq_ignore_ascii_case("aws:RequestedRegion")
}

/// Lets the account that is named own the resource, if neither its ARN nor the caller tells whose it is.
pub(super) fn own_by(question: &mut Question, named: impl FnOnce() -> Option<String>) {
    if question.owner().is_none() {
        question.resource_account = named();
    }
}

/// Adds values of a key to those that it has. Names of keys are the same in every case.
pub(super) fn add(key: &str, values: Vec<String>, keys: &mut Keys) {
    let known = keys
        .iter_mut()
        .find(|(known, _)| known.eq_ignore_ascii_case(key));
    match known {
        Some((_, known)) => known.extend(values),
        None => {
            keys.insert(key.to_owned(), values);
        }
    }
}

/// Adds the keys of an object, each with a text or a list of texts; says what is wrong with it.
pub(super) fn add_object(object: &Value, keys: &mut Keys) -> Result<(), String> {
    let Some(members) = object.as_map() else {
        return Err("the keys of a context are an object".to_owned());
    };
    for (key, value) in members.iter() {
        if has(keys, key) {
            return Err(format!("a key is given twice: `{key}`"));
        }
        let values = value.as_list().unwrap_or(std::slice::from_ref(value));
        let values: Option<Vec<_>> = values.iter().map(text).collect();
        let Some(values) = values else {
            return Err(format!("a key has a text or a list of texts: `{key}`"));
        };
        keys.insert(key.to_owned(), values);
    }
    Ok(())
}

/// Returns the text that a scalar stands for: a number or truth value its JSON, as in conditions.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Huge(number) => Some(number.clone()),
        Value::Boolean(truth) => Some(truth.to_string()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Null | Value::List(_) | Value::Map(_) | Value::Foreign(_) => None,
    }
}

/// Tells whether a text names a caller that is no account: a service, or nobody in particular.
pub(super) fn is_of_no_account(text: &str) -> bool {
    Caller::read(text, None).is_ok_and(|caller| caller.account.is_none())
}

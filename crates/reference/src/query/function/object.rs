//! Functions of objects, and of values of any type.

use std::borrow::Cow;

use shape::Value;

use super::argument::Arguments;
use super::types::type_name;
use crate::query::found::{Found, Member};
use crate::{json, shown};

pub(super) fn keys(arguments: &Arguments<'_>) -> Value {
    let members = arguments.map(0);
    members.iter().map(|(name, _)| name.as_ref()).collect()
}

pub(super) fn values<'a>(arguments: &Arguments<'a>) -> Found<'a> {
    let members = arguments.map(0);
    let values = members.iter().map(|(_, value)| value.clone());
    Found::list(values.collect())
}

/// Merges objects. Later values win, in the position of the first.
pub(super) fn merge<'a>(arguments: &Arguments<'a>) -> Result<Found<'a>, String> {
    let mut merged = Vec::new();
    for found in arguments.all() {
        match found.members() {
            Some(members) => merged.extend_from_slice(&members),
            None => merged.extend(pairs(found)?),
        }
    }
    Ok(Found::map(merged))
}

/// Converts a list of pairs to members, as Python's `dict.update` does.
///
/// The reference checks the type of the first argument only, so the others may be lists.
fn pairs<'a>(found: &Found<'a>) -> Result<Vec<Member<'a>>, String> {
    let Some(elements) = parts(found) else {
        let class = shown::class(&found.value());
        return Err(format!("'{class}' object is not iterable"));
    };
    let pairs = elements.iter().enumerate().map(|(index, element)| {
        let parts = parts(element).ok_or("object is not iterable")?;
        let [name, value] = parts.as_slice() else {
            let length = parts.len();
            return Err(format!(
                "dictionary update sequence element #{index} has length {length}; 2 is required"
            ));
        };
        Ok((name_of(name)?, value.clone()))
    });
    pairs.collect()
}

/// Returns what Python yields when it iterates over a value; none if it is not iterable.
fn parts<'a>(found: &Found<'a>) -> Option<Vec<Found<'a>>> {
    if let Some(Value::String(text)) = found.whole() {
        let letters = text.chars().map(|letter| letter.to_string().into());
        return Some(letters.map(Found::Scalar).collect());
    }
    let of_members = |members: Cow<'_, [Member<'a>]>| {
        let names = members.iter().map(|(name, _)| name.as_ref().into());
        names.map(Found::Scalar).collect()
    };
    let elements = found.elements().map(Cow::into_owned);
    elements.or_else(|| found.members().map(of_members))
}

/// Converts a value to the name of a member: its JSON.
fn name_of<'a>(key: &Found<'a>) -> Result<Cow<'a, str>, String> {
    match &*key.value() {
        Value::String(name) => Ok(name.clone()),
        container if container.is_container() => {
            let class = shown::class(container);
            Err(format!(
                "cannot use '{class}' as a dict key (unhashable type: '{class}')"
            ))
        }
        scalar => Ok(json::tight(scalar).into()),
    }
}

pub(super) fn not_null<'a>(arguments: &Arguments<'a>) -> Found<'a> {
    let mut all = arguments.all();
    let found = all.find(|found| !found.is_null());
    found.cloned().unwrap_or(Found::NOTHING)
}

pub(super) fn type_of(arguments: &Arguments<'_>) -> Value {
    match arguments.found(0) {
        Found::Expression(_) => Value::Null,
        value => type_name(value).into(),
    }
}

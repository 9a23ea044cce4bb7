//! The body of a request: the input as it goes over the wire.
//!
//! An input that was not validated may have any types; what can't be serialized fails as in the reference.

use reference::shown;
use reference::time::{self, Local};
use shape::{Kind, Map, Shape, Value};

use crate::cli::failure::Failure;
use crate::cli::values::Parameter;

/// Returns the body of a request. Times become seconds.
pub(super) fn body(
    input: Option<&Shape>,
    parameters: &[Parameter],
    local: &Local,
) -> Result<Value, Failure> {
    let mut body = Map::new();
    if let Some(input) = input {
        for Parameter { name, value, .. } in parameters {
            let sent = member(input, name, value, local).map_err(Failure::general)?;
            body.insert(name.clone(), sent);
        }
    }
    let body = body.into();
    must_have_a_form(&body).map_err(Failure::general)?;
    Ok(body)
}

fn member(shape: &Shape, name: &str, value: &Value, local: &Local) -> Result<Value, String> {
    match shape.member(name) {
        Some(member) => sent(member.shape(), value, local),
        None => Err(shown::quoted_text(name)),
    }
}

fn sent(shape: &Shape, value: &Value, local: &Local) -> Result<Value, String> {
    match &shape.kind {
        Kind::Structure(_) => structure(shape, value, local),
        Kind::List(element) => {
            let elements = elements(value)?;
            let sent = elements.iter().map(|value| match value {
                Value::Null => Ok(Value::Null),
                value => sent(element(), value, local),
            });
            sent.collect::<Result<_, _>>().map(Value::List)
        }
        Kind::Timestamp => {
            let moment = time::parse(value, local);
            moment
                .map(|moment| moment.sent())
                .map_err(|unreadable| unreadable.to_string())
        }
        _ => Ok(value.clone()),
    }
}

fn structure(shape: &Shape, value: &Value, local: &Local) -> Result<Value, String> {
    let Some(members) = value.members() else {
        let class = shown::class(value);
        return Err(format!("'{class}' object has no attribute 'items'"));
    };
    let mut sent = Map::with_capacity(members.len());
    for (name, value) in members.iter() {
        sent.push(name.to_owned(), member(shape, name, value, local)?);
    }
    Ok(sent.into())
}

/// Returns the elements of a value when Python iterates over it.
fn elements(value: &Value) -> Result<Vec<Value>, String> {
    match value {
        Value::List(elements) => Ok(elements.clone()),
        Value::Map(members) => Ok(members.keys().map(Value::from).collect()),
        Value::String(text) => Ok(text.chars().map(|char| char.to_string().into()).collect()),
        _ => Err(format!("'{}' object is not iterable", shown::class(value))),
    }
}

/// Refuses what can't be written as JSON.
fn must_have_a_form(value: &Value) -> Result<(), String> {
    match value {
        Value::Foreign(foreign) => match &foreign.sent {
            Some(members @ Value::Map(_)) => must_have_a_form(members),
            _ => {
                let name = foreign.class.rsplit('.').next().unwrap_or_default();
                Err(format!("Object of type {name} is not JSON serializable"))
            }
        },
        Value::List(elements) => elements.iter().try_for_each(must_have_a_form),
        Value::Map(members) => members.values().try_for_each(must_have_a_form),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use reference::json;

    /// Returns what is sent of an input that was not checked, or how the reference fails.
    fn sent(operation: &str, input: &str) -> Result<String, String> {
        let Value::Map(members) = json::parse(input).unwrap() else {
            panic!("an input is an object");
        };
        let parameters: Vec<_> = members
            .into_iter()
            .map(|(name, value)| Parameter::new(name, value))
            .collect();
        let shape = organizations::operation(operation).unwrap().input();
        let local = Local::new(Timestamp::UNIX_EPOCH, Some("UTC".to_owned()), |_| None);
        match body(shape, &parameters, &local) {
            Ok(body) => Ok(json::compact(&body)),
            Err(Failure::Plain { message, .. }) => Err(message),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_can_be_walked_over_is_sent_as_a_list_and_wrong_scalars_as_they_are() {
        let cases = [
            (r#"{"Tags": [null]}"#, r#"{"Tags": [null]}"#),
            (r#"{"Tags": ""}"#, r#"{"Tags": []}"#),
            (r#"{"Tags": [{"Key": 1}]}"#, r#"{"Tags": [{"Key": 1}]}"#),
            (r#"{"ResourceId": {"a": 1}}"#, r#"{"ResourceId": {"a": 1}}"#),
        ];
        for (input, expected) in cases {
            assert_eq!(sent("TagResource", input).as_deref(), Ok(expected));
        }
        let keys = sent("UntagResource", r#"{"TagKeys": "ab"}"#);
        assert_eq!(keys.as_deref(), Ok(r#"{"TagKeys": ["a", "b"]}"#));
    }

    #[test]
    fn what_cannot_be_sent_fails_as_python_does() {
        let cases = [
            (r#"{"Foo": 1}"#, "'Foo'"),
            (r#"{"Tags": [{"Foo": 1}]}"#, "'Foo'"),
            (r#"{"Tags": 1}"#, "'int' object is not iterable"),
            (r#"{"Tags": null}"#, "'NoneType' object is not iterable"),
            (
                r#"{"Tags": [[]]}"#,
                "'list' object has no attribute 'items'",
            ),
            (
                r#"{"Tags": {"a": 1}}"#,
                "'str' object has no attribute 'items'",
            ),
        ];
        for (input, expected) in cases {
            assert_eq!(sent("TagResource", input).unwrap_err(), expected, "{input}");
        }
        let nobody = sent("LeaveOrganization", r#"{"Foo": 1}"#);
        assert_eq!(nobody.as_deref(), Ok("{}"));
    }
}

//! Between the values of the door and JSON, and the shapes that answers have.

use serde_json::Value as Json;
use shape::{Kind, Map, Shape, Value};

pub(crate) fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Boolean(*flag),
        Json::Number(number) => match number.as_i64() {
            Some(number) => Value::Integer(number),
            None => Value::Float(number.as_f64().expect("it is a number")),
        },
        Json::String(text) => text.as_str().into(),
        Json::Array(elements) => elements.iter().map(value).collect(),
        Json::Object(members) => {
            let members = members
                .iter()
                .map(|(name, member)| (name.clone(), value(member)));
            Value::Map(members.collect::<Map>())
        }
    }
}

/// Returns a string inside an answer.
pub(crate) fn text<'a>(answer: &'a Value, path: &[&str]) -> Option<&'a str> {
    let mut value = Some(answer);
    for step in path {
        value = value.and_then(|value| value.get(step));
    }
    value.and_then(Value::as_str)
}

/// Tells what is wrong with an answer, if it isn't of its shape.
pub(crate) fn misfit(shape: &Shape, answer: &Value) -> Option<String> {
    let wrong = || Some(format!("not a {}: {answer:?}", shape.name));
    match (&shape.kind, answer) {
        (Kind::Structure(members), Value::Map(map)) => {
            let unknown = map.iter().find(|(name, _)| {
                let mut members = members.iter();
                !members.any(|member| member.name == *name)
            });
            if unknown.is_some() {
                return wrong();
            }
            let mut given = members.iter().filter_map(|m| Some((m, map.get(m.name)?)));
            given.find_map(|(member, value)| misfit(member.shape(), value))
        }
        (Kind::List(element), Value::List(elements)) => {
            elements.iter().find_map(|value| misfit(element(), value))
        }
        (Kind::String { min, max, pattern }, Value::String(text)) => {
            let length = text.chars().count() as u64;
            let is_long_enough = min.is_none_or(|min| length >= min);
            let is_short_enough = max.is_none_or(|max| length <= max);
            // The model wants ten letters in an ARN where real policies have eight.
            let is_exempt = text.contains(":policy/o-");
            let matches = is_exempt || pattern.is_none_or(|pattern| (pattern.matches)(text));
            if is_long_enough && is_short_enough && matches {
                None
            } else {
                wrong()
            }
        }
        (Kind::Enum(choices), Value::String(text)) if choices.all.contains(&&**text) => None,
        (Kind::Boolean, Value::Boolean(_))
        | (Kind::Integer { .. }, Value::Integer(_))
        | (Kind::Timestamp, Value::Float(_)) => None,
        _ => wrong(),
    }
}

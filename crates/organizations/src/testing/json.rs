//! Between the values of the door and those that tests write down.

use serde_json::{Value as Json, json};
use shape::{Map, Value};

pub(crate) fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Boolean(*flag),
        Json::Number(number) => match number.as_i64() {
            Some(number) => Value::Integer(number),
            None => Value::Float(number.as_f64().unwrap()),
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

pub(crate) fn json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Boolean(flag) => json!(flag),
        Value::Integer(number) => json!(number),
        Value::Float(number) => json!(number),
        Value::String(text) => json!(text),
        Value::List(elements) => elements.iter().map(json).collect(),
        Value::Map(map) => {
            let members = map
                .iter()
                .map(|(name, value)| (name.to_owned(), json(value)));
            Json::Object(members.collect())
        }
        Value::Huge(_) | Value::Foreign(_) => panic!("no answer has this: {value:?}"),
    }
}

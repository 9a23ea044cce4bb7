//! The body of a request: one JSON object.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use shape::{Map, Value};

/// Why a body is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no JSON, or no object.
    NoObject,
    /// It is a list.
    List,
}

/// Parses a body. Members keep their order, since the history does; of a name that is there twice, the last
/// counts.
pub fn parse(body: &[u8]) -> Result<Value, Unreadable> {
    match serde_json::from_slice(body) {
        Ok(Json(value @ Value::Map(_))) => Ok(value),
        Ok(Json(Value::List(_))) => Err(Unreadable::List),
        _ => Err(Unreadable::NoObject),
    }
}

/// A value, read from JSON as deep as `serde_json` goes: 128 levels.
struct Json(Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(JsonVisitor).map(Self)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Value, E> {
        Ok(truth.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        let small = i64::try_from(number);
        Ok(small.map_or_else(|_| Value::Huge(number.to_string()), Value::Integer))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(Json(element)) = from.next_element()? {
            elements.push(element);
        }
        Ok(Value::List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some((name, Json(member))) = from.next_entry::<String, _>()? {
            members.insert(name, member);
        }
        Ok(members.into())
    }
}

#[cfg(test)]
mod tests {
    use reference::json;

    use super::*;

    #[test]
    fn an_object_keeps_the_order_of_its_members() {
        let value = parse(br#" {"b": [1, -2.5, null, true], "a": {"c": 18446744073709551615}} "#);
        let text = value.map(|value| json::tight(&value));
        let expected = r#"{"b":[1,-2.5,null,true],"a":{"c":18446744073709551615}}"#;
        assert_eq!(text.as_deref(), Ok(expected));
    }

    #[test]
    fn what_is_not_one_object_is_not_read() {
        for body in [
            "",
            "null",
            "5",
            "\"x\"",
            "{",
            "{} x",
            "{}{}",
            "{\"a\":NaN}",
            "{'a':1}",
            "\u{feff}{}",
            "{\"a\":1e400}",
        ] {
            assert_eq!(parse(body.as_bytes()), Err(Unreadable::NoObject), "{body}");
        }
        assert_eq!(parse(b"{\"a\":\"\xff\"}"), Err(Unreadable::NoObject));
        assert_eq!(parse(b"[]"), Err(Unreadable::List));
    }

    #[test]
    fn what_is_deeper_than_128_levels_is_not_read() {
        let nested = |levels| "{\"a\":".repeat(levels) + "1" + &"}".repeat(levels);
        assert!(parse(nested(127).as_bytes()).is_ok());
        assert_eq!(parse(nested(5000).as_bytes()), Err(Unreadable::NoObject));
    }
}

//! The JSON Schema is checked in, and says what the reader does.

use std::path::Path;

use regex::Regex;
use serde_json::{Value, json};

use crate::people::made;

#[test]
fn the_schema_that_is_checked_in_is_that_of_the_format() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/organization.schema.json");
    let checked_in = std::fs::read_to_string(path).unwrap();
    assert!(
        checked_in == orgsim::portrait::schema(),
        "write it anew: `cargo run -q -- sim export --schema > docs/organization.schema.json`"
    );
}

/// Tells whether a value is what a schema describes, as far as ours use JSON Schema.
fn admits(schema: &Value, value: &Value, top: &Value) -> bool {
    let empty = serde_json::Map::new();
    let rules = schema.as_object().unwrap_or(&empty);
    rules.iter().all(|(name, rule)| match name.as_str() {
        "$ref" => {
            let name = rule.as_str().unwrap().trim_start_matches("#/$defs/");
            admits(&top["$defs"][name], value, top)
        }
        "anyOf" => rule
            .as_array()
            .unwrap()
            .iter()
            .any(|one| admits(one, value, top)),
        "type" => match rule {
            Value::Array(types) => types.iter().any(|one| is(one, value)),
            one => is(one, value),
        },
        "enum" => rule.as_array().unwrap().contains(value),
        "pattern" => value
            .as_str()
            .is_none_or(|text| Regex::new(rule.as_str().unwrap()).unwrap().is_match(text)),
        "minLength" => value
            .as_str()
            .is_none_or(|text| text.chars().count() as u64 >= rule.as_u64().unwrap()),
        "maxLength" => value
            .as_str()
            .is_none_or(|text| text.chars().count() as u64 <= rule.as_u64().unwrap()),
        "minimum" => value
            .as_f64()
            .is_none_or(|number| number >= rule.as_f64().unwrap()),
        "maximum" => value
            .as_f64()
            .is_none_or(|number| number <= rule.as_f64().unwrap()),
        "items" => value
            .as_array()
            .is_none_or(|all| all.iter().all(|one| admits(rule, one, top))),
        "required" => {
            let has = |name: &Value| value.get(name.as_str().unwrap()).is_some();
            value
                .as_object()
                .is_none_or(|_| rule.as_array().unwrap().iter().all(has))
        }
        "properties" => value.as_object().is_none_or(|members| {
            let fits = |(name, one): (&String, &Value)| {
                rule.get(name).is_none_or(|rule| admits(rule, one, top))
            };
            members.iter().all(fits)
        }),
        "additionalProperties" => value.as_object().is_none_or(|members| {
            let others = members
                .iter()
                .filter(|(name, _)| schema["properties"].get(name.as_str()).is_none());
            let fits = |one: &Value| *rule != Value::Bool(false) && admits(rule, one, top);
            others.map(|(_, one)| one).all(fits)
        }),
        "propertyNames" => value.as_object().is_none_or(|members| {
            members
                .keys()
                .all(|name| admits(rule, &name.as_str().into(), top))
        }),
        "$schema" | "$defs" | "title" | "description" => true,
        other => panic!("{other}"),
    })
}

fn is(name: &Value, value: &Value) -> bool {
    match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{other}"),
    }
}

/// An organization that is right, in every part of the format that a person needs.
fn right() -> Value {
    json!({
        "world": {"strict": true, "seed": "7", "clock": {"frozen": "2026-03-01T00:00:00Z"},
            "quotas": {"accounts": 20}, "rates": {"ListAccounts": "0.5/3"}, "jobs": {"account-creation": 5},
            "faults": [{"operation": "ListRoots", "error": "ServiceException"}]},
        "organization": {
            "management-account": "Main",
            "root": {
                "policy-types": {"SERVICE_CONTROL_POLICY": null},
                "tags": {"a": "b"},
                "accounts": [{"name": "Main", "id": "111111111111", "email": "main@example.com"}],
                "units": [{"name": "Below", "policies": ["Deny"], "units": [{"name": "Deeper"}]}],
            },
            "policies": {"SERVICE_CONTROL_POLICY": [{"name": "Deny", "document": {"Statement": []}}]},
            "trusted-services": [{"service": "config.amazonaws.com"}],
        },
        "accounts": [{"name": "Outside", "incomplete": true}],
        "handshakes": [{"action": "INVITE", "to": "Outside", "expires": "2026-03-16T00:00:00Z"}],
    })
}

/// Puts something in the place of every part of a value, one at a time, and adds a member to every object.
fn spoiled(value: &Value, put: &Value, out: &mut Vec<(String, Value)>, path: &str) {
    let pointers: Vec<String> = match value {
        Value::Object(members) => members
            .keys()
            .map(|name| format!("{path}/{}", name.replace('~', "~0").replace('/', "~1")))
            .collect(),
        Value::Array(elements) => (0..elements.len())
            .map(|index| format!("{path}/{index}"))
            .collect(),
        _ => return,
    };
    for pointer in pointers {
        let mut other = right();
        *other.pointer_mut(&pointer).unwrap() = put.clone();
        out.push((pointer.clone(), other));
        let right = right();
        let inside = right.pointer(&pointer).unwrap();
        if inside.is_object() && !pointer.ends_with("document") && !pointer.ends_with("tags") {
            let mut other = right.clone();
            other.pointer_mut(&pointer).unwrap()["unheard-of"] = put.clone();
            out.push((format!("{pointer}/unheard-of"), other));
        }
        if !pointer.ends_with("document") {
            spoiled(inside, put, out, &pointer);
        }
    }
}

#[test]
fn the_schema_takes_what_the_reader_takes_and_nothing_of_another_kind() {
    let schema: Value = serde_json::from_str(&orgsim::portrait::schema()).unwrap();
    let right = right();
    assert!(admits(&schema, &right, &schema));
    if let Err(error) = made(&right.to_string()) {
        panic!("{error}");
    }
    let mut spoilt = Vec::new();
    for put in [json!([1]), json!({"x": "y"}), json!("?"), json!(-1)] {
        spoiled(&right, &put, &mut spoilt, "");
    }
    for (pointer, other) in spoilt {
        let read = made(&other.to_string());
        // A pattern of JSON Schema says nothing of numbers, and ours are of what is written.
        let is_number = other.pointer(&pointer).is_some_and(Value::is_number);
        let by_schema = admits(&schema, &other, &schema);
        // The reader also knows what names mean; whatever the schema refuses is refused.
        assert!(
            by_schema || read.is_err(),
            "only the schema refuses {pointer}: {other}"
        );
        let error = read
            .map_err(|error| error.to_string())
            .err()
            .unwrap_or_default();
        let is_form = [
            "unknown key",
            "is expected",
            "does not match",
            "is missing in",
            "none of the choices",
            "too short",
            "is less than",
        ]
        .iter()
        .any(|form| error.contains(form) && !error.contains("either "));
        assert!(
            !is_form || !by_schema || is_number,
            "only the reader refuses {pointer}: {error}"
        );
    }
}

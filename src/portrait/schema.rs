//! The format as a JSON Schema: what the reader takes, told to editors and other programs.

use serde_json::{Map, Value, json};
use shape::{Kind, Member, Shape, Shaped};

use super::format::{Form, Portrait, form, key};

/// Returns the JSON Schema of the format, as a text with a newline at its end.
pub fn schema() -> String {
    let mut definitions = Map::new();
    let portrait = Portrait::shape();
    let mut top = Map::new();
    top.insert(
        "$schema".to_owned(),
        "https://json-schema.org/draft/2020-12/schema".into(),
    );
    top.insert(
        "title".to_owned(),
        "Organizations, as `orgsim sim import` reads them".into(),
    );
    for (name, value) in described(portrait, &mut definitions) {
        top.insert(name, value);
    }
    top.insert("$defs".to_owned(), definitions.into());
    let text = serde_json::to_string_pretty(&Value::from(top));
    text.expect("a value of JSON has a text") + "\n"
}

/// Returns what a value of a shape is; structures are defined apart.
fn of_shape(shape: &'static Shape, definitions: &mut Map<String, Value>) -> Value {
    if !matches!(form(shape), Form::Mapping(_)) {
        return described(shape, definitions).into();
    }
    if !definitions.contains_key(shape.name) {
        // Units have units: the name must be there before what is inside is described.
        definitions.insert(shape.name.to_owned(), Value::Null);
        let described = described(shape, definitions);
        definitions.insert(shape.name.to_owned(), described.into());
    }
    json!({"$ref": format!("#/$defs/{}", shape.name)})
}

fn described(shape: &'static Shape, definitions: &mut Map<String, Value>) -> Map<String, Value> {
    let mut schema = Map::new();
    let text = shape.text.lines().next().unwrap_or_default();
    if !text.is_empty() {
        schema.insert("description".to_owned(), text.into());
    }
    match form(shape) {
        Form::Mapping(members) => object(members, &mut schema, definitions),
        Form::Pairs(name, value) => {
            schema.insert("type".to_owned(), "object".into());
            schema.insert(
                "propertyNames".to_owned(),
                of_shape(name.shape(), definitions),
            );
            let value = of_member(value, definitions);
            schema.insert("additionalProperties".to_owned(), value);
        }
        Form::Sequence(element) => {
            schema.insert("type".to_owned(), "array".into());
            schema.insert("items".to_owned(), of_shape(element(), definitions));
        }
        Form::Document => {
            schema.insert("type".to_owned(), json!(["object", "string"]));
        }
        Form::Scalar => scalar(&shape.kind, &mut schema),
    }
    schema
}

fn object(
    members: &'static [Member],
    schema: &mut Map<String, Value>,
    definitions: &mut Map<String, Value>,
) {
    let mut properties = Map::new();
    for member in members {
        let mut of = of_member(member, definitions);
        if let Some(of) = of.as_object_mut() {
            let text = member.text.replace('\n', " ");
            of.insert("description".to_owned(), text.trim().into());
        }
        properties.insert(key(member.name), of);
    }
    let required = members.iter().filter(|member| member.required);
    let required: Vec<_> = required.map(|member| key(member.name)).collect();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), properties.into());
    schema.insert("additionalProperties".to_owned(), false.into());
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
}

/// Returns what the value of a member is: nothing at all, if it need not be there.
fn of_member(member: &'static Member, definitions: &mut Map<String, Value>) -> Value {
    let shape = of_shape(member.shape(), definitions);
    if member.required {
        return shape;
    }
    json!({"anyOf": [shape, {"type": "null"}]})
}

/// Describes a scalar. Whatever it is, a program may read it as a number or a truth where it stands without
/// quotes: it is taken as it is written.
fn scalar(kind: &Kind, schema: &mut Map<String, Value>) {
    match kind {
        Kind::String { min, max, pattern } => {
            schema.insert("type".to_owned(), json!(["string", "number", "boolean"]));
            for (name, length) in [("minLength", min), ("maxLength", max)] {
                if let Some(length) = length {
                    schema.insert(name.to_owned(), (*length).into());
                }
            }
            if let Some(pattern) = pattern {
                // Of a text the reader looks at all, and a schema at any part.
                let whole = format!("^(?:{})$", pattern.text);
                schema.insert("pattern".to_owned(), whole.into());
            }
        }
        Kind::Enum(choices) => {
            schema.insert("enum".to_owned(), choices.all.to_vec().into());
        }
        Kind::Integer { min, max } => {
            schema.insert("type".to_owned(), "integer".into());
            for (name, bound) in [("minimum", min), ("maximum", max)] {
                if let Some(bound) = bound {
                    schema.insert(name.to_owned(), (*bound).into());
                }
            }
        }
        Kind::Boolean => {
            schema.insert("type".to_owned(), "boolean".into());
        }
        Kind::Structure(_) | Kind::List(_) | Kind::Timestamp => {}
    }
}

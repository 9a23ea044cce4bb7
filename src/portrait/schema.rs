//! The format as a JSON Schema: what the reader takes, told to editors and other programs.

use reference::json::{self, Charset};
use shape::{Kind, Map, Member, Shape, Shaped, Value};

use super::format::{Form, Portrait, form, key};

/// Returns the JSON Schema of the format, as a text with a newline at its end.
pub fn schema() -> String {
    let mut definitions = Map::new();
    let portrait = Portrait::shape();
    let mut top = Map::new();
    top.push("$schema", "https://json-schema.org/draft/2020-12/schema");
    top.push("title", "Organizations, as `orgsim sim import` reads them");
    for (name, value) in described(portrait, &mut definitions) {
        top.push(name, value);
    }
    top.push("$defs", definitions);
    let text = json::pretty(&top.into(), Charset::Unicode);
    text.expect("all that a schema says has a JSON form") + "\n"
}

/// Returns what a value of a shape is; structures are defined apart.
fn of_shape(shape: &'static Shape, definitions: &mut Map) -> Value {
    if !matches!(form(shape), Form::Mapping(_)) {
        return described(shape, definitions).into();
    }
    if !definitions.contains(shape.name) {
        // Units have units: the name must be there before what is inside is described.
        definitions.push(shape.name, Value::Null);
        let described = described(shape, definitions);
        definitions.insert(shape.name, described);
    }
    object_of("$ref", format!("#/$defs/{}", shape.name))
}

fn described(shape: &'static Shape, definitions: &mut Map) -> Map {
    let mut schema = Map::new();
    let text = shape.text.lines().next().unwrap_or_default();
    if !text.is_empty() {
        schema.push("description", text);
    }
    match form(shape) {
        Form::Mapping(members) => object(members, &mut schema, definitions),
        Form::Pairs(name, value) => {
            schema.push("type", "object");
            schema.push("propertyNames", of_shape(name.shape(), definitions));
            let value = of_member(value, definitions);
            schema.push("additionalProperties", value);
        }
        Form::Sequence(element) => {
            schema.push("type", "array");
            schema.push("items", of_shape(element(), definitions));
        }
        Form::Document => {
            schema.push("type", Value::from_iter(["object", "string"]));
        }
        Form::Scalar => scalar(&shape.kind, &mut schema),
    }
    schema
}

fn object(members: &'static [Member], schema: &mut Map, definitions: &mut Map) {
    let mut properties = Map::new();
    for member in members {
        let mut of = of_member(member, definitions);
        if let Value::Map(of) = &mut of {
            let text = member.text.replace('\n', " ");
            of.insert("description", text.trim());
        }
        properties.push(key(member.name), of);
    }
    let required = members.iter().filter(|member| member.required);
    let required: Vec<_> = required.map(|member| key(member.name)).collect();
    schema.push("type", "object");
    schema.push("properties", properties);
    schema.push("additionalProperties", false);
    if !required.is_empty() {
        schema.push("required", required.into_iter().collect::<Value>());
    }
}

/// Returns what the value of a member is: nothing at all, if it need not be there.
fn of_member(member: &'static Member, definitions: &mut Map) -> Value {
    let shape = of_shape(member.shape(), definitions);
    if member.required {
        return shape;
    }
    let either = [shape, object_of("type", "null")];
    object_of("anyOf", either.into_iter().collect::<Value>())
}

/// Returns an object of one member.
fn object_of(name: &'static str, value: impl Into<Value>) -> Value {
    Map::from_iter([(name, value)]).into()
}

/// Describes a scalar. Whatever it is, a program may read it as a number or a truth where it stands without
/// quotes: it is taken as it is written.
fn scalar(kind: &Kind, schema: &mut Map) {
    match kind {
        Kind::String { min, max, pattern } => {
            schema.push("type", Value::from_iter(["string", "number", "boolean"]));
            for (name, length) in [("minLength", min), ("maxLength", max)] {
                if let Some(length) = length {
                    let length = i64::try_from(*length).expect("no text is longer");
                    schema.push(name, length);
                }
            }
            if let Some(pattern) = pattern {
                // Of a text the reader looks at all, and a schema at any part.
                let whole = format!("^(?:{})$", pattern.text);
                schema.push("pattern", whole);
            }
        }
        Kind::Enum(choices) => {
            schema.push("enum", choices.all.iter().copied().collect::<Value>());
        }
        Kind::Integer { min, max } => {
            schema.push("type", "integer");
            for (name, bound) in [("minimum", min), ("maximum", max)] {
                if let Some(bound) = bound {
                    schema.push(name, *bound);
                }
            }
        }
        Kind::Boolean => {
            schema.push("type", "boolean");
        }
        Kind::Structure(_) | Kind::List(_) | Kind::Timestamp => {}
    }
}

//! Holds the types of the model against the description of the API that they were written from.

use organizations::model::Exception;
use organizations::{OPERATIONS, Operation, STS_OPERATIONS};
use serde_json::{Map, Value, json};
use shape::{Kind, Shape};
use std::collections::BTreeMap;

fn model() -> Value {
    serde_json::from_str(include_str!("data/model.json")).expect("the description is JSON")
}

/// Describes a shape as the model does, and every shape that it contains.
fn describe(shape: &'static Shape, found: &mut BTreeMap<&'static str, Value>) {
    if found.contains_key(shape.name) {
        return;
    }
    found.insert(shape.name, described(shape));
    shape
        .members()
        .iter()
        .for_each(|member| describe(member.shape(), found));
    shape
        .element()
        .into_iter()
        .for_each(|element| describe(element, found));
}

fn described(shape: &Shape) -> Value {
    let mut description = Map::new();
    let mut bound = |name: &str, bound: Option<Value>| {
        bound.map(|bound| description.insert(name.to_owned(), bound));
    };
    let kind = match &shape.kind {
        Kind::Structure(members) => {
            let of = |member: &shape::Member| (member.name.to_owned(), json!(member.shape().name));
            bound(
                "members",
                Some(members.iter().map(of).collect::<Map<_, _>>().into()),
            );
            let required = members.iter().filter(|member| member.required);
            bound(
                "required",
                Some(required.map(|member| member.name).collect()),
            );
            "structure"
        }
        Kind::List(element) => {
            bound("member", Some(element().name.into()));
            "list"
        }
        Kind::String { min, max, pattern } => {
            bound("min", min.map(Into::into));
            bound("max", max.map(Into::into));
            bound("pattern", pattern.map(|pattern| pattern.text.into()));
            "string"
        }
        Kind::Enum(choices) => {
            bound("enum", Some(choices.all.iter().copied().collect()));
            "string"
        }
        Kind::Integer { min, max } => {
            bound("min", min.map(Into::into));
            bound("max", max.map(Into::into));
            "integer"
        }
        Kind::Boolean => "boolean",
        Kind::Timestamp => "timestamp",
    };
    description.insert("type".to_owned(), kind.into());
    description.into()
}

#[test]
fn the_shapes_are_those_of_the_model() {
    let mut found = BTreeMap::new();
    for operation in &OPERATIONS {
        let shapes = operation.input().into_iter().chain(operation.output());
        shapes.for_each(|shape| describe(shape, &mut found));
    }
    for exception in Exception::ALL {
        describe(exception.shape(), &mut found);
    }

    let model = model();
    let shapes = model["shapes"].as_object().unwrap();
    assert_eq!(shapes.len(), 275);
    for (name, shape) in shapes {
        let mut expected = shape.as_object().unwrap().clone();
        // Whether a client may log a value, and how a number is held, concern neither side of the door.
        for mark in ["sensitive", "box", "exception", "fault"] {
            expected.remove(mark);
        }
        let found = found
            .get(name.as_str())
            .unwrap_or_else(|| panic!("`{name}` is missing"));
        assert_eq!(*found, Value::from(expected.clone()), "`{name}` differs");
        if let Some(members) = expected.get("members") {
            let order = |shape: &Value| {
                shape
                    .as_object()
                    .unwrap()
                    .keys()
                    .cloned()
                    .collect::<Vec<_>>()
            };
            assert_eq!(
                order(&found["members"]),
                order(members),
                "`{name}` has another order"
            );
        }
    }
    assert_eq!(found.len(), shapes.len());
}

#[test]
fn the_shapes_of_sts_are_those_of_its_model() {
    let model: Value = serde_json::from_str(include_str!("data/sts.json")).unwrap();
    let mut found = BTreeMap::new();
    for operation in &STS_OPERATIONS {
        let expected = &model["operations"][operation.name()];
        let shapes = [("input", operation.input()), ("output", operation.output())];
        for (side, shape) in shapes {
            assert_eq!(json!(shape.map(|shape| shape.name)), expected[side]);
            if let Some(shape) = shape {
                describe(shape, &mut found);
            }
        }
    }
    // Only the pattern that has an effect is declared.
    for shape in found.values_mut() {
        shape.as_object_mut().unwrap().remove("pattern");
    }
    let found: Map<_, _> = found
        .into_iter()
        .map(|(name, shape)| (name.to_owned(), shape))
        .collect();
    assert_eq!(Value::from(found), model["shapes"]);
}

#[test]
fn the_exceptions_are_those_of_the_model() {
    let model = model();
    let shapes = model["shapes"].as_object().unwrap().iter();
    let expected = shapes.filter(|(_, shape)| shape["exception"] == json!(true));
    let expected: Vec<_> = expected.map(|(name, _)| name.as_str()).collect();
    let found: Vec<_> = Exception::ALL
        .iter()
        .map(|exception| exception.name())
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_operations_are_those_of_the_model() {
    let model = model();
    let operations = model["operations"].as_object().unwrap();
    let found: Vec<_> = OPERATIONS.iter().map(Operation::name).collect();
    assert_eq!(
        found,
        operations.keys().map(String::as_str).collect::<Vec<_>>()
    );
    for operation in &OPERATIONS {
        let expected = &operations[operation.name()];
        assert_eq!(
            json!(operation.input().map(|shape| shape.name)),
            expected["input"]
        );
        assert_eq!(
            json!(operation.output().map(|shape| shape.name)),
            expected["output"]
        );
        assert_eq!(json!(operation.is_read_only()), expected["read_only"]);
        let errors: Value = operation
            .errors()
            .iter()
            .map(|error| error.name())
            .collect();
        assert_eq!(errors, expected["errors"], "{}", operation.name());
    }
}

#[test]
fn the_pages_are_those_of_the_model() {
    let model = model();
    for operation in &OPERATIONS {
        let found = operation.pages().map(|pages| {
            let mut pager = json!({
                "input_token": "NextToken",
                "output_token": "NextToken",
                "limit_key": pages.limited.then_some("MaxResults"),
                "result_key": pages.result_key,
                "more_results": null,
            });
            if !pages.once.is_empty() {
                pager["non_aggregate_keys"] = pages.once.into();
            }
            pager
        });
        let expected = &model["operations"][operation.name()]["paginator"];
        assert_eq!(&json!(found), expected, "{}", operation.name());
    }
}

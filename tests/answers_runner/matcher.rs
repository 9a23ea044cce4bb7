//! Values that are equal, or meet a condition.

use jiff::Timestamp;
use reference::json;
use regex::RegexBuilder;
use shape::{Map, Value};

use super::play::ask;
use super::scenario::{one_or_more, text_of};

/// How many seconds a time may be off, unless it is said.
const TOLERANCE: f64 = 2.0;

/// The names of conditions; an object of other members is a value.
const CONDITIONS: [&str; 16] = [
    "re",
    "len",
    "min_len",
    "max_len",
    "type",
    "contains",
    "not_contains",
    "in",
    "ne",
    "set",
    "json",
    "json_at",
    "absent",
    "after",
    "seconds",
    "tol",
];

/// Compares what stands at places, `JMESPath` expressions, with what is expected there.
pub(crate) fn places(expected: &Value, answer: &Value) -> Result<(), String> {
    for (place, expected) in expected.as_map().into_iter().flat_map(Map::iter) {
        let found = ask(place, answer)?;
        agrees(expected, &found, answer).map_err(|why| format!("at {place}: {why}"))?;
    }
    Ok(())
}

/// Compares a value of an answer with what is expected of it.
pub(crate) fn agrees(expected: &Value, found: &Value, answer: &Value) -> Result<(), String> {
    let conditions = expected.as_map().filter(|members| is_matcher(members));
    let agrees = match conditions {
        None => same(expected, found),
        Some(conditions) => {
            for (name, condition) in conditions.iter() {
                if !meets(name, condition, conditions, found, answer)? {
                    let (condition, found) = (json::tight(condition), json::tight(found));
                    return Err(format!("expected {name} {condition}, found {found}"));
                }
            }
            true
        }
    };
    if agrees {
        return Ok(());
    }
    let (expected, found) = (json::tight(expected), json::tight(found));
    Err(format!("\n    expected {expected}\n    found    {found}"))
}

fn is_matcher(members: &Map) -> bool {
    !members.is_empty() && members.keys().all(|name| CONDITIONS.contains(&name))
}

/// Tells whether a value meets one condition.
fn meets(
    name: &str,
    condition: &Value,
    conditions: &Map,
    found: &Value,
    answer: &Value,
) -> Result<bool, String> {
    let length = || length(found).map(Value::Integer);
    Ok(match name {
        "re" => is_found(&text_of(Some(condition)), &text_of(Some(found)))?,
        "len" => length().as_ref() == Some(condition),
        "min_len" => at_least(length().as_ref(), Some(condition)),
        "max_len" => at_least(Some(condition), length().as_ref()),
        "type" => Some(type_of(found)) == condition.as_str(),
        "contains" => one_or_more(condition)
            .iter()
            .all(|one| contains(found, one)),
        "not_contains" => !one_or_more(condition)
            .iter()
            .any(|one| contains(found, one)),
        "in" => one_or_more(condition).iter().any(|one| same(one, found)),
        "ne" => !same(condition, found),
        "set" => is_set(condition, found),
        "json" => same(condition, &inner(found)?),
        "json_at" => places(condition, &inner(found)?).map(|()| true)?,
        "absent" => condition.is_falsy() != (*found == Value::Null),
        "after" => {
            let start = seconds(&ask(&text_of(Some(condition)), answer)?);
            let wanted = conditions.get("seconds").and_then(seconds);
            let tolerance = conditions.get("tol").and_then(seconds).unwrap_or(TOLERANCE);
            is_after(start, seconds(found), wanted.unwrap_or_default(), tolerance)
        }
        // They belong to `after`.
        "seconds" | "tol" => true,
        other => return Err(format!("the condition `{other}` is unknown")),
    })
}

/// Tells whether an expression is found anywhere in a text.
pub(crate) fn is_found(expression: &str, text: &str) -> Result<bool, String> {
    let compiled = RegexBuilder::new(expression)
        .dot_matches_new_line(true)
        .build();
    let compiled = compiled.map_err(|error| format!("{expression}: {error}"))?;
    Ok(compiled.is_match(text))
}

/// Returns the number of items, members or characters.
fn length(value: &Value) -> Option<i64> {
    let length = match value {
        Value::List(elements) => elements.len(),
        Value::Map(members) => members.len(),
        Value::String(text) => text.chars().count(),
        _ => return None,
    };
    i64::try_from(length).ok()
}

fn at_least(number: Option<&Value>, least: Option<&Value>) -> bool {
    matches!((number, least), (Some(Value::Integer(number)), Some(Value::Integer(least))) if number >= least)
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Boolean(_) => "boolean",
        Value::Integer(_) | Value::Huge(_) | Value::Float(_) => "number",
        Value::String(_) | Value::Foreign(_) => "string",
        Value::List(_) => "array",
        Value::Map(_) => "object",
    }
}

fn contains(value: &Value, part: &Value) -> bool {
    match value {
        Value::List(elements) => elements.iter().any(|one| same(one, part)),
        Value::String(text) => part.as_str().is_some_and(|part| text.contains(part)),
        Value::Map(members) => part.as_str().is_some_and(|name| members.contains(name)),
        _ => false,
    }
}

/// Tells whether a list has these items in any order.
fn is_set(items: &Value, found: &Value) -> bool {
    let Some(found) = found.as_list() else {
        return false;
    };
    let mut rest: Vec<_> = found.iter().collect();
    let all_found = one_or_more(items).iter().all(|item| {
        let at = rest.iter().position(|one| same(item, one));
        at.map(|at| rest.swap_remove(at)).is_some()
    });
    all_found && rest.is_empty()
}

/// Reads a text as JSON.
fn inner(value: &Value) -> Result<Value, String> {
    let text = value
        .as_str()
        .ok_or_else(|| format!("no text: {value:?}"))?;
    json::parse(text).map_err(|error| format!("{text}: {error}"))
}

/// Tells whether two values are equal, types included; the order of members has no meaning.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Map(a), Value::Map(b)) => {
            let in_b =
                |(name, one): (&str, &Value)| b.get(name).is_some_and(|other| same(one, other));
            a.len() == b.len() && a.iter().all(in_b)
        }
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        _ => a == b,
    }
}

/// Returns a number, or the seconds since the epoch of a time.
#[expect(clippy::cast_precision_loss, reason = "times and durations are small")]
fn seconds(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        Value::String(text) => {
            let time: Timestamp = text.parse().ok()?;
            Some(time.as_millisecond() as f64 / 1000.0)
        }
        _ => None,
    }
}

fn is_after(start: Option<f64>, end: Option<f64>, wanted: f64, tolerance: f64) -> bool {
    matches!((start, end), (Some(start), Some(end)) if (end - start - wanted).abs() <= tolerance)
}

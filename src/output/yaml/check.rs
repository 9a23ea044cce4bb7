//! What has no form in YAML.

use shape::Value;

/// Returns an error, worded as by the reference, if there is something that YAML has no form for.
///
/// A query can leave an expression unevaluated; placeholders of a skeleton do have a form.
pub(in crate::output) fn check(value: &Value) -> Result<(), String> {
    match value {
        Value::Foreign(foreign) if foreign.class == "_Expression" => {
            Err(format!("cannot represent an object: {}", foreign.shown))
        }
        Value::List(elements) => elements.iter().try_for_each(check),
        Value::Map(members) => members.values().try_for_each(check),
        _ => Ok(()),
    }
}

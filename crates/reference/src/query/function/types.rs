//! The types of arguments, and their names in messages.

use shape::Value;

use crate::query::found::Found;
use crate::shown;

/// A type of argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Number,
    String,
    Array,
    Object,
    Expression,
    /// A list of numbers only.
    ArrayNumber,
    /// A list of strings only.
    ArrayString,
}

/// The types that a parameter accepts; an empty list means any. Errors name them in this order.
pub(super) type Types = &'static [Type];

/// Returns the message about an argument of the wrong type.
pub(super) fn wrong_type(
    function: &str,
    value: &Found<'_>,
    types: Types,
    received: &str,
) -> String {
    let value = shown::plain(&value.value());
    let expected: Vec<_> = types
        .iter()
        .map(|expected| format!("'{}'", expected.name()))
        .collect();
    let expected = expected.join(", ");
    format!(
        "In function {function}(), invalid type for value: {value}, expected one of: [{expected}], received: \"{received}\""
    )
}

impl Type {
    fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
            Self::Expression => "expref",
            Self::ArrayNumber => "array-number",
            Self::ArrayString => "array-string",
        }
    }

    /// Tells whether a value is of this type, whatever its elements are.
    pub(super) fn is_of(self, value: &Found<'_>) -> bool {
        let name = match self {
            Self::ArrayNumber | Self::ArrayString => Self::Array.name(),
            simple => simple.name(),
        };
        name == type_name(value)
    }

    /// Tells whether a list of this type may contain an element.
    pub(super) fn has(self, element: &Found<'_>) -> bool {
        match self {
            Self::ArrayNumber => Self::Number.is_of(element),
            Self::ArrayString => Self::String.is_of(element),
            _ => true,
        }
    }
}

/// Returns the name of a value's type, as `type()` does.
pub(super) fn type_name(value: &Found<'_>) -> &'static str {
    if let Found::Expression(_) = value {
        return "expref";
    }
    match value.whole() {
        Some(Value::Null) => "null",
        Some(Value::Boolean(_)) => "boolean",
        Some(Value::Integer(_) | Value::Huge(_) | Value::Float(_)) => "number",
        Some(Value::String(_)) => "string",
        Some(Value::Map(_)) => "object",
        _ if value.elements().is_some() => "array",
        _ => "object",
    }
}

//! The types that arguments have, and how they are named.

use shape::Value;

use crate::query::compare::is_number;
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
    /// A list of texts only.
    ArrayString,
}

/// The types that an argument may have; none means any. Errors name them in this order.
pub(super) type Types = &'static [Type];

/// Says that a function can't do with a value.
pub(super) fn wrong_type(function: &str, value: &Value, types: Types, received: &str) -> String {
    let value = shown::plain(value);
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
    pub(super) fn is_of(self, value: &Value) -> bool {
        match self {
            Self::Number => is_number(value),
            Self::String => matches!(value, Value::String(_)),
            Self::Array | Self::ArrayNumber | Self::ArrayString => matches!(value, Value::List(_)),
            Self::Object => matches!(value, Value::Map(_)),
            Self::Expression => matches!(value, Value::Foreign(_)),
        }
    }

    /// Tells whether a list of this type may have an element.
    pub(super) fn has(self, element: &Value) -> bool {
        match self {
            Self::ArrayNumber => is_number(element),
            Self::ArrayString => matches!(element, Value::String(_)),
            _ => true,
        }
    }
}

/// Returns the name of the type of a value, as `type()` tells it.
pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Boolean(_) => "boolean",
        Value::Integer(_) | Value::Huge(_) | Value::Float(_) => "number",
        Value::String(_) => "string",
        Value::List(_) => "array",
        Value::Map(_) => "object",
        Value::Foreign(_) => "expref",
    }
}

//! The `str()` and `repr()` of values.

use shape::{Map, Value};

use super::float::float;
use super::text::quote;

/// The Python type that the reference stores objects in. Their `repr()`s differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maps {
    /// The default: `{'a': 1}`.
    Dict,
    /// For JSON that was given to an option: `OrderedDict({'a': 1})`.
    OrderedDict,
}

/// Returns the `str()` of a value with [`Maps::Dict`]: a string is unchanged, a string inside a container is quoted.
pub fn plain(value: &Value) -> String {
    Maps::Dict.plain(value)
}

/// Appends the `str()` of a value.
pub fn push_plain(value: &Value, out: &mut String) {
    match value {
        Value::String(text) => out.push_str(text),
        _ => Maps::Dict.show(value, out),
    }
}

/// Returns the `repr()` of a value with [`Maps::Dict`]: all strings are quoted.
pub fn quoted(value: &Value) -> String {
    Maps::Dict.quoted(value)
}

/// Returns the name of the Python type of a value, as in `<class 'str'>`.
pub fn class(value: &Value) -> &'static str {
    Maps::Dict.class(value)
}

impl Maps {
    /// Returns the `str()` of a value: a string is unchanged, a string inside a container is quoted.
    pub fn plain(self, value: &Value) -> String {
        match value {
            Value::String(text) => text.to_string(),
            _ => self.quoted(value),
        }
    }

    /// Returns the `repr()` of a value: all strings are quoted.
    pub fn quoted(self, value: &Value) -> String {
        let mut out = String::new();
        self.show(value, &mut out);
        out
    }

    /// Returns the name of the Python type of a value, as in `<class 'str'>`.
    pub fn class(self, value: &Value) -> &'static str {
        match (value, self) {
            (Value::Null, _) => "NoneType",
            (Value::Boolean(_), _) => "bool",
            (Value::Integer(_) | Value::Huge(_), _) => "int",
            (Value::Float(_), _) => "float",
            (Value::String(_), _) => "str",
            (Value::List(_), _) => "list",
            (Value::Map(_), Self::Dict) => "dict",
            (Value::Map(_), Self::OrderedDict) => "collections.OrderedDict",
            (Value::Foreign(foreign), _) => foreign.class,
        }
    }

    fn show(self, value: &Value, out: &mut String) {
        match value {
            Value::Null => out.push_str("None"),
            Value::Boolean(true) => out.push_str("True"),
            Value::Boolean(false) => out.push_str("False"),
            Value::Integer(number) => out.push_str(&number.to_string()),
            Value::Huge(digits) => out.push_str(digits),
            Value::Float(number) => out.push_str(&float(*number)),
            Value::String(text) => quote(text, out),
            Value::List(elements) => self.show_list(elements, out),
            Value::Map(members) => self.show_map(members, out),
            Value::Foreign(foreign) => out.push_str(&foreign.shown),
        }
    }

    fn show_list(self, elements: &[Value], out: &mut String) {
        out.push('[');
        for (index, element) in elements.iter().enumerate() {
            separate(index, out);
            self.show(element, out);
        }
        out.push(']');
    }

    fn show_map(self, members: &Map, out: &mut String) {
        match self {
            Self::Dict => self.show_members(members, out),
            Self::OrderedDict if members.is_empty() => out.push_str("OrderedDict()"),
            Self::OrderedDict => {
                out.push_str("OrderedDict(");
                self.show_members(members, out);
                out.push(')');
            }
        }
    }

    fn show_members(self, members: &Map, out: &mut String) {
        out.push('{');
        for (index, (name, member)) in members.iter().enumerate() {
            separate(index, out);
            quote(name, out);
            out.push_str(": ");
            self.show(member, out);
        }
        out.push('}');
    }
}

fn separate(index: usize, out: &mut String) {
    if index > 0 {
        out.push_str(", ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn a_text_alone_is_plain_and_one_in_a_container_is_quoted() {
        assert_eq!(plain(&"it's".into()), "it's");
        let value = parse(r#"["a", {"b": null, "c": [true, false]}]"#).unwrap();
        assert_eq!(plain(&value), "['a', {'b': None, 'c': [True, False]}]");
    }

    #[test]
    fn objects_of_an_option_are_shown_as_ordered() {
        let value = parse(r#"{"a": [1, "x", null, true, {"b": 1.5}], "c": {}}"#).unwrap();
        assert_eq!(
            Maps::OrderedDict.plain(&value),
            "OrderedDict({'a': [1, 'x', None, True, OrderedDict({'b': 1.5})], 'c': OrderedDict()})"
        );
        assert_eq!(Maps::OrderedDict.class(&value), "collections.OrderedDict");
        assert_eq!(class(&value), "dict");
    }
}

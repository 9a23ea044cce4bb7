//! How values are shown in messages, texts and tables: as Python shows them.

use shape::{Foreign, Map, Value};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// What the reference keeps objects in. Both kinds look different in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maps {
    /// Nearly everywhere: `{'a': 1}`.
    Dict,
    /// Those that came from JSON text given to an option: `OrderedDict({'a': 1})`.
    OrderedDict,
}

/// Returns a value as [`Maps::Dict`] shows it: a text as it is, a text inside a container quoted.
pub fn plain(value: &Value) -> String {
    Maps::Dict.plain(value)
}

/// Returns a value as [`plain`] does, but a text is quoted wherever it stands.
pub fn quoted(value: &Value) -> String {
    Maps::Dict.quoted(value)
}

/// Returns the name of the type that the reference keeps a value in, as in `<class 'str'>`.
pub fn class(value: &Value) -> &'static str {
    Maps::Dict.class(value)
}

impl Maps {
    /// Returns a value: a text as it is, a text inside a container quoted.
    pub fn plain(self, value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            _ => self.quoted(value),
        }
    }

    /// Returns a value; a text is quoted wherever it stands.
    pub fn quoted(self, value: &Value) -> String {
        let mut out = String::new();
        self.show(value, &mut out);
        out
    }

    /// Returns the name of the type that the reference keeps a value in, as in `<class 'str'>`.
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

/// Returns a text in quotes, as an error of the system shows a path.
pub fn quoted_text(text: &str) -> String {
    let mut out = String::new();
    quote(text, &mut out);
    out
}

/// Puts a text between `'`, or between `"` if it has a `'` and no `"`.
fn quote(text: &str, out: &mut String) {
    let mark = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    out.push(mark);
    for char in text.chars() {
        match char {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if char == mark => out.extend(['\\', char]),
            _ if is_printable(char) => out.push(char),
            _ => out.push_str(&escape(char)),
        }
    }
    out.push(mark);
}

/// Returns bytes as a value: JSON has no form for them, so they are only ever shown.
pub fn bytes(bytes: &[u8]) -> Value {
    let mark = if bytes.contains(&b'\'') && !bytes.contains(&b'"') {
        '"'
    } else {
        '\''
    };
    let mut shown = format!("b{mark}");
    for byte in bytes {
        match byte {
            b'\\' => shown.push_str("\\\\"),
            b'\n' => shown.push_str("\\n"),
            b'\r' => shown.push_str("\\r"),
            b'\t' => shown.push_str("\\t"),
            byte if char::from(*byte) == mark => shown.extend(['\\', mark]),
            b' '..=b'~' => shown.push(char::from(*byte)),
            byte => shown.push_str(&escape(char::from(*byte))),
        }
    }
    shown.push(mark);
    Value::Foreign(Box::new(Foreign {
        class: "bytes",
        shown,
        sent: None,
    }))
}

fn escape(char: char) -> String {
    match u32::from(char) {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

/// Tells whether a character is shown as it is.
fn is_printable(char: char) -> bool {
    if char.is_ascii() {
        return matches!(char, ' '..='~');
    }
    !matches!(
        char.general_category(),
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::Surrogate
            | GeneralCategory::PrivateUse
            | GeneralCategory::Unassigned
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
            | GeneralCategory::SpaceSeparator
    )
}

/// Returns a floating point number: the fewest digits that read back as the same number.
///
/// It has an exponent from 1e16 on and below 0.0001, else always a fraction.
pub fn float(number: f64) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    let scientific = shortest(number);
    let Some((digits, exponent)) = scientific.split_once('e') else {
        return scientific;
    };
    match exponent.parse::<i32>() {
        Ok(exponent @ -4..=15) => {
            let behind_point = digits.split_once('.').map_or("", |(_, behind)| behind);
            let places = behind_point.len().saturating_add_signed(-exponent as isize);
            format!("{number:.*}", places.max(1))
        }
        Ok(exponent) => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{digits}e{sign}{:02}", exponent.abs())
        }
        Err(_) => scientific,
    }
}

/// Returns the fewest digits that read back as the same number, with an exponent.
///
/// Where two are equally near Rust takes the larger, Python the even one.
fn shortest(number: f64) -> String {
    let shortest = format!("{number:e}");
    let digits = shortest.bytes().take_while(|byte| *byte != b'e');
    let places = digits.filter(u8::is_ascii_digit).count().saturating_sub(1);
    let even = format!("{number:.places$e}");
    if even.parse() == Ok(number) {
        even
    } else {
        shortest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::read;

    #[test]
    fn a_text_alone_is_plain_and_one_in_a_container_is_quoted() {
        assert_eq!(plain(&"it's".into()), "it's");
        let value = read(r#"["a", {"b": null, "c": [true, false]}]"#).unwrap();
        assert_eq!(plain(&value), "['a', {'b': None, 'c': [True, False]}]");
    }

    #[test]
    fn objects_of_an_option_are_shown_as_ordered() {
        let value = read(r#"{"a": [1, "x", null, true, {"b": 1.5}], "c": {}}"#).unwrap();
        assert_eq!(
            Maps::OrderedDict.plain(&value),
            "OrderedDict({'a': [1, 'x', None, True, OrderedDict({'b': 1.5})], 'c': OrderedDict()})"
        );
        assert_eq!(Maps::OrderedDict.class(&value), "collections.OrderedDict");
        assert_eq!(class(&value), "dict");
    }

    #[test]
    fn quotes_are_chosen_so_that_few_need_an_escape() {
        assert_eq!(quoted_text("it's"), r#""it's""#);
        assert_eq!(quoted_text(r#"it's "it""#), r#"'it\'s "it"'"#);
    }

    #[test]
    fn what_cannot_be_printed_is_escaped() {
        assert_eq!(
            quoted_text("a\\b\n\r\t\u{1b}\u{7f}é"),
            r"'a\\b\n\r\t\x1b\x7fé'"
        );
        assert_eq!(
            quoted_text("\u{a0}\u{ad}\u{200b}\u{3000}\u{e000}\u{e0001}😀"),
            r"'\xa0\xad\u200b\u3000\ue000\U000e0001😀'"
        );
    }

    #[test]
    fn bytes_are_shown_as_ascii_and_the_others_as_numbers() {
        let Value::Foreign(shown) = bytes(b"it's \\\n\x00\x7f\xe9") else {
            panic!("bytes are foreign");
        };
        assert_eq!(shown.class, "bytes");
        assert_eq!(shown.shown, r#"b"it's \\\n\x00\x7f\xe9""#);
        assert_eq!(quoted(&bytes(b"'\"")), r#"b'\'"'"#);
    }

    #[test]
    fn floats_have_an_exponent_only_far_from_one() {
        let cases = [
            (1000.0, "1000.0"),
            (-0.0, "-0.0"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (1e-7, "1e-07"),
            (9_007_199_254_740_993.0, "9007199254740992.0"),
            (-738_259_982_052_085.0 - 0.25, "-738259982052085.2"),
            (1e16, "1e+16"),
            (1.5e100, "1.5e+100"),
            (f64::NAN, "nan"),
            (f64::NEG_INFINITY, "-inf"),
        ];
        for (number, expected) in cases {
            assert_eq!(float(number), expected);
        }
    }
}

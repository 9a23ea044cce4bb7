//! The JSON serializer.

use shape::{Foreign, Map, Value};

use crate::shown;

/// Which characters are written unescaped in a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charset {
    /// All that JSON allows.
    Unicode,
    /// ASCII only.
    Ascii,
}

/// The value contains something that can't be serialized as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSerializable {
    /// The output up to it.
    pub written: String,
}

/// Serializes a value on one line in ASCII, with a space after each `,` and `:`.
///
/// What can't be serialized is replaced by its `repr()`, as a string.
pub fn compact(value: &Value) -> String {
    on_one_line(value, ", ", ": ")
}

/// Serializes a value as [`compact`] does, without the spaces.
pub fn tight(value: &Value) -> String {
    on_one_line(value, ",", ":")
}

/// The initial capacity of the output, in bytes. It is enough for most values, so that they need no reallocation.
const INITIAL_CAPACITY: usize = 1024;

fn on_one_line(value: &Value, comma: &'static str, colon: &'static str) -> String {
    let mut writer = Writer {
        out: String::with_capacity(INITIAL_CAPACITY),
        layout: Layout::Line { comma, colon },
        charset: Charset::Ascii,
    };
    writer
        .value(value, 0)
        .expect("on one line everything is written");
    writer.out
}

/// Serializes a value on several lines, indented by four spaces per level, without a trailing newline.
pub fn pretty(value: &Value, charset: Charset) -> Result<String, NotSerializable> {
    let mut writer = Writer {
        out: String::with_capacity(INITIAL_CAPACITY),
        layout: Layout::Lines,
        charset,
    };
    match writer.value(value, 0) {
        Ok(()) => Ok(writer.out),
        Err(NoJsonForm) => Err(NotSerializable {
            written: writer.out,
        }),
    }
}

/// How many bytes are looked at together.
const CHUNK: usize = 16;

/// Whether a character is escaped with [`Charset::Unicode`], by its first byte in UTF-8.
static ESCAPED: [bool; 256] = escaped(Charset::Unicode);

/// Whether a character is escaped with [`Charset::Ascii`], by its first byte in UTF-8.
static ESCAPED_IN_ASCII: [bool; 256] = escaped(Charset::Ascii);

const fn escaped(charset: Charset) -> [bool; 256] {
    let mut escaped = [false; 256];
    let mut first = 0_u8;
    loop {
        escaped[first as usize] = charset.escapes(first);
        if first == u8::MAX {
            return escaped;
        }
        first += 1;
    }
}

impl Charset {
    /// Tells whether a character is escaped, by its first byte in UTF-8.
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "without branches, the compiler has many bytes compared at once"
    )]
    const fn escapes(self, first: u8) -> bool {
        let last = match self {
            Self::Unicode => u8::MAX,
            Self::Ascii => b'~',
        };
        // Control characters come out behind all others.
        let is_beyond = first.wrapping_sub(b' ') > last - b' ';
        is_beyond | (first == b'"') | (first == b'\\')
    }

    /// Returns the offset of the first character of a text that is escaped.
    pub fn first_escaped(self, text: &str) -> Option<usize> {
        let (chunks, _) = text.as_bytes().as_chunks::<CHUNK>();
        let has_escaped = |chunk: &[u8; CHUNK]| {
            let bytes = chunk.iter();
            bytes.fold(false, |found, byte| found | self.escapes(*byte))
        };
        let chunk = chunks.iter().position(has_escaped);
        let from = chunk.unwrap_or(chunks.len()) * CHUNK;
        let escaped = match self {
            Self::Unicode => &ESCAPED,
            Self::Ascii => &ESCAPED_IN_ASCII,
        };
        let mut rest = text.as_bytes()[from..].iter();
        let at = rest.position(|byte| escaped[usize::from(*byte)])?;
        Some(from + at)
    }
}

/// The separators and line breaks.
#[derive(Clone, Copy)]
enum Layout {
    Line {
        comma: &'static str,
        colon: &'static str,
    },
    Lines,
}

/// A value can't be serialized as JSON.
#[derive(Debug)]
struct NoJsonForm;

struct Writer {
    out: String,
    layout: Layout,
    charset: Charset,
}

impl Writer {
    fn value(&mut self, value: &Value, level: usize) -> Result<(), NoJsonForm> {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Boolean(true) => self.out.push_str("true"),
            Value::Boolean(false) => self.out.push_str("false"),
            Value::Integer(number) => self.out.push_str(&number.to_string()),
            Value::Huge(digits) => self.out.push_str(digits),
            Value::Float(number) => self.out.push_str(&float(*number)),
            Value::String(text) => self.string(text),
            Value::List(elements) => self.list(elements, level)?,
            Value::Map(members) => self.map(members, level)?,
            Value::Foreign(foreign) => self.foreign(foreign, level)?,
        }
        Ok(())
    }

    fn list(&mut self, elements: &[Value], level: usize) -> Result<(), NoJsonForm> {
        if elements.is_empty() {
            self.out.push_str("[]");
            return Ok(());
        }
        for (index, element) in elements.iter().enumerate() {
            self.before(index, '[', level);
            self.value(element, level + 1)?;
        }
        self.close(']', level);
        Ok(())
    }

    fn map(&mut self, members: &Map, level: usize) -> Result<(), NoJsonForm> {
        if members.is_empty() {
            self.out.push_str("{}");
            return Ok(());
        }
        for (index, (name, member)) in members.iter().enumerate() {
            self.before(index, '{', level);
            self.string(name);
            self.out.push_str(match self.layout {
                Layout::Line { colon, .. } => colon,
                Layout::Lines => ": ",
            });
            self.value(member, level + 1)?;
        }
        self.close('}', level);
        Ok(())
    }

    /// Writes what precedes the element at an index: the opening bracket or the comma, and the line break.
    fn before(&mut self, index: usize, opening: char, level: usize) {
        match (self.layout, index) {
            (_, 0) => self.out.push(opening),
            (Layout::Line { comma, .. }, _) => self.out.push_str(comma),
            (Layout::Lines, _) => self.out.push(','),
        }
        self.new_line(level + 1);
    }

    fn close(&mut self, closing: char, level: usize) {
        self.new_line(level);
        self.out.push(closing);
    }

    fn new_line(&mut self, level: usize) {
        if let Layout::Lines = self.layout {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("    ", level));
        }
    }

    fn foreign(&mut self, foreign: &Foreign, level: usize) -> Result<(), NoJsonForm> {
        match (&foreign.sent, self.layout) {
            (Some(sent), _) => self.value(sent, level),
            (None, Layout::Line { .. }) => {
                self.string(&foreign.shown);
                Ok(())
            }
            (None, Layout::Lines) => Err(NoJsonForm),
        }
    }

    fn string(&mut self, text: &str) {
        self.out.push('"');
        let mut rest = text;
        while let Some(length) = self.charset.first_escaped(rest) {
            self.out.push_str(&rest[..length]);
            let mut chars = rest[length..].chars();
            self.escape(chars.next().expect("one was found"));
            rest = chars.as_str();
        }
        self.out.push_str(rest);
        self.out.push('"');
    }

    fn escape(&mut self, char: char) {
        let letter = match char {
            '"' | '\\' => char,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            _ => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    let escape = format!("\\u{unit:04x}");
                    self.out.push_str(&escape);
                }
                return;
            }
        };
        self.out.extend(['\\', letter]);
    }
}

/// Formats a float; `NaN` and infinities as Python does.
fn float(number: f64) -> String {
    if number.is_finite() {
        return shown::float(number);
    }
    let word = if number.is_nan() {
        "NaN"
    } else if number > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn a_token_is_written_on_one_line_in_ascii() {
        let token =
            parse(r#"{"NextToken":null,"boto_truncate_amount":1,"é😀":[1.0,true]}"#).unwrap();
        assert_eq!(
            compact(&token),
            r#"{"NextToken": null, "boto_truncate_amount": 1, "\u00e9\ud83d\ude00": [1.0, true]}"#
        );
        assert_eq!(tight(&parse("[1, {}]").unwrap()), "[1,{}]");
    }

    #[test]
    fn lines_are_indented_by_four_blanks_and_empty_containers_have_none() {
        let value = parse(r#"{"a": [], "b": {"c": [1, "ü"]}, "d": {}}"#).unwrap();
        let expected = "{\n    \"a\": [],\n    \"b\": {\n        \"c\": [\n            1,\n            \
                        \"ü\"\n        ]\n    },\n    \"d\": {}\n}";
        assert_eq!(pretty(&value, Charset::Unicode).as_deref(), Ok(expected));
    }

    #[test]
    fn what_is_escaped_is_found_at_every_place_of_a_text() {
        for (char, escape) in [('"', "\\\""), ('\\', "\\\\"), ('\u{1f}', "\\u001f")] {
            for (before, behind) in (0..20).flat_map(|before| (0..20).map(move |to| (before, to))) {
                let (before, behind) = ("ü!".repeat(before), "#[".repeat(behind));
                let text = Value::from([&*before, &*char.to_string(), &*behind].concat());
                let expected = format!("\"{before}{escape}{behind}\"");
                assert_eq!(pretty(&text, Charset::Unicode), Ok(expected));
            }
        }
        for length in 0..20 {
            let text = "~".repeat(length);
            let value = Value::from(format!("{text}ü{text}"));
            assert_eq!(compact(&value), format!("\"{text}\\u00fc{text}\""));
        }
    }

    #[test]
    fn only_quotes_backslashes_and_controls_are_escaped_and_delete_in_ascii() {
        let text = Value::from("\"\\\n\r\t\u{8}\u{c}\u{1b}/\u{7f}\u{2028}");
        let expected = "\"\\\"\\\\\\n\\r\\t\\b\\f\\u001b/\u{7f}\u{2028}\"";
        assert_eq!(pretty(&text, Charset::Unicode).as_deref(), Ok(expected));
        assert_eq!(
            pretty(&Value::from("\u{7f}"), Charset::Ascii).as_deref(),
            Ok("\"\\u007f\"")
        );
    }
}

//! A sample input as YAML, with a comment on each member (`cli.md` section 10.6.4).

use shape::{Kind, Map, Member, Shape, Value};

/// Returns a sample as YAML: members in the model's order, each with a comment that says what it is.
pub(crate) fn commented_yaml(shape: &Shape, sample: &Value) -> String {
    let mut writer = Writer { out: String::new() };
    match sample.as_map() {
        Some(map) if !map.is_empty() => writer.members(shape, map, 0, Start::OfLine),
        _ => writer.out.push_str("{}\n"),
    }
    writer.out
}

/// Where the first member of a mapping is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    OfLine,
    BehindDash,
}

struct Writer {
    out: String,
}

impl Writer {
    fn members(&mut self, shape: &Shape, map: &Map, indentation: usize, start: Start) {
        let mut commented = false;
        for (place, member) in shape.members().iter().enumerate() {
            let value = map.get(member.name).expect("a sample has all members");
            if place > 0 || start == Start::OfLine {
                self.blanks(indentation);
            }
            self.out.push_str(member.name);
            self.out.push(':');
            self.scalar(value);
            let comment = comment(member);
            if !comment.is_empty() {
                self.out.push_str(if commented { " # " } else { "  # " });
                self.out.push_str(&comment);
                commented = true;
            }
            self.out.push('\n');
            self.container(member.shape(), value, indentation);
        }
    }

    /// Writes a value on the line of its name.
    fn scalar(&mut self, value: &Value) {
        let text = match value {
            Value::String(text) if text.is_empty() => "''",
            Value::String(text) => text,
            Value::Integer(_) => "0",
            Value::Boolean(_) => "true",
            Value::Foreign(time) => &time.shown,
            Value::Map(map) if map.is_empty() => "{}",
            _ => return,
        };
        self.out.push(' ');
        self.out.push_str(text);
    }

    /// Writes a value on lines of its own.
    fn container(&mut self, shape: &Shape, value: &Value, indentation: usize) {
        match value {
            Value::Map(map) if !map.is_empty() => {
                self.members(shape, map, indentation + 2, Start::OfLine);
            }
            Value::List(elements) => {
                let element = shape.element().expect("a list has elements");
                for value in elements {
                    self.element(element, value, indentation);
                }
            }
            _ => {}
        }
    }

    fn element(&mut self, shape: &Shape, value: &Value, indentation: usize) {
        self.blanks(indentation);
        self.out.push('-');
        match value {
            Value::Map(map) if !map.is_empty() => {
                self.out.push(' ');
                self.members(shape, map, indentation + 2, Start::BehindDash);
            }
            _ => {
                self.scalar(value);
                self.out.push('\n');
            }
        }
    }

    fn blanks(&mut self, count: usize) {
        self.out.extend(std::iter::repeat_n(' ', count));
    }
}

/// Returns the comment on a member, one line.
fn comment(member: &Member) -> String {
    let required = if member.required { "[REQUIRED]" } else { "" };
    let overview = overview(member.text);
    let choices = match &member.shape().kind {
        Kind::Enum(choices) => format!("Valid values are: {}.", choices.listed.join(", ")),
        _ => String::new(),
    };
    let parts = [required, &overview, &choices];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns the beginning of a text, up to its first full stop or colon, without markup.
fn overview(text: &str) -> String {
    let beginning = text.split(['.', ':']).next().unwrap_or_default();
    let plain = beginning.replace('`', "").replace('\n', " ");
    if plain.trim().is_empty() {
        String::new()
    } else {
        format!("{}.", plain.trim())
    }
}

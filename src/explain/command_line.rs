//! Commands as lines that a shell takes.

use organizations::Operation;
use organizations::model::Timestamp;
use reference::{json, shlex};
use shape::{Kind, Map, Member, Shape, Shaped, Value};

use super::member::is_of_another_type;
use crate::command_tree::{ServiceName, kebab};

/// Writes command lines for the program, by the name that it was started by.
pub(crate) struct CommandLines<'a> {
    /// The name of the program.
    pub(crate) program: &'a str,
}

impl CommandLines<'_> {
    /// Returns a line as somebody typed it.
    pub(crate) fn as_typed(&self, words: &[String]) -> String {
        let words = words.iter().map(|word| shlex::quote(word));
        let line: Vec<_> = [self.program.to_owned()].into_iter().chain(words).collect();
        line.join(" ")
    }

    /// Returns the line of words behind the program: an operation goes below its service.
    pub(crate) fn line(&self, words: &[String]) -> String {
        let is_service = |word: &String| {
            ["sim", "help"].contains(&word.as_str())
                || ServiceName::ALL
                    .iter()
                    .any(|service| service.name() == word)
        };
        let service = match words.first() {
            Some(first) if !is_service(first) => Some(ServiceName::Organizations.name()),
            _ => None,
        };
        let words = words.iter().map(|word| shlex::quote(word));
        let before = [Some(self.program), service].into_iter().flatten();
        let line: Vec<_> = before.map(str::to_owned).chain(words).collect();
        line.join(" ")
    }
}

/// Returns the words of a call, for an account.
pub(super) fn call(operation: &Operation, input: &Value, caller: &str) -> Vec<String> {
    let mut words = vec![kebab(operation.name())];
    let members = operation.input().map_or(&[][..], Shape::members);
    let is_wrong = |member: &Member| {
        let value = input.get(member.name);
        value.map_or(member.required, |value| {
            is_of_another_type(member.shape(), value)
        })
    };
    if members.iter().any(is_wrong) {
        // An option would make a value of the right type of it, and without one that is required nothing is sent.
        words.extend(["--cli-input-json".to_owned(), json::compact(input)]);
    } else if let Some(input) = input.as_map() {
        for member in members {
            if let Some(value) = input.get(member.name) {
                words.extend(option(member, value));
            }
        }
    }
    words.extend(["--caller".to_owned(), caller.to_owned()]);
    words
}

fn option(member: &Member, value: &Value) -> Vec<String> {
    let name = format!("--{}", kebab(member.name));
    if let (Kind::Timestamp, Ok(time)) = (&member.shape().kind, Timestamp::from_value(value)) {
        return vec![name, time.0.to_string()];
    }
    let values = match value {
        Value::Boolean(true) => return vec![name],
        Value::Boolean(false) => return vec![name.replacen("--", "--no-", 1)],
        Value::List(elements) if !elements.is_empty() => {
            let words: Option<Vec<_>> = elements.iter().map(word).collect();
            words.unwrap_or_else(|| vec![json::compact(value)])
        }
        value => vec![word(value).unwrap_or_else(|| json::compact(value))],
    };
    match &values[..] {
        // What looks like an option is one, unless it stands behind an equals sign.
        [value] if value.starts_with('-') => vec![format!("{name}={value}")],
        _ => [name].into_iter().chain(values).collect(),
    }
}

/// Returns a value as one word: a scalar, or an object of plain texts in the shorthand.
pub(super) fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Map(members) if !members.is_empty() => shorthand(members),
        _ => None,
    }
}

fn shorthand(members: &Map) -> Option<String> {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "@._:/-".contains(letter);
    let pairs = members.iter().map(|(name, value)| {
        let text = value.as_str()?;
        let plain = !text.is_empty() && text.chars().all(is_plain);
        plain.then(|| format!("{name}={text}"))
    });
    let pairs: Option<Vec<_>> = pairs.collect();
    Some(pairs?.join(","))
}

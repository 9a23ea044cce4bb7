//! The member of an input that a reason names by its path, as in `INVALID_PATTERN:TAGS_1_MEMBER_KEY`.

use organizations::Operation;
use shape::{Kind, Shape, Value};

use super::numbers::listed_or;
use crate::command_tree::kebab;

/// A member of an input.
pub(super) struct Member<'a> {
    /// Its name, with the names of what it is in before it: `Tags[0].Key`.
    pub(super) name: String,
    pub(super) shape: &'static Shape,
    /// What was given.
    pub(super) value: Option<&'a Value>,
}

/// Finds the member of a path.
pub(super) fn of_path<'a>(
    operation: &Operation,
    input: &'a Value,
    path: &str,
) -> Option<Member<'a>> {
    let whole = Member {
        name: String::new(),
        shape: operation.input()?,
        value: Some(input),
    };
    whole.inside(path)
}

impl Member<'_> {
    fn inside(self, path: &str) -> Option<Self> {
        if path.is_empty() {
            return Some(self);
        }
        match &self.shape.kind {
            Kind::Structure(members) => members.iter().find_map(|member| {
                let step = kebab(member.name).replace('-', "_").to_ascii_uppercase();
                let rest = after(path, &step)?;
                let dot = if self.name.is_empty() { "" } else { "." };
                let inner = Member {
                    name: format!("{}{dot}{}", self.name, member.name),
                    shape: member.shape(),
                    value: self.value.and_then(|value| value.get(member.name)),
                };
                inner.inside(rest)
            }),
            Kind::List(element) => {
                let (index, rest) = path.split_once('_')?;
                let index = index.parse::<usize>().ok()?.checked_sub(1)?;
                let elements = self.value.and_then(Value::as_list);
                let inner = Member {
                    name: format!("{}[{index}]", self.name),
                    shape: element(),
                    value: elements.and_then(|elements| elements.get(index)),
                };
                inner.inside(after(rest, "MEMBER")?)
            }
            _ => None,
        }
    }

    /// Tells whether a text is longer than it may be.
    pub(super) fn is_too_long(&self) -> bool {
        let text = self.value.and_then(Value::as_str);
        match (text, &self.shape.kind) {
            (Some(text), Kind::String { max: Some(max), .. }) => text.chars().count() as u64 > *max,
            _ => false,
        }
    }

    /// Tells whether what was given is of another type.
    pub(super) fn is_of_another_type(&self) -> bool {
        self.value
            .is_some_and(|value| is_of_another_type(self.shape, value))
    }

    /// Returns what it must be, as a phrase.
    pub(super) fn of_type(&self) -> &'static str {
        match &self.shape.kind {
            Kind::String { .. } | Kind::Enum(_) => "a text, in JSON between double quotes",
            Kind::Integer { .. } => "a whole number",
            Kind::Boolean => "`true` or `false`",
            Kind::Timestamp => "a time",
            Kind::List(_) => "a list",
            Kind::Structure(_) => "an object",
        }
    }

    /// Returns the words that it may be.
    pub(super) fn choices(&self) -> Option<&'static [&'static str]> {
        match &self.shape.kind {
            Kind::Enum(choices) => Some(choices.all),
            _ => None,
        }
    }

    /// Returns what was given, cut to the length that it may have; none if a part of it is worth nothing.
    pub(super) fn shortened(&self) -> Option<String> {
        let whole = ["Content", "ServicePrincipal", "Email"];
        let is_part = self.name.contains(['.', '[']) || self.name.ends_with("Id");
        let max = match &self.shape.kind {
            Kind::String { max, .. } if !is_part && !whole.contains(&&*self.name) => (*max)?,
            _ => return None,
        };
        let text = self.value?.as_str()?;
        Some(text.chars().take(usize::try_from(max).ok()?).collect())
    }

    /// Returns examples of the ids that it may be.
    pub(super) fn examples(&self) -> Vec<&'static str> {
        match &self.shape.kind {
            Kind::String {
                pattern: Some(pattern),
                ..
            } => examples(pattern.text),
            _ => Vec::new(),
        }
    }

    /// Returns what it may be, as a phrase.
    pub(super) fn allowed(&self) -> String {
        match &self.shape.kind {
            Kind::Enum(choices) => choices.all.join(", "),
            Kind::String { min, max, pattern } => {
                let mut allowed = Vec::new();
                if min.is_some() || max.is_some() {
                    allowed.push(format!("{} characters", span(*min, *max)));
                }
                let says_something = pattern.filter(|pattern| pattern.text != r"[\s\S]*");
                allowed.extend(says_something.map(|pattern| form(pattern.text)));
                allowed.join(", ")
            }
            Kind::Integer { min, max } => {
                let bound = |bound: Option<i64>| bound.and_then(|bound| u64::try_from(bound).ok());
                format!("{} items", span(bound(*min), bound(*max)))
            }
            Kind::Boolean => "true or false".to_owned(),
            Kind::Timestamp => "a time, as in 2026-03-01T00:00:00Z".to_owned(),
            Kind::List(_) => "a list".to_owned(),
            Kind::Structure(_) => "an object".to_owned(),
        }
    }
}

/// Tells whether a value is no text, number, list or whatever else its shape wants.
pub(super) fn is_of_another_type(shape: &Shape, value: &Value) -> bool {
    match &shape.kind {
        _ if *value == Value::Null => false,
        Kind::String { .. } | Kind::Enum(_) => value.as_str().is_none(),
        Kind::Integer { .. } => !matches!(value, Value::Integer(_)),
        Kind::Boolean => !matches!(value, Value::Boolean(_)),
        Kind::List(_) => value.as_list().is_none(),
        Kind::Structure(_) => value.as_map().is_none(),
        Kind::Timestamp => false,
    }
}

/// Returns what texts look like that match a pattern: examples of ids, else the letters that it allows.
fn form(pattern: &str) -> String {
    const LETTERS: [(&str, &str); 4] = [
        (r"[^\s@]+@[^\s@]+\.[^\s@]+", "as in name@example.com"),
        (r"[\u0020-\u007E]+", "without letters beyond ASCII"),
        (r"[\w+=,.@-]*", "letters, digits and `_+=,.@-`"),
        (
            r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$",
            "letters, digits, blanks and `_.:/=+-@`",
        ),
    ];
    let examples = examples(pattern);
    if !examples.is_empty() {
        return format!(
            "as in {}",
            listed_or(examples.into_iter().map(str::to_owned))
        );
    }
    match LETTERS.iter().find(|(text, _)| *text == pattern) {
        Some((_, letters)) => (*letters).to_owned(),
        None => format!("as in the pattern `{pattern}`"),
    }
}

/// Returns examples of the ids that match a pattern.
fn examples(pattern: &str) -> Vec<&'static str> {
    const EXAMPLES: [(&str, &str); 9] = [
        (r"\d{12}", "111111111111"),
        ("r-[", "r-examplerootid111"),
        ("ou-[", "ou-examplerootid111-exampleouid111"),
        ("h-[", "h-examplehandshakeid111"),
        ("p-[", "p-examplepolicyid111"),
        ("rp-[", "rp-examplepolicyid"),
        ("rt-[", "rt-exampletransferid"),
        ("car-[", "car-examplecreateaccountrequestid111"),
        ("o-[", "o-exampleorgid"),
    ];
    let begins = |part: &str| {
        let found = pattern.match_indices(part);
        found
            .into_iter()
            .any(|(at, _)| !pattern[..at].ends_with(char::is_alphabetic))
    };
    let fitting = EXAMPLES.iter().filter(|(part, _)| begins(part));
    fitting.map(|(_, example)| *example).collect()
}

/// Takes a step off the beginning of a path.
fn after<'a>(path: &'a str, step: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(step)?;
    match rest.strip_prefix('_') {
        Some(rest) => Some(rest),
        None => rest.is_empty().then_some(rest),
    }
}

fn span(min: Option<u64>, max: Option<u64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => min.to_string(),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any number of".to_owned(),
    }
}

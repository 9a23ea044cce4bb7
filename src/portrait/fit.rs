//! From nodes to values of a shape. All that does not fit is told, with its place.

use std::collections::HashMap;

use reference::similar;
use shape::{Choices, Kind, Map, Member, Pattern, Shape, Value};

use super::complaint::Complaints;
use super::document as policy_document;
use super::format::{Form, form, is_key, key};
use super::yaml::{Content, Node};

/// Returns the value of a shape that a node stands for, as far as it fits; nothing if it is another kind of
/// thing.
pub(super) fn fit(
    shape: &'static Shape,
    node: &Node,
    complaints: &mut Complaints,
) -> Option<Value> {
    match form(shape) {
        Form::Mapping(members) => structure(shape, members, node, complaints),
        Form::Pairs(name, value) => pairs(name, value, node, complaints),
        Form::Sequence(element) => sequence(element(), node, complaints),
        Form::Document => match policy_document::read(node) {
            Ok(text) => Some(text.into()),
            Err(wrong) => {
                complaints.add(wrong.node.mark, wrong.why);
                // Whether it is there is known.
                Some("{}".into())
            }
        },
        Form::Scalar => scalar(shape, node, complaints),
    }
}

fn structure(
    shape: &'static Shape,
    members: &'static [Member],
    node: &Node,
    complaints: &mut Complaints,
) -> Option<Value> {
    let written = mapping(node, complaints)?;
    let mut map = Map::with_capacity(written.len());
    let mut first: Vec<(&Member, &Node)> = Vec::with_capacity(written.len());
    for (name, value) in written {
        let Some(member) = known(members, name, complaints) else {
            continue;
        };
        if let Some((_, earlier)) = first.iter().find(|(seen, _)| seen.name == member.name) {
            let (key, line) = (key(member.name), earlier.mark.line);
            complaints.add(
                name.mark,
                format!("`{key}` is there already, in line {line}"),
            );
            continue;
        }
        first.push((member, name));
        if !value.is_null() || member.required {
            map_member(member, value, &mut map, complaints);
        }
    }
    let missing = |member: &&Member| {
        member.required && !first.iter().any(|(seen, _)| seen.name == member.name)
    };
    for member in members.iter().filter(missing) {
        complaints.add(
            node.mark,
            format!("`{}` is missing{}", key(member.name), of(shape)),
        );
    }
    let is_whole = |member: &Member| !member.required || map.contains(member.name);
    if members.iter().all(is_whole) {
        return Some(map.into());
    }
    complaints.lost = true;
    None
}

/// Adds the value of a member, unless it doesn't fit at all.
fn map_member(member: &'static Member, node: &Node, map: &mut Map, complaints: &mut Complaints) {
    match fit(member.shape(), node, complaints) {
        Some(value) => map.push(member.name, value),
        None => complaints.lost = true,
    }
}

/// Says what something is missing in.
fn of(shape: &Shape) -> String {
    let what = shape.text.lines().next().unwrap_or_default();
    match what.trim_end_matches('.') {
        "" => String::new(),
        what => {
            let mut letters = what.chars();
            let first = letters.next().into_iter().flat_map(char::to_lowercase);
            format!(" in {}", first.chain(letters).collect::<String>())
        }
    }
}

/// Returns the member that a key names.
fn known(
    members: &'static [Member],
    name: &Node,
    complaints: &mut Complaints,
) -> Option<&'static Member> {
    let text = name.as_text();
    let found = text.and_then(|text| members.iter().find(|member| is_key(member.name, text)));
    if found.is_none() {
        let keys: Vec<_> = members.iter().map(|member| key(member.name)).collect();
        let why = match text {
            // What will not be told needs no advice.
            Some(_) if complaints.are_many() => "unknown key".to_owned(),
            Some(text) => format!(
                "unknown key `{}`{}",
                text.escape_debug(),
                instead(text, &keys)
            ),
            None => "a key is a text".to_owned(),
        };
        complaints.add(name.mark, why);
    }
    found
}

/// Says what could have been meant.
fn instead(text: &str, names: &[String]) -> String {
    let close = similar::close_names(text, names.iter().map(String::as_str));
    match close.first() {
        Some(name) => format!("; did you mean `{name}`?"),
        None => {
            let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("; known here: {}", names.join(", "))
        }
    }
}

fn pairs(
    name: &'static Member,
    value: &'static Member,
    node: &Node,
    complaints: &mut Complaints,
) -> Option<Value> {
    if node.is_null() {
        return Some(Value::List(Vec::new()));
    }
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut elements = Vec::new();
    for (key, written) in mapping(node, complaints)? {
        if let Some(text) = key.as_text() {
            if let Some(line) = seen.get(text) {
                let text = text.escape_debug();
                complaints.add(
                    key.mark,
                    format!("`{text}` is there already, in line {line}"),
                );
                continue;
            }
            seen.insert(text, key.mark.line);
        }
        let mut map = Map::with_capacity(2);
        map_member(name, key, &mut map, complaints);
        if !written.is_null() || value.required {
            map_member(value, written, &mut map, complaints);
        }
        if map.contains(name.name) && (map.contains(value.name) || !value.required) {
            elements.push(map.into());
        } else {
            // The others keep their places.
            complaints.lost = true;
        }
    }
    Some(Value::List(elements))
}

fn sequence(element: &'static Shape, node: &Node, complaints: &mut Complaints) -> Option<Value> {
    if node.is_null() {
        return Some(Value::List(Vec::new()));
    }
    let Content::Sequence(nodes) = &node.content else {
        complaints.add(node.mark, format!("a list is expected, not {}", what(node)));
        return None;
    };
    let elements = nodes
        .iter()
        .filter_map(|node| fit(element, node, complaints));
    Some(Value::List(elements.collect()))
}

fn mapping<'a>(node: &'a Node, complaints: &mut Complaints) -> Option<&'a [(Node, Node)]> {
    match &node.content {
        Content::Mapping(pairs) => Some(pairs),
        _ => {
            complaints.add(
                node.mark,
                format!("a mapping is expected, not {}", what(node)),
            );
            None
        }
    }
}

/// Says what a node is.
fn what(node: &Node) -> &'static str {
    match &node.content {
        Content::Scalar { .. } if node.is_null() => "nothing",
        Content::Scalar { .. } => "a text",
        Content::Sequence(_) => "a list",
        Content::Mapping(_) => "a mapping",
    }
}

fn scalar(shape: &Shape, node: &Node, complaints: &mut Complaints) -> Option<Value> {
    let Some(text) = node.as_text() else {
        complaints.add(node.mark, format!("a text is expected, not {}", what(node)));
        return None;
    };
    let read = match &shape.kind {
        Kind::String { min, max, pattern } => {
            if let Some(why) = misfit(text, *min, *max, *pattern) {
                complaints.add(node.mark, why);
            }
            return Some(text.into());
        }
        Kind::Enum(choices) => choice(text, choices),
        Kind::Integer { min, max } => number(text, *min, *max),
        Kind::Boolean => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err(format!(
                "`true` or `false` is expected, not `{}`",
                text.escape_debug()
            )),
        },
        Kind::Structure(_) | Kind::List(_) | Kind::Timestamp => Ok(text.into()),
    };
    read.map_err(|why| complaints.add(node.mark, why)).ok()
}

/// Says why a text doesn't fit.
fn misfit(
    text: &str,
    min: Option<u64>,
    max: Option<u64>,
    pattern: Option<&Pattern>,
) -> Option<String> {
    let length = text.chars().count() as u64;
    if min.is_some_and(|min| length < min) {
        return Some(format!(
            "too short: {length} letters, and at least {} are needed",
            min.unwrap_or_default()
        ));
    }
    if let Some(max) = max.filter(|max| length > *max) {
        return Some(format!(
            "too long: {length} letters, and at most {max} are allowed"
        ));
    }
    let pattern = pattern.filter(|pattern| !(pattern.matches)(text))?;
    Some(format!(
        "`{}` does not match `{}`",
        text.escape_debug(),
        pattern.text
    ))
}

fn choice(text: &str, choices: &Choices) -> Result<Value, String> {
    if choices.all.contains(&text) {
        return Ok(text.into());
    }
    let names: Vec<_> = choices.all.iter().map(ToString::to_string).collect();
    Err(format!(
        "`{}` is none of the choices{}",
        text.escape_debug(),
        instead(text, &names)
    ))
}

fn number(text: &str, min: Option<i64>, max: Option<i64>) -> Result<Value, String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let number = text.parse::<i64>().ok().filter(|_| is_number);
    let Some(number) = number else {
        return Err(format!(
            "a whole number is expected, not `{}`",
            text.escape_debug()
        ));
    };
    if let Some(min) = min.filter(|min| number < *min) {
        return Err(format!("{number} is less than {min}"));
    }
    if let Some(max) = max.filter(|max| number > *max) {
        return Err(format!("{number} is greater than {max}"));
    }
    Ok(number.into())
}

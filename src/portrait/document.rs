//! Policy documents: JSON texts, as YAML where that prints back to the same text.

use organizations::document::{self, Json};

use super::yaml::{Content, JsonWord, Node, Tree, is_typed, json_word};

/// How deep documents are read; deeper ones are kept as texts.
const DEEPEST: usize = 64;

/// Adds what stands in YAML for a JSON text.
pub(super) fn show(text: &str, to: &mut Tree) {
    let before = to.count();
    let json = document::read(text).filter(|json| {
        matches!(json, Json::Object(members) if !members.is_empty()) && json.to_string() == text
    });
    if let Some(json) = json {
        add(&json, to);
        // A number that is an account, and a key that is too long for one line, come back otherwise.
        if read(to.node(before)).is_ok_and(|back| back == text) {
            return;
        }
        to.cut(before);
    }
    to.text(text, true);
}

fn add(json: &Json, to: &mut Tree) {
    match json {
        Json::Null => to.text("null", false),
        Json::Boolean(truth) => to.text(truth.to_string(), false),
        Json::Number(number) => to.text(number.as_str(), false),
        Json::String(text) => add_text(text, to),
        Json::List(elements) => to.sequence(|to| elements.iter().for_each(|json| add(json, to))),
        Json::Object(members) => to.mapping(|to| {
            for (name, value) in members {
                add_text(name, to);
                add(value, to);
            }
        }),
    }
}

fn add_text(text: &str, to: &mut Tree) {
    to.text(text, is_typed(text));
}

/// Why a node is no document.
pub(super) struct NoDocument<'a> {
    pub(super) node: Node<'a>,
    pub(super) why: &'static str,
}

/// Returns the JSON text that a node stands for: a text as it is, and anything else without blanks.
pub(super) fn read(node: Node<'_>) -> Result<String, NoDocument<'_>> {
    if let Content::Scalar { text, .. } = node.content() {
        if document::read(text).is_some_and(|json| matches!(json, Json::Object(_))) {
            return Ok(text.to_string());
        }
        let why = "no document: neither a mapping nor a text that is a JSON object";
        return Err(NoDocument { node, why });
    }
    let json = json(node, DEEPEST)?;
    if matches!(json, Json::Object(_)) {
        return Ok(json.to_string());
    }
    let why = "no document: a mapping is expected";
    Err(NoDocument { node, why })
}

fn json(node: Node<'_>, levels: usize) -> Result<Json, NoDocument<'_>> {
    let Some(levels) = levels.checked_sub(1) else {
        let why = "no policy document has so many levels";
        return Err(NoDocument { node, why });
    };
    Ok(match node.content() {
        Content::Scalar { text, quoted: true } => Json::String(text.to_string()),
        Content::Scalar { text, .. } => match json_word(text) {
            JsonWord::Null => Json::Null,
            JsonWord::True => Json::Boolean(true),
            JsonWord::False => Json::Boolean(false),
            JsonWord::Number => Json::Number(text.to_string()),
            JsonWord::Text => Json::String(text.to_string()),
        },
        Content::Sequence(nodes) => {
            let elements = nodes.map(|node| json(node, levels));
            Json::List(elements.collect::<Result<_, _>>()?)
        }
        Content::Mapping(pairs) => {
            let mut members: Vec<(String, Json)> = Vec::new();
            for (key, value) in pairs {
                let Some(name) = key.as_text() else {
                    let why = "the name of a member is a text";
                    return Err(NoDocument { node: key, why });
                };
                if members.iter().any(|(other, _)| other == name) {
                    let why = "a member of this name is there already";
                    return Err(NoDocument { node: key, why });
                }
                members.push((name.to_owned(), json(value, levels)?));
            }
            Json::Object(members)
        }
    })
}

//! What a line of the log is about, in one line.

use organizations::state::Kind;
use reference::json;
use serde_json::value::RawValue;
use shape::Value;

use crate::harmless;
use crate::sim::console::{number, object};
use crate::store::log::Entry;

/// Returns a call as data: its change, if it made one, when it came, from whom, and the ids in it.
pub(in crate::sim) fn data(entry: &Entry) -> Value {
    let ids = ids(entry);
    object([
        (
            "Change",
            entry.change.map(|change| change.to_string().into()),
        ),
        ("Time", Some(entry.time.0.to_string().into())),
        ("Caller", entry.caller.as_deref().map(Value::from)),
        ("Session", entry.session.as_deref().map(Value::from)),
        ("Operation", Some(entry.operation.as_str().into())),
        ("Attempt", entry.attempt.map(number)),
        ("Ids", Some(ids.iter().map(String::as_str).collect())),
    ])
}

/// Returns a call as a line for people: when it came, from whom, what it was, and the ids in it.
pub(in crate::sim) fn line(entry: &Entry) -> String {
    let caller = entry.caller.as_deref().unwrap_or("-");
    let time = entry.time.0.strftime("%Y-%m-%dT%H:%M:%SZ");
    let mut line = format!("{time}  {caller:12}  {}", entry.operation);
    if let Some(attempt) = entry.attempt {
        line += " (attempt ";
        line += &attempt.to_string();
        line.push(')');
    }
    for id in ids(entry) {
        line.push(' ');
        line.push_str(&id);
    }
    harmless::one_line(&line).into_owned()
}

/// A call as a line, and what came of it.
pub(in crate::sim) struct Told {
    pub(in crate::sim) line: String,
    /// The change, the code of the refusal, where the world stands since, or nothing.
    pub(in crate::sim) outcome: String,
    /// Whether the call came to nothing.
    pub(in crate::sim) failed: bool,
}

/// Returns a call as a line, and what came of it.
pub(in crate::sim) fn with_outcome(entry: &Entry, is_saved: bool) -> Told {
    let moved = || entry.moved.map(|moved| moved.to);
    let (outcome, failed) = match (entry.change, entry.code()) {
        (Some(_), _) if !is_saved => ("not saved".to_owned(), true),
        (_, Some(code)) => (code, true),
        (Some(change), None) => (change.to_string(), false),
        (None, None) => match moved() {
            Some(Some(to)) => (format!("at {to}"), false),
            Some(None) => ("at the beginning".to_owned(), false),
            None => (String::new(), false),
        },
    };
    Told {
        line: line(entry),
        outcome: harmless::one_line(&outcome).into_owned(),
        failed,
    }
}

/// Returns the ids of things in the input and the answer of a call, in order, each once. The words of a
/// command of the simulator are told as they are.
fn ids(entry: &Entry) -> Vec<String> {
    if entry.operation.starts_with("sim ") {
        let behind = entry.operation.split(' ').count() - 1;
        return entry.words().into_iter().skip(behind).collect();
    }
    let mut found = Vec::new();
    let read = |json: &Option<Box<RawValue>>| json::parse(json.as_ref()?.get()).ok();
    for value in [read(&entry.input), read(&entry.answer)].iter().flatten() {
        collect(value, &mut found);
    }
    found
}

/// The name of a member that tells parties of a handshake, which are in it anyway.
const PARTIES: [&str; 2] = ["Parties", "Resources"];

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if is_id(text) && found.iter().all(|known| known != text) => {
            found.push(text.to_string());
        }
        Value::List(elements) => elements.iter().for_each(|one| collect(one, found)),
        Value::Map(members) => {
            let members = members.iter();
            let wanted = members.filter(|(name, _)| !PARTIES.contains(&&**name));
            wanted.for_each(|(_, value)| collect(value, found));
        }
        _ => {}
    }
}

fn is_id(text: &str) -> bool {
    Kind::of_id(text).is_some_and(|kind| kind.is_id(text))
}

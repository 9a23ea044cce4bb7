//! What became of a record, in words.

use reference::{json, shown};
use serde_json::value::RawValue;
use shape::{Map, Value};

use super::names::Names;
use crate::store::log::Change;

/// Members that only keep the books: what they follow from is told.
const BOOKS: [&str; 11] = [
    "Changed",
    "Drawn",
    "Ended",
    "JoinedTimestamp",
    "LastChange",
    "Moved",
    "NextDue",
    "Published",
    "Requested",
    "Sequence",
    "Updated",
];

/// Returns what became of a record; nothing if that is of no interest.
pub(super) fn words(change: &Change, names: &Names<'_>) -> Vec<String> {
    let read = |json: &Option<Box<RawValue>>| match json::parse(json.as_ref()?.get()) {
        Ok(Value::Map(members)) => Some(members),
        _ => None,
    };
    match (read(&change.old), read(&change.new)) {
        (None, Some(new)) => made(&new, names),
        (Some(_), None) => vec!["removed".to_owned()],
        (Some(old), Some(new)) => members(&old, &new, names),
        (None, None) => Vec::new(),
    }
}

fn text<'a>(members: &'a Map, name: &str) -> Option<&'a str> {
    members.get(name)?.as_str()
}

/// Says how a record came to be.
fn made(new: &Map, names: &Names<'_>) -> Vec<String> {
    let mut words = vec!["made".to_owned()];
    if let Some(parent) = text(new, "ParentId") {
        words = vec![format!("made in {}", names.of(parent))];
    }
    if let Some(Value::Map(membership)) = new.get("Membership") {
        words.push(joined(membership, names));
    }
    if let Some(recipient) = new.get("Recipient") {
        words = vec![format!("sent to {}", recipients(recipient, names))];
    }
    words.extend(["State", "Status"].iter().filter_map(|name| {
        let state = text(new, name).filter(|state| *state != "ACTIVE")?;
        Some(format!("now {state}"))
    }));
    words
}

fn joined(membership: &Map, names: &Names<'_>) -> String {
    let of = |name| {
        text(membership, name)
            .map(|id| names.of(id))
            .unwrap_or_default()
    };
    format!("joined {} in {}", of("OrganizationId"), of("ParentId"))
}

/// Returns who is asked: an account, or an address that may be that of one.
fn recipients(recipient: &Value, names: &Names<'_>) -> String {
    match recipient {
        Value::String(text) => names.of(text),
        Value::Map(members) => match members.values().next() {
            Some(first) => recipients(first, names),
            None => String::new(),
        },
        other => shown(other, names),
    }
}

/// Says which members of a record are others.
fn members(old: &Map, new: &Map, names: &Names<'_>) -> Vec<String> {
    let mut words = Vec::new();
    let gone = old.keys().filter(|name| new.get(name).is_none());
    for name in new.keys().chain(gone) {
        let (old, new) = (old.get(name), new.get(name));
        if old != new && !BOOKS.contains(&name) {
            member(name, old, new, names, &mut words);
        }
    }
    words
}

fn member(
    name: &str,
    old: Option<&Value>,
    new: Option<&Value>,
    names: &Names<'_>,
    words: &mut Vec<String>,
) {
    match (name, old, new) {
        ("Membership", None, Some(Value::Map(new))) => words.push(joined(new, names)),
        ("Membership", Some(Value::Map(old)), None) => {
            let organization = text(old, "OrganizationId").unwrap_or_default();
            words.push(format!("left {}", names.of(organization)));
        }
        ("Membership", Some(Value::Map(old)), Some(Value::Map(new)))
            if text(old, "OrganizationId") != text(new, "OrganizationId") =>
        {
            let organization = text(old, "OrganizationId").unwrap_or_default();
            words.push(format!("left {}", names.of(organization)));
            words.push(joined(new, names));
        }
        ("Name" | "AccountName", Some(old), Some(new)) => {
            let [old, new] = [old, new].map(|name| shown(name, names));
            words.push(format!("renamed from {old} to {new}"));
        }
        ("ParentId", Some(old), Some(new)) => {
            let [old, new] = [old, new].map(|parent| shown(parent, names));
            words.push(format!("moved from {old} to {new}"));
        }
        ("State" | "Status", _, Some(new)) => words.push(format!("now {}", shown(new, names))),
        ("Quotas", _, _) => each("quota ", old, new, names, words),
        ("Tags", _, _) => tags(old, new, words),
        ("Policies", _, _) => {
            listed(
                "policy",
                ["attached", "detached"],
                "PolicyId",
                (old, new),
                names,
                words,
            );
        }
        ("Delegations", _, _) => {
            let what = [
                "registered as delegated administrator",
                "deregistered as delegated administrator",
            ];
            listed("", what, "ServicePrincipal", (old, new), names, words);
        }
        ("TrustedServices", _, _) => {
            let what = ["trusted", "not trusted any more"];
            listed(
                "service",
                what,
                "ServicePrincipal",
                (old, new),
                names,
                words,
            );
        }
        ("PolicyTypes", _, _) => {
            listed(
                "policy type",
                ["enabled", "disabled"],
                "Type",
                (old, new),
                names,
                words,
            );
        }
        (_, Some(Value::Map(_)) | None, Some(Value::Map(_))) | (_, Some(Value::Map(_)), None) => {
            each("", old, new, names, words);
        }
        (name, old, new) => words.push(format!(
            "{name}: {} → {}",
            old.map_or("none".to_owned(), |old| shown(old, names)),
            new.map_or("none".to_owned(), |new| shown(new, names))
        )),
    }
}

/// Says of the members of an object what they are now.
fn each(
    prefix: &str,
    old: Option<&Value>,
    new: Option<&Value>,
    names: &Names<'_>,
    words: &mut Vec<String>,
) {
    let none = Map::new();
    let map = |value: Option<&'_ Value>| match value {
        Some(Value::Map(members)) => members.clone(),
        _ => none.clone(),
    };
    let inner = members(&map(old), &map(new), names);
    words.extend(inner.into_iter().map(|words| format!("{prefix}{words}")));
}

fn elements(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_list).unwrap_or_default()
}

fn tags(old: Option<&Value>, new: Option<&Value>, words: &mut Vec<String>) {
    let pair = |tag: &Value| {
        let text = |name| {
            tag.get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        (text("Key"), text("Value"))
    };
    let [old, new] = [old, new].map(|tags| elements(tags).iter().map(pair).collect::<Vec<_>>());
    for (key, value) in new.iter().filter(|tag| !old.contains(tag)) {
        words.push(format!("tag {key} set to \"{value}\""));
    }
    for (key, _) in old
        .iter()
        .filter(|(key, _)| new.iter().all(|(other, _)| other != key))
    {
        words.push(format!("tag {key} removed"));
    }
}

/// Says what came into a list and what went, each by one of its members.
fn listed(
    what: &str,
    [came, went]: [&str; 2],
    by: &str,
    (old, new): (Option<&Value>, Option<&Value>),
    names: &Names<'_>,
    words: &mut Vec<String>,
) {
    let ids = |list| {
        let elements = elements(list).iter();
        let ids = elements.filter_map(|element| element.get(by)?.as_str());
        ids.map(|id| names.of(id)).collect::<Vec<_>>()
    };
    let (old, new) = (ids(old), ids(new));
    let mut say = |one: &String, became: &str| {
        words.push(format!("{what} {one} {became}").trim().to_owned());
    };
    new.iter()
        .filter(|one| !old.contains(one))
        .for_each(|one| say(one, came));
    old.iter()
        .filter(|one| !new.contains(one))
        .for_each(|one| say(one, went));
}

fn shown(value: &Value, names: &Names<'_>) -> String {
    match value {
        Value::String(text) => names.of(text),
        Value::List(_) | Value::Map(_) => json::compact(value),
        scalar => shown::plain(scalar),
    }
}

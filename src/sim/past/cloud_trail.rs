//! Calls in the shape of `CloudTrail` records.

use organizations::Api;
use organizations::session::{RoleSession, Session};
use organizations::state::ChangeId;
use reference::json;
use shape::{Map, Value};

use crate::sim::console::{number, object};
use crate::store::log::Entry;

/// Returns a call as `CloudTrail` records it.
pub(in crate::sim) fn record(entry: &Entry, is_saved: bool) -> Value {
    let error = entry
        .error
        .as_ref()
        .and_then(|error| json::parse(error.get()).ok());
    let said = |member| error.as_ref().and_then(|error| error.get(member)).cloned();
    let parameters = |json: &Option<Box<_>>| json.as_deref().map_or(Value::Null, parameters);
    object([
        ("eventVersion", Some("1.08".into())),
        ("userIdentity", identity(entry)),
        ("eventTime", Some(entry.time.0.to_string().into())),
        ("eventSource", Some(source(entry).into())),
        ("eventName", Some(entry.operation.as_str().into())),
        ("awsRegion", Some("us-east-1".into())),
        ("requestParameters", Some(parameters(&entry.input))),
        ("responseElements", Some(parameters(&entry.answer))),
        ("errorCode", said("__type")),
        ("errorMessage", said("Message")),
        ("eventType", Some(kind(entry).into())),
        ("additionalEventData", additional(entry, is_saved)),
        (
            "recipientAccountId",
            entry.caller.as_deref().map(Value::from),
        ),
    ])
}

/// Returns what `CloudTrail` has no member for: which attempt of the client it was, and the change that it made and
/// the one before it, or from where to where it led the world.
fn additional(entry: &Entry, is_saved: bool) -> Option<Value> {
    let text = |id: Option<ChangeId>| id.map(|id| Value::from(id.to_string()));
    let moved = entry.moved;
    let change = text(entry.change).filter(|_| moved.is_none());
    let is_change = change.is_some();
    let data = object([
        ("attempt", entry.attempt.map(number)),
        ("from", moved.and_then(|moved| text(moved.from))),
        ("to", moved.and_then(|moved| text(moved.to))),
        ("change", change),
        ("previous", text(entry.parent).filter(|_| is_change)),
        ("saved", (is_change && !is_saved).then_some(false.into())),
    ]);
    let is_empty = data.as_map().is_none_or(Map::is_empty);
    (!is_empty).then_some(data)
}

/// Returns who called: the root user of an account, or a session in a role.
fn identity(entry: &Entry) -> Option<Value> {
    let account = entry.caller.as_deref()?;
    let session = entry.session.as_deref();
    let session = session.and_then(|logged| Session::read(account, logged));
    Some(match session {
        Some(session) => assumed_role(account, &session),
        None => root(account),
    })
}

fn assumed_role(account: &str, session: &Session) -> Value {
    let issuer = session.role.as_ref().map(|RoleSession { role, .. }| {
        object([
            ("type", Some("Role".into())),
            ("principalId", Some(role.id().into())),
            ("arn", Some(role.arn().into())),
            ("accountId", Some(account.into())),
            ("userName", Some(role.name().into())),
        ])
    });
    object([
        ("type", Some("AssumedRole".into())),
        ("principalId", Some(session.user_id().into())),
        ("arn", Some(session.arn().into())),
        ("accountId", Some(account.into())),
        ("sessionContext", Some(object([("sessionIssuer", issuer)]))),
    ])
}

fn root(account: &str) -> Value {
    object([
        ("type", Some("Root".into())),
        ("principalId", Some(account.into())),
        ("arn", Some(format!("arn:aws:iam::{account}:root").into())),
        ("accountId", Some(account.into())),
    ])
}

fn source(entry: &Entry) -> &'static str {
    let operation = entry.operation.as_str();
    let is_of = |api: Api| {
        api.operations()
            .iter()
            .any(|of_api| of_api.name() == operation)
    };
    match operation {
        _ if operation.starts_with("sim ") => "orgsim",
        _ if is_of(Api::Sts) => "sts.amazonaws.com",
        _ if is_of(Api::Iam) => "iam.amazonaws.com",
        _ => "organizations.amazonaws.com",
    }
}

fn kind(entry: &Entry) -> &'static str {
    match source(entry) {
        "orgsim" => "SimulatorCommand",
        _ => "AwsApiCall",
    }
}

/// Returns an input or answer: `CloudTrail` begins names with a small letter, and has no empty objects.
fn parameters(json: &serde_json::value::RawValue) -> Value {
    match json::parse(json.get()) {
        Ok(Value::Map(members)) if members.is_empty() => Value::Null,
        Ok(value) => with_small_letters(value),
        Err(_) => Value::Null,
    }
}

fn with_small_letters(value: Value) -> Value {
    match value {
        Value::Map(members) => {
            let members = members.into_iter();
            let renamed = members.map(|(name, value)| (small(&name), with_small_letters(value)));
            Value::Map(renamed.collect::<Map>())
        }
        Value::List(elements) => elements.into_iter().map(with_small_letters).collect(),
        scalar => scalar,
    }
}

fn small(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

//! Service control policies and resource control policies (`semantics.md` sections d.3 and d.4).

use crate::document::language::{is_condition, is_effect, is_policy, is_strings, strings};
use crate::document::{Json, rewrite};
use crate::state::WorldSettings;

/// The services whose actions a resource control policy may name: data with a date.
const RCP_SERVICES: &str = include_str!("rcp_services.txt");

/// Tells whether a document is a service control policy.
pub(crate) fn is_scp(document: &Json, _: &WorldSettings) -> bool {
    is_policy(document, |statement| {
        has_only(statement, |name, value| match name {
            "Action" | "NotAction" => is_strings(value) && strings(Some(value)).all(is_action),
            "Resource" | "NotResource" => is_strings(value),
            _ => is_common(name, value),
        }) && has_one(statement, "Action", "NotAction")
            && has_one(statement, "Resource", "NotResource")
            && statement.get("Effect").is_some()
    })
}

/// Tells whether a document is a resource control policy. One that AWS doesn't manage only denies,
/// and only actions of services that support such policies in a world.
pub(crate) fn is_rcp(document: &Json, world: &WorldSettings) -> bool {
    is_policy(document, |statement| {
        has_only(statement, |name, value| match name {
            "Effect" => value.as_str() == Some("Deny"),
            "Principal" => is_everybody(value),
            "Action" => {
                let mut actions = strings(Some(value));
                is_strings(value) && actions.all(|action| is_action_for_rcps(action, world))
            }
            "Resource" | "NotResource" => is_strings(value),
            _ => is_common(name, value),
        }) && has_one(statement, "Resource", "NotResource")
            && ["Effect", "Principal", "Action"]
                .iter()
                .all(|name| statement.get(name).is_some())
    })
}

/// Rewrites a resource control policy as AWS stores it: compact, with a version, and with a list of
/// statements. AWS stores other policies as they were sent.
pub(crate) fn rewritten_rcp(mut document: Json) -> String {
    rewrite::name_version(&mut document);
    rewrite::list_statements(&mut document);
    document.to_string()
}

fn is_common(name: &str, value: &Json) -> bool {
    match name {
        "Sid" => value.as_str().is_some(),
        "Effect" => is_effect(value),
        "Condition" => is_condition(value),
        _ => false,
    }
}

fn has_only(statement: &Json, is_right: impl Fn(&str, &Json) -> bool) -> bool {
    let members = statement.as_object();
    members.is_some_and(|members| members.iter().all(|(name, value)| is_right(name, value)))
}

/// Tells whether exactly one of two members is there.
fn has_one(statement: &Json, one: &str, other: &str) -> bool {
    statement.get(one).is_some() != statement.get(other).is_some()
}

/// Tells whether a principal is everybody. A list is none, not even one of `*`.
fn is_everybody(principal: &Json) -> bool {
    match principal {
        Json::Object(kinds) => match kinds.as_slice() {
            [(kind, name)] => kind == "AWS" && name.as_str() == Some("*"),
            _ => false,
        },
        one => one.as_str() == Some("*"),
    }
}

fn is_action(action: &str) -> bool {
    action == "*" || service_of(action).is_some()
}

/// Tells whether an action is one of a service that supports resource control policies. Which one it
/// is, the service doesn't look at.
fn is_action_for_rcps(action: &str, world: &WorldSettings) -> bool {
    service_of(action).is_some_and(|service| world.supports_rcps(service))
}

/// Returns the services that support resource control policies in all worlds, by the prefixes of their
/// actions.
pub fn listed_rcp_services() -> impl Iterator<Item = &'static str> {
    RCP_SERVICES.lines().filter(|line| !line.starts_with('#'))
}

/// Tells whether a text can be the prefix of actions, in lower case.
pub fn is_service_prefix(text: &str) -> bool {
    let is_letter =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    !text.is_empty() && text.bytes().all(is_letter)
}

impl WorldSettings {
    /// Tells whether a service supports resource control policies here: it is named in any case.
    pub(crate) fn supports_rcps(&self, service: &str) -> bool {
        let is_same = |known: &str| known.eq_ignore_ascii_case(service);
        let mut added = self.rcp_services.iter();
        listed_rcp_services().any(is_same) || added.any(|added| is_same(added))
    }
}

/// Returns the service of an action that names one.
fn service_of(action: &str) -> Option<&str> {
    let (service, name) = action.split_once(':')?;
    (!service.is_empty() && !name.is_empty()).then_some(service)
}

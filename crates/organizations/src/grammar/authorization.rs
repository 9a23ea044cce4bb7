//! Service control policies and resource control policies.

use crate::document::Json;
use crate::document::language::{is_condition, is_effect, is_policy, is_texts, texts};

/// Tells whether a document is a service control policy.
pub(super) fn is_scp(document: &Json) -> bool {
    is_policy(document, |statement| {
        has_only(statement, |name, value| match name {
            "Action" | "NotAction" => is_texts(value) && texts(Some(value)).all(is_action),
            "Resource" | "NotResource" => is_texts(value),
            _ => is_common(name, value),
        }) && has_one(statement, "Action", "NotAction")
            && has_one(statement, "Resource", "NotResource")
            && statement.get("Effect").is_some()
    })
}

/// Tells whether a document is a resource control policy. One that AWS doesn't manage only denies,
/// and never all actions at once.
pub(super) fn is_rcp(document: &Json) -> bool {
    is_policy(document, |statement| {
        has_only(statement, |name, value| match name {
            "Effect" => value.as_text() == Some("Deny"),
            "Principal" => value.as_text() == Some("*"),
            "Action" => is_texts(value) && texts(Some(value)).all(is_action_of_service),
            "Resource" | "NotResource" => is_texts(value),
            _ => is_common(name, value),
        }) && has_one(statement, "Resource", "NotResource")
            && ["Effect", "Principal", "Action"]
                .iter()
                .all(|name| statement.get(name).is_some())
    })
}

fn is_common(name: &str, value: &Json) -> bool {
    match name {
        "Sid" => value.as_text().is_some(),
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

fn is_action(action: &str) -> bool {
    action == "*" || is_action_of_service(action)
}

fn is_action_of_service(action: &str) -> bool {
    let parts = action.split_once(':');
    parts.is_some_and(|(service, name)| !service.is_empty() && !name.is_empty())
}

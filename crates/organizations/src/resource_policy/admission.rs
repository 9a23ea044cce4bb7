//! Validation of resource policies, and how the service rewrites them.

use super::actions;
use crate::context::Context;
use crate::document::language::{self, is_condition, is_effect, is_policy, is_strings, strings};
use crate::document::{self, Json, rewrite};
use crate::error::{ApiError, InvalidInput, Result, refuse};
use crate::model::AccountId;
use crate::state::{Account, Organization};

/// The type of principals that are accounts, users or roles.
const AWS: &str = "AWS";

/// Returns a document as AWS stores it, if it is a valid resource policy: as resource control
/// policies are stored, and with accounts named by their ARNs.
pub(super) fn admitted(
    cx: &Context<'_>,
    organization: &Organization,
    content: &str,
) -> Result<String> {
    let document = document::read(content);
    let document = document.filter(|document| is_policy(document, is_statement));
    let Some(mut document) = document else {
        return refuse(InvalidInput::InvalidResourcePolicyJson);
    };
    for statement in language::statements(&document) {
        principals_must_exist(cx, organization, statement)?;
    }
    for statement in language::statements(&document) {
        actions_must_be_grantable(statement)?;
    }

    rewrite(&mut document);
    Ok(document.to_string())
}

fn is_statement(statement: &Json) -> bool {
    let is_right = |(name, value): &(String, Json)| match name.as_str() {
        "Sid" => value.as_str().is_some(),
        "Effect" => is_effect(value),
        "Principal" => is_principal(value),
        "Action" | "Resource" => is_strings(value),
        "Condition" => is_condition(value),
        _ => false,
    };
    let members = statement.as_object();
    let needed = ["Effect", "Principal", "Action"];
    members.is_some_and(|members| members.iter().all(is_right))
        && needed.iter().all(|name| statement.get(name).is_some())
}

fn is_principal(principal: &Json) -> bool {
    let is_right = |(kind, names): &(String, Json)| {
        [AWS, "Service"].contains(&kind.as_str()) && is_strings(names)
    };
    match principal.as_object() {
        Some(kinds) => !kinds.is_empty() && kinds.iter().all(is_right),
        None => principal.as_str() == Some("*"),
    }
}

/// Refuses a principal outside the organization. Whether a user or role exists can't be checked: IAM isn't simulated.
fn principals_must_exist(
    cx: &Context<'_>,
    organization: &Organization,
    statement: &Json,
) -> Result<()> {
    let principal = statement.get("Principal");
    let names = strings(principal.and_then(|principal| principal.get(AWS)));
    for name in names.filter(|name| *name != "*") {
        let account = match account_of(name) {
            Some(id) => cx.find::<Account>(id)?,
            None => None,
        };
        if !account.is_some_and(|account| account.is_in(organization)) {
            return refuse(InvalidInput::InvalidResourcePolicyJson);
        }
    }
    Ok(())
}

/// Returns the account id of a principal: of an account id, or of the ARN of an account, a user or a role.
pub(super) fn account_of(principal: &str) -> Option<&str> {
    let mut parts = principal.split(':');
    if parts.clone().count() == 1 {
        return AccountId::is_id(principal).then_some(principal);
    }
    let is_arn = parts.next() == Some("arn") && parts.next() == Some("aws");
    let is_identity = matches!(parts.next(), Some("iam" | "sts"));
    let has_no_region = parts.next() == Some("");
    let account = parts.next().filter(|account| AccountId::is_id(account))?;
    let has_name = parts.next().is_some_and(|name| !name.is_empty());
    (is_arn && is_identity && has_no_region && has_name).then_some(account)
}

fn actions_must_be_grantable(statement: &Json) -> Result<()> {
    let mut actions = strings(statement.get("Action"));
    let Some(action) = actions.find(|action| !actions::is_grantable(action)) else {
        return Ok(());
    };
    let message = format!("{action} is not a supported action for this resource-based policy.");
    let reason = InvalidInput::UnsupportedActionInResourcePolicy;
    refuse(ApiError::from(reason).saying(message))
}

fn rewrite(document: &mut Json) {
    rewrite::name_version(document);
    rewrite::list_statements(document);
    rewrite::each_statement(document, &mut name_principals);
}

/// Replaces account ids in the principals of a statement by ARNs.
fn name_principals(statement: &mut Json) {
    let principal = statement.get_mut("Principal");
    let Some(names) = principal.and_then(|principal| principal.get_mut(AWS)) else {
        return;
    };
    names.each(&mut |name| {
        if let Json::String(name) = name
            && AccountId::is_id(name)
        {
            *name = format!("arn:aws:iam::{name}:root");
        }
    });
}

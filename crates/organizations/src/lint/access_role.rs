//! Deny statements of everything that keep the organization itself out of its accounts.

use std::borrow::Cow;

use super::finding::{Add, Lint};
use crate::language::{Effect, Found, Keys, Statement, Test, Truth};
use crate::model::PolicyType;

/// The role by which an organization gets into the accounts that it creates.
const ROLE: &str = "OrganizationAccountAccessRole";

/// Looks for a Deny of everything that the role isn't excepted from.
pub(super) fn check(of: PolicyType, statement: &Statement, add: &mut Add<'_>) {
    let is_all = |names: &[String]| names.iter().any(|name| name == "*");
    let denies_all = statement.effect == Effect::Deny
        && !statement.actions.inverted
        && is_all(&statement.action_names)
        && is_all(statement.resource_names());
    // Whose resources an RCP binds says nothing of who calls.
    if !denies_all || of == PolicyType::ResourceControlPolicy {
        return;
    }
    if !statement.condition.iter().any(excepts) {
        let instead =
            format!("\"ArnNotLike\": {{\"aws:PrincipalArn\": \"arn:aws:iam::*:role/{ROLE}\"}}");
        add(
            Lint::AccessRole,
            "it denies everything to the role too by which the organization gets into the account"
                .to_owned(),
            &instead,
        );
    }
}

/// Tells whether a test doesn't hold of the role, or may not: what tags it has isn't known.
fn excepts(test: &Test) -> bool {
    let key = test.key_in_lower_case.as_str();
    if key.starts_with("aws:principaltag/") {
        return true;
    }
    let is_told = |expected: &String| test.holds(&Role(arn(expected))) != Truth::Yes;
    key == "aws:principalarn" && test.expected.iter().any(is_told)
}

/// Returns the ARN of the role in the account and partition that another ARN names, or in some.
fn arn(other: &str) -> String {
    let parts: Vec<_> = other.splitn(6, ':').collect();
    let part = |place: usize, or: &'static str| {
        let part = parts.get(place).copied().filter(|part| !part.is_empty());
        part.filter(|part| !part.contains(['*', '?', '$']))
            .unwrap_or(or)
    };
    format!(
        "arn:{}:iam::{}:role/{ROLE}",
        part(1, "aws"),
        part(4, "111122223333")
    )
}

/// A request by the role, of which nothing else is known.
struct Role(String);

impl Keys for Role {
    fn find(&self, key: &str) -> Found<'_> {
        if key == "aws:principalarn" {
            return Found::Values(Cow::Owned(vec![self.0.clone()]));
        }
        Found::Unknown
    }
}

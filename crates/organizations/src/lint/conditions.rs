//! What conditions do that their authors rarely mean.

use super::finding::{Add, Lint};
use crate::language::{Comparison, Effect, Operator, Set, Statement, Test, is_multivalued};
use crate::model::PolicyType;

/// Looks at the condition of a statement.
pub(super) fn check(of: PolicyType, statement: &Statement, add: &mut Add<'_>) {
    for test in &statement.condition {
        let Some(operator) = test.operator else {
            let reason = format!(
                "there is no operator `{}`: nobody knows what the statement does",
                test.operator_name
            );
            add(Lint::Unreadable, reason, "an operator such as StringLike");
            continue;
        };
        for value in test.unreadable() {
            let reason = format!(
                "{} can't read `{value}`: it matches nothing",
                test.operator_name
            );
            add(Lint::Unreadable, reason, form(operator.comparison));
        }
        sets(test, operator, add);
        if statement.effect == Effect::Deny {
            missing_keys(of, (statement, test), operator, add);
        }
    }
}

/// Returns what an operator can read.
fn form(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Numeric(_) => "a decimal number",
        Comparison::Date(_) => "a time as in 2026-03-01T12:00:00Z, or seconds since 1970",
        Comparison::Ip => "an address or network as in 203.0.113.0/24",
        Comparison::Binary => "base64",
        Comparison::Arn => "a pattern with the six parts of an ARN",
        _ => "true or false",
    }
}

fn sets(test: &Test, operator: Operator, add: &mut Add<'_>) {
    let (name, key) = (&test.operator_name, &test.key);
    let is_multivalued = is_multivalued(&test.key_in_lower_case);
    let is_single = test.key_in_lower_case.starts_with("aws:") && !is_multivalued;
    if operator.comparison == Comparison::Null {
        return;
    }
    match operator.set {
        Set::Plain if is_multivalued => {
            let reason = format!("{key} has several values, and {name} says nothing of several");
            add(
                Lint::SetOperator,
                reason,
                "ForAnyValue: or ForAllValues: in front of the operator",
            );
        }
        Set::Any | Set::All if is_single => {
            let reason = format!(
                "{key} has one value, so the set operator of {name} only changes what a missing key means"
            );
            add(
                Lint::SetOperator,
                reason,
                "the operator without ForAnyValue: or ForAllValues:",
            );
        }
        _ => {}
    }
}

/// The keys that every request has which an SCP binds, in lower case.
const ALWAYS_THERE: [&str; 14] = [
    "aws:currenttime",
    "aws:epochtime",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principaltype",
    "aws:requestedregion",
    "aws:resourceaccount",
    "aws:securetransport",
    "aws:useragent",
    "aws:userid",
    "aws:viaawsservice",
];

/// Tells whether a request that a policy binds may be without a key. Services and anonymous callers, whom
/// RCPs bind, are in no organization.
fn may_be_missing(of: PolicyType, key: &str) -> bool {
    let is_of_principal = key.starts_with("aws:principal") || key == "aws:userid";
    let binds_anybody = of == PolicyType::ResourceControlPolicy;
    !ALWAYS_THERE.contains(&key) || is_of_principal && binds_anybody
}

fn missing_keys(
    of: PolicyType,
    (statement, test): (&Statement, &Test),
    operator: Operator,
    add: &mut Add<'_>,
) {
    let key = &test.key;
    if operator.comparison == Comparison::Null
        || !may_be_missing(of, &test.key_in_lower_case)
        || is_asked_for(statement, &test.key_in_lower_case)
    {
        return;
    }
    if operator.set == Set::Any {
        let reason = format!("a request without {key} escapes the Deny");
        add(
            Lint::MissingKey,
            reason,
            &format!(
                "a second Deny with \"Null\": {{\"{key}\": \"true\"}}, if such requests are to be denied"
            ),
        );
    } else if operator.set == Set::Plain && operator.negated && !operator.if_exists {
        let reason = format!(
            "a request without {key} is denied too: a negated operator holds of a missing key"
        );
        let instead = format!(
            "\"Null\": {{\"{key}\": \"false\"}} beside it, if such requests are not to be denied; {}IfExists, if they are",
            test.operator_name
        );
        add(Lint::MissingKey, reason, &instead);
    }
}

/// Tells whether a statement says itself what it is to do without a key.
fn is_asked_for(statement: &Statement, key: &str) -> bool {
    let mut tests = statement.condition.iter();
    tests.any(|test| {
        let is_null = test
            .operator
            .is_some_and(|operator| operator.comparison == Comparison::Null);
        is_null && test.key_in_lower_case == key
    })
}

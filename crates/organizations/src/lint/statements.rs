//! What a document says by itself, wherever it is attached.

use std::collections::BTreeSet;

use shape::Choice as _;

use super::finding::{Add, Finding, Lint};
use super::shadow;
use super::{access_role, conditions};
use crate::document;
use crate::language::{Statement, begins_as_arn, is_whole_arn};
use crate::model::PolicyType;
use crate::state::WorldSettings;
use crate::verdict::Placed;

const RCP: PolicyType = PolicyType::ResourceControlPolicy;

/// Returns what lints find in a policy that the service hasn't seen, in a world, also that it would refuse it.
pub fn of_draft(
    of: PolicyType,
    placed: &Placed,
    content: &str,
    world: &WorldSettings,
) -> Vec<Finding> {
    let mut found = of_document(of, placed, world);
    let is_admitted = document::read(content)
        .zip(of.authorization())
        .is_some_and(|(document, row)| (row.admits)(&document, world));
    // That a service has no RCPs is told of the statement.
    let is_told = |finding: &Finding| finding.lint == Lint::ServiceWithoutRcps;
    if !is_admitted && !found.iter().any(is_told) {
        let reason = format!("the service would refuse it: it is no {}", of.name());
        let instead = "what the syntax of the type has";
        found.push(Finding::of_policy(
            Lint::Refused,
            of,
            placed,
            reason,
            instead,
        ));
    }
    found
}

/// Returns what lints find in a policy by itself, in a world.
pub fn of_document(of: PolicyType, placed: &Placed, world: &WorldSettings) -> Vec<Finding> {
    let mut found = Vec::new();
    found.extend(version(of, placed));
    found.extend(size(of, placed));
    found.extend(sids(of, placed));
    for (place, statement) in placed.document.statements.iter().enumerate() {
        let at = (placed, place);
        let mut add = |lint, reason, instead: &str| {
            found.push(Finding::of_statement(lint, of, at, reason, instead));
        };
        actions((of, world), statement, &mut add);
        resources(statement, &mut add);
        access_role::check(of, statement, &mut add);
        conditions::check(of, statement, &mut add);
    }
    found.extend(shadow::in_document(of, placed));
    found
}

fn version(of: PolicyType, placed: &Placed) -> Option<Finding> {
    let version = placed.document.version.as_deref();
    if version == Some("2012-10-17") {
        return None;
    }
    let named = version.map_or_else(
        || "no version".to_owned(),
        |version| format!("version {version}"),
    );
    let has_variables = placed.document.statements.iter().any(|statement| {
        let mut values = statement.condition.iter().flat_map(|test| &test.expected);
        values.any(|value| value.contains("${"))
            || statement
                .resource_names()
                .iter()
                .any(|name| name.contains("${"))
    });
    let reason = match (has_variables, of) {
        (true, _) => format!("it has {named}, so its variables are literal text"),
        (false, RCP) => format!("it has {named}, and RCPs are to have 2012-10-17"),
        (false, _) => return None,
    };
    let instead = "\"Version\": \"2012-10-17\"";
    Some(Finding::of_policy(
        Lint::Version,
        of,
        placed,
        reason,
        instead,
    ))
}

fn size(of: PolicyType, placed: &Placed) -> Option<Finding> {
    let (size, most) = (placed.characters as u64, of.row().size);
    let reason = format!("it has {size} of {most} characters");
    let instead = "another policy for a part of it, or wildcards that shorten it";
    (size * 10 >= most * 9).then(|| Finding::of_policy(Lint::Quota, of, placed, reason, instead))
}

fn sids(of: PolicyType, placed: &Placed) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for place in 0..placed.statements() {
        let Some(sid) = placed.sid(place) else {
            continue;
        };
        let reason = if !sid.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
            "a Sid has letters and digits only"
        } else if seen.insert(sid) {
            continue;
        } else {
            "another statement has this Sid too"
        };
        let instead = "a Sid of letters and digits that no other statement has";
        let at = (placed, place);
        found.push(Finding::of_statement(
            Lint::Sid,
            of,
            at,
            reason.to_owned(),
            instead,
        ));
    }
    found
}

fn actions((of, world): (PolicyType, &WorldSettings), statement: &Statement, add: &mut Add<'_>) {
    for name in &statement.action_names {
        let service = name.split(':').next().unwrap_or_default();
        if name != "*" && service.contains(['*', '?']) {
            let reason = format!(
                "what a wildcard in the service of an action matches isn't documented: `{name}`"
            );
            add(Lint::ServiceWildcard, reason, "an action for each service");
        } else if of == RCP && name != "*" && !world.supports_rcps(service) {
            let reason = format!("{service} doesn't support RCPs: `{name}` has no effect");
            add(Lint::ServiceWithoutRcps, reason, "an SCP, or no statement");
        }
    }
}

fn resources(statement: &Statement, add: &mut Add<'_>) {
    for name in statement
        .resource_names()
        .iter()
        .filter(|name| *name != "*")
    {
        let (head, last) = split(name);
        let placeholder = placeholder(name);
        if let Some(placeholder) = placeholder {
            let reason = format!("`{placeholder}` in `{name}` stands for nothing");
            add(
                Lint::Resource,
                reason,
                "the value that is meant, or a key such as ${aws:PrincipalAccount} in the last part",
            );
        } else if !begins_as_arn(name) {
            let reason = format!("`{name}` is no ARN: it matches nothing");
            add(Lint::Resource, reason, "an ARN with six parts, or `*`");
        } else if !is_whole_arn(name) {
            let reason = format!("`{name}` is no whole ARN: missing parts are taken as `*`");
            add(Lint::Resource, reason, "an ARN with six parts, or `*`");
        } else if head.contains("${") {
            let reason =
                format!("variables are replaced in the last part of an ARN only: `{name}`");
            add(Lint::Resource, reason, "`*` there, and a condition");
        } else if head.contains(":lambda:") && last.starts_with("function/") {
            let reason =
                format!("Lambda's functions are named with a colon: `{name}` matches none");
            add(Lint::Resource, reason, "function:NAME");
        }
    }
}

/// Returns what is in front of the fifth colon, and what is behind it.
fn split(name: &str) -> (&str, &str) {
    let mut colons = name.match_indices(':').map(|(place, _)| place);
    colons
        .nth(4)
        .map_or((name, ""), |place| (&name[..place], &name[place + 1..]))
}

/// Returns what looks like a place for something that was to be put in: a variable that is no key, or a word
/// between angle brackets.
fn placeholder(name: &str) -> Option<&str> {
    let between = |begin: &str, end: char| {
        let start = name.find(begin)?;
        let length = name[start..].find(end)? + 1;
        Some(&name[start..start + length])
    };
    let is_key = |variable: &&str| {
        let inner = &variable[2..variable.len() - 1];
        inner.contains(':') || ["*", "?", "$"].contains(&inner)
    };
    let variable = between("${", '}').filter(|variable| !is_key(variable));
    variable.or_else(|| between("<", '>'))
}

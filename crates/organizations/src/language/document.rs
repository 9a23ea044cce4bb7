//! Compiling documents.

use super::arn::ResourcePattern;
use super::condition::Test;
use super::glob::Glob;
use super::selection::Selection;
use super::statement::{Effect, Statement};
use crate::document::language::{condition_values, is_condition, statements, strings};
use crate::document::{self, Json};

/// The version of the language that knows variables.
const WITH_VARIABLES: &str = "2012-10-17";

/// A policy document, compiled.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Document {
    /// The version that it names.
    pub(crate) version: Option<String>,
    /// Its statements, in their order.
    pub(crate) statements: Vec<Statement>,
}

impl Document {
    /// Compiles a document; nothing if it is none. It is not checked as the service does when one is
    /// created: what is in force is judged as it is.
    pub(crate) fn read(content: &str) -> Option<Self> {
        Self::of(&document::read(content)?)
    }

    /// Compiles a document that was read.
    pub(crate) fn of(json: &Json) -> Option<Self> {
        let version = json.get("Version").and_then(Json::as_str);
        let variables = version == Some(WITH_VARIABLES);
        json.get("Statement")?;
        let statements = statements(json).iter();
        let statements = statements.map(|json| statement(json, variables));
        Some(Self {
            version: version.map(str::to_owned),
            statements: statements.collect::<Option<_>>()?,
        })
    }
}

fn statement(json: &Json, variables: bool) -> Option<Statement> {
    let effect = match json.get("Effect")?.as_str()? {
        "Allow" => Effect::Allow,
        "Deny" => Effect::Deny,
        _ => return None,
    };
    let (is_not, action_names) = one_of(json, "Action", "NotAction")?;
    let globs = action_names
        .iter()
        .map(|name| Glob::new(&name.to_ascii_lowercase()));
    let actions = Selection {
        inverted: is_not,
        patterns: globs.collect(),
    };
    let resources = one_of(json, "Resource", "NotResource").map(|(is_not, names)| {
        let patterns = names
            .iter()
            .map(|name| ResourcePattern::read(name, variables));
        let patterns = patterns.collect();
        let inverted = is_not;
        (names, Selection { inverted, patterns })
    });
    let (resource_names, resources) = resources.unzip();
    Some(Statement {
        sid: json.get("Sid").and_then(Json::as_str).map(str::to_owned),
        effect,
        principals: principals(json.get("Principal")),
        actions,
        action_names,
        resources,
        resource_names: resource_names.unwrap_or_default(),
        condition: condition(json.get("Condition"), variables)?,
    })
}

/// Returns the texts of one member or the other, and whether it is the other.
fn one_of(json: &Json, one: &str, other: &str) -> Option<(bool, Vec<String>)> {
    let (is_other, value) = match json.get(one) {
        Some(value) => (false, value),
        None => (true, json.get(other)?),
    };
    Some((is_other, strings(Some(value)).map(str::to_owned).collect()))
}

/// Returns whom a statement is about.
fn principals(principal: Option<&Json>) -> Vec<String> {
    let Some(principal) = principal else {
        return Vec::new();
    };
    let of_aws = principal.as_str().map_or_else(
        || strings(principal.get("AWS")).collect(),
        |everybody| vec![everybody],
    );
    of_aws.into_iter().map(str::to_owned).collect()
}

fn condition(condition: Option<&Json>, variables: bool) -> Option<Vec<Test>> {
    let Some(condition) = condition else {
        return Some(Vec::new());
    };
    if !is_condition(condition) {
        return None;
    }
    let mut made = Vec::new();
    for (operator, keys) in condition.as_object()? {
        for (key, expected) in keys.as_object()? {
            let expected = condition_values(expected).map(str::to_owned).collect();
            made.push(Test::read(operator, key, expected, variables));
        }
    }
    Some(made)
}

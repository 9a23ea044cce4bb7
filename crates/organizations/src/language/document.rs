//! Compiling documents.

use super::condition::Test;
use super::glob::Glob;
use super::selection::Selection;
use super::statement::{Effect, Resources, Statement};
use crate::document::language::{into_condition_values, is_condition, strings};
use crate::document::{self, Json};

/// The version of the language that knows variables.
const WITH_VARIABLES: &str = "2012-10-17";

/// A policy document, compiled.
#[derive(Debug, Clone)]
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
        let mut json = document::read(content)?;
        let version = json.take("Version").and_then(Json::into_string);
        let variables = version.as_deref() == Some(WITH_VARIABLES);
        let statements = json.take("Statement")?.into_one_or_more().into_iter();
        let statements = statements.map(|json| statement(json, variables));
        Some(Self {
            version,
            statements: statements.collect::<Option<_>>()?,
        })
    }
}

fn statement(mut json: Json, variables: bool) -> Option<Statement> {
    let effect = match json.get("Effect")?.as_str()? {
        "Allow" => Effect::Allow,
        "Deny" => Effect::Deny,
        _ => return None,
    };
    let (is_not, action_names) = one_of(&mut json, "Action", "NotAction")?;
    let globs = action_names
        .iter()
        .map(|name| Glob::new(name.to_ascii_lowercase()));
    let actions = Selection {
        inverted: is_not,
        patterns: globs.collect(),
    };
    let resources = one_of(&mut json, "Resource", "NotResource");
    Some(Statement {
        sid: json.take("Sid").and_then(Json::into_string),
        effect,
        principals: principals(json.get("Principal")),
        actions,
        action_names,
        resources: resources.map(|(is_not, names)| Resources::new(names, is_not, variables)),
        condition: condition(json.take("Condition"), variables)?,
    })
}

/// Returns the texts of one member or the other, and whether it is the other.
fn one_of(json: &mut Json, one: &str, other: &str) -> Option<(bool, Vec<String>)> {
    let (is_other, value) = match json.take(one) {
        Some(value) => (false, value),
        None => (true, json.take(other)?),
    };
    let values = value.into_one_or_more().into_iter();
    Some((is_other, values.filter_map(Json::into_string).collect()))
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

fn condition(condition: Option<Json>, variables: bool) -> Option<Vec<Test>> {
    let Some(condition) = condition else {
        return Some(Vec::new());
    };
    if !is_condition(&condition) {
        return None;
    }
    let operators = condition.into_object()?;
    // Most operators have one key.
    let mut tests = Vec::with_capacity(operators.len());
    for (operator, keys) in operators {
        for (key, expected) in keys.into_object()? {
            let expected = into_condition_values(expected);
            tests.push(Test::read(operator.clone(), key, expected, variables));
        }
    }
    Some(tests)
}

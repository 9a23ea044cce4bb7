//! The policy language of IAM, which policies that allow and deny share: statements and what is in
//! them.

use super::json::Json;

/// The versions of the language.
const VERSIONS: [&str; 2] = ["2008-10-17", "2012-10-17"];

/// Returns the statements of a policy; one may stand without a list.
pub(crate) fn statements(policy: &Json) -> &[Json] {
    policy.get("Statement").map_or(&[], Json::one_or_more)
}

/// Tells whether a document has what every policy has, and statements that are right.
pub(crate) fn is_policy(document: &Json, is_statement: impl Fn(&Json) -> bool) -> bool {
    let is_right = |(name, value): &(String, Json)| match name.as_str() {
        "Version" => value
            .as_str()
            .is_some_and(|version| VERSIONS.contains(&version)),
        "Id" => value.as_str().is_some(),
        "Statement" => {
            let statements = value.one_or_more();
            !statements.is_empty() && statements.iter().all(&is_statement)
        }
        _ => false,
    };
    let members = document.as_object();
    members.is_some_and(|members| members.iter().all(is_right))
        && document.get("Statement").is_some()
}

/// Tells whether a value is a non-empty string or a non-empty list of non-empty strings.
pub(crate) fn is_strings(value: &Json) -> bool {
    let is_text = |value: &Json| value.as_str().is_some_and(|text| !text.is_empty());
    let values = value.one_or_more();
    !values.is_empty() && values.iter().all(is_text)
}

/// Iterates over the strings of a value that is a string or a list of strings.
pub(crate) fn strings(value: Option<&Json>) -> impl Iterator<Item = &str> {
    let values = value.map_or(&[][..], Json::one_or_more);
    values.iter().filter_map(Json::as_str)
}

/// Tells whether a value is `Allow` or `Deny`.
pub(crate) fn is_effect(value: &Json) -> bool {
    matches!(value.as_str(), Some("Allow" | "Deny"))
}

/// Tells whether a value is a condition: operators, with keys, with one or more values that are
/// strings, numbers or booleans.
pub(crate) fn is_condition(value: &Json) -> bool {
    let is_test = |(_, values): &(String, Json)| {
        let mut values = values.one_or_more().iter();
        values.all(|value| value.as_condition_value().is_some())
    };
    let is_operator = |(_, tests): &(String, Json)| {
        let tests = tests.as_object();
        tests.is_some_and(|tests| tests.iter().all(is_test))
    };
    let operators = value.as_object();
    operators.is_some_and(|operators| operators.iter().all(is_operator))
}

/// Returns the values that a condition compares with. One that isn't quoted is its JSON.
pub(crate) fn into_condition_values(values: Json) -> Vec<String> {
    let values = values.into_one_or_more().into_iter();
    let values = values.filter_map(|value| match value {
        Json::String(string) | Json::Number(string) => Some(string),
        other => other.as_condition_value().map(str::to_owned),
    });
    values.collect()
}

impl Json {
    /// Returns what a condition compares with. A value that isn't quoted is its JSON.
    fn as_condition_value(&self) -> Option<&str> {
        match self {
            Self::String(string) | Self::Number(string) => Some(string),
            Self::Boolean(true) => Some("true"),
            Self::Boolean(false) => Some("false"),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }
}

//! The language that policies share which allow and deny: statements and what stands in them.

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
            .as_text()
            .is_some_and(|version| VERSIONS.contains(&version)),
        "Id" => value.as_text().is_some(),
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

/// Tells whether a value is a text that is not empty, or a list of such that is not empty.
pub(crate) fn is_texts(value: &Json) -> bool {
    let is_text = |value: &Json| value.as_text().is_some_and(|text| !text.is_empty());
    let values = value.one_or_more();
    !values.is_empty() && values.iter().all(is_text)
}

/// Walks over the texts of a value that is one or a list of them.
pub(crate) fn texts(value: Option<&Json>) -> impl Iterator<Item = &str> {
    let values = value.map_or(&[][..], Json::one_or_more);
    values.iter().filter_map(Json::as_text)
}

/// Tells whether a value is `Allow` or `Deny`.
pub(crate) fn is_effect(value: &Json) -> bool {
    matches!(value.as_text(), Some("Allow" | "Deny"))
}

/// Tells whether a value is a condition: operators, with keys, with one or more values that are
/// texts, numbers or truth values.
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

/// Walks over the values that a condition compares with.
pub(crate) fn condition_values(values: &Json) -> impl Iterator<Item = &str> {
    let values = values.one_or_more().iter();
    values.filter_map(Json::as_condition_value)
}

impl Json {
    /// Returns what a condition compares with. A value that isn't quoted is its JSON text.
    fn as_condition_value(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Boolean(true) => Some("true"),
            Self::Boolean(false) => Some("false"),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }
}

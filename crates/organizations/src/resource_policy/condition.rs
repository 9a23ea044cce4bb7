//! The conditions of statements.

use crate::access::Access;
use crate::document::{Json, language};
use crate::model::{PolicyType, Tag};
use crate::state::{Account, Organization};
use crate::wildcard;
use shape::Choice;

/// What conditions may ask for.
pub(super) struct Facts<'a> {
    pub(super) organization: &'a Organization,
    pub(super) caller: &'a Account,
    pub(super) access: &'a Access<'a>,
    pub(super) policy_type: Option<PolicyType>,
    pub(super) resource_tags: &'a [Tag],
}

/// Tells whether a condition holds; nothing, if a key or operator isn't known here.
pub(super) fn holds(condition: Option<&Json>, facts: &Facts<'_>) -> Option<bool> {
    let operators = condition.and_then(Json::as_object).unwrap_or_default();
    let mut all_hold = true;
    for (operator, tests) in operators {
        let operator = Operator::read(operator)?;
        for (key, expected) in tests.as_object().unwrap_or_default() {
            let expected: Vec<_> = language::condition_values(expected).collect();
            all_hold &= match facts.values(key) {
                KeyValues::Unknown => return None,
                KeyValues::Nothing => operator.holds(None, &expected),
                KeyValues::Values(values) => operator.holds(Some(&values), &expected),
            };
        }
    }
    Some(all_hold)
}

/// What a key says of a call.
enum KeyValues {
    /// The key isn't known here.
    Unknown,
    /// It says nothing of this call.
    Nothing,
    /// It has these values.
    Values(Vec<String>),
}

impl From<Vec<String>> for KeyValues {
    fn from(values: Vec<String>) -> Self {
        if values.is_empty() {
            return Self::Nothing;
        }
        Self::Values(values)
    }
}

impl Facts<'_> {
    fn values(&self, key: &str) -> KeyValues {
        let key = key.to_ascii_lowercase();
        if let Some(tag) = key.strip_prefix("aws:requesttag/") {
            return value_of(self.access.tags, tag).into();
        }
        if let Some(tag) = key.strip_prefix("aws:resourcetag/") {
            return value_of(self.resource_tags, tag).into();
        }
        let caller = &self.caller.id;
        let of_type = || self.policy_type.map(|of| of.name().to_owned());
        let of_service = || self.access.service_principal.map(str::to_owned);
        let values = match key.as_str() {
            "organizations:policytype" => Vec::from_iter(of_type()),
            "organizations:serviceprincipal" => Vec::from_iter(of_service()),
            "aws:principalaccount" => vec![caller.to_string()],
            "aws:principalorgid" => vec![self.organization.id.to_string()],
            "aws:resourceaccount" => vec![self.organization.management_account_id.to_string()],
            "aws:principalarn" => vec![format!("arn:aws:iam::{caller}:root")],
            "aws:tagkeys" => self.tag_keys(),
            "aws:securetransport" => vec!["true".to_owned()],
            _ => return KeyValues::Unknown,
        };
        values.into()
    }

    fn tag_keys(&self) -> Vec<String> {
        let set = self.access.tags.iter().map(|tag| tag.key.to_string());
        let taken_off = self.access.tag_keys.iter().map(ToString::to_string);
        set.chain(taken_off).collect()
    }
}

/// Returns the value of the tag with a key, ignoring case as keys of conditions do.
fn value_of(tags: &[Tag], key: &str) -> Vec<String> {
    let tags = tags
        .iter()
        .filter(|tag| tag.key.as_str().eq_ignore_ascii_case(key));
    tags.map(|tag| tag.value.to_string()).collect()
}

/// How values are compared.
struct Operator {
    set: Set,
    compare: fn(&str, &str) -> bool,
    negated: bool,
    /// A key without values satisfies it.
    if_exists: bool,
    /// It asks whether there are values, not which.
    is_null: bool,
}

/// Of which of several values something must hold.
enum Set {
    /// Nothing is said of several values: it must hold of the one that there is.
    Plain,
    Any,
    All,
}

impl Operator {
    fn read(name: &str) -> Option<Self> {
        let (set, name) = match name.split_once(':') {
            Some(("ForAllValues", name)) => (Set::All, name),
            Some(("ForAnyValue", name)) => (Set::Any, name),
            Some(_) => return None,
            None => (Set::Plain, name),
        };
        let base = name.strip_suffix("IfExists").unwrap_or(name);
        let (compare, negated): (fn(&str, &str) -> bool, bool) = match base {
            "StringEquals" => (|pattern, text| pattern == text, false),
            "StringNotEquals" => (|pattern, text| pattern == text, true),
            "StringEqualsIgnoreCase" | "Bool" => (str::eq_ignore_ascii_case, false),
            "StringNotEqualsIgnoreCase" => (str::eq_ignore_ascii_case, true),
            "StringLike" | "ArnLike" | "ArnEquals" => (wildcard::matches, false),
            "StringNotLike" | "ArnNotLike" | "ArnNotEquals" => (wildcard::matches, true),
            "Null" => (|pattern, text| pattern == text, false),
            _ => return None,
        };
        Some(Self {
            set,
            compare,
            negated,
            if_exists: base.len() < name.len(),
            is_null: base == "Null",
        })
    }

    fn holds(&self, found: Option<&[String]>, expected: &[&str]) -> bool {
        if self.is_null {
            let is_absent = if found.is_none() { "true" } else { "false" };
            return expected.contains(&is_absent);
        }
        let Some(found) = found else {
            return self.if_exists
                || match self.set {
                    Set::Plain => self.negated,
                    Set::Any => false,
                    Set::All => true,
                };
        };
        let fits = |text: &String| {
            let matches = expected
                .iter()
                .any(|expected| (self.compare)(expected, text));
            matches != self.negated
        };
        match self.set {
            Set::Plain | Set::Any => found.iter().any(fits),
            Set::All => found.iter().all(fits),
        }
    }
}

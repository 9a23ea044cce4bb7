//! The keys of a request: what is given, what follows, what is missing, and what nobody knows.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::caller::CallerKind;
use super::member::Member;
use super::question::Question;
use crate::language::{Found, Keys, current_time, epoch_time};
use crate::model::Timestamp;

/// The keys that AWS says every request has, and that nothing tells (verdict.md 7.4).
const ALWAYS_THERE: [(&str, &str); 3] = [
    ("aws:requestedregion", "aws:RequestedRegion"),
    ("aws:sourceip", "aws:SourceIp"),
    ("aws:useragent", "aws:UserAgent"),
];

/// Keys that only a request through an endpoint of a network has. It then has no address of its sender.
const OF_ENDPOINTS: [&str; 4] = [
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:vpcsourceip",
];

/// The keys of how the service is called, of which the state says nothing.
const OF_CALLS: [&str; 3] = [
    "aws:requestedregion",
    "aws:securetransport",
    "aws:viaawsservice",
];

/// What is known of the keys of a request.
pub(super) struct Known<'a> {
    /// By name in lower case.
    given: BTreeMap<String, &'a [String]>,
    absent: BTreeSet<String>,
    derived: BTreeMap<&'static str, Vec<String>>,
    assume_absent: bool,
    /// What was asked for and is missing, if that is to be noted.
    missed: Option<RefCell<BTreeSet<String>>>,
}

impl<'a> Known<'a> {
    /// Collects what a question says and what follows from it.
    pub(super) fn of(
        question: &'a Question,
        caller: Option<&Member>,
        owner: Option<&Member>,
        now: Timestamp,
    ) -> Self {
        let given = question.given.iter();
        let given = given.map(|(key, values)| (key.to_ascii_lowercase(), &**values));
        let absent = question.absent.iter().map(|key| key.to_ascii_lowercase());
        Self {
            given: given.collect(),
            absent: absent.collect(),
            derived: derived(question, caller, owner, now),
            assume_absent: question.assume_absent,
            missed: None,
        }
    }

    /// Begins to note what is asked for and missing.
    pub(super) fn noting(mut self) -> Self {
        self.missed = Some(RefCell::default());
        self
    }

    /// Returns what was asked for and missing, since the question doesn't say it.
    pub(super) fn missed(self) -> BTreeSet<String> {
        self.missed.map(RefCell::into_inner).unwrap_or_default()
    }

    /// Returns the keys that follow from the question, with their values, by name.
    pub(super) fn derived(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        let derived = self.derived.iter();
        derived.filter_map(|(lower, values)| {
            let is_used = !self.given.contains_key(*lower) && !self.absent.contains(*lower);
            is_used.then(|| (name_of(lower), &**values))
        })
    }

    /// Returns the given keys that say something else than the state does, with what that is. What is derived
    /// of how the service is called is only what is usual.
    pub(super) fn contradictions(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        self.given.iter().filter_map(|(key, values)| {
            let (lower, derived) = self.derived.get_key_value(key.as_str())?;
            (derived != values && !OF_CALLS.contains(lower)).then(|| (name_of(lower), &**derived))
        })
    }

    /// Tells whether a key is one that every such request has.
    fn is_always_there(&self, key: &str) -> bool {
        let is_named = ALWAYS_THERE.iter().any(|(lower, _)| *lower == key);
        is_named && (key != "aws:sourceip" || self.has_sender())
    }

    /// Tells whether the request comes with the address of its sender: from no endpoint, and no service.
    fn has_sender(&self) -> bool {
        let is_true = |key: &str| {
            let given = self.given.get(key).copied();
            let values = given.or_else(|| self.derived.get(key).map(|values| &**values));
            values.is_some_and(|values| values.iter().any(|one| one.eq_ignore_ascii_case("true")))
        };
        let by_endpoint = OF_ENDPOINTS.iter().any(|key| self.given.contains_key(*key));
        !by_endpoint && !is_true("aws:viaawsservice") && !is_true("aws:principalisawsservice")
    }
}

impl Keys for Known<'_> {
    fn find(&self, key: &str) -> Found<'_> {
        if let Some(given) = self.given.get(key) {
            return (*given).into();
        }
        if self.absent.contains(key) {
            return Found::Missing;
        }
        if let Some(derived) = self.derived.get(key) {
            return Found::Values(Cow::Borrowed(derived));
        }
        if !self.assume_absent && self.is_always_there(key) {
            return Found::Unknown;
        }
        if let Some(missed) = &self.missed {
            missed.borrow_mut().insert(key.to_owned());
        }
        Found::Missing
    }
}

/// The names of the keys that follow from a question, by their names in lower case.
const NAMES: [(&str, &str); 17] = [
    ("aws:currenttime", "aws:CurrentTime"),
    ("aws:epochtime", "aws:EpochTime"),
    ("aws:principalaccount", "aws:PrincipalAccount"),
    ("aws:principalarn", "aws:PrincipalArn"),
    ("aws:principalisawsservice", "aws:PrincipalIsAWSService"),
    ("aws:principalorgid", "aws:PrincipalOrgID"),
    ("aws:principalorgpaths", "aws:PrincipalOrgPaths"),
    ("aws:principalservicename", "aws:PrincipalServiceName"),
    (
        "aws:principalservicenameslist",
        "aws:PrincipalServiceNamesList",
    ),
    ("aws:principaltype", "aws:PrincipalType"),
    ("aws:requestedregion", "aws:RequestedRegion"),
    ("aws:resourceaccount", "aws:ResourceAccount"),
    ("aws:resourceorgid", "aws:ResourceOrgID"),
    ("aws:resourceorgpaths", "aws:ResourceOrgPaths"),
    ("aws:securetransport", "aws:SecureTransport"),
    ("aws:username", "aws:username"),
    ("aws:viaawsservice", "aws:ViaAWSService"),
];

/// Returns a key as the guide writes it.
fn name_of(lower: &'static str) -> &'static str {
    let name = NAMES.binary_search_by_key(&lower, |(lower, _)| lower);
    name.map_or(lower, |place| NAMES[place].1)
}

/// Returns what follows from a question (verdict.md 7.1), by names in lower case.
fn derived(
    question: &Question,
    caller: Option<&Member>,
    owner: Option<&Member>,
    now: Timestamp,
) -> BTreeMap<&'static str, Vec<String>> {
    let mut keys = BTreeMap::new();
    let mut add = |key, value: Option<String>| {
        keys.extend(value.map(|value| (key, vec![value])));
    };
    let who = &question.caller;
    add("aws:currenttime", Some(current_time(now)));
    add("aws:epochtime", Some(epoch_time(now)));
    add("aws:viaawsservice", Some("false".to_owned()));
    add("aws:securetransport", Some("true".to_owned()));
    add("aws:principalarn", who.arn.clone());
    add("aws:principaltype", who.principal_type().map(str::to_owned));
    match &who.kind {
        CallerKind::Anonymous => add("aws:principalaccount", Some("anonymous".to_owned())),
        CallerKind::Service(name) => {
            add("aws:principalisawsservice", Some("true".to_owned()));
            add("aws:principalservicename", Some(name.clone()));
            add("aws:principalservicenameslist", Some(name.clone()));
        }
        kind => {
            add("aws:principalisawsservice", Some("false".to_owned()));
            add("aws:principalaccount", who.account.clone());
            if let CallerKind::User(name) = kind {
                add("aws:username", Some(name.clone()));
            }
        }
    }
    if let Some(caller) = caller {
        add("aws:principalorgid", Some(caller.organization_id.clone()));
        add("aws:principalorgpaths", Some(caller.path.clone()));
    }
    add("aws:resourceaccount", question.owner().map(str::to_owned));
    if let Some(owner) = owner {
        add("aws:resourceorgid", Some(owner.organization_id.clone()));
        add("aws:resourceorgpaths", Some(owner.path.clone()));
    }
    // That a call goes where its resource is, is likely, and not what AWS's simulator takes it for.
    let of_resource = || question.region_of_resource();
    let region = match question.region.as_deref() {
        None if !question.assume_absent => of_resource(),
        said => said,
    };
    add("aws:requestedregion", region.map(str::to_owned));
    keys
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::Caller;

    #[test]
    fn the_region_of_an_arn_does_not_follow_where_what_is_not_given_is_absent() {
        let queue = "arn:aws:sqs:eu-west-1:222222222222:q";
        let mut question =
            Question::new(Caller::any_role("222222222222"), "sqs:SendMessage", queue);
        let region = |question: &Question| {
            let now = Timestamp("2026-01-01T00:00:00Z".parse().expect("it is a time"));
            let known = Known::of(question, None, None, now);
            match known.find("aws:requestedregion") {
                Found::Values(values) => Some(values.join(",")),
                Found::Missing | Found::Unknown => None,
            }
        };
        assert_eq!(region(&question).as_deref(), Some("eu-west-1"));
        question.assume_absent = true;
        assert_eq!(region(&question), None);
        question.region = Some("us-east-1".to_owned());
        assert_eq!(region(&question).as_deref(), Some("us-east-1"));
    }

    #[test]
    fn names_are_in_the_order_of_their_lower_case() {
        assert!(NAMES.is_sorted());
        assert!(
            NAMES
                .iter()
                .all(|(lower, name)| *lower == name.to_ascii_lowercase())
        );
    }
}

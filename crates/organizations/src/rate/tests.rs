//! Rates and token buckets.

use jiff::SignedDuration;
use serde_json::json;

use super::{NoRate, Rate, published};
use crate::operation::Operation;
use crate::operations::OPERATIONS;
use crate::testing::{MANAGEMENT, MEMBER, Org};

fn limit(org: &mut Org, name: &str, rate: &str) {
    org.world().set_rate(name, Some(rate.parse().unwrap()));
}

fn is_let_through(org: &mut Org, caller: &str, operation: &str) -> bool {
    let refusal = org.refusal(caller, operation, json!({}));
    refusal != "TooManyRequestsException"
}

#[test]
fn every_operation_may_have_a_rate() {
    let mut org = Org::with_accounts(0);
    for operation in &OPERATIONS {
        let name = operation.name();
        let before = org.state.clone();
        limit(&mut org, name, "0/1");
        // The first attempt may succeed or not; it takes the token.
        org.attempt(MANAGEMENT, name, &json!({}));
        let error = org.error(MANAGEMENT, name, json!({}));
        org.state = before;
        assert_eq!(error.exception.name(), "TooManyRequestsException");
        assert_eq!(error.excess, Some(name));
        assert_eq!(
            error.message,
            "You have sent too many requests in too short a period of time. Try again later."
        );
    }
}

#[test]
fn a_bucket_is_full_at_first_and_fills_by_the_clock() {
    let mut org = Org::with_accounts(0);
    limit(&mut org, "ListRoots", "0.5/2");
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert!(!is_let_through(&mut org, MANAGEMENT, "ListRoots"));
    org.pass(SignedDuration::from_millis(1999));
    assert!(!is_let_through(&mut org, MANAGEMENT, "ListRoots"));
    org.pass(SignedDuration::from_millis(1));
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    org.pass_days(1);
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert!(!is_let_through(&mut org, MANAGEMENT, "ListRoots"));
}

#[test]
fn each_account_has_its_own_bucket() {
    let mut org = Org::with_accounts(1);
    limit(&mut org, "DescribeOrganization", "0/1");
    org.answer(MANAGEMENT, "DescribeOrganization", json!({}));
    org.answer(MEMBER, "DescribeOrganization", json!({}));
    assert!(!is_let_through(&mut org, MEMBER, "DescribeOrganization"));
}

#[test]
fn an_attempt_that_is_refused_takes_a_token_and_changes_nothing_else() {
    let mut org = Org::with_accounts(1);
    limit(&mut org, "ListRoots", "0/1");
    let before = org.state.clone();
    assert_eq!(
        org.refusal(MEMBER, "ListRoots", json!({})),
        "AccessDeniedException"
    );
    assert!(!is_let_through(&mut org, MEMBER, "ListRoots"));
    org.world().buckets.clear();
    assert!(org.state == before);
}

#[test]
fn a_clock_that_is_set_back_takes_nothing() {
    let mut org = Org::with_accounts(0);
    limit(&mut org, "ListRoots", "1/2");
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    org.pass_days(-1);
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert!(!is_let_through(&mut org, MANAGEMENT, "ListRoots"));
}

#[test]
fn without_a_rate_any_number_of_calls_is_answered() {
    let mut org = Org::with_accounts(0);
    limit(&mut org, "ListRoots", "0/1");
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    org.world().set_rate("ListRoots", None);
    for _ in 0..3 {
        org.answer(MANAGEMENT, "ListRoots", json!({}));
    }
}

#[test]
fn a_rate_is_shown_as_it_is_written() {
    for text in ["0.1/3", "20/30", "0/1", "0.000001/1", "1.05/4294967295"] {
        assert_eq!(text.parse::<Rate>().unwrap().to_string(), text);
    }
    assert_eq!("01.50/03".parse::<Rate>().unwrap().to_string(), "1.5/3");
}

#[test]
fn what_is_no_rate_is_refused() {
    for text in [
        "",
        "1",
        "1/",
        "/1",
        "1/0",
        "-1/1",
        "+1/1",
        "1/+1",
        "1/-1",
        "1/1.5",
        "1./1",
        ".5/1",
        "1e3/1",
        "1/1/1",
        "0.0000001/1",
        "1000001/1",
        "1/4294967296",
        "99999999999999999999/1",
        "x/y",
    ] {
        assert_eq!(text.parse::<Rate>(), Err(NoRate), "{text}");
    }
}

#[test]
fn the_published_rates_are_those_of_the_guide() {
    for (name, rate) in [
        ("CloseAccount", "0.05/1"),
        ("CreateAccount", "0.1/3"),
        ("EnableAllFeatures", "1/1"),
        ("ListRoots", "1/2"),
        ("DescribePolicy", "2/2"),
        ("MoveAccount", "2/3"),
        ("InviteAccountToOrganization", "3/5"),
        ("ListPolicies", "5/8"),
        ("DescribeAccount", "20/30"),
    ] {
        assert_eq!(published(name), Some(rate.parse().unwrap()), "{name}");
    }
    assert_eq!(published("PutResourcePolicy"), None);
}

#[test]
fn every_published_rate_is_of_one_operation_that_there_is() {
    let mut names: Vec<_> = super::published::PUBLISHED
        .iter()
        .flat_map(|(rate, names)| {
            assert!(rate.parse::<Rate>().is_ok(), "{rate}");
            names.iter().copied()
        })
        .collect();
    names.sort_unstable();
    let with_rate = OPERATIONS.iter().map(Operation::name);
    let with_rate: Vec<_> = with_rate.filter(|name| published(name).is_some()).collect();
    let mut expected = with_rate;
    expected.sort_unstable();
    assert_eq!(names, expected);
    assert_eq!(names.len(), 51);
}

#[test]
fn an_empty_bucket_gains_a_token_within_the_time_that_its_rate_tells() {
    let time = |rate: &str| rate.parse::<Rate>().unwrap().time_for_call();
    assert_eq!(time("0.001/1"), Some(SignedDuration::from_secs(1000)));
    assert_eq!(time("3/1"), Some(SignedDuration::from_millis(334)));
    assert_eq!(time("0/1"), None);
}

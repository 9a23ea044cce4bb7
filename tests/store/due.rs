//! Due work that calls do which save nothing.

use organizations::model::Timestamp;
use orgsim::{Call, Caller, Reply, Service, ServiceError};
use shape::{Map, Value};

use crate::bench::{Bench, now, time};

/// A time before anything is due: the clock may be set back.
const EARLIER: &str = "2026-03-01T11:00:00Z";

/// A time by which the account is there.
const LATER: &str = "2026-03-01T13:00:00Z";

/// Returns an organization in which an account is being created.
fn bench() -> Bench {
    let bench = Bench::empty();
    let email = Value::from("dev@example.com");
    let account = [("Email", email), ("AccountName", "Dev".into())];
    for (operation, input) in [
        ("CreateOrganization", Map::new()),
        ("CreateAccount", account.into_iter().collect()),
    ] {
        let reply = call(&bench, operation, input, &Caller::Unsaid, now());
        reply.unwrap().change.save().unwrap();
    }
    bench
}

fn call(
    bench: &Bench,
    operation: &str,
    input: Map,
    caller: &Caller,
    now: Timestamp,
) -> Result<Reply, ServiceError> {
    bench.store.call(&Call {
        operation: organizations::operation(operation).unwrap(),
        input: &input.into(),
        caller,
        attempt: None,
        now,
    })
}

/// Returns the names of the accounts at a time.
fn names(bench: &Bench, now: Timestamp) -> Vec<String> {
    names_for(bench, &Caller::Unsaid, now)
}

fn names_for(bench: &Bench, caller: &Caller, now: Timestamp) -> Vec<String> {
    let listed = call(bench, "ListAccounts", Map::new(), caller, now);
    let listed = listed.unwrap().value;
    let accounts = listed.get("Accounts").and_then(Value::as_list).unwrap();
    let names = accounts.iter().map(|account| account.get("Name").unwrap());
    names
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn each_read_finds_the_work_done_that_is_due_at_its_time_whatever_was_read_before() {
    let bench = bench();
    let (earlier, later) = (time(EARLIER), time(LATER));
    assert_eq!(names(&bench, earlier), ["Management"]);
    assert_eq!(names(&bench, later), ["Management", "Dev"]);
    assert_eq!(names(&bench, later), ["Management", "Dev"]);
    assert_eq!(names(&bench, earlier), ["Management"]);
    assert_eq!(names(&bench, later), ["Management", "Dev"]);
}

#[test]
fn the_account_that_a_read_made_for_its_caller_is_forgotten_with_it() {
    let bench = bench();
    let (later, text) = (time(LATER), bench.text());
    let stranger = "stranger@example.com";
    // Whoever has an account calls from it, and everybody else as if nobody were named.
    let maybe = Caller::MaybeNamed(stranger.to_owned());
    for _ in 0..2 {
        let named = Caller::Named(stranger.to_owned());
        let refused = call(&bench, "DescribeOrganization", Map::new(), &named, later);
        assert!(refused.is_err());
        assert_eq!(names_for(&bench, &maybe, later), ["Management", "Dev"]);
    }
    assert_eq!(bench.text(), text);
}

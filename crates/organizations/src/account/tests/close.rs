//! Closing accounts.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::model::{AccountState, Exception};
use crate::state::{Closure, Kind};
use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, STRANGER};

const CLOSE: &str = "CloseAccount";

fn member() -> Value {
    json!({"AccountId": MEMBER})
}

/// Lets the closing of an account take an hour.
fn slowly(org: &mut Org) {
    org.world().jobs.account_closure = 3_600_000;
}

fn state(org: &mut Org) -> [Value; 2] {
    let answer = org.answer(MANAGEMENT, "DescribeAccount", member());
    ["State", "Status"].map(|name| answer["Account"][name].clone())
}

#[test]
fn a_member_may_not_close_accounts() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, CLOSE, member()),
        "AccessDeniedException"
    );
}

#[test]
fn accounts_are_closed_with_all_features_only() {
    let mut org = Org::for_billing(1);
    let error = org.error(MANAGEMENT, CLOSE, member());
    assert_eq!(
        error.reason.unwrap(),
        "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE"
    );
    assert_eq!(
        error.message,
        "The request failed because the organization does not have all features enabled. Please enable all features in your organization and then retry."
    );
}

#[test]
fn the_management_account_is_not_closed() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MANAGEMENT, CLOSE, json!({"AccountId": MANAGEMENT})),
        "ConstraintViolationException CANNOT_CLOSE_MANAGEMENT_ACCOUNT"
    );
}

#[test]
fn an_account_outside_is_not_found() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MANAGEMENT, CLOSE, json!({"AccountId": STRANGER})),
        "AccountNotFoundException"
    );
}

#[test]
fn an_account_is_closed_once() {
    let mut org = Org::with_accounts(1);
    slowly(&mut org);
    org.answer(MANAGEMENT, CLOSE, member());
    assert_eq!(
        org.refusal(MANAGEMENT, CLOSE, member()),
        "ConflictException"
    );
    org.pass(SignedDuration::from_hours(1));
    assert_eq!(
        org.refusal(MANAGEMENT, CLOSE, member()),
        "AccountAlreadyClosedException"
    );
}

#[test]
fn a_suspended_account_is_closed_already() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| account.state = AccountState::Suspended);
    assert_eq!(
        org.refusal(MANAGEMENT, CLOSE, member()),
        "AccountAlreadyClosedException"
    );
}

#[test]
fn three_accounts_are_closed_at_a_time() {
    let mut org = Org::with_accounts(4);
    slowly(&mut org);
    for digit in 3..6 {
        let account = digit.to_string().repeat(12);
        org.answer(MANAGEMENT, CLOSE, json!({"AccountId": account}));
    }
    assert_eq!(
        org.refusal(MANAGEMENT, CLOSE, member()),
        "ConstraintViolationException CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED"
    );
}

#[test]
fn so_many_accounts_are_closed_in_thirty_days() {
    let mut org = Org::with_accounts(2);
    org.quota("closures-per-month", 1);
    org.answer(MANAGEMENT, CLOSE, json!({"AccountId": OTHER}));
    let error = org.error(MANAGEMENT, CLOSE, member());
    assert_eq!(error.reason.unwrap(), "CLOSE_ACCOUNT_QUOTA_EXCEEDED");
    assert_eq!(
        error.message,
        "You have exceeded close account quota for the past 30 days."
    );
    org.pass_days(30);
    org.answer(MANAGEMENT, CLOSE, member());
}

#[test]
fn an_account_closes_closed_and_is_gone() {
    let mut org = Org::with_accounts(1);
    slowly(&mut org);
    org.answer(MANAGEMENT, CLOSE, member());
    assert_eq!(state(&mut org), ["PENDING_CLOSURE", "PENDING_CLOSURE"]);
    org.pass(SignedDuration::from_hours(1));
    assert_eq!(state(&mut org), ["CLOSED", "SUSPENDED"]);
    org.pass_days(89);
    assert_eq!(state(&mut org), ["CLOSED", "SUSPENDED"]);
    org.pass_days(1);
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribeAccount", member()),
        "AccountNotFoundException"
    );
    org.answer(MANAGEMENT, "DeleteOrganization", json!({}));
}

#[test]
fn a_management_account_that_an_edited_state_says_is_closed_stays() {
    let mut org = Org::nowhere();
    org.answer(MEMBER, "CreateOrganization", json!({}));
    let now = org.now();
    org.change(MEMBER, |account| {
        account.state = AccountState::PendingClosure;
        account.closure = Some(Closure {
            requested: now,
            ends: now,
        });
    });
    org.world().next_due = Some(now);
    org.pass_days(91);
    org.answer(OTHER, "CreateOrganization", json!({}));
    let account = org.account(MEMBER);
    assert_eq!(account.state, AccountState::Closed);
    assert!(account.membership.is_some());
}

#[test]
fn closing_a_closed_account_says_so() {
    let mut org = Org::with_accounts(1);
    org.answer(MANAGEMENT, CLOSE, member());
    let error = org.error(MANAGEMENT, CLOSE, member());
    assert_eq!(error.exception, Exception::AccountAlreadyClosedException);
    assert_eq!(
        error.message,
        "You attempted to close an account that is already closed."
    );
}

#[test]
fn an_instant_closure_is_done_by_the_next_command() {
    let mut org = Org::with_accounts(1);
    assert_eq!(org.answer(MANAGEMENT, CLOSE, member()), json!({}));
    assert_eq!(state(&mut org), ["CLOSED", "SUSPENDED"]);
}

#[test]
fn an_account_that_closes_may_still_act_and_a_closed_one_may_not() {
    let mut org = Org::with_accounts(1);
    slowly(&mut org);
    org.answer(MANAGEMENT, CLOSE, member());
    org.answer(MEMBER, "DescribeOrganization", json!({}));
    org.pass(SignedDuration::from_hours(1));
    assert_eq!(
        org.refusal(MEMBER, "DescribeOrganization", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn an_account_can_be_closed_on_the_day_of_its_creation() {
    let mut org = Org::with_accounts(0);
    org.queue(Kind::Account, MEMBER);
    let input = json!({"Email": "new@example.com", "AccountName": "New"});
    org.answer(MANAGEMENT, "CreateAccount", input);
    assert_eq!(org.answer(MANAGEMENT, CLOSE, member()), json!({}));
}

#[test]
fn a_closed_account_keeps_what_it_has() {
    let mut org = Org::with_accounts(1);
    org.enable("TAG_POLICY");
    let policy = org.attached("TAG_POLICY", &json!({"tags": {}}), MEMBER);
    org.delegate(MEMBER, "config.amazonaws.com");
    let tags = json!([{"Key": "team", "Value": "blue"}]);
    let input = json!({"ResourceId": MEMBER, "Tags": tags});
    org.answer(MANAGEMENT, "TagResource", input);
    let before = org.answer(MANAGEMENT, "DescribeAccount", member());
    org.answer(MANAGEMENT, CLOSE, member());

    let answer = org.answer(MANAGEMENT, "ListAccounts", json!({}));
    assert_eq!(answer["Accounts"][1]["Paths"], before["Account"]["Paths"]);
    assert_eq!(answer["Accounts"][1]["State"], "CLOSED");
    let input = json!({"ResourceId": MEMBER});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", input);
    assert_eq!(answer["Tags"], tags);
    let input = json!({"TargetId": MEMBER, "Filter": "TAG_POLICY"});
    let answer = org.answer(MANAGEMENT, "ListPoliciesForTarget", input);
    assert_eq!(answer["Policies"][0]["Id"], policy);
    let answer = org.answer(MANAGEMENT, "ListDelegatedAdministrators", json!({}));
    assert_eq!(answer["DelegatedAdministrators"][0]["Id"], MEMBER);
}

#[test]
fn a_closed_account_keeps_its_place() {
    let mut org = Org::with_accounts(1);
    org.quota("accounts", 2);
    org.answer(MANAGEMENT, CLOSE, member());
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "CreateAccount",
            json!({"Email": "new@example.com", "AccountName": "New"})
        ),
        "ConstraintViolationException ACCOUNT_NUMBER_LIMIT_EXCEEDED"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, "DeleteOrganization", json!({})),
        "OrganizationNotEmptyException"
    );
}

#[test]
fn the_address_of_a_closed_account_stays_taken() {
    let mut org = Org::with_accounts(1);
    org.answer(MANAGEMENT, CLOSE, member());
    org.pass_days(91);
    let input = json!({"Email": "222222222222@example.com", "AccountName": "New"});
    let answer = org.answer(MANAGEMENT, "CreateAccount", input);
    let input = json!({"CreateAccountRequestId": answer["CreateAccountStatus"]["Id"]});
    let answer = org.answer(MANAGEMENT, "DescribeCreateAccountStatus", input);
    assert_eq!(
        answer["CreateAccountStatus"]["FailureReason"],
        "EMAIL_ALREADY_EXISTS"
    );
}

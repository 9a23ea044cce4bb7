//! Leaving and being removed.

use serde_json::{Value, json};

use crate::model::{AccountJoinedMethod, Timestamp};
use crate::state::{Account, Delegation, Standing};
use crate::testing::{MANAGEMENT, MEMBER, Org, STRANGER};

const LEAVE: &str = "LeaveOrganization";
const REMOVE: &str = "RemoveAccountFromOrganization";

fn member() -> Value {
    json!({"AccountId": MEMBER})
}

fn created(account: &mut Account) {
    account.membership.as_mut().unwrap().joined_method = AccountJoinedMethod::Created;
}

fn delegated(account: &mut Account) {
    account.membership.as_mut().unwrap().delegations = vec![Delegation {
        service_principal: "guardduty.amazonaws.com".into(),
        enabled: Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
        sequence: 1,
    }];
}

#[test]
fn a_standalone_account_has_nothing_to_leave() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(STRANGER, LEAVE, json!({})),
        "AWSOrganizationsNotInUseException"
    );
}

#[test]
fn a_management_account_cannot_leave() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, LEAVE, json!({})),
        "MasterCannotLeaveOrganizationException"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, REMOVE, json!({"AccountId": MANAGEMENT})),
        "MasterCannotLeaveOrganizationException"
    );
}

#[test]
fn a_member_may_not_remove_another() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, REMOVE, member()),
        "AccessDeniedException"
    );
}

#[test]
fn an_account_outside_cannot_be_removed() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MANAGEMENT, REMOVE, member()),
        "AccountNotFoundException"
    );
}

#[test]
fn an_account_that_closes_neither_leaves_nor_is_removed() {
    let mut org = Org::with_accounts(1);
    org.world().jobs.account_closure = 3_600_000;
    org.answer(MANAGEMENT, "CloseAccount", member());
    let expected = "ConstraintViolationException ACCOUNT_CANNOT_LEAVE_ORGANIZATION";
    assert_eq!(org.refusal(MEMBER, LEAVE, json!({})), expected);
    assert_eq!(org.refusal(MANAGEMENT, REMOVE, member()), expected);
    org.change(MEMBER, delegated);
    assert_eq!(org.refusal(MEMBER, LEAVE, json!({})), expected);
}

#[test]
fn a_closed_account_is_not_removed() {
    let mut org = Org::with_accounts(1);
    org.answer(MANAGEMENT, "CloseAccount", member());
    assert_eq!(
        org.refusal(MANAGEMENT, REMOVE, member()),
        "ConstraintViolationException ACCOUNT_CANNOT_LEAVE_ORGANIZATION"
    );
}

#[test]
fn a_delegated_administrator_cannot_go() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, delegated);
    let expected = "ConstraintViolationException CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG";
    assert_eq!(org.refusal(MEMBER, LEAVE, json!({})), expected);
    assert_eq!(org.refusal(MANAGEMENT, REMOVE, member()), expected);
}

#[test]
fn a_created_account_has_to_stay_four_days() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, created);
    let error = org.error(MEMBER, LEAVE, json!({}));
    assert_eq!(error.reason.unwrap(), "WAIT_PERIOD_ACTIVE");
    assert_eq!(
        error.message,
        "This operation requires a wait period.  Try again later."
    );
    assert_eq!(
        org.refusal(MANAGEMENT, REMOVE, member()),
        "ConstraintViolationException WAIT_PERIOD_ACTIVE"
    );
    org.pass_days(4);
    org.answer(MEMBER, LEAVE, json!({}));
}

#[test]
fn a_created_account_that_lacks_what_it_needs_cannot_go() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, created);
    org.standing(
        MEMBER,
        Standing {
            incomplete: true,
            ..Standing::default()
        },
    );
    org.pass_days(4);
    let expected = "ConstraintViolationException ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA";
    assert_eq!(org.refusal(MEMBER, LEAVE, json!({})), expected);
    assert_eq!(org.refusal(MANAGEMENT, REMOVE, member()), expected);
}

#[test]
fn an_invited_account_may_lack_what_it_needs() {
    let mut org = Org::with_accounts(1);
    org.standing(
        MEMBER,
        Standing {
            incomplete: true,
            ..Standing::default()
        },
    );
    org.answer(MEMBER, LEAVE, json!({}));
}

#[test]
fn an_account_that_cannot_pay_cannot_go() {
    let mut org = Org::with_accounts(1);
    org.standing(
        MEMBER,
        Standing {
            no_payment_method: true,
            ..Standing::default()
        },
    );
    let expected = "ConstraintViolationException MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED";
    assert_eq!(org.refusal(MEMBER, LEAVE, json!({})), expected);
    assert_eq!(org.refusal(MANAGEMENT, REMOVE, member()), expected);
}

#[test]
fn an_account_that_leaves_stands_alone() {
    let mut org = Org::with_accounts(1);
    assert_eq!(org.answer(MEMBER, LEAVE, json!({})), json!({}));
    assert_eq!(
        org.refusal(MEMBER, "DescribeOrganization", json!({})),
        "AWSOrganizationsNotInUseException"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribeAccount", member()),
        "AccountNotFoundException"
    );
}

#[test]
fn an_account_that_leaves_loses_its_tags() {
    let mut org = Org::with_accounts(1);
    let input = json!({"ResourceId": MEMBER, "Tags": [{"Key": "team", "Value": "blue"}]});
    org.answer(MANAGEMENT, "TagResource", input);
    org.answer(MEMBER, "LeaveOrganization", json!({}));
    org.joined_by(MEMBER);
    let input = json!({"ResourceId": MEMBER});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", input);
    assert_eq!(answer, json!({"Tags": []}));
}

#[test]
fn a_removed_account_may_come_back_without_its_tags() {
    let mut org = Org::with_accounts(1);
    let input = json!({"ResourceId": MEMBER, "Tags": [{"Key": "team", "Value": "blue"}]});
    org.answer(MANAGEMENT, "TagResource", input);
    org.answer(MANAGEMENT, REMOVE, member());
    org.joined_by(MEMBER);
    let answer = org.answer(
        MANAGEMENT,
        "ListTagsForResource",
        json!({"ResourceId": MEMBER}),
    );
    assert_eq!(answer, json!({"Tags": []}));
}

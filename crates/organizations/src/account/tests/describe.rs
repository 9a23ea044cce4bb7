//! Describing and listing accounts.

use serde_json::{Value, json};

use crate::model::AccountState;
use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, ROOT, STRANGER};

fn ids(answer: &Value) -> Vec<&str> {
    let accounts = answer["Accounts"].as_array().unwrap();
    accounts
        .iter()
        .map(|account| account["Id"].as_str().unwrap())
        .collect()
}

#[test]
fn an_account_outside_the_organization_is_not_found() {
    let mut org = Org::with_accounts(0);
    org.invited(STRANGER);
    let error = org.error(
        MANAGEMENT,
        "DescribeAccount",
        json!({"AccountId": STRANGER}),
    );
    assert_eq!(error.exception.name(), "AccountNotFoundException");
    assert_eq!(
        error.message,
        "You specified an account that doesn't exist."
    );
}

#[test]
fn a_plain_member_may_not_describe_even_itself() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "DescribeAccount", json!({"AccountId": MEMBER})),
        "AccessDeniedException"
    );
}

#[test]
fn who_may_not_look_does_not_learn_what_exists() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "DescribeAccount", json!({"AccountId": STRANGER})),
        "AccessDeniedException"
    );
}

#[test]
fn the_old_status_follows_from_the_state() {
    let mut org = Org::with_accounts(1);
    for (state, status) in [
        (AccountState::PendingActivation, "ACTIVE"),
        (AccountState::Active, "ACTIVE"),
        (AccountState::Suspended, "SUSPENDED"),
    ] {
        org.change(MEMBER, |account| account.state = state);
        let input = json!({"AccountId": MEMBER});
        let answer = org.answer(MANAGEMENT, "DescribeAccount", input);
        assert_eq!(answer["Account"]["Status"], status);
    }
}

#[test]
fn a_suspended_account_may_do_nothing() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| account.state = AccountState::Suspended);
    assert_eq!(
        org.refusal(MEMBER, "DescribeOrganization", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn accounts_are_listed_in_the_order_of_joining() {
    let mut org = Org::with_accounts(0);
    org.joined_by(OTHER);
    org.joined_by(MEMBER);
    let answer = org.answer(MANAGEMENT, "ListAccounts", json!({}));
    assert_eq!(ids(&answer), [MANAGEMENT, OTHER, MEMBER]);
    assert!(answer.get("NextToken").is_none());
}

#[test]
fn the_accounts_of_a_parent_are_those_directly_in_it() {
    let mut org = Org::with_accounts(1);
    let input = json!({"ParentId": ROOT});
    let answer = org.answer(MANAGEMENT, "ListAccountsForParent", input);
    assert_eq!(ids(&answer), [MANAGEMENT, MEMBER]);
}

#[test]
fn an_unknown_parent_is_not_found() {
    let mut org = Org::with_accounts(1);
    for parent in ["r-none", "ou-root-00000000"] {
        assert_eq!(
            org.refusal(
                MANAGEMENT,
                "ListAccountsForParent",
                json!({"ParentId": parent})
            ),
            "ParentNotFoundException"
        );
    }
}

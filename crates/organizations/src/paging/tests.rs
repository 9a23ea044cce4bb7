//! Pages and their tokens.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, ROOT, STRANGER};

fn ids(answer: &Value) -> Vec<&str> {
    let accounts = answer["Accounts"].as_array().unwrap();
    accounts
        .iter()
        .map(|account| account["Id"].as_str().unwrap())
        .collect()
}

/// Returns the first page of accounts, and the token of the next.
fn first_page(org: &mut Org) -> (Value, String) {
    let input = json!({"MaxResults": 2});
    let answer = org.answer(MANAGEMENT, "ListAccounts", input);
    let token = answer["NextToken"].as_str().unwrap().to_owned();
    (answer, token)
}

#[test]
fn pages_follow_each_other() {
    let mut org = Org::with_accounts(2);
    let (first, token) = first_page(&mut org);
    assert_eq!(ids(&first), [MANAGEMENT, MEMBER]);
    let input = json!({"MaxResults": 2, "NextToken": token});
    let second = org.answer(MANAGEMENT, "ListAccounts", input);
    assert_eq!(ids(&second), [OTHER]);
    assert!(second.get("NextToken").is_none());
}

#[test]
fn a_full_last_page_has_no_token() {
    let mut org = Org::with_accounts(1);
    let answer = org.answer(MANAGEMENT, "ListAccounts", json!({"MaxResults": 2}));
    assert!(answer.get("NextToken").is_none());
}

#[test]
fn a_page_has_twenty_items_unless_asked_otherwise() {
    let mut org = Org::with_accounts(0);
    for _ in 0..21 {
        org.quota("invitations-per-day", 100);
        let id = org.invited(MEMBER);
        org.answer(MEMBER, "DeclineHandshake", json!({"HandshakeId": id}));
    }
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", json!({}));
    assert_eq!(answer["Handshakes"].as_array().unwrap().len(), 20);
    let input = json!({"NextToken": answer["NextToken"]});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input);
    assert_eq!(answer["Handshakes"].as_array().unwrap().len(), 1);
}

#[test]
fn the_same_page_has_the_same_token() {
    let mut org = Org::with_accounts(2);
    assert_eq!(first_page(&mut org), first_page(&mut org));
}

#[test]
fn a_page_begins_where_the_last_one_ended_whatever_came_or_went() {
    let mut org = Org::with_accounts(3);
    let (_, token) = first_page(&mut org);
    let input = json!({"AccountId": MEMBER});
    org.answer(MANAGEMENT, "RemoveAccountFromOrganization", input);
    org.joined_by(STRANGER);
    let input = json!({"NextToken": token});
    let answer = org.answer(MANAGEMENT, "ListAccounts", input);
    assert_eq!(ids(&answer), [OTHER, "444444444444", STRANGER]);
}

#[test]
fn the_size_of_the_next_page_may_differ() {
    let mut org = Org::with_accounts(3);
    let (_, token) = first_page(&mut org);
    let input = json!({"MaxResults": 1, "NextToken": token});
    assert_eq!(ids(&org.answer(MANAGEMENT, "ListAccounts", input)), [OTHER]);
}

#[test]
fn a_token_is_of_one_operation() {
    let mut org = Org::with_accounts(2);
    let (_, token) = first_page(&mut org);
    assert_eq!(
        org.refusal(MANAGEMENT, "ListRoots", json!({"NextToken": token})),
        "InvalidInputException INVALID_NEXT_TOKEN"
    );
}

#[test]
fn a_token_is_of_one_caller() {
    let mut org = Org::with_accounts(2);
    let (_, token) = first_page(&mut org);
    assert_eq!(
        org.refusal(STRANGER, "ListAccounts", json!({"NextToken": token})),
        "InvalidInputException INVALID_NEXT_TOKEN"
    );
}

#[test]
fn a_token_is_of_the_other_parameters() {
    let mut org = Org::with_accounts(2);
    let input = json!({"ParentId": ROOT, "MaxResults": 1});
    let answer = org.answer(MANAGEMENT, "ListAccountsForParent", input);
    let input = json!({"ParentId": "r-none", "NextToken": answer["NextToken"]});
    assert_eq!(
        org.refusal(MANAGEMENT, "ListAccountsForParent", input),
        "InvalidInputException INVALID_NEXT_TOKEN"
    );
}

#[test]
fn an_invented_token_is_invalid() {
    let mut org = Org::with_accounts(2);
    let (_, token) = first_page(&mut org);
    let longer = format!("{token}0");
    let upper = token.to_uppercase();
    for token in ["", "x", "ü", &longer, &upper, &"é".repeat(16)] {
        assert_eq!(
            org.refusal(MANAGEMENT, "ListAccounts", json!({"NextToken": token})),
            "InvalidInputException INVALID_NEXT_TOKEN"
        );
    }
}

//! Describing: who may, and what is shown.

use serde_json::{Value, json};

use crate::model::Timestamp;
use crate::state::Delegation;
use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, STRANGER};

fn describe(id: &str) -> Value {
    json!({"HandshakeId": id})
}

#[test]
fn an_unknown_handshake_is_not_found() {
    let mut org = Org::with_accounts(0);
    let error = org.error(MANAGEMENT, "DescribeHandshake", describe("h-00000000"));
    assert_eq!(error.exception.name(), "HandshakeNotFoundException");
    assert_eq!(
        error.message,
        "You specified a handshake that doesn't exist."
    );
}

#[test]
fn both_parties_see_the_same() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let sent = org.answer(MANAGEMENT, "DescribeHandshake", describe(&id));
    let received = org.answer(MEMBER, "DescribeHandshake", describe(&id));
    assert_eq!(sent, received);
}

#[test]
fn who_is_no_party_sees_nothing() {
    let mut org = Org::with_accounts(1);
    let id = org.invited(OTHER);
    assert_eq!(
        org.refusal(STRANGER, "DescribeHandshake", describe(&id)),
        "AccessDeniedException"
    );
    assert_eq!(
        org.refusal(MEMBER, "DescribeHandshake", describe(&id)),
        "AccessDeniedException"
    );
}

#[test]
fn a_delegated_administrator_sees_what_its_organization_sent() {
    let mut org = Org::with_accounts(1);
    let id = org.invited(OTHER);
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().delegations = vec![Delegation {
            service_principal: "guardduty.amazonaws.com".into(),
            enabled: Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
            sequence: 1,
        }];
    });
    org.answer(MEMBER, "DescribeHandshake", describe(&id));
}

#[test]
fn a_management_account_does_not_see_who_asks_it_to_join() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(STRANGER);
    org.answer(STRANGER, "CreateOrganization", json!({}));
    assert_eq!(
        org.refusal(STRANGER, "DescribeHandshake", describe(&id)),
        "AccessDeniedException"
    );
}

#[test]
fn a_former_management_account_sees_what_it_sent() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MANAGEMENT, "DeleteOrganization", json!({}));
    let answer = org.answer(MANAGEMENT, "DescribeHandshake", describe(&id));
    assert_eq!(answer["Handshake"]["State"], "CANCELED");
}

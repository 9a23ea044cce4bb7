//! Declining.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, STRANGER};

fn decline(id: &str) -> Value {
    json!({"HandshakeId": id})
}

#[test]
fn an_unknown_handshake_is_not_found() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MEMBER, "DeclineHandshake", decline("h-00000000")),
        "HandshakeNotFoundException"
    );
}

#[test]
fn the_sender_may_not_decline() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    assert_eq!(
        org.refusal(MANAGEMENT, "DeclineHandshake", decline(&id)),
        "AccessDeniedException"
    );
}

#[test]
fn a_management_account_is_never_asked_to_join() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(STRANGER);
    org.answer(STRANGER, "CreateOrganization", json!({}));
    assert_eq!(
        org.refusal(STRANGER, "DeclineHandshake", decline(&id)),
        "AccessDeniedException"
    );
    org.answer(STRANGER, "DeleteOrganization", json!({}));
    org.answer(STRANGER, "DeclineHandshake", decline(&id));
}

#[test]
fn nobody_may_decline_the_request_of_a_migration() {
    let mut org = Org::for_billing(1);
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    assert_eq!(
        org.refusal(MANAGEMENT, "DeclineHandshake", decline(id)),
        "AccessDeniedException"
    );
    assert_eq!(
        org.refusal(MEMBER, "DeclineHandshake", decline(id)),
        "AccessDeniedException"
    );
}

#[test]
fn an_open_handshake_can_be_declined_once() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let answer = org.answer(MEMBER, "DeclineHandshake", decline(&id));
    assert_eq!(answer["Handshake"]["State"], "DECLINED");
    assert_eq!(
        org.refusal(MEMBER, "DeclineHandshake", decline(&id)),
        "HandshakeAlreadyInStateException"
    );
}

#[test]
fn what_was_accepted_cannot_be_declined() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MEMBER, "AcceptHandshake", decline(&id));
    assert_eq!(
        org.refusal(MEMBER, "DeclineHandshake", decline(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn what_was_cancelled_cannot_be_declined() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MANAGEMENT, "CancelHandshake", decline(&id));
    assert_eq!(
        org.refusal(MEMBER, "DeclineHandshake", decline(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn what_expired_cannot_be_declined() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.pass_days(15);
    assert_eq!(
        org.refusal(MEMBER, "DeclineHandshake", decline(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn a_declined_invitation_by_address_keeps_the_address() {
    let mut org = Org::with_accounts(0);
    let target = json!({"Id": "222222222222@example.com", "Type": "EMAIL"});
    let input = json!({"Target": target});
    let answer = org.answer(MANAGEMENT, "InviteAccountToOrganization", input);
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    let answer = org.answer(MEMBER, "DeclineHandshake", decline(id));
    assert_eq!(answer["Handshake"]["Parties"][1], target);
}

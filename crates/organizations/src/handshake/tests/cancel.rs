//! Cancelling.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org};

fn cancel(id: &str) -> Value {
    json!({"HandshakeId": id})
}

#[test]
fn an_unknown_handshake_is_not_found() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MANAGEMENT, "CancelHandshake", cancel("h-00000000")),
        "HandshakeNotFoundException"
    );
}

#[test]
fn the_recipient_may_not_cancel() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    assert_eq!(
        org.refusal(MEMBER, "CancelHandshake", cancel(&id)),
        "AccessDeniedException"
    );
}

#[test]
fn a_request_for_approval_is_cancelled_with_its_parent_only() {
    let mut org = Org::for_billing(1);
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    let parent = answer["Handshake"]["Id"].as_str().unwrap();
    let answer = org.answer(MEMBER, "ListHandshakesForAccount", json!({}));
    let child = answer["Handshakes"][1]["Id"].as_str().unwrap();
    assert_eq!(
        org.refusal(MANAGEMENT, "CancelHandshake", cancel(child)),
        "AccessDeniedException"
    );

    org.answer(MANAGEMENT, "CancelHandshake", cancel(parent));
    let answer = org.answer(MEMBER, "DescribeHandshake", cancel(child));
    assert_eq!(answer["Handshake"]["State"], "CANCELED");
}

#[test]
fn an_open_handshake_can_be_cancelled_once() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let answer = org.answer(MANAGEMENT, "CancelHandshake", cancel(&id));
    assert_eq!(answer["Handshake"]["State"], "CANCELED");
    assert_eq!(
        org.refusal(MANAGEMENT, "CancelHandshake", cancel(&id)),
        "HandshakeAlreadyInStateException"
    );
}

#[test]
fn a_handshake_that_waits_for_others_can_be_cancelled() {
    let mut org = Org::for_billing(1);
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    let answer = org.answer(MANAGEMENT, "CancelHandshake", cancel(id));
    assert_eq!(answer["Handshake"]["State"], "CANCELED");
}

#[test]
fn what_was_accepted_cannot_be_cancelled() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MEMBER, "AcceptHandshake", cancel(&id));
    assert_eq!(
        org.refusal(MANAGEMENT, "CancelHandshake", cancel(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn what_was_declined_cannot_be_cancelled() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MEMBER, "DeclineHandshake", cancel(&id));
    assert_eq!(
        org.refusal(MANAGEMENT, "CancelHandshake", cancel(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn what_expired_cannot_be_cancelled() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.pass_days(15);
    assert_eq!(
        org.refusal(MANAGEMENT, "CancelHandshake", cancel(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn a_cancelled_invitation_by_address_keeps_the_address() {
    let mut org = Org::with_accounts(0);
    let target = json!({"Id": "222222222222@example.com", "Type": "EMAIL"});
    let input = json!({"Target": target});
    let answer = org.answer(MANAGEMENT, "InviteAccountToOrganization", input);
    let input = json!({"HandshakeId": answer["Handshake"]["Id"]});
    let answer = org.answer(MANAGEMENT, "CancelHandshake", input);
    assert_eq!(answer["Handshake"]["Parties"][1], target);
}

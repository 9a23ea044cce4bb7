//! The order of refusals: each call has every fault at once, and one after the other is mended.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, STRANGER};

const INVITE: &str = "InviteAccountToOrganization";

fn inviting(account: &str) -> Value {
    json!({
        "Target": {"Id": account, "Type": "ACCOUNT"},
        "Tags": [{"Key": "a", "Value": ""}],
    })
}

#[test]
fn the_refusals_of_an_invitation_come_in_order() {
    let mut org = Org::for_billing(1);
    org.quota("tags", 0);
    let request = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, inviting(MEMBER)),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
    org.quota("tags", 50);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, inviting(MEMBER)),
        "HandshakeConstraintViolationException INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES"
    );
    let request = json!({"HandshakeId": request["Handshake"]["Id"]});
    org.answer(MANAGEMENT, "CancelHandshake", request);

    org.invited(OTHER);
    org.quota("accounts", 2);
    org.quota("invitations-per-day", 1);
    for (account, refusal) in [
        (
            MEMBER,
            "HandshakeConstraintViolationException ALREADY_IN_AN_ORGANIZATION",
        ),
        (OTHER, "DuplicateHandshakeException"),
        (
            STRANGER,
            "HandshakeConstraintViolationException ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        ),
    ] {
        assert_eq!(org.refusal(MANAGEMENT, INVITE, inviting(account)), refusal);
    }
    org.quota("accounts", 10);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, inviting(STRANGER)),
        "HandshakeConstraintViolationException HANDSHAKE_RATE_LIMIT_EXCEEDED"
    );
}

#[test]
fn the_right_side_is_asked_for_before_the_state() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let input = json!({"HandshakeId": id});
    org.answer(MEMBER, "DeclineHandshake", input.clone());
    for (caller, operation) in [
        (MANAGEMENT, "AcceptHandshake"),
        (MANAGEMENT, "DeclineHandshake"),
        (MEMBER, "CancelHandshake"),
        (STRANGER, "AcceptHandshake"),
    ] {
        assert_eq!(
            org.refusal(caller, operation, input.clone()),
            "AccessDeniedException"
        );
    }
}

#[test]
fn the_state_is_asked_for_before_the_constraints() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(STRANGER);
    let input = json!({"HandshakeId": id});
    org.answer(MANAGEMENT, "CancelHandshake", input.clone());
    org.answer(STRANGER, "CreateOrganization", json!({}));
    assert_eq!(
        org.refusal(STRANGER, "AcceptHandshake", input),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn the_constraints_of_a_move_to_another_organization_come_in_order() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, "config.amazonaws.com");
    org.answer(STRANGER, "CreateOrganization", json!({}));
    let target = json!({"Id": MEMBER, "Type": "ACCOUNT"});
    let answer = org.answer(STRANGER, INVITE, json!({"Target": target}));
    let input = json!({"HandshakeId": answer["Handshake"]["Id"]});
    org.quota("accounts", 1);
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", input.clone()),
        "ConstraintViolationException CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG"
    );
    let delegation = json!({"AccountId": MEMBER, "ServicePrincipal": "config.amazonaws.com"});
    org.answer(MANAGEMENT, "DeregisterDelegatedAdministrator", delegation);
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", input),
        "HandshakeConstraintViolationException ACCOUNT_NUMBER_LIMIT_EXCEEDED"
    );
}

//! Listing: whose handshakes, which, and in which order.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, STRANGER};

fn ids(answer: &Value) -> Vec<&str> {
    let handshakes = answer["Handshakes"].as_array().unwrap();
    handshakes
        .iter()
        .map(|handshake| handshake["Id"].as_str().unwrap())
        .collect()
}

#[test]
fn an_account_that_nobody_invited_has_no_handshakes() {
    let mut org = Org::with_accounts(0);
    let answer = org.answer(STRANGER, "ListHandshakesForAccount", json!({}));
    assert_eq!(answer, json!({"Handshakes": []}));
}

#[test]
fn an_account_sees_invitations_by_its_id_and_by_its_address() {
    let mut org = Org::with_accounts(0);
    let first = org.invited(MEMBER);
    org.answer(STRANGER, "CreateOrganization", json!({}));
    let target = json!({"Id": "222222222222@Example.com", "Type": "EMAIL"});
    let input = json!({"Target": target});
    let answer = org.answer(STRANGER, "InviteAccountToOrganization", input);
    let second = answer["Handshake"]["Id"].as_str().unwrap();
    let answer = org.answer(MEMBER, "ListHandshakesForAccount", json!({}));
    assert_eq!(ids(&answer), [first.as_str(), second]);
}

#[test]
fn a_management_account_sees_no_invitation_until_its_organization_is_gone() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(STRANGER);
    org.answer(STRANGER, "CreateOrganization", json!({}));
    let answer = org.answer(STRANGER, "ListHandshakesForAccount", json!({}));
    assert_eq!(answer, json!({"Handshakes": []}));
    org.answer(STRANGER, "DeleteOrganization", json!({}));
    let answer = org.answer(STRANGER, "ListHandshakesForAccount", json!({}));
    assert_eq!(ids(&answer), [id]);
}

#[test]
fn the_sender_of_a_migration_is_not_asked() {
    let mut org = Org::for_billing(1);
    org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    let answer = org.answer(MANAGEMENT, "ListHandshakesForAccount", json!({}));
    assert_eq!(answer, json!({"Handshakes": []}));
}

#[test]
fn all_states_are_listed() {
    let mut org = Org::with_accounts(0);
    let declined = org.invited(MEMBER);
    org.answer(MEMBER, "DeclineHandshake", json!({"HandshakeId": declined}));
    let open = org.invited(MEMBER);
    let answer = org.answer(MEMBER, "ListHandshakesForAccount", json!({}));
    assert_eq!(ids(&answer), [declined, open]);
}

#[test]
fn a_standalone_account_has_no_organization_to_list_for() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(STRANGER, "ListHandshakesForOrganization", json!({})),
        "AWSOrganizationsNotInUseException"
    );
}

#[test]
fn a_plain_member_may_not_list_for_the_organization() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "ListHandshakesForOrganization", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn an_action_selects_handshakes() {
    let mut org = Org::for_billing(1);
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    let parent = answer["Handshake"]["Id"].as_str().unwrap();
    let input = json!({"Filter": {"ActionType": "ENABLE_ALL_FEATURES"}});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input);
    assert_eq!(ids(&answer), [parent]);
}

#[test]
fn a_parent_selects_its_children() {
    let mut org = Org::for_billing(2);
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    let parent = answer["Handshake"]["Id"].as_str().unwrap();
    let input = json!({"Filter": {"ParentHandshakeId": parent}});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input.clone());
    assert_eq!(answer["Handshakes"][0]["Parties"][1]["Id"], MEMBER);
    assert_eq!(answer["Handshakes"][1]["Parties"][1]["Id"], OTHER);
    assert_eq!(ids(&answer).len(), 2);
    let answer = org.answer(OTHER, "ListHandshakesForAccount", input);
    assert_eq!(ids(&answer).len(), 1);
}

#[test]
fn an_empty_filter_is_none() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let input = json!({"Filter": {}});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input.clone());
    assert_eq!(ids(&answer), [id.as_str()]);
    let answer = org.answer(MEMBER, "ListHandshakesForAccount", input);
    assert_eq!(ids(&answer), [id]);
}

#[test]
fn an_unknown_parent_has_no_children() {
    let mut org = Org::with_accounts(1);
    let input = json!({"Filter": {"ParentHandshakeId": "h-00000000"}});
    for operation in ["ListHandshakesForOrganization", "ListHandshakesForAccount"] {
        let answer = org.answer(MANAGEMENT, operation, input.clone());
        assert_eq!(answer, json!({"Handshakes": []}));
    }
}

#[test]
fn an_action_and_a_parent_are_too_many_filters() {
    let mut org = Org::with_accounts(0);
    let filter = json!({"ActionType": "INVITE", "ParentHandshakeId": "h-00000000"});
    for operation in ["ListHandshakesForOrganization", "ListHandshakesForAccount"] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, json!({"Filter": filter})),
            "InvalidInputException MAX_LIMIT_EXCEEDED_FILTER"
        );
    }
}

#[test]
fn an_unknown_action_is_invalid() {
    let mut org = Org::with_accounts(0);
    let filter = json!({"ActionType": "JOIN"});
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "ListHandshakesForAccount",
            json!({"Filter": filter})
        ),
        "InvalidInputException INVALID_ENUM:FILTER_ACTION_TYPE"
    );
}

#[test]
fn an_action_that_never_occurs_may_be_asked_for() {
    let mut org = Org::with_accounts(1);
    let input = json!({"Filter": {"ActionType": "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE"}});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input);
    assert_eq!(answer, json!({"Handshakes": []}));
}

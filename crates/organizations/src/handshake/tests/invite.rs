//! Inviting: the service's exceptions in its order, then what it does.

use serde_json::{Value, json};

use crate::state::Standing;
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, STRANGER};

const INVITE: &str = "InviteAccountToOrganization";

fn account(id: &str) -> Value {
    json!({"Target": {"Id": id, "Type": "ACCOUNT"}})
}

fn email(address: &str) -> Value {
    json!({"Target": {"Id": address, "Type": "EMAIL"}})
}

#[test]
fn an_invitation_without_a_target_is_invalid() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, json!({})),
        "InvalidInputException INVALID_PATTERN"
    );
}

#[test]
fn a_target_is_an_account_or_an_address() {
    let mut org = Org::with_accounts(0);
    for target in [
        json!({}),
        json!({"Type": "ACCOUNT"}),
        json!({"Id": MEMBER}),
        json!({"Id": "o-exampleorgid", "Type": "ORGANIZATION"}),
        json!({"Id": MEMBER, "Type": "USER"}),
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, INVITE, json!({"Target": target})),
            "InvalidInputException INVALID_PARTY_TYPE_TARGET"
        );
    }
}

#[test]
fn the_id_of_a_target_has_twelve_digits() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, account("22222222222")),
        "InvalidInputException INVALID_PATTERN"
    );
}

#[test]
fn the_address_of_a_target_must_be_right() {
    let mut org = Org::with_accounts(0);
    let error = org.error(MANAGEMENT, INVITE, email("nobody"));
    assert_eq!(error.reason.unwrap(), "INVALID_EMAIL_ADDRESS_TARGET");
    assert_eq!(
        error.message,
        "You specified an invalid email address for the invited account owner."
    );
}

#[test]
fn notes_have_at_most_1024_characters() {
    let mut org = Org::with_accounts(0);
    let mut input = account(MEMBER);
    input["Notes"] = "é".repeat(1025).into();
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, input.clone()),
        "InvalidInputException MAX_LENGTH_EXCEEDED:NOTES"
    );
    input["Notes"] = "é".repeat(1024).into();
    org.answer(MANAGEMENT, INVITE, input);
}

#[test]
fn a_standalone_account_has_nothing_to_invite_to() {
    let mut org = Org::nowhere();
    let error = org.error(MANAGEMENT, INVITE, account(MEMBER));
    assert_eq!(error.exception.name(), "AWSOrganizationsNotInUseException");
    assert_eq!(
        error.message,
        "Your account is not a member of an organization."
    );
}

#[test]
fn a_member_may_not_invite() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, INVITE, account(OTHER)),
        "AccessDeniedException"
    );
}

#[test]
fn an_account_whose_owner_is_not_verified_cannot_invite() {
    let mut org = Org::with_accounts(0);
    org.standing(
        MANAGEMENT,
        Standing {
            email_unverified: true,
            ..Standing::default()
        },
    );
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, account(MEMBER)),
        "AccountOwnerNotVerifiedException"
    );
}

#[test]
fn an_invitation_has_no_more_tags_than_an_account() {
    let mut org = Org::with_accounts(0);
    org.quota("tags", 1);
    let mut input = account(MEMBER);
    input["Tags"] = json!([{"Key": "a", "Value": ""}, {"Key": "b", "Value": ""}]);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, input),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
}

#[test]
fn nobody_is_invited_during_a_migration() {
    let mut org = Org::for_billing(1);
    org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, account(OTHER)),
        "HandshakeConstraintViolationException INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES"
    );
}

#[test]
fn the_id_of_a_member_cannot_be_invited() {
    let mut org = Org::with_accounts(1);
    for id in [MEMBER, MANAGEMENT] {
        assert_eq!(
            org.refusal(MANAGEMENT, INVITE, account(id)),
            "HandshakeConstraintViolationException ALREADY_IN_AN_ORGANIZATION"
        );
    }
}

#[test]
fn the_address_of_a_member_can_be_invited() {
    let mut org = Org::with_accounts(1);
    let answer = org.answer(MANAGEMENT, INVITE, email("222222222222@example.com"));
    assert_eq!(answer["Handshake"]["State"], "OPEN");
}

#[test]
fn a_target_is_invited_once_at_a_time() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let error = org.error(MANAGEMENT, INVITE, account(MEMBER));
    assert_eq!(error.exception.name(), "DuplicateHandshakeException");
    assert_eq!(
        error.message,
        "A handshake with the specified type and parameters already exists for the given parties."
    );

    org.answer(MEMBER, "DeclineHandshake", json!({"HandshakeId": id}));
    org.answer(MANAGEMENT, INVITE, account(MEMBER));
}

#[test]
fn the_case_of_an_address_makes_no_other_target() {
    let mut org = Org::with_accounts(0);
    org.answer(MANAGEMENT, INVITE, email("Somebody@example.com"));
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, email("somebody@Example.com")),
        "DuplicateHandshakeException"
    );
}

#[test]
fn an_account_and_its_address_are_one_target() {
    let mut org = Org::with_accounts(0);
    org.invited(MEMBER);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, email("222222222222@example.com")),
        "DuplicateHandshakeException"
    );
}

#[test]
fn an_address_and_its_account_are_one_target() {
    let mut org = Org::with_accounts(0);
    org.answer(MEMBER, "CreateOrganization", json!({}));
    org.answer(MANAGEMENT, INVITE, email("222222222222@example.com"));
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, account(MEMBER)),
        "DuplicateHandshakeException"
    );
}

#[test]
fn open_invitations_take_a_place_in_the_organization() {
    let mut org = Org::with_accounts(1);
    org.quota("accounts", 3);
    let id = org.invited(OTHER);
    let error = org.error(MANAGEMENT, INVITE, account(STRANGER));
    assert_eq!(error.reason.unwrap(), "ACCOUNT_NUMBER_LIMIT_EXCEEDED");
    assert_eq!(
        error.message,
        "You have exceeded the allowed number of AWS accounts"
    );

    org.answer(MANAGEMENT, "CancelHandshake", json!({"HandshakeId": id}));
    org.answer(MANAGEMENT, INVITE, account(STRANGER));
}

#[test]
fn an_organization_has_at_most_ten_accounts() {
    let mut org = Org::with_accounts(8);
    org.invited("100000000001");
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, account("100000000002")),
        "HandshakeConstraintViolationException ACCOUNT_NUMBER_LIMIT_EXCEEDED"
    );
}

#[test]
fn twenty_invitations_can_be_sent_in_a_day() {
    let mut org = Org::with_accounts(0);
    for _ in 0..20 {
        let id = org.invited(MEMBER);
        org.answer(MANAGEMENT, "CancelHandshake", json!({"HandshakeId": id}));
    }
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, account(MEMBER)),
        "HandshakeConstraintViolationException HANDSHAKE_RATE_LIMIT_EXCEEDED"
    );
    org.pass_days(1);
    org.invited(MEMBER);
}

#[test]
fn accepted_invitations_do_not_count_in_a_day() {
    let mut org = Org::with_accounts(3);
    org.quota("invitations-per-day", 1);
    org.invited(STRANGER);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, account("100000000001")),
        "HandshakeConstraintViolationException HANDSHAKE_RATE_LIMIT_EXCEEDED"
    );
}

#[test]
fn the_exceptions_that_nothing_here_leads_to_come_from_faults() {
    let mut org = Org::with_accounts(0);
    for exception in [
        "ConcurrentModificationException",
        "FinalizingOrganizationException",
        "ServiceException",
        "TooManyRequestsException",
    ] {
        org.fault(INVITE, exception, None);
        assert_eq!(org.refusal(MANAGEMENT, INVITE, account(MEMBER)), exception);
    }
    org.answer(MANAGEMENT, INVITE, account(MEMBER));
}

#[test]
fn an_invitation_is_shown_whole() {
    let mut org = Org::with_accounts(0);
    let input = json!({
        "Target": {"Id": "invitee@example.com", "Type": "EMAIL"},
        "Notes": "please join",
        "Tags": [{"Key": "hidden", "Value": "yes"}],
    });
    let answer = org.answer(MANAGEMENT, INVITE, input);
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    assert_eq!(
        answer["Handshake"],
        json!({
            "Id": id,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:handshake/{ORGANIZATION}/invite/{id}"),
            "Parties": [
                {"Id": "exampleorgid", "Type": "ORGANIZATION"},
                {"Id": "invitee@example.com", "Type": "EMAIL"},
            ],
            "State": "OPEN",
            "RequestedTimestamp": 1_767_225_600.0,
            "ExpirationTimestamp": 1_768_521_600.0,
            "Action": "INVITE",
            "Resources": [
                {"Value": ORGANIZATION, "Type": "ORGANIZATION", "Resources": [
                    {"Value": "management@example.com", "Type": "MASTER_EMAIL"},
                    {"Value": "Management", "Type": "MASTER_NAME"},
                    {"Value": "ALL", "Type": "ORGANIZATION_FEATURE_SET"},
                ]},
                {"Value": "invitee@example.com", "Type": "EMAIL"},
                {"Value": "please join", "Type": "NOTES"},
            ],
        })
    );
}

#[test]
fn empty_notes_are_not_shown() {
    let mut org = Org::with_accounts(0);
    let mut input = account(MEMBER);
    input["Notes"] = "".into();
    let answer = org.answer(MANAGEMENT, INVITE, input);
    assert_eq!(
        answer["Handshake"]["Resources"].as_array().unwrap().len(),
        2
    );
}

#[test]
fn an_organization_for_billing_says_so() {
    let mut org = Org::for_billing(0);
    let answer = org.answer(MANAGEMENT, INVITE, account(MEMBER));
    let organization = &answer["Handshake"]["Resources"][0];
    assert_eq!(
        organization["Resources"][2]["Value"],
        "CONSOLIDATED_BILLING"
    );
}

#[test]
fn an_invited_account_that_nobody_made_comes_into_being() {
    let mut org = Org::with_accounts(0);
    org.invited(MEMBER);
    assert_eq!(org.account(MEMBER).name.as_str(), "Account 222222222222");
}

#[test]
fn an_account_of_another_organization_can_be_invited() {
    let mut org = Org::with_accounts(1);
    org.answer(STRANGER, "CreateOrganization", json!({}));
    let answer = org.answer(STRANGER, INVITE, account(MEMBER));
    assert_eq!(answer["Handshake"]["State"], "OPEN");
}

#[test]
fn an_invited_address_that_nobody_has_makes_no_account() {
    let mut org = Org::with_accounts(0);
    org.answer(MANAGEMENT, INVITE, email("444444444444@example.com"));
    assert_eq!(
        crate::registry::account(&org.state, "444444444444")
            .unwrap_err()
            .to_string(),
        "no account has this id, address or name: `444444444444`"
    );
}

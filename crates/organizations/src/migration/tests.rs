//! Enabling all features: what refuses it, and its way to the end.

use serde_json::{Value, json};

use crate::model::AccountJoinedMethod;
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, STRANGER};

/// Begins the migration and returns the id of the request.
fn begin(org: &mut Org) -> String {
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    answer["Handshake"]["Id"].as_str().unwrap().to_owned()
}

/// Returns the id of the request for the approval of an account.
fn child(org: &mut Org, account: &str) -> String {
    let input = json!({"Filter": {"ActionType": "APPROVE_ALL_FEATURES"}});
    let answer = org.answer(account, "ListHandshakesForAccount", input);
    answer["Handshakes"][0]["Id"].as_str().unwrap().to_owned()
}

fn state(org: &mut Org, id: &str) -> Value {
    let answer = org.answer(MANAGEMENT, "DescribeHandshake", json!({"HandshakeId": id}));
    answer["Handshake"]["State"].clone()
}

fn feature_set(org: &mut Org) -> Value {
    let answer = org.answer(MANAGEMENT, "DescribeOrganization", json!({}));
    answer["Organization"]["FeatureSet"].clone()
}

#[test]
fn a_member_may_not_enable_all_features() {
    let mut org = Org::for_billing(1);
    assert_eq!(
        org.refusal(MEMBER, "EnableAllFeatures", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn all_features_cannot_be_enabled_again() {
    let mut org = Org::with_accounts(0);
    let error = org.error(MANAGEMENT, "EnableAllFeatures", json!({}));
    assert_eq!(
        error.reason.unwrap(),
        "ORGANIZATION_ALREADY_HAS_ALL_FEATURES"
    );
    assert_eq!(
        error.message,
        "All features are already enabled on this organization."
    );
}

#[test]
fn a_migration_begins_once() {
    let mut org = Org::for_billing(1);
    begin(&mut org);
    assert_eq!(
        org.refusal(MANAGEMENT, "EnableAllFeatures", json!({})),
        "HandshakeConstraintViolationException ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION"
    );
}

#[test]
fn an_organization_that_is_too_large_cannot_migrate() {
    let mut org = Org::for_billing(1);
    org.quota("migration-accounts", 1);
    assert_eq!(
        org.refusal(MANAGEMENT, "EnableAllFeatures", json!({})),
        "ConstraintViolationException ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED"
    );
    org.quota("migration-accounts", 2);
    begin(&mut org);
}

#[test]
fn open_invitations_are_cancelled_when_a_migration_begins() {
    let mut org = Org::for_billing(0);
    let invitation = org.invited(MEMBER);
    begin(&mut org);
    assert_eq!(state(&mut org, &invitation), "CANCELED");
}

#[test]
fn the_request_is_shown_whole() {
    let mut org = Org::for_billing(1);
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    assert_eq!(
        answer["Handshake"],
        json!({
            "Id": id,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:handshake/{ORGANIZATION}/enable_all_features/{id}"),
            "Parties": [{"Id": "exampleorgid", "Type": "ORGANIZATION"}],
            "State": "REQUESTED",
            "RequestedTimestamp": 1_767_225_600.0,
            "ExpirationTimestamp": 1_775_001_600.0,
            "Action": "ENABLE_ALL_FEATURES",
            "Resources": [{"Value": ORGANIZATION, "Type": "ORGANIZATION"}],
        })
    );
}

#[test]
fn every_invited_member_is_asked_for_its_approval() {
    let mut org = Org::for_billing(2);
    org.change(OTHER, |account| {
        account.membership.as_mut().unwrap().joined_method = AccountJoinedMethod::Created;
    });
    let parent = begin(&mut org);
    let id = child(&mut org, MEMBER);
    let input = json!({"Filter": {"ParentHandshakeId": parent}});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input);
    let without_prefix = parent.trim_start_matches("h-");
    assert_eq!(
        answer["Handshakes"],
        json!([{
            "Id": id,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:handshake/{ORGANIZATION}/approve_all_features/{id}"),
            "Parties": [
                {"Id": "exampleorgid", "Type": "ORGANIZATION"},
                {"Id": MEMBER, "Type": "ACCOUNT"},
            ],
            "State": "OPEN",
            "RequestedTimestamp": 1_767_225_600.0,
            "ExpirationTimestamp": 1_775_001_600.0,
            "Action": "APPROVE_ALL_FEATURES",
            "Resources": [
                {"Value": without_prefix, "Type": "PARENT_HANDSHAKE"},
                {"Value": ORGANIZATION, "Type": "ORGANIZATION"},
                {"Value": MEMBER, "Type": "ACCOUNT"},
            ],
        }])
    );
}

#[test]
fn with_nobody_to_ask_the_request_opens_by_the_next_command() {
    let mut org = Org::for_billing(0);
    let answer = org.answer(MANAGEMENT, "EnableAllFeatures", json!({}));
    assert_eq!(answer["Handshake"]["State"], "REQUESTED");
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    assert_eq!(state(&mut org, id), "OPEN");
}

#[test]
fn the_request_opens_when_all_have_approved() {
    let mut org = Org::for_billing(2);
    let parent = begin(&mut org);
    for account in [MEMBER, OTHER] {
        assert_eq!(state(&mut org, &parent), "REQUESTED");
        let id = child(&mut org, account);
        let answer = org.answer(account, "AcceptHandshake", json!({"HandshakeId": id}));
        assert_eq!(answer["Handshake"]["State"], "ACCEPTED");
    }
    assert_eq!(state(&mut org, &parent), "OPEN");
}

#[test]
fn the_request_cannot_be_accepted_before_all_have_approved() {
    let mut org = Org::for_billing(1);
    let parent = begin(&mut org);
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "AcceptHandshake",
            json!({"HandshakeId": parent})
        ),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn only_the_management_account_accepts_the_request() {
    let mut org = Org::for_billing(1);
    let parent = begin(&mut org);
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", json!({"HandshakeId": parent})),
        "AccessDeniedException"
    );
}

#[test]
fn only_the_member_approves() {
    let mut org = Org::for_billing(1);
    begin(&mut org);
    let id = child(&mut org, MEMBER);
    assert_eq!(
        org.refusal(MANAGEMENT, "AcceptHandshake", json!({"HandshakeId": id})),
        "AccessDeniedException"
    );
}

#[test]
fn accepting_the_request_enables_all_features() {
    let mut org = Org::for_billing(1);
    let parent = begin(&mut org);
    let id = child(&mut org, MEMBER);
    org.answer(MEMBER, "AcceptHandshake", json!({"HandshakeId": id}));
    assert_eq!(feature_set(&mut org), "CONSOLIDATED_BILLING");
    let input = json!({"HandshakeId": parent});
    let answer = org.answer(MANAGEMENT, "AcceptHandshake", input);
    assert_eq!(answer["Handshake"]["State"], "ACCEPTED");
    assert_eq!(feature_set(&mut org), "ALL");
    let answer = org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(answer["Roots"][0]["PolicyTypes"], json!([]));
}

#[test]
fn a_member_that_declines_is_waited_for_until_it_is_removed() {
    let mut org = Org::for_billing(1);
    let parent = begin(&mut org);
    let id = child(&mut org, MEMBER);
    org.answer(MEMBER, "DeclineHandshake", json!({"HandshakeId": id}));
    assert_eq!(state(&mut org, &parent), "REQUESTED");
    let input = json!({"AccountId": MEMBER});
    org.answer(MANAGEMENT, "RemoveAccountFromOrganization", input);
    assert_eq!(state(&mut org, &parent), "OPEN");
    assert_eq!(state(&mut org, &id), "DECLINED");
}

#[test]
fn a_member_that_leaves_no_longer_counts() {
    let mut org = Org::for_billing(1);
    let parent = begin(&mut org);
    let id = child(&mut org, MEMBER);
    org.answer(MEMBER, "LeaveOrganization", json!({}));
    assert_eq!(state(&mut org, &id), "CANCELED");
    assert_eq!(state(&mut org, &parent), "OPEN");
}

#[test]
fn a_cancelled_migration_takes_its_children_along_and_may_begin_again() {
    let mut org = Org::for_billing(2);
    let parent = begin(&mut org);
    let approved = child(&mut org, MEMBER);
    org.answer(MEMBER, "AcceptHandshake", json!({"HandshakeId": approved}));
    let open = child(&mut org, OTHER);
    org.answer(
        MANAGEMENT,
        "CancelHandshake",
        json!({"HandshakeId": parent}),
    );
    assert_eq!(state(&mut org, &approved), "ACCEPTED");
    assert_eq!(state(&mut org, &open), "CANCELED");
    assert_eq!(feature_set(&mut org), "CONSOLIDATED_BILLING");
    begin(&mut org);
}

#[test]
fn a_migration_expires_with_its_children_after_ninety_days() {
    let mut org = Org::for_billing(1);
    let parent = begin(&mut org);
    let id = child(&mut org, MEMBER);
    org.pass_days(90);
    assert_eq!(state(&mut org, &parent), "EXPIRED");
    assert_eq!(state(&mut org, &id), "EXPIRED");
    begin(&mut org);
}

#[test]
fn an_account_that_is_no_member_is_not_asked() {
    let mut org = Org::for_billing(0);
    org.invited(STRANGER);
    let parent = begin(&mut org);
    let input = json!({"Filter": {"ParentHandshakeId": parent}});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input);
    assert_eq!(answer, json!({"Handshakes": []}));
}

#[test]
fn an_account_that_was_created_needs_no_approval() {
    let mut org = Org::for_billing(0);
    let created = |email: &str| json!({"Email": email, "AccountName": "New"});
    org.answer(MANAGEMENT, "CreateAccount", created("before@example.com"));
    let parent = begin(&mut org);
    org.answer(MANAGEMENT, "CreateAccount", created("during@example.com"));
    assert_eq!(state(&mut org, &parent), "OPEN");
    assert_eq!(feature_set(&mut org), "CONSOLIDATED_BILLING");
}

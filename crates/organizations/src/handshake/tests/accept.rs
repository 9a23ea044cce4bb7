//! Accepting: the service's exceptions in its order, then what it does.

use serde_json::{Value, json};

use crate::model::{AccountJoinedMethod, AccountState, Timestamp};
use crate::state::{Delegation, Standing};
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT, STRANGER};

fn accept(id: &str) -> Value {
    json!({"HandshakeId": id})
}

/// Returns the handshake by which a second organization, of the stranger, invites an account.
fn invited_elsewhere(org: &mut Org, account: &str) -> String {
    org.answer(STRANGER, "CreateOrganization", json!({}));
    let input = json!({"Target": {"Id": account, "Type": "ACCOUNT"}});
    let answer = org.answer(STRANGER, "InviteAccountToOrganization", input);
    answer["Handshake"]["Id"].as_str().unwrap().to_owned()
}

#[test]
fn a_malformed_id_is_invalid_input() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept("h-short")),
        "InvalidInputException INVALID_PATTERN:HANDSHAKE_ID"
    );
}

#[test]
fn an_empty_id_does_not_match_the_pattern() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept("")),
        "InvalidInputException INVALID_PATTERN:HANDSHAKE_ID"
    );
}

#[test]
fn an_unknown_handshake_is_not_found() {
    let mut org = Org::with_accounts(0);
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept("h-00000000")),
        "HandshakeNotFoundException"
    );
}

#[test]
fn the_sender_may_not_accept_its_invitation() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    assert_eq!(
        org.refusal(MANAGEMENT, "AcceptHandshake", accept(&id)),
        "AccessDeniedException"
    );
}

#[test]
fn who_is_no_party_may_not_accept() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    assert_eq!(
        org.refusal(STRANGER, "AcceptHandshake", accept(&id)),
        "AccessDeniedException"
    );
}

#[test]
fn a_declined_handshake_cannot_be_accepted() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MEMBER, "DeclineHandshake", accept(&id));
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn a_cancelled_handshake_cannot_be_accepted() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MANAGEMENT, "CancelHandshake", accept(&id));
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn an_expired_handshake_cannot_be_accepted() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.pass_days(15);
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn a_handshake_is_accepted_once() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MEMBER, "AcceptHandshake", accept(&id));
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "HandshakeAlreadyInStateException"
    );
}

#[test]
fn a_management_account_cannot_join_another_organization() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(STRANGER);
    org.answer(STRANGER, "CreateOrganization", json!({}));
    assert_eq!(
        org.refusal(STRANGER, "AcceptHandshake", accept(&id)),
        "MasterCannotLeaveOrganizationException"
    );
}

#[test]
fn a_management_account_that_invited_its_own_address_cannot_leave() {
    let mut org = Org::with_accounts(0);
    let target = json!({"Id": "Management@example.com", "Type": "EMAIL"});
    let answer = org.answer(
        MANAGEMENT,
        "InviteAccountToOrganization",
        json!({"Target": target}),
    );
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    assert_eq!(
        org.refusal(MANAGEMENT, "AcceptHandshake", accept(id)),
        "MasterCannotLeaveOrganizationException"
    );
}

#[test]
fn a_member_that_accepts_its_organization_again_is_refused_and_uses_the_handshake_up() {
    let mut org = Org::with_accounts(1);
    let target = json!({"Id": "222222222222@example.com", "Type": "EMAIL"});
    let answer = org.answer(
        MANAGEMENT,
        "InviteAccountToOrganization",
        json!({"Target": target}),
    );
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    let error = org.error(MEMBER, "AcceptHandshake", accept(id));
    assert_eq!(error.reason.unwrap(), "ALREADY_IN_AN_ORGANIZATION");
    assert_eq!(
        error.message,
        "The AWS account is already a member of an organization."
    );

    let answer = org.answer(MEMBER, "DescribeHandshake", accept(id));
    assert_eq!(answer["Handshake"]["State"], "ACCEPTED");
    assert_eq!(
        answer["Handshake"]["Parties"][1],
        json!({"Id": MEMBER, "Type": "ACCOUNT"})
    );
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(id)),
        "HandshakeAlreadyInStateException"
    );
}

#[test]
fn a_delegated_administrator_cannot_move_to_another_organization() {
    let mut org = Org::with_accounts(1);
    let id = invited_elsewhere(&mut org, MEMBER);
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().delegations = vec![Delegation {
            service_principal: "guardduty.amazonaws.com".into(),
            enabled: Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
            sequence: 1,
        }];
    });
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "ConstraintViolationException CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG"
    );
}

#[test]
fn an_account_that_closes_cannot_move_to_another_organization() {
    let mut org = Org::with_accounts(1);
    let id = invited_elsewhere(&mut org, MEMBER);
    org.world().jobs.account_closure = 3_600_000;
    org.answer(MANAGEMENT, "CloseAccount", json!({"AccountId": MEMBER}));
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "ConstraintViolationException ACCOUNT_CANNOT_LEAVE_ORGANIZATION"
    );
}

#[test]
fn an_account_that_joins_keeps_its_state() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.change(MEMBER, |account| {
        account.state = AccountState::PendingActivation;
    });
    org.answer(MEMBER, "AcceptHandshake", accept(&id));
    assert_eq!(org.account(MEMBER).state, AccountState::PendingActivation);
}

#[test]
fn an_account_created_less_than_four_days_ago_cannot_move_to_another_organization() {
    let mut org = Org::with_accounts(1);
    let id = invited_elsewhere(&mut org, MEMBER);
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().joined_method = AccountJoinedMethod::Created;
    });
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "ConstraintViolationException WAIT_PERIOD_ACTIVE"
    );
    org.pass_days(4);
    org.answer(MEMBER, "AcceptHandshake", accept(&id));
}

#[test]
fn an_organization_that_is_full_cannot_be_joined() {
    let mut org = Org::with_accounts(1);
    let id = org.invited(OTHER);
    org.quota("accounts", 2);
    let error = org.error(OTHER, "AcceptHandshake", accept(&id));
    assert_eq!(error.reason.unwrap(), "ACCOUNT_NUMBER_LIMIT_EXCEEDED");
    assert_eq!(
        error.message,
        "You have exceeded the allowed number of AWS accounts"
    );

    let answer = org.answer(OTHER, "DescribeHandshake", accept(&id));
    assert_eq!(answer["Handshake"]["State"], "OPEN");
}

#[test]
fn an_account_that_cannot_pay_cannot_join() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.standing(
        MEMBER,
        Standing {
            no_payment_method: true,
            ..Standing::default()
        },
    );
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "HandshakeConstraintViolationException PAYMENT_INSTRUMENT_REQUIRED"
    );
}

#[test]
fn an_account_with_another_seller_cannot_join() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.standing(
        MEMBER,
        Standing {
            seller: Some("AWS India".to_owned()),
            ..Standing::default()
        },
    );
    assert_eq!(
        org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
        "HandshakeConstraintViolationException ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD"
    );
}

#[test]
fn the_exceptions_that_nothing_here_leads_to_come_from_faults() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    for exception in [
        "AWSOrganizationsNotInUseException",
        "AccessDeniedForDependencyException",
        "ConcurrentModificationException",
        "ServiceException",
        "TooManyRequestsException",
    ] {
        org.fault("AcceptHandshake", exception, None);
        assert_eq!(
            org.refusal(MEMBER, "AcceptHandshake", accept(&id)),
            exception
        );
    }
    org.answer(MEMBER, "AcceptHandshake", accept(&id));
}

#[test]
fn an_accepted_invitation_is_shown_whole() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let answer = org.answer(MEMBER, "AcceptHandshake", accept(&id));
    assert_eq!(
        answer["Handshake"],
        json!({
            "Id": id,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:handshake/{ORGANIZATION}/invite/{id}"),
            "Parties": [
                {"Id": "exampleorgid", "Type": "ORGANIZATION"},
                {"Id": MEMBER, "Type": "ACCOUNT"},
            ],
            "State": "ACCEPTED",
            "RequestedTimestamp": 1_767_225_600.0,
            "ExpirationTimestamp": 1_768_521_600.0,
            "Action": "INVITE",
            "Resources": [
                {"Value": ORGANIZATION, "Type": "ORGANIZATION", "Resources": [
                    {"Value": "management@example.com", "Type": "MASTER_EMAIL"},
                    {"Value": "Management", "Type": "MASTER_NAME"},
                    {"Value": "ALL", "Type": "ORGANIZATION_FEATURE_SET"},
                ]},
                {"Value": MEMBER, "Type": "ACCOUNT"},
            ],
        })
    );
}

#[test]
fn an_account_that_accepts_is_under_the_root() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.pass_days(1);
    org.answer(MEMBER, "AcceptHandshake", accept(&id));
    let input = json!({"AccountId": MEMBER});
    let answer = org.answer(MANAGEMENT, "DescribeAccount", input);
    assert_eq!(
        answer["Account"],
        json!({
            "Id": MEMBER,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:account/{ORGANIZATION}/{MEMBER}"),
            "Email": "222222222222@example.com",
            "Name": "Account 222222222222",
            "Status": "ACTIVE",
            "State": "ACTIVE",
            "Paths": [format!("{ORGANIZATION}/{ROOT}/{MEMBER}/")],
            "JoinedMethod": "INVITED",
            "JoinedTimestamp": 1_767_312_000.0,
        })
    );
}

#[test]
fn the_account_that_accepts_takes_the_place_of_its_address_among_the_parties() {
    let mut org = Org::with_accounts(0);
    let target = json!({"Id": "222222222222@EXAMPLE.com", "Type": "EMAIL"});
    let answer = org.answer(
        MANAGEMENT,
        "InviteAccountToOrganization",
        json!({"Target": target}),
    );
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    let answer = org.answer(MEMBER, "AcceptHandshake", accept(id));
    assert_eq!(
        answer["Handshake"]["Parties"][1],
        json!({"Id": MEMBER, "Type": "ACCOUNT"})
    );
    assert_eq!(
        answer["Handshake"]["Resources"][1],
        json!({"Value": "222222222222@EXAMPLE.com", "Type": "EMAIL"})
    );
}

#[test]
fn an_account_gets_the_tags_of_its_invitation() {
    let mut org = Org::with_accounts(0);
    let tags = json!([{"Key": "team", "Value": "blue"}]);
    let input = json!({"Target": {"Id": MEMBER, "Type": "ACCOUNT"}, "Tags": tags});
    let answer = org.answer(MANAGEMENT, "InviteAccountToOrganization", input);
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    org.answer(MEMBER, "AcceptHandshake", accept(id));
    let input = json!({"ResourceId": MEMBER});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", input);
    assert_eq!(answer, json!({"Tags": tags}));
}

#[test]
fn a_member_moves_straight_to_another_organization() {
    let mut org = Org::with_accounts(1);
    let id = invited_elsewhere(&mut org, MEMBER);
    let input = json!({"ResourceId": MEMBER, "Tags": [{"Key": "team", "Value": "blue"}]});
    org.answer(MANAGEMENT, "TagResource", input);

    org.answer(MEMBER, "AcceptHandshake", accept(&id));
    let input = json!({"AccountId": MEMBER});
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribeAccount", input.clone()),
        "AccountNotFoundException"
    );
    let answer = org.answer(STRANGER, "DescribeAccount", input);
    assert_eq!(answer["Account"]["JoinedMethod"], "INVITED");
    let answer = org.answer(
        STRANGER,
        "ListTagsForResource",
        json!({"ResourceId": MEMBER}),
    );
    assert_eq!(answer, json!({"Tags": []}));
}

#[test]
fn other_invitations_of_an_account_that_accepts_stay_open() {
    let mut org = Org::with_accounts(0);
    let elsewhere = invited_elsewhere(&mut org, MEMBER);
    org.joined_by(MEMBER);
    let answer = org.answer(MEMBER, "DescribeHandshake", accept(&elsewhere));
    assert_eq!(answer["Handshake"]["State"], "OPEN");
}

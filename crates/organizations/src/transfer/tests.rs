//! The rules of responsibility transfers.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, STRANGER};

const INVITE: &str = "InviteOrganizationToTransferResponsibility";
const DESCRIBE: &str = "DescribeResponsibilityTransfer";
const INBOUND: &str = "ListInboundResponsibilityTransfers";
const OUTBOUND: &str = "ListOutboundResponsibilityTransfers";
const TERMINATE: &str = "TerminateResponsibilityTransfer";
const UPDATE: &str = "UpdateResponsibilityTransfer";

/// The first of February 2026, of which the tests see the first of January.
const FEBRUARY: i64 = 1_769_904_000;

/// The first of March 2026.
const MARCH: i64 = 1_772_323_200;

/// The account that manages a third organization.
const THIRD: &str = "888888888888";

fn invitation(target: &str) -> Value {
    json!({
        "Type": "BILLING",
        "Target": {"Id": target, "Type": "ACCOUNT"},
        "StartTimestamp": FEBRUARY,
        "SourceName": "Subsidiary",
    })
}

fn starting(start: i64) -> Value {
    let mut input = invitation(STRANGER);
    input["StartTimestamp"] = start.into();
    input
}

/// An organization that pays bills, and another whose bill it may pay.
fn two_organizations() -> Org {
    let mut org = Org::with_accounts(1);
    org.answer(STRANGER, "CreateOrganization", json!({}));
    org
}

/// Invites the second organization; returns the ids of the handshake and the transfer.
fn invited(org: &mut Org, by: &str, target: &str) -> (String, String) {
    let answer = org.answer(by, INVITE, invitation(target));
    let handshake = answer["Handshake"]["Id"].as_str().unwrap().to_owned();
    let transfer = answer["Handshake"]["Resources"][2]["Value"]
        .as_str()
        .unwrap();
    (handshake, transfer.to_owned())
}

/// Has the second organization accept an invitation; returns the id of the transfer.
fn accepted(org: &mut Org) -> String {
    let (handshake, transfer) = invited(org, MANAGEMENT, STRANGER);
    let input = json!({"HandshakeId": handshake});
    org.answer(STRANGER, "AcceptHandshake", input);
    transfer
}

fn status(org: &mut Org, transfer: &str) -> Value {
    let answer = org.answer(MANAGEMENT, DESCRIBE, json!({"Id": transfer}));
    answer["ResponsibilityTransfer"]["Status"].clone()
}

#[test]
fn a_member_may_not_transfer() {
    let mut org = two_organizations();
    assert_eq!(
        org.refusal(MEMBER, INVITE, invitation(STRANGER)),
        "AccessDeniedException"
    );
}

#[test]
fn only_bills_are_transferred() {
    let mut org = two_organizations();
    let mut input = invitation(STRANGER);
    input["Type"] = "SUPPORT".into();
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, input),
        "InvalidInputException INVALID_ENUM:TYPE"
    );
    for operation in [INBOUND, OUTBOUND] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, json!({"Type": "SUPPORT"})),
            "InvalidInputException INVALID_ENUM:TYPE"
        );
    }
}

#[test]
fn the_target_of_an_invitation_is_an_account_or_an_address() {
    let mut org = two_organizations();
    for (target, reason) in [
        (
            json!({"Id": ORGANIZATION, "Type": "ORGANIZATION"}),
            "INVALID_PARTY_TYPE_TARGET",
        ),
        (json!({"Id": "12", "Type": "ACCOUNT"}), "INVALID_PATTERN"),
        (
            json!({"Id": "nobody", "Type": "EMAIL"}),
            "INVALID_EMAIL_ADDRESS_TARGET",
        ),
    ] {
        let mut input = invitation(STRANGER);
        input["Target"] = target;
        let expected = format!("InvalidInputException {reason}");
        assert_eq!(org.refusal(MANAGEMENT, INVITE, input), expected);
    }
}

#[test]
fn a_transfer_begins_with_a_month_in_time() {
    let mut org = two_organizations();
    for (start, reason) in [
        (FEBRUARY + 1, "START_DATE_NOT_BEGINNING_OF_DAY"),
        (FEBRUARY + 86_400, "START_DATE_NOT_BEGINNING_OF_MONTH"),
        (1_767_225_600, "START_DATE_TOO_EARLY"),
        (1_801_440_000, "START_DATE_TOO_LATE"),
    ] {
        let expected = format!("InvalidInputException {reason}");
        assert_eq!(org.refusal(MANAGEMENT, INVITE, starting(start)), expected);
    }
    org.answer(MANAGEMENT, INVITE, starting(1_798_761_600));
}

#[test]
fn the_tags_of_an_invitation_are_judged_before_its_dates() {
    let mut org = two_organizations();
    org.quota("tags", 1);
    let mut input = starting(FEBRUARY + 1);
    input["Tags"] = json!([{"Key": "a", "Value": ""}, {"Key": "b", "Value": ""}]);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, input),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
}

#[test]
fn nobody_transfers_to_itself() {
    let mut org = two_organizations();
    let mut input = invitation(MANAGEMENT);
    let expected = "HandshakeConstraintViolationException SOURCE_AND_TARGET_CANNOT_MATCH";
    assert_eq!(org.refusal(MANAGEMENT, INVITE, input.clone()), expected);
    input["Target"] = json!({"Id": "management@example.com", "Type": "EMAIL"});
    assert_eq!(org.refusal(MANAGEMENT, INVITE, input), expected);
}

#[test]
fn the_target_of_an_invitation_manages_an_organization() {
    let mut org = two_organizations();
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, invitation(MEMBER)),
        "HandshakeConstraintViolationException TARGET_ACCOUNT_VALIDATION_FAILURE"
    );
}

#[test]
fn a_target_that_nobody_knows_is_not_made_up() {
    let mut org = two_organizations();
    org.answer(MANAGEMENT, INVITE, invitation(THIRD));
    crate::registry::account(&org.state, THIRD).unwrap_err();
}

#[test]
fn an_organization_is_invited_once_at_a_time() {
    let mut org = two_organizations();
    invited(&mut org, MANAGEMENT, STRANGER);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, invitation(STRANGER)),
        "DuplicateHandshakeException"
    );
}

#[test]
fn a_bill_is_transferred_once() {
    let mut org = two_organizations();
    accepted(&mut org);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, invitation(STRANGER)),
        "HandshakeConstraintViolationException RESPONSIBILITY_TRANSFER_ALREADY_EXISTS"
    );
}

/// Has the transfer end with February.
fn ending_with_february(org: &mut Org, transfer: &str) {
    let input = json!({"Id": transfer, "EndTimestamp": MARCH - 1});
    org.answer(MANAGEMENT, TERMINATE, input);
}

#[test]
fn a_bill_is_transferred_anew_from_the_month_after_a_transfer_ends() {
    let mut org = two_organizations();
    org.quota("inbound-transfers", 1);
    let transfer = accepted(&mut org);
    ending_with_february(&mut org, &transfer);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, starting(FEBRUARY)),
        "HandshakeConstraintViolationException RESPONSIBILITY_TRANSFER_ALREADY_EXISTS"
    );
    let answer = org.answer(MANAGEMENT, INVITE, starting(MARCH));
    let input = json!({"HandshakeId": answer["Handshake"]["Id"]});
    org.answer(STRANGER, "AcceptHandshake", input);
}

#[test]
fn a_withdrawn_transfer_counts_until_it_ends() {
    let mut org = two_organizations();
    org.answer(THIRD, "CreateOrganization", json!({}));
    let transfer = accepted(&mut org);
    ending_with_february(&mut org, &transfer);
    let (handshake, _) = invited(&mut org, THIRD, STRANGER);
    assert_eq!(
        org.refusal(
            STRANGER,
            "AcceptHandshake",
            json!({"HandshakeId": handshake})
        ),
        "ConstraintViolationException RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION"
    );
    org.answer(THIRD, "CancelHandshake", json!({"HandshakeId": handshake}));
    let answer = org.answer(THIRD, INVITE, starting(MARCH));
    let input = json!({"HandshakeId": answer["Handshake"]["Id"]});
    org.answer(STRANGER, "AcceptHandshake", input);
}

#[test]
fn invitations_count_against_the_quota() {
    let mut org = two_organizations();
    org.quota("inbound-transfers", 1);
    invited(&mut org, MANAGEMENT, THIRD);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, invitation(STRANGER)),
        "ConstraintViolationException RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION"
    );
}

#[test]
fn an_invitation_is_shown_whole() {
    let mut org = two_organizations();
    let mut input = invitation(STRANGER);
    input["Notes"] = "please".into();
    let answer = org.answer(MANAGEMENT, INVITE, input);
    let id = answer["Handshake"]["Id"].as_str().unwrap();
    let transfer = &answer["Handshake"]["Resources"][2]["Value"];
    assert_eq!(
        answer["Handshake"],
        json!({
            "Id": id,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:handshake/{ORGANIZATION}/transfer_responsibility/{id}"),
            "Parties": [
                {"Id": "exampleorgid", "Type": "ORGANIZATION"},
                {"Id": STRANGER, "Type": "ACCOUNT"},
            ],
            "State": "OPEN",
            "RequestedTimestamp": 1_767_225_600.0,
            "ExpirationTimestamp": 1_768_521_600.0,
            "Action": "TRANSFER_RESPONSIBILITY",
            "Resources": [
                {"Value": ORGANIZATION, "Type": "ORGANIZATION", "Resources": [
                    {"Value": MANAGEMENT, "Type": "MANAGEMENT_ACCOUNT"},
                    {"Value": "management@example.com", "Type": "MANAGEMENT_EMAIL"},
                    {"Value": "Management", "Type": "MANAGEMENT_NAME"},
                ]},
                {"Value": STRANGER, "Type": "ACCOUNT"},
                {"Value": transfer, "Type": "RESPONSIBILITY_TRANSFER", "Resources": [
                    {"Value": "BILLING", "Type": "TRANSFER_TYPE"},
                    {"Value": "2026-02-01T00:00:00Z", "Type": "TRANSFER_START_TIMESTAMP"},
                ]},
                {"Value": "please", "Type": "NOTES"},
            ],
        })
    );
    let listed = org.answer(STRANGER, "ListHandshakesForAccount", json!({}));
    assert_eq!(listed["Handshakes"][0], answer["Handshake"]);
}

#[test]
fn an_invitation_expires_a_day_before_the_transfer_begins() {
    let mut org = two_organizations();
    org.pass_days(20);
    let (handshake, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    org.pass_days(10);
    assert_eq!(status(&mut org, &transfer), "EXPIRED");
    assert_eq!(
        org.refusal(
            STRANGER,
            "AcceptHandshake",
            json!({"HandshakeId": handshake})
        ),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn a_transfer_is_shown_to_each_side_in_its_own_way() {
    let mut org = two_organizations();
    let (handshake, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    let input = json!({"Id": transfer});
    let mut expected = json!({
        "Arn": format!("arn:aws:organizations::{MANAGEMENT}:transfer/{ORGANIZATION}/billing/inbound/{transfer}"),
        "Name": "Subsidiary",
        "Id": transfer,
        "Type": "BILLING",
        "Status": "REQUESTED",
        "Source": {
            "ManagementAccountId": STRANGER,
            "ManagementAccountEmail": "999999999999@example.com",
        },
        "Target": {
            "ManagementAccountId": MANAGEMENT,
            "ManagementAccountEmail": "management@example.com",
        },
        "StartTimestamp": 1_769_904_000.0,
        "ActiveHandshakeId": handshake,
    });
    let answer = org.answer(MANAGEMENT, DESCRIBE, input.clone());
    assert_eq!(answer["ResponsibilityTransfer"], expected);

    let answer = org.answer(STRANGER, "DescribeOrganization", json!({}));
    let other = answer["Organization"]["Id"].as_str().unwrap();
    expected["Arn"] =
        format!("arn:aws:organizations::{STRANGER}:transfer/{other}/billing/outbound/{transfer}")
            .into();
    let answer = org.answer(STRANGER, DESCRIBE, input);
    assert_eq!(answer["ResponsibilityTransfer"], expected);
}

#[test]
fn who_is_no_side_finds_no_transfer() {
    let mut org = two_organizations();
    let (_, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    org.answer(THIRD, "CreateOrganization", json!({}));
    for operation in [DESCRIBE, TERMINATE] {
        assert_eq!(
            org.refusal(THIRD, operation, json!({"Id": transfer})),
            "ResponsibilityTransferNotFoundException"
        );
    }
}

#[test]
fn who_is_no_side_renames_no_transfer() {
    let mut org = two_organizations();
    let (_, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    org.answer(THIRD, "CreateOrganization", json!({}));
    assert_eq!(
        org.refusal(THIRD, UPDATE, json!({"Id": transfer, "Name": "Other"})),
        "ResponsibilityTransferNotFoundException"
    );
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            UPDATE,
            json!({"Id": "rt-00000000", "Name": "Other"})
        ),
        "ResponsibilityTransferNotFoundException"
    );
}

#[test]
fn an_unknown_address_is_shown_until_it_is_known() {
    let mut org = two_organizations();
    let mut input = invitation(STRANGER);
    input["Target"] = json!({"Id": "nobody@example.org", "Type": "EMAIL"});
    let answer = org.answer(MANAGEMENT, INVITE, input);
    let input = json!({"Id": answer["Handshake"]["Resources"][2]["Value"]});
    let answer = org.answer(MANAGEMENT, DESCRIBE, input);
    assert_eq!(
        answer["ResponsibilityTransfer"]["Source"],
        json!({"ManagementAccountEmail": "nobody@example.org"})
    );
}

#[test]
fn only_a_management_account_accepts() {
    let mut org = two_organizations();
    let (handshake, _) = invited(&mut org, MANAGEMENT, THIRD);
    assert_eq!(
        org.refusal(THIRD, "AcceptHandshake", json!({"HandshakeId": handshake})),
        "AccessDeniedException"
    );
    assert_eq!(
        org.refusal(
            STRANGER,
            "AcceptHandshake",
            json!({"HandshakeId": handshake})
        ),
        "AccessDeniedException"
    );
}

#[test]
fn an_account_that_manages_nothing_is_not_told_how_far_an_invitation_is() {
    let mut org = two_organizations();
    let (handshake, _) = invited(&mut org, MANAGEMENT, THIRD);
    let input = json!({"HandshakeId": handshake});
    org.answer(MANAGEMENT, "CancelHandshake", input.clone());
    assert_eq!(
        org.refusal(THIRD, "AcceptHandshake", input),
        "AccessDeniedException"
    );
}

#[test]
fn an_account_that_became_the_sender_cannot_accept() {
    let mut org = Org::with_accounts(0);
    let mut input = invitation(STRANGER);
    input["Target"] = json!({"Id": "second@example.com", "Type": "EMAIL"});
    let answer = org.answer(MANAGEMENT, INVITE, input);
    org.change(MANAGEMENT, |account| {
        account.email = "second@example.com".into();
    });
    let input = json!({"HandshakeId": answer["Handshake"]["Id"]});
    assert_eq!(
        org.refusal(MANAGEMENT, "AcceptHandshake", input),
        "HandshakeConstraintViolationException SOURCE_AND_TARGET_CANNOT_MATCH"
    );
}

#[test]
fn an_accepted_transfer_is_in_force() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    assert_eq!(status(&mut org, &transfer), "ACCEPTED");
}

#[test]
fn a_bill_is_paid_by_one_organization() {
    let mut org = two_organizations();
    org.answer(THIRD, "CreateOrganization", json!({}));
    let (second, _) = invited(&mut org, THIRD, STRANGER);
    accepted(&mut org);
    assert_eq!(
        org.refusal(STRANGER, "AcceptHandshake", json!({"HandshakeId": second})),
        "ConstraintViolationException RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION"
    );
}

#[test]
fn chains_of_transfers_have_one_level() {
    let mut org = two_organizations();
    org.answer(THIRD, "CreateOrganization", json!({}));
    accepted(&mut org);
    let (above, _) = invited(&mut org, THIRD, MANAGEMENT);
    let (below, _) = invited(&mut org, STRANGER, THIRD);
    let expected = "ConstraintViolationException RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION";
    let refused = json!({"HandshakeId": above});
    assert_eq!(
        org.refusal(MANAGEMENT, "AcceptHandshake", refused.clone()),
        expected
    );
    let input = json!({"HandshakeId": below});
    assert_eq!(org.refusal(THIRD, "AcceptHandshake", input), expected);
    org.quota("transfer-chain", 2);
    org.answer(MANAGEMENT, "AcceptHandshake", refused);
}

#[test]
fn a_chain_has_so_many_transfers() {
    let mut org = two_organizations();
    org.quota("chain-transfers", 1);
    org.answer(THIRD, "CreateOrganization", json!({}));
    let (second, _) = invited(&mut org, MANAGEMENT, THIRD);
    accepted(&mut org);
    assert_eq!(
        org.refusal(THIRD, "AcceptHandshake", json!({"HandshakeId": second})),
        "ConstraintViolationException RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION"
    );
}

#[test]
fn a_transfer_follows_its_invitation() {
    let mut org = two_organizations();
    let (handshake, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    let input = json!({"HandshakeId": handshake});
    org.answer(STRANGER, "DeclineHandshake", input);
    assert_eq!(status(&mut org, &transfer), "DECLINED");

    let (handshake, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    let input = json!({"HandshakeId": handshake});
    assert_eq!(
        org.refusal(STRANGER, "CancelHandshake", input.clone()),
        "AccessDeniedException"
    );
    org.answer(MANAGEMENT, "CancelHandshake", input);
    assert_eq!(status(&mut org, &transfer), "CANCELED");

    let (_, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    org.pass_days(15);
    assert_eq!(status(&mut org, &transfer), "EXPIRED");
}

#[test]
fn transfers_are_listed_by_direction() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    let listed = |org: &mut Org, caller: &str, operation: &str| {
        let answer = org.answer(caller, operation, json!({"Type": "BILLING"}));
        let transfers = answer["ResponsibilityTransfers"]
            .as_array()
            .unwrap()
            .clone();
        transfers
            .into_iter()
            .map(|transfer| transfer["Id"].clone())
            .collect::<Value>()
    };
    assert_eq!(listed(&mut org, MANAGEMENT, INBOUND), json!([transfer]));
    assert_eq!(listed(&mut org, MANAGEMENT, OUTBOUND), json!([]));
    assert_eq!(listed(&mut org, STRANGER, INBOUND), json!([]));
    assert_eq!(listed(&mut org, STRANGER, OUTBOUND), json!([transfer]));
}

#[test]
fn one_inbound_transfer_can_be_asked_for() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    let input = json!({"Type": "BILLING", "Id": transfer});
    let answer = org.answer(MANAGEMENT, INBOUND, input.clone());
    assert_eq!(
        answer["ResponsibilityTransfers"].as_array().unwrap().len(),
        1
    );
    assert_eq!(
        org.refusal(STRANGER, INBOUND, input),
        "ResponsibilityTransferNotFoundException"
    );
}

#[test]
fn only_a_transfer_in_force_ends() {
    let mut org = two_organizations();
    let (_, transfer) = invited(&mut org, MANAGEMENT, STRANGER);
    assert_eq!(
        org.refusal(MANAGEMENT, TERMINATE, json!({"Id": transfer})),
        "InvalidResponsibilityTransferTransitionException"
    );
}

#[test]
fn a_transfer_ends_once_by_either_side() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    let answer = org.answer(STRANGER, TERMINATE, json!({"Id": transfer}));
    assert_eq!(answer["ResponsibilityTransfer"]["Status"], "WITHDRAWN");
    assert_eq!(
        answer["ResponsibilityTransfer"]["EndTimestamp"],
        1_772_323_199.999
    );
    assert_eq!(
        org.refusal(MANAGEMENT, TERMINATE, json!({"Id": transfer})),
        "ResponsibilityTransferAlreadyInStatusException"
    );
}

#[test]
fn without_a_date_a_transfer_ends_with_the_month() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    org.pass_days(70);
    let answer = org.answer(MANAGEMENT, TERMINATE, json!({"Id": transfer}));
    assert_eq!(
        answer["ResponsibilityTransfer"]["EndTimestamp"],
        1_775_001_599.999
    );
}

#[test]
fn a_transfer_ends_with_a_month() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    let ending = |end: f64| json!({"Id": transfer, "EndTimestamp": end});
    for (end, reason) in [
        (1_772_323_198.0, "END_DATE_NOT_END_OF_MONTH"),
        (1_772_323_200.0, "END_DATE_NOT_END_OF_MONTH"),
        (1_769_903_999.0, "END_DATE_TOO_EARLY"),
        (1_801_439_999.999, "END_DATE_TOO_LATE"),
    ] {
        let expected = format!("InvalidInputException {reason}");
        assert_eq!(org.refusal(MANAGEMENT, TERMINATE, ending(end)), expected);
    }
    let answer = org.answer(MANAGEMENT, TERMINATE, ending(1_772_323_199.0));
    assert_eq!(
        answer["ResponsibilityTransfer"]["EndTimestamp"],
        1_772_323_199.999
    );
}

#[test]
fn the_side_that_pays_renames_a_transfer() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    let input = json!({"Id": transfer, "Name": "Other"});
    assert_eq!(
        org.refusal(STRANGER, UPDATE, input.clone()),
        "AccessDeniedException"
    );
    let answer = org.answer(MANAGEMENT, UPDATE, input);
    assert_eq!(answer["ResponsibilityTransfer"]["Name"], "Other");
}

#[test]
fn a_transfer_that_is_over_keeps_its_name() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    org.answer(MANAGEMENT, TERMINATE, json!({"Id": transfer}));
    let mut over = vec![transfer];
    org.answer(THIRD, "CreateOrganization", json!({}));
    for (caller, answer) in [(THIRD, "DeclineHandshake"), (MANAGEMENT, "CancelHandshake")] {
        let (handshake, transfer) = invited(&mut org, MANAGEMENT, THIRD);
        org.answer(caller, answer, json!({"HandshakeId": handshake}));
        over.push(transfer);
    }
    over.push(invited(&mut org, MANAGEMENT, THIRD).1);
    org.pass_days(15);
    for transfer in over {
        assert_eq!(
            org.refusal(MANAGEMENT, UPDATE, json!({"Id": transfer, "Name": "Other"})),
            "ConstraintViolationException TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED"
        );
    }
}

#[test]
fn an_organization_with_a_transfer_is_not_deleted() {
    let mut org = two_organizations();
    let transfer = accepted(&mut org);
    let expected = "ConstraintViolationException ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS";
    let delete = "DeleteOrganization";
    assert_eq!(org.refusal(STRANGER, delete, json!({})), expected);
    org.answer(STRANGER, TERMINATE, json!({"Id": transfer}));
    assert_eq!(org.refusal(STRANGER, delete, json!({})), expected);
    org.pass_days(90);
    org.answer(STRANGER, delete, json!({}));
}

#[test]
fn an_organization_that_was_asked_to_transfer_is_not_deleted() {
    let mut org = two_organizations();
    invited(&mut org, MANAGEMENT, STRANGER);
    assert_eq!(
        org.refusal(STRANGER, "DeleteOrganization", json!({})),
        "ConstraintViolationException ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS"
    );
    org.pass_days(15);
    org.answer(STRANGER, "DeleteOrganization", json!({}));
}

#[test]
fn each_side_has_its_own_tags() {
    let mut org = two_organizations();
    let mut input = invitation(STRANGER);
    input["Tags"] = json!([{"Key": "a", "Value": "1"}]);
    let answer = org.answer(MANAGEMENT, INVITE, input.clone());
    let resource = json!({"ResourceId": answer["Handshake"]["Resources"][2]["Value"]});
    let tags = "ListTagsForResource";
    let answer = org.answer(MANAGEMENT, tags, resource.clone());
    assert_eq!(answer["Tags"], input["Tags"]);
    let answer = org.answer(STRANGER, tags, resource);
    assert_eq!(answer["Tags"], json!([]));
}

#[test]
fn the_refusals_of_an_invitation_come_in_order() {
    let mut org = two_organizations();
    org.quota("inbound-transfers", 0);
    let late = FEBRUARY + 86_400;
    for (target, start, refusal) in [
        (
            MANAGEMENT,
            late,
            "InvalidInputException START_DATE_NOT_BEGINNING_OF_MONTH",
        ),
        (
            MANAGEMENT,
            FEBRUARY,
            "HandshakeConstraintViolationException SOURCE_AND_TARGET_CANNOT_MATCH",
        ),
        (
            MEMBER,
            FEBRUARY,
            "HandshakeConstraintViolationException TARGET_ACCOUNT_VALIDATION_FAILURE",
        ),
        (
            STRANGER,
            FEBRUARY,
            "ConstraintViolationException RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
        ),
    ] {
        let mut input = invitation(target);
        input["StartTimestamp"] = start.into();
        assert_eq!(org.refusal(MANAGEMENT, INVITE, input), refusal);
    }
    org.quota("inbound-transfers", 1);
    invited(&mut org, MANAGEMENT, STRANGER);
    assert_eq!(
        org.refusal(MANAGEMENT, INVITE, invitation(STRANGER)),
        "DuplicateHandshakeException"
    );
}

#[test]
fn a_start_that_is_wrong_in_every_way_is_told_by_its_time_of_day() {
    let mut org = two_organizations();
    for (start, reason) in [
        (FEBRUARY - 86_399, "START_DATE_NOT_BEGINNING_OF_DAY"),
        (
            FEBRUARY - 31 * 86_400 + 1,
            "START_DATE_NOT_BEGINNING_OF_DAY",
        ),
        (1_767_225_600 + 86_400, "START_DATE_NOT_BEGINNING_OF_MONTH"),
    ] {
        let expected = format!("InvalidInputException {reason}");
        assert_eq!(org.refusal(MANAGEMENT, INVITE, starting(start)), expected);
    }
}

//! How the bill of the second organization becomes the landing zone's.

use super::zone::{SECOND, must_be_refused, with_a_second_organization};
use crate::terminal::Terminal;

/// The invitation, as the specification has it: open for fifteen days.
const INVITATION: &str = r#"{
    "Handshake": {
        "Id": "h-billtransfer",
        "Arn": "arn:aws:organizations::111111111111:handshake/o-landingzone/transfer_responsibility/h-billtransfer",
        "Parties": [
            {
                "Id": "landingzone",
                "Type": "ORGANIZATION"
            },
            {
                "Id": "400000000001",
                "Type": "ACCOUNT"
            }
        ],
        "State": "OPEN",
        "RequestedTimestamp": "2026-01-05T09:00:00+00:00",
        "ExpirationTimestamp": "2026-01-20T09:00:00+00:00",
        "Action": "TRANSFER_RESPONSIBILITY",
        "Resources": [
            {
                "Value": "o-landingzone",
                "Type": "ORGANIZATION",
                "Resources": [
                    {
                        "Value": "111111111111",
                        "Type": "MANAGEMENT_ACCOUNT"
                    },
                    {
                        "Value": "management@example.com",
                        "Type": "MANAGEMENT_EMAIL"
                    },
                    {
                        "Value": "Management",
                        "Type": "MANAGEMENT_NAME"
                    }
                ]
            },
            {
                "Value": "400000000001",
                "Type": "ACCOUNT"
            },
            {
                "Value": "rt-billtransfer",
                "Type": "RESPONSIBILITY_TRANSFER",
                "Resources": [
                    {
                        "Value": "BILLING",
                        "Type": "TRANSFER_TYPE"
                    },
                    {
                        "Value": "2026-03-01T00:00:00Z",
                        "Type": "TRANSFER_START_TIMESTAMP"
                    }
                ]
            },
            {
                "Value": "We pay from March.",
                "Type": "NOTES"
            }
        ]
    }
}
"#;

/// The transfer in force, as the organization that hands its bill over sees it.
const OUTBOUND: &str = r#"{
    "ResponsibilityTransfers": [
        {
            "Arn": "arn:aws:organizations::400000000001:transfer/o-secondcompany/billing/outbound/rt-billtransfer",
            "Name": "Second",
            "Id": "rt-billtransfer",
            "Type": "BILLING",
            "Status": "ACCEPTED",
            "Source": {
                "ManagementAccountId": "400000000001",
                "ManagementAccountEmail": "400000000001@example.com"
            },
            "Target": {
                "ManagementAccountId": "111111111111",
                "ManagementAccountEmail": "management@example.com"
            },
            "StartTimestamp": "2026-03-01T00:00:00+00:00",
            "ActiveHandshakeId": "h-billtransfer"
        }
    ]
}
"#;

const ACCEPT: &str = "accept-handshake --handshake-id h-billtransfer --query Handshake.State";

const INBOUND: &str = "list-inbound-responsibility-transfers --type BILLING \
                       --query ResponsibilityTransfers[].[Id,Status] --output text";

fn with_an_invitation() -> Terminal {
    let world = with_a_second_organization();
    world
        .assert("sim ids next handshake h-billtransfer")
        .success();
    world
        .assert("sim ids next transfer rt-billtransfer")
        .success();
    let invite = format!(
        "invite-organization-to-transfer-responsibility --type BILLING --source-name Second \
         --target Id={SECOND},Type=ACCOUNT --start-timestamp 2026-03-01T00:00:00Z"
    );
    let notes = ["--notes", "We pay from March."];
    let words: Vec<_> = invite.split(' ').chain(notes).collect();
    world.assert_words(&words).success().stdout(INVITATION);
    world
}

fn with_a_transfer() -> Terminal {
    let world = with_an_invitation();
    world
        .assert_as(SECOND, ACCEPT)
        .success()
        .stdout("\"ACCEPTED\"\n");
    world
}

#[test]
fn an_accepted_transfer_is_inbound_for_one_and_outbound_for_the_other() {
    let world = with_a_transfer();
    world
        .assert(INBOUND)
        .success()
        .stdout("rt-billtransfer\tACCEPTED\n");
    world.assert_as(SECOND, INBOUND).success().stdout("");
    let outbound = "list-outbound-responsibility-transfers --type BILLING";
    world.assert_as(SECOND, outbound).success().stdout(OUTBOUND);
}

#[test]
fn a_declined_transfer_is_over() {
    let world = with_an_invitation();
    let decline = "decline-handshake --handshake-id h-billtransfer --query Handshake.State";
    world
        .assert_as(SECOND, decline)
        .success()
        .stdout("\"DECLINED\"\n");
    world
        .assert(INBOUND)
        .success()
        .stdout("rt-billtransfer\tDECLINED\n");
    must_be_refused(
        world.assert("terminate-responsibility-transfer --id rt-billtransfer"),
        "InvalidResponsibilityTransferTransitionException",
        "The transfer is not in a state that allows this operation.",
    );
}

#[test]
fn an_invitation_that_nobody_answers_expires_with_its_transfer() {
    let mut world = with_an_invitation();
    world.at("2026-01-20T09:00:00Z");
    world
        .assert(INBOUND)
        .success()
        .stdout("rt-billtransfer\tEXPIRED\n");
    must_be_refused(
        world.assert_as(SECOND, ACCEPT),
        "InvalidHandshakeTransitionException",
        "You cannot perform this operation on a handshake in its current state, such as \
         attempting to cancel a handshake that was previously accepted or attempting to accept a \
         handshake that was declined.",
    );
}

#[test]
fn either_side_ends_a_transfer_at_the_end_of_a_month() {
    let world = with_a_transfer();
    let terminate = "terminate-responsibility-transfer --id rt-billtransfer";
    must_be_refused(
        world.assert_as(
            SECOND,
            &format!("{terminate} --end-timestamp 2026-04-15T00:00:00Z"),
        ),
        "InvalidInputException",
        "END_DATE_NOT_END_OF_MONTH",
    );
    let query = "--query ResponsibilityTransfer.[Status,EndTimestamp] --output text";
    world
        .assert_as(SECOND, &format!("{terminate} {query}"))
        .success()
        .stdout("WITHDRAWN\t2026-03-31T23:59:59.999000+00:00\n");
    must_be_refused(
        world.assert(terminate),
        "ResponsibilityTransferAlreadyInStatusException",
        "The transfer is already in the requested status.",
    );
}

#[test]
fn an_organization_is_not_deleted_before_its_transfer_has_ended() {
    let mut world = with_a_transfer();
    let delete = "delete-organization";
    must_be_refused(
        world.assert_as(SECOND, delete),
        "ConstraintViolationException",
        "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
    );
    world
        .assert_as(
            SECOND,
            "terminate-responsibility-transfer --id rt-billtransfer",
        )
        .success();
    must_be_refused(
        world.assert_as(SECOND, delete),
        "ConstraintViolationException",
        "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
    );
    world.at("2026-04-01T00:00:00Z");
    world.assert_as(SECOND, delete).success().stdout("");
}

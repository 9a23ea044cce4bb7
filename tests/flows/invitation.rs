//! An invitation from sending to its end, seen from both sides.

use crate::terminal::Terminal;

const BILL: &str = "111111111111";
const JUAN: &str = "222222222222";
const HANDSHAKE: &str = "h-examplehandshakeid111";
const NOTES: &str = "This is a request for Juan's account to join Bill's organization.";

/// Makes the world of the documents that orgsim started from: Bill's organization invites Juan's address.
fn bill_invites_juan() -> Terminal {
    let world = Terminal::in_february();
    world.assert("sim init").success();
    let account = ["sim", "account", "create", "--id"];
    let bill = [
        BILL,
        "--email",
        "bill@amazon.com",
        "--name",
        "Org Master Account",
    ];
    world
        .assert_words(&[&account[..], &bill].concat())
        .success();
    let juan = [JUAN, "--email", "juan@example.com", "--name", "Juan"];
    world
        .assert_words(&[&account[..], &juan].concat())
        .success();
    world
        .assert("sim ids next organization o-exampleorgid")
        .success();
    world
        .assert(&format!("sim ids next handshake {HANDSHAKE}"))
        .success();
    world.assert("create-organization").success();
    let target = r#"{"Type": "EMAIL", "Id": "juan@example.com"}"#;
    let invite = [
        "invite-account-to-organization",
        "--target",
        target,
        "--notes",
        NOTES,
    ];
    world
        .assert_words(&invite)
        .success()
        .stdout(handshake("OPEN", "juan@example.com", "EMAIL"));
    world
}

/// Returns the handshake as the specification has it, in a state and with a recipient.
fn handshake(state: &str, party: &str, party_type: &str) -> String {
    format!(
        r#"{{
    "Handshake": {{
        "Id": "h-examplehandshakeid111",
        "Arn": "arn:aws:organizations::111111111111:handshake/o-exampleorgid/invite/h-examplehandshakeid111",
        "Parties": [
            {{
                "Id": "exampleorgid",
                "Type": "ORGANIZATION"
            }},
            {{
                "Id": "{party}",
                "Type": "{party_type}"
            }}
        ],
        "State": "{state}",
        "RequestedTimestamp": "2017-02-14T12:15:00+00:00",
        "ExpirationTimestamp": "2017-03-01T12:15:00+00:00",
        "Action": "INVITE",
        "Resources": [
            {{
                "Value": "o-exampleorgid",
                "Type": "ORGANIZATION",
                "Resources": [
                    {{
                        "Value": "bill@amazon.com",
                        "Type": "MASTER_EMAIL"
                    }},
                    {{
                        "Value": "Org Master Account",
                        "Type": "MASTER_NAME"
                    }},
                    {{
                        "Value": "ALL",
                        "Type": "ORGANIZATION_FEATURE_SET"
                    }}
                ]
            }},
            {{
                "Value": "juan@example.com",
                "Type": "EMAIL"
            }},
            {{
                "Value": "{NOTES}",
                "Type": "NOTES"
            }}
        ]
    }}
}}
"#
    )
}

/// What Juan sees: held against the table that the reference prints of the same answer.
const AS_A_TABLE: &str = "\
--------------------------------------------------------------------------------------------------------------------------\n\
|                                                ListHandshakesForAccount                                                |\n\
+------------------------------------------------------------------------------------------------------------------------+\n\
||                                                      Handshakes                                                      ||\n\
|+---------------------+------------------------------------------------------------------------------------------------+|\n\
||  Action             |  INVITE                                                                                        ||\n\
||  Arn                |  arn:aws:organizations::111111111111:handshake/o-exampleorgid/invite/h-examplehandshakeid111   ||\n\
||  ExpirationTimestamp|  2017-03-01T12:15:00+00:00                                                                     ||\n\
||  Id                 |  h-examplehandshakeid111                                                                       ||\n\
||  RequestedTimestamp |  2017-02-14T12:15:00+00:00                                                                     ||\n\
||  State              |  OPEN                                                                                          ||\n\
|+---------------------+------------------------------------------------------------------------------------------------+|\n\
|||                                                       Parties                                                      |||\n\
||+----------------------------------------------------------------+---------------------------------------------------+||\n\
|||                               Id                               |                       Type                        |||\n\
||+----------------------------------------------------------------+---------------------------------------------------+||\n\
|||  exampleorgid                                                  |  ORGANIZATION                                     |||\n\
|||  juan@example.com                                              |  EMAIL                                            |||\n\
||+----------------------------------------------------------------+---------------------------------------------------+||\n\
|||                                                      Resources                                                     |||\n\
||+-------------------------------------+------------------------------------------------------------------------------+||\n\
|||  Type                               |  ORGANIZATION                                                                |||\n\
|||  Value                              |  o-exampleorgid                                                              |||\n\
||+-------------------------------------+------------------------------------------------------------------------------+||\n\
||||                                                     Resources                                                    ||||\n\
|||+---------------------------------------------------------------+--------------------------------------------------+|||\n\
||||                             Type                              |                      Value                       ||||\n\
|||+---------------------------------------------------------------+--------------------------------------------------+|||\n\
||||  MASTER_EMAIL                                                 |  bill@amazon.com                                 ||||\n\
||||  MASTER_NAME                                                  |  Org Master Account                              ||||\n\
||||  ORGANIZATION_FEATURE_SET                                     |  ALL                                             ||||\n\
|||+---------------------------------------------------------------+--------------------------------------------------+|||\n\
|||                                                      Resources                                                     |||\n\
||+-----------------------------------+--------------------------------------------------------------------------------+||\n\
|||  Type                             |  EMAIL                                                                         |||\n\
|||  Value                            |  juan@example.com                                                              |||\n\
||+-----------------------------------+--------------------------------------------------------------------------------+||\n\
|||                                                      Resources                                                     |||\n\
||+------------+-------------------------------------------------------------------------------------------------------+||\n\
|||  Type      |  NOTES                                                                                                |||\n\
|||  Value     |  This is a request for Juan's account to join Bill's organization.                                    |||\n\
||+------------+-------------------------------------------------------------------------------------------------------+||\n";

#[test]
fn the_recipient_sees_an_open_invitation() {
    let world = bill_invites_juan();
    let list = "list-handshakes-for-account --output table";
    world.assert_as(JUAN, list).success().stdout(AS_A_TABLE);
}

#[test]
fn the_sender_sees_its_invitation_among_those_of_the_organization() {
    let world = bill_invites_juan();
    let list = "list-handshakes-for-organization --query Handshakes[].[Id,State] --output text";
    world
        .assert(list)
        .success()
        .stdout("h-examplehandshakeid111\tOPEN\n");
    let list = "list-handshakes-for-account --query Handshakes";
    world.assert(list).success().stdout("[]\n");
}

#[test]
fn an_accepted_invitation_makes_a_member() {
    let world = bill_invites_juan();
    let accept = format!("accept-handshake --handshake-id {HANDSHAKE}");
    world
        .assert_as(JUAN, &accept)
        .success()
        .stdout(handshake("ACCEPTED", JUAN, "ACCOUNT"));
    let list = "list-accounts --query Accounts[].[Id,Email,JoinedMethod] --output text";
    world.assert(list).success().stdout(
        "111111111111\tbill@amazon.com\tINVITED\n222222222222\tjuan@example.com\tINVITED\n",
    );
}

#[test]
fn the_sender_may_not_answer_and_is_told_why() {
    let world = bill_invites_juan();
    let before = world.read("state.json");
    let accept = format!("accept-handshake --handshake-id {HANDSHAKE}");
    world.assert(&accept).failure().code(254).stdout("").stderr(
        "\norgsim: [ERROR]: An error occurred (AccessDeniedException) when calling the \
         AcceptHandshake operation: You don't have permissions to access this resource.\n",
    );
    assert_eq!(
        world.read("state.json"),
        before,
        "a refused command changes nothing"
    );
}

#[test]
fn a_declined_invitation_stays_declined() {
    let world = bill_invites_juan();
    let decline = format!("decline-handshake --handshake-id {HANDSHAKE}");
    let declined = handshake("DECLINED", "juan@example.com", "EMAIL");
    world.assert_as(JUAN, &decline).success().stdout(declined);
    world.assert_as(JUAN, &decline).failure().code(254).stderr(
        "\norgsim: [ERROR]: An error occurred (HandshakeAlreadyInStateException) when calling the \
         DeclineHandshake operation: The handshake is already in the requested state.\n",
    );
    let accept = format!("accept-handshake --handshake-id {HANDSHAKE}");
    world.assert_as(JUAN, &accept).failure().code(254).stderr(
        "\norgsim: [ERROR]: An error occurred (InvalidHandshakeTransitionException) when calling \
         the AcceptHandshake operation: You cannot perform this operation on a handshake in its \
         current state, such as attempting to cancel a handshake that was previously accepted or \
         attempting to accept a handshake that was declined.\n",
    );
}

#[test]
fn a_cancelled_invitation_can_be_sent_again() {
    let world = bill_invites_juan();
    let target = "--target Type=EMAIL,Id=juan@example.com --query Handshake.State";
    let invite = format!("invite-account-to-organization {target}");
    world.assert(&invite).failure().code(254).stderr(
        "\norgsim: [ERROR]: An error occurred (DuplicateHandshakeException) when calling the \
         InviteAccountToOrganization operation: A handshake with the specified type and parameters \
         already exists for the given parties.\n",
    );
    let cancel = format!("cancel-handshake --handshake-id {HANDSHAKE}");
    let cancelled = handshake("CANCELED", "juan@example.com", "EMAIL");
    world.assert(&cancel).success().stdout(cancelled);
    world.assert(&invite).success().stdout("\"OPEN\"\n");
}

#[test]
fn an_invitation_expires_after_fifteen_days_and_is_forgotten_thirty_days_later() {
    let mut world = bill_invites_juan();
    let describe = format!("describe-handshake --handshake-id {HANDSHAKE} --query Handshake.State");
    world.at("2017-03-01T12:14:59.999Z");
    world.assert(&describe).success().stdout("\"OPEN\"\n");
    world.at("2017-03-01T12:15:00Z");
    world.assert(&describe).success().stdout("\"EXPIRED\"\n");
    world.at("2017-03-31T12:14:59.999Z");
    world.assert(&describe).success().stdout("\"EXPIRED\"\n");
    world.at("2017-03-31T12:15:00Z");
    world.assert(&describe).failure().code(254).stderr(
        "\norgsim: [ERROR]: An error occurred (HandshakeNotFoundException) when calling the \
         DescribeHandshake operation: You specified a handshake that doesn't exist.\n",
    );
}

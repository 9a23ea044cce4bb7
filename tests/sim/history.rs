//! `sim history`.

use crate::terminal::Terminal;

#[test]
fn every_call_is_in_the_history_refused_ones_too() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.run("create-organization");
    terminal.does("list-accounts");
    terminal.does("sts get-caller-identity");
    terminal.shows(
        "sim history --output text --query Records[].[eventName,eventSource,errorCode]",
        "sim init\torgsim\tNone\n\
         CreateOrganization\torganizations.amazonaws.com\tNone\n\
         CreateOrganization\torganizations.amazonaws.com\tAlreadyInOrganizationException\n\
         ListAccounts\torganizations.amazonaws.com\tNone\n\
         GetCallerIdentity\tsts.amazonaws.com\tNone\n",
    );
}

#[test]
fn a_call_is_shaped_as_cloudtrail_records_it() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.shows(
        "sim history --query Records[-1].[eventTime,userIdentity,requestParameters,responseElements.handshake.id]",
        r#"[
    "2026-03-01T09:00:00Z",
    {
        "type": "Root",
        "principalId": "111111111111",
        "arn": "arn:aws:iam::111111111111:root",
        "accountId": "111111111111"
    },
    {
        "target": {
            "id": "222222222222",
            "type": "ACCOUNT"
        }
    },
    "h-examplehandshakeid111"
]
"#,
    );
}

#[test]
fn what_became_of_handshakes_is_drawn() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim ids next handshake h-examplehandshakeid111 h-examplehandshakeid222");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("invite-account-to-organization --target Id=carol@example.com,Type=EMAIL");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    terminal.does("cancel-handshake --handshake-id h-examplehandshakeid222");
    terminal.shows(
        "sim history --diagram",
        "\
sequenceDiagram
    participant p0 as 111111111111
    participant p1 as 222222222222
    participant p2 as carol@example.com
    p0->>p1: INVITE h-examplehandshakeid111
    p0->>p2: INVITE h-examplehandshakeid222
    p1-->>p0: ACCEPTED h-examplehandshakeid111
    p0-xp2: CANCELED h-examplehandshakeid222
",
    );
}

#[test]
fn a_migration_is_drawn_from_its_request_to_its_end() {
    let terminal = Terminal::new();
    terminal.does("create-organization --feature-set CONSOLIDATED_BILLING");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    terminal.does("sim ids next handshake h-examplehandshakeid333 h-examplehandshakeid222");
    terminal.does("enable-all-features");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid222 --caller 222222222222");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid333");
    terminal.shows(
        "sim history --diagram",
        "\
sequenceDiagram
    participant p0 as 111111111111
    participant p1 as 222222222222
    p0->>p1: INVITE h-examplehandshakeid111
    p1-->>p0: ACCEPTED h-examplehandshakeid111
    p0->>p0: ENABLE_ALL_FEATURES h-examplehandshakeid333
    p0->>p1: APPROVE_ALL_FEATURES h-examplehandshakeid222
    p1-->>p0: ACCEPTED h-examplehandshakeid222
    Note over p0: OPEN h-examplehandshakeid333
    p0-->>p0: ACCEPTED h-examplehandshakeid333
",
    );
}

#[test]
fn looking_begins_no_history() {
    let terminal = Terminal::new();
    terminal.run("list-accounts");
    assert_eq!(terminal.names(), [""; 0]);
    terminal.shows("sim history --query Records", "[]\n");
}

#[test]
fn command_lines_that_are_not_understood_are_in_the_history() {
    let terminal = Terminal::in_march();
    terminal.run("accept-handshake --caller 222222222222");
    terminal.run("lst-accounts");
    terminal.run("sim clock advance");
    terminal.shows(
        "sim history --output text --query Records[1:].[eventName,eventSource,errorCode,recipientAccountId]",
        "AcceptHandshake\torganizations.amazonaws.com\tParamValidation\t222222222222\n\
         lst-accounts\torganizations.amazonaws.com\tParamValidation\t111111111111\n\
         sim clock\torgsim\tParamValidation\t111111111111\n",
    );
    terminal.shows(
        "sim history --query Records[1].[errorMessage,requestParameters]",
        r#"[
    "the following arguments are required: --handshake-id",
    {
        "arguments": [
            "accept-handshake",
            "--caller",
            "222222222222"
        ]
    }
]
"#,
    );
}

#[test]
fn a_command_line_that_is_not_understood_begins_no_history() {
    let terminal = Terminal::new();
    terminal.run("accept-handshake");
    terminal.run("sim clock advance");
    assert_eq!(terminal.names(), [""; 0]);
}

//! `sim inbox`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::terminal::Terminal;

/// Makes an organization that invites Bob and an address.
fn with_invitations() -> Terminal {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Bob --email bob@example.com");
    terminal.does("create-organization");
    terminal.does("sim ids next handshake h-examplehandshakeid111 h-examplehandshakeid222");
    terminal.does(
        "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT --notes Welcome!",
    );
    terminal.does("invite-account-to-organization --target Id=carol@example.com,Type=EMAIL");
    terminal
}

#[test]
fn whoever_is_invited_gets_a_mail() {
    let terminal = with_invitations();
    terminal.shows(
        "sim inbox --output text --query Mails[].[To,Date,HandshakeId,State]",
        "bob@example.com\t2026-03-01T09:00:00+00:00\th-examplehandshakeid111\tOPEN\n\
         carol@example.com\t2026-03-01T09:00:00+00:00\th-examplehandshakeid222\tOPEN\n",
    );
    let text = terminal
        .assert("sim inbox Bob --query Mails[].Text")
        .success();
    text.stdout(
        contains("Management (management@example.com) invites")
            .and(contains("Welcome!"))
            .and(contains("March 16, 2026")),
    );
}

#[test]
fn mail_is_found_by_id_address_and_name_whether_or_not_there_is_an_account() {
    let terminal = with_invitations();
    let mails = |account| terminal.run(&format!("sim inbox {account} --query Mails[].To"));
    let to_bob = "[\n    \"bob@example.com\"\n]\n";
    assert_eq!(mails("222222222222"), to_bob);
    assert_eq!(mails("BOB@example.com"), to_bob);
    assert_eq!(mails("Bob"), to_bob);
    assert_eq!(mails("carol@example.com"), to_bob.replace("bob", "carol"));
    assert_eq!(mails("dave@example.com"), "[]\n");
}

#[test]
fn the_command_in_a_mail_accepts() {
    let terminal = with_invitations();
    for to in ["bob@example.com", "carol@example.com"] {
        let command = terminal.run(&format!(
            "sim inbox {to} --query Mails[0].Accept --output text"
        ));
        let line = command.trim().strip_prefix("orgsim ").unwrap();
        terminal.shows(&format!("{line} --query Handshake.State"), "\"ACCEPTED\"\n");
    }
    terminal.shows("sim inbox --query Mails[].Accept", "[]\n");
}

//! `sim handshake`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::terminal::Terminal;

/// Returns a text as if lines had no end.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Invites Bob, who is h-examplehandshakeid111, and Carol by her address, who is h-examplehandshakeid222.
fn with_invitations() -> Terminal {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Bob --email bob@example.com");
    terminal.does("sim ids next organization o-exampleorgid");
    terminal.does("sim ids next handshake h-examplehandshakeid111 h-examplehandshakeid222");
    terminal.does("create-organization");
    terminal.does(
        "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT --notes Welcome!",
    );
    terminal.does("invite-account-to-organization --target Id=carol@example.com,Type=EMAIL");
    terminal
}

#[test]
fn the_list_says_whose_turn_it_is() {
    let terminal = with_invitations();
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    terminal.shows(
        "sim handshake --query Handshakes[].[Id,State,To,Turn[0]] --output text",
        "h-examplehandshakeid111\tACCEPTED\t222222222222\tNone\n\
         h-examplehandshakeid222\tOPEN\tcarol@example.com\tcarol@example.com\n",
    );
    let list = terminal.run("sim handshake");
    assert!(list.contains("Whose turn: nobody: it is over."), "{list}");
    assert!(
        list.contains("Whose turn: carol@example.com, until 2026-03-16 09:00 UTC."),
        "{list}"
    );
}

#[test]
fn a_story_tells_the_parties_every_step_and_the_time_that_is_left() {
    let terminal = with_invitations();
    terminal.does("sim clock advance 2d");
    let story = unwrapped(&terminal.run("sim handshake h-examplehandshakeid111"));
    for part in [
        "222222222222 is to join o-exampleorgid",
        "expires 2026-03-16 09:00 UTC, in 13 days",
        "Whose turn: 222222222222 (Bob)",
        "Notes: Welcome!",
        "2026-03-01 09:00 UTC OPEN, by 111111111111 (Management)",
    ] {
        assert!(story.contains(part), "{part}: {story}");
    }
    terminal.does("decline-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    let story = terminal
        .assert("sim handshake h-examplehandshakeid111")
        .success();
    story.stdout(
        contains("2026-03-03 09:00 UTC  DECLINED, by 222222222222 (Bob)").and(contains(
            "It is DECLINED since 2026-03-03 09:00 UTC: it is over.",
        )),
    );
}

#[test]
fn an_expiry_that_no_change_has_saved_is_a_step() {
    let terminal = with_invitations();
    terminal.does("sim clock advance 16d");
    let story = terminal
        .assert("sim handshake h-examplehandshakeid111")
        .success();
    story.stdout(contains("2026-03-16 09:00 UTC  EXPIRED, by itself"));
}

#[test]
fn each_party_is_told_what_it_may_do_by_which_command_or_why_not() {
    let terminal = with_invitations();
    let moves = |party: usize| {
        let query = format!("Parties[{party}].Moves[].[Verb,Command,Refused!=null]");
        terminal.run(&format!(
            "sim handshake h-examplehandshakeid111 --output text --query {query}"
        ))
    };
    let line = |verb, operation, caller, refused| {
        format!(
            "{verb}\torgsim organizations {operation} --handshake-id h-examplehandshakeid111 --caller {caller}\t{refused}\n"
        )
    };
    assert_eq!(
        moves(0),
        line("accept", "accept-handshake", "222222222222", "False")
            + &line("decline", "decline-handshake", "222222222222", "False")
            + &line("cancel", "cancel-handshake", "222222222222", "True")
    );
    assert_eq!(
        moves(1),
        line("accept", "accept-handshake", "111111111111", "True")
            + &line("decline", "decline-handshake", "111111111111", "True")
            + &line("cancel", "cancel-handshake", "111111111111", "False")
    );
    let story = terminal.run("sim handshake h-examplehandshakeid111");
    assert!(story.contains("can't cancel it:"), "{story}");
    // Whoever looks does nothing.
    terminal.shows("sim handshake --query Handshakes[0].State", "\"OPEN\"\n");
}

#[test]
fn the_request_of_a_migration_waits_for_its_children() {
    let terminal = Terminal::in_march();
    terminal.does("sim ids next handshake h-invitation h-parent0001 h-child00001");
    terminal.does("create-organization --feature-set CONSOLIDATED_BILLING");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("accept-handshake --handshake-id h-invitation --caller 222222222222");
    terminal.does("enable-all-features");
    terminal.shows(
        "sim handshake h-parent0001 --query [State,Related[0]] --output text",
        "REQUESTED\th-child00001\n",
    );
    terminal.shows(
        "sim handshake --query Handshakes[1].[Id,Turn[0]] --output text",
        "h-parent0001\t222222222222\n",
    );
    terminal.does("accept-handshake --handshake-id h-child00001 --caller 222222222222");
    let story = terminal.assert("sim handshake h-parent0001").success();
    story.stdout(
        contains("OPEN, by 222222222222 (Account 222222222222)").and(contains(
            "111111111111 (Management), who asks,\n    may accept it:",
        )),
    );
}

#[test]
fn the_states_are_drawn_with_the_way_that_was_taken() {
    let terminal = with_invitations();
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    let mermaid = terminal.run("sim handshake h-examplehandshakeid111 --format mermaid");
    for line in [
        "stateDiagram-v2",
        "    [*] --> OPEN: ✓ 111111111111 invites",
        "    OPEN --> ACCEPTED: ✓ 222222222222 accepts",
        "    OPEN --> DECLINED: 222222222222 declines",
        "    class ACCEPTED present",
    ] {
        assert!(
            mermaid.lines().any(|other| other == line),
            "{line}: {mermaid}"
        );
    }
    let dot = terminal.run("sim handshake h-examplehandshakeid111 --format dot");
    assert!(
        dot.contains("OPEN -> ACCEPTED [label=\"222222222222 accepts\", style=bold"),
        "{dot}"
    );
    let svg = terminal.run("sim handshake h-examplehandshakeid111 --format svg");
    assert!(svg.starts_with("<svg xmlns="), "{svg}");
    assert!(
        svg.contains("<title>States of h-examplehandshakeid111: 222222222222 is to join "),
        "{svg}"
    );
}

#[test]
fn an_unknown_handshake_is_told() {
    let terminal = with_invitations();
    let unknown = terminal.assert("sim handshake h-nosuch0001").code(255);
    unknown.stderr(contains("there is no such handshake: `h-nosuch0001`"));
}

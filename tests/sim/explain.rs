//! `sim explain`, as a person sees it. What it says of each rule is in `tests/explain`.

use predicates::prelude::*;
use predicates::str::contains;
use shape::Choice;

use crate::terminal::Terminal;

/// Returns a text as if lines had no end.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn with_invitation() -> Terminal {
    let terminal = Terminal::in_march();
    terminal.does("sim ids next organization o-exampleorgid");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("create-organization");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal
}

#[test]
fn where_nothing_was_refused_there_is_nothing_to_explain() {
    let nothing = "No call was refused so far: there is nothing to explain.\n";
    Terminal::new().shows("sim explain", nothing);
    with_invitation().shows("sim explain", nothing);
}

#[test]
fn who_asked_the_rule_the_facts_and_the_way_out_are_told() {
    let terminal = with_invitation();
    terminal.run("accept-handshake --handshake-id h-examplehandshakeid111");
    terminal.shows(
        "sim explain",
        "\
AcceptHandshake was refused, 2026-03-01 09:00 UTC
  111111111111 (Management) called:
      orgsim organizations accept-handshake --handshake-id h-examplehandshakeid111 --caller 111111111111

The rule
  AccessDeniedException
  The case: the sender accepts its invitation. How much is known of it: seen in
  an answer of the real service, which a test replays.

Why
  111111111111 (Management) sent h-examplehandshakeid111 (222222222222 is to
  join o-exampleorgid). Only who was asked can accept: 222222222222 (Account
  222222222222).

What helps
  Accept as the account that was asked:
      orgsim organizations accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222
  Or take the invitation back as its sender:
      orgsim organizations cancel-handshake --handshake-id h-examplehandshakeid111 --caller 111111111111
",
    );
}

#[test]
fn an_account_outside_is_told_of_its_open_invitations() {
    let terminal = with_invitation();
    terminal.run("list-accounts --caller 222222222222");
    let told = unwrapped(&terminal.run("sim explain"));
    for part in [
        "222222222222 (Account 222222222222) is in no organization",
        "111111111111 (Management) invited it to o-exampleorgid by h-examplehandshakeid111",
        "orgsim organizations accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn earlier_refusals_are_counted_from_the_last() {
    let terminal = with_invitation();
    terminal.run("accept-handshake --handshake-id h-examplehandshakeid111");
    terminal.run("enable-all-features");
    let query = "--query Operation --output text";
    terminal.shows(&format!("sim explain {query}"), "EnableAllFeatures\n");
    terminal.shows(&format!("sim explain 2 {query}"), "AcceptHandshake\n");
    let too_far = terminal.assert("sim explain 3").code(255);
    too_far.stderr(contains("the history has only 2 refusals"));
    terminal.assert("sim explain 0").code(252);
}

#[test]
fn to_explain_notes_nothing() {
    let terminal = with_invitation();
    terminal.run("enable-all-features");
    let history = terminal.read("state.json.history.jsonl");
    terminal.does("sim explain");
    terminal.does("sim handshake h-examplehandshakeid111");
    assert_eq!(terminal.read("state.json.history.jsonl"), history);
}

#[test]
fn a_refusal_by_a_fault_is_explained_as_a_fault() {
    let terminal = with_invitation();
    terminal.does("sim fault add --operation ListRoots --error AccessDeniedException");
    terminal.run("list-roots");
    let told = terminal.assert("sim explain").success();
    told.stdout(
        contains("a fault that `sim fault add` placed").and(contains("orgsim sim fault list")),
    );
}

#[test]
fn an_error_on_the_command_line_is_explained_too() {
    let terminal = with_invitation();
    terminal.run("accept-handshake --handshake-it x");
    let told = terminal.assert("sim explain").success();
    told.stdout(
        contains("orgsim accept-handshake --handshake-it x")
            .and(contains("orgsim organizations accept-handshake help")),
    );
}

#[test]
fn control_characters_in_names_are_not_printed() {
    let terminal = with_invitation();
    terminal.assert_words(&[
        "sim",
        "account",
        "create",
        "--id",
        "333333333333",
        "--name",
        "E\u{1b}[2J\u{202e}",
    ]);
    terminal.run("list-roots --caller 333333333333");
    let told = terminal.run("sim explain");
    assert!(!told.contains(['\u{1b}', '\u{202e}']), "{told}");
}

#[test]
fn a_refusal_is_explained_by_the_world_as_it_was() {
    let terminal = with_invitation();
    terminal.run("cancel-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    let before = terminal.run("sim explain");
    assert!(!before.contains("has changed since"), "{before}");
    terminal.does("cancel-handshake --handshake-id h-examplehandshakeid111");
    terminal.does("sim clock advance 40d");
    terminal.does("sim account create --id 333333333333");
    let after = terminal.run("sim explain");
    assert_eq!(
        unwrapped(&after).replace(
            "(This is by the world as it was then. It has changed since: `orgsim sim diff` and \
             `orgsim sim history` tell how.) ",
            ""
        ),
        unwrapped(&before)
    );
    assert_ne!(after, before);
}

#[test]
fn a_refusal_before_something_that_was_undone_is_explained_as_the_world_was_then() {
    let terminal = with_invitation();
    let accept = "accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222";
    terminal.does(accept);
    terminal.run(accept);
    let before = terminal.run("sim explain --query Why");
    terminal.does("sim undo");
    let seen = "sim explain --query World --output text";
    terminal.shows(seen, "AS_IT_WAS\n");
    terminal.shows("sim explain --query Why", &before);
    assert!(before.contains("was accepted"), "{before}");
}

#[test]
fn where_the_world_can_not_be_taken_back_that_is_said() {
    let terminal = with_invitation();
    terminal.run("accept-handshake --handshake-id h-examplehandshakeid111");
    terminal.does("sim use 222222222222");
    let state = terminal.read("state.json");
    terminal.write(
        "state.json",
        &state.replace("\"Caller\":\"222222222222\"", "\"Caller\":\"333333333333\""),
    );
    let told = unwrapped(&terminal.run("sim explain"));
    assert!(
        told.contains("(The world has changed since, and this is by the world as it is now: "),
        "{told}"
    );
}

/// Returns the only command that would help, without the program.
fn way(terminal: &Terminal) -> Vec<String> {
    let way = terminal.run("sim explain --query Ways[0].Commands[0] --output text");
    let words = reference::shlex::split(&way).unwrap();
    words[1..].to_vec()
}

#[test]
fn whoever_gives_a_document_of_no_type_is_shown_one_that_the_service_takes() {
    let terminal = with_invitation();
    let types = <organizations::model::PolicyType as Choice>::ALL;
    for of in types.iter().map(Choice::name) {
        terminal
            .assert_words(&[
                "create-policy",
                "--type",
                of,
                "--name",
                of,
                "--description",
                "",
                "--content",
                "{\"a\":1}",
            ])
            .code(254);
        let way = way(&terminal);
        let words: Vec<_> = way.iter().map(String::as_str).collect();
        terminal.assert_words(&words).success();
    }
}

#[test]
fn the_last_service_control_policy_is_not_told_to_be_detached() {
    let terminal = with_invitation();
    terminal.does("sim ids next policy p-examplepolicyid111");
    let root = terminal.run("list-roots --query Roots[0].Id --output text");
    let root = root.trim();
    terminal.does(&format!(
        "enable-policy-type --policy-type SERVICE_CONTROL_POLICY --root-id {root}"
    ));
    terminal.does("create-policy --type SERVICE_CONTROL_POLICY --name Own --description d --content {\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}}");
    terminal.does("sim quota set attachments.SERVICE_CONTROL_POLICY 1");
    terminal.run(&format!(
        "attach-policy --policy-id p-examplepolicyid111 --target-id {root}"
    ));
    let told = terminal.run("sim explain");
    assert!(told.contains("FullAWSAccess) is attached there"), "{told}");
    assert!(!told.contains("detach-policy"), "{told}");
}

//! `ORGSIM_STATE_FROM`: worlds that begin as copies.

use std::fs;

use crate::terminal::Terminal;

const FROM: (&str, &str) = ("ORGSIM_STATE_FROM", "first.json");

/// Makes a world with an account in `first.json`, and no state file.
fn first() -> Terminal {
    let terminal = Terminal::new();
    terminal.does("sim init --now 2026-03-01T09:00:00Z --state-file first.json");
    terminal.does("sim account create --id 222222222222 --state-file first.json");
    terminal
}

fn does(terminal: &Terminal, line: &str) {
    let output = terminal.command(line).envs([FROM]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn reads_look_into_the_origin_and_write_nothing() {
    let terminal = first();
    let names = terminal.names();
    let accounts = "sim account list --query Accounts[].Id --output text";
    assert_eq!(terminal.run_with([FROM], accounts), "222222222222\n");
    does(&terminal, "sts get-caller-identity --caller 222222222222");
    terminal.run_with([FROM], "accept-handshake");
    assert_eq!(terminal.names(), names);
}

#[test]
fn the_first_change_makes_the_copy_and_undo_stops_there() {
    let terminal = first();
    let origin = terminal.read("first.json");
    does(&terminal, "create-organization");
    does(&terminal, "sim use 222222222222");
    assert_eq!(terminal.read("first.json"), origin);
    assert!(terminal.read("state.json").contains("222222222222"));
    terminal.does("describe-organization --caller 111111111111");
    terminal.does("sim undo 2");
    assert_eq!(terminal.read("state.json"), origin);
    let refusal = terminal.run("sim undo");
    assert!(
        refusal.contains("nothing before it can be undone"),
        "{refusal}"
    );
    assert!(refusal.ends_with("[255]"), "{refusal}");
    terminal.does("sim redo 2");
}

#[test]
fn a_copy_of_a_file_that_others_wrote_is_whole() {
    let terminal = first();
    fs::remove_file(terminal.path("first.json.lock")).unwrap();
    does(&terminal, "sim account create --id 333333333333");
    let accounts = "sim account list --query Accounts[].Id --output text";
    terminal.shows(accounts, "222222222222\t333333333333\n");
}

#[test]
fn a_copy_that_is_replaced_is_brought_back() {
    let terminal = first();
    does(&terminal, "sim save nothing --state-file first.json");
    does(&terminal, "sim account create --id 333333333333");
    terminal.does("sim save three");
    terminal.does("sim undo");
    terminal.does("sim load three");
    terminal.does("sim undo");
    assert_eq!(terminal.read("state.json"), terminal.read("first.json"));
}

#[test]
fn a_state_file_that_is_there_and_a_new_world_have_no_origin() {
    let terminal = first();
    terminal.does("sim init");
    let accounts = "sim account list --query Accounts[].Id";
    assert_eq!(terminal.run_with([FROM], accounts), "[]\n");
    let terminal = first();
    does(&terminal, "sim init");
    terminal.shows(accounts, "[]\n");
}

#[test]
fn an_origin_that_is_missing_is_told() {
    let terminal = Terminal::new();
    for line in ["list-accounts", "create-organization", "sim tree"] {
        let refusal = terminal.run_with([FROM], line);
        assert!(refusal.contains("cannot open the state file"), "{refusal}");
        assert!(
            refusal.contains("first.json") && refusal.ends_with("[255]"),
            "{refusal}"
        );
    }
    assert!(!terminal.path("state.json").exists());
}

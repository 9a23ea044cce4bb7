//! Clients and commands on one state file (`endpoint.md` section 10).

use crate::server::Server;
use crate::terminal::Terminal;

#[test]
fn what_one_writes_the_other_reads_and_no_clock_is_kept() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    assert_eq!(server.call("CreateOrganization", "{}").status, 200);
    terminal.shows(
        "list-accounts --query Accounts[].Id --output text",
        "111111111111\n",
    );
    terminal.does("sim clock set 2031-01-01T00:00:00Z");
    let input = r#"{"Target":{"Type":"ACCOUNT","Id":"222222222222"}}"#;
    let answer = server.call("InviteAccountToOrganization", input);
    let requested = &answer.json()["Handshake"]["RequestedTimestamp"];
    assert!(requested.as_f64().unwrap() > 1_924_905_600.0, "{requested}");
    terminal.shows("list-handshakes-for-account --caller 222222222222 --query length(Handshakes) --output text", "1\n");
}

#[test]
fn with_a_seed_a_client_gets_the_bytes_that_a_command_gets() {
    let input = r#"{"FeatureSet":"ALL"}"#;
    let by_client = {
        let terminal = Terminal::in_february();
        let server = Server::on(&terminal);
        assert_eq!(server.call("CreateOrganization", input).status, 200);
        terminal.read("state.json")
    };
    let terminal = Terminal::in_february();
    terminal.does("create-organization --feature-set ALL");
    assert_eq!(by_client, terminal.read("state.json"));
}

#[test]
fn a_server_that_begins_as_a_copy_writes_a_state_file_of_its_own() {
    let terminal = Terminal::new();
    terminal.does("create-organization --state-file origin.json");
    let origin = terminal.read("origin.json");
    let server = Server::with(&terminal, " --state-from origin.json");
    assert_eq!(server.call("ListRoots", "{}").status, 200);
    assert_eq!(server.call("DeleteOrganization", "{}").status, 200);
    assert_eq!(server.call("ListRoots", "{}").status, 400);
    assert_eq!(terminal.read("origin.json"), origin);
}

#[test]
fn lists_of_a_state_that_was_edited_are_the_same_at_every_call_and_after_a_write() {
    let terminal = Terminal::in_march();
    let server = Server::on(&terminal);
    server.call("CreateOrganization", "{}");
    // The ids that a seed gives are in another order than the accounts were created in.
    for name in ["a", "b", "c", "d", "e", "f"] {
        let input = format!(r#"{{"Email":"{name}@example.com","AccountName":"{name}"}}"#);
        assert_eq!(server.call("CreateAccount", &input).status, 200);
    }
    let list = || server.call("ListAccounts", r#"{"MaxResults":4}"#).body;
    let written_by_us = list();
    let state = terminal.read("state.json");
    terminal.write(
        "state.json",
        &state.replace("\"Name\":\"b\"", "\"Name\":\"x\""),
    );
    let edited = written_by_us.replace("\"Name\":\"b\"", "\"Name\":\"x\"");
    assert_ne!(edited, written_by_us);
    assert_eq!([list(), list()], [edited.clone(), edited.clone()]);
    server.call(
        "CreateAccount",
        r#"{"Email":"g@example.com","AccountName":"g"}"#,
    );
    assert_eq!([list(), list()], [edited.clone(), edited]);
}

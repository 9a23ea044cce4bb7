//! `sim init` and `sim validate`.

use crate::terminal::Terminal;

#[test]
fn an_empty_world_is_begun_in_the_state_file() {
    let terminal = Terminal::new();
    terminal.shows("sim init", "");
    assert!(
        terminal
            .read("state.json")
            .starts_with("{\n  \"format\": \"orgsim-state\",\n")
    );
    terminal.shows("sim account list --query Accounts", "[]\n");
}

#[test]
fn a_state_file_that_is_there_is_only_replaced_by_force() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create");
    terminal.shows(
        "sim init",
        "\norgsim: [ERROR]: there is a state file already; `--force` begins anew: `state.json`\n[255]",
    );
    terminal.shows("sim account list --query length(Accounts)", "1\n");
    let before = terminal.read("state.json");
    let history = terminal.read("state.json.history.jsonl");
    terminal.shows(
        "sim init --force",
        "the world before and its history are kept as saved `before-init`: \
         `orgsim sim load before-init` brings it back\n",
    );
    assert_eq!(terminal.read("state.json.saved/before-init.json"), before);
    assert_eq!(
        terminal.read("state.json.saved/before-init.history.jsonl"),
        history
    );
    terminal.shows("sim history --query length(Records)", "1\n");
    terminal.shows("sim account list --query length(Accounts)", "0\n");
}

#[test]
fn force_replaces_a_file_that_is_no_state() {
    let terminal = Terminal::new();
    terminal.write("state.json", "hello");
    terminal.does("sim init --force");
    assert_eq!(terminal.read("state.json.saved/before-init.json"), "hello");
    terminal.shows("sim validate --query Problems", "[]\n");
}

#[test]
fn a_seed_makes_the_same_commands_give_the_same_ids() {
    let ids = || {
        let terminal = Terminal::new();
        terminal.does("sim init --seed 42");
        terminal.does("create-organization");
        terminal.run("describe-organization --query Organization.Id")
    };
    assert_eq!(ids(), ids());
}

#[test]
fn worlds_without_a_seed_differ() {
    let id = || {
        let terminal = Terminal::new();
        terminal.does("create-organization");
        terminal.run("describe-organization --query Organization.Id")
    };
    assert_ne!(id(), id());
}

#[test]
fn a_strict_world_makes_up_no_callers() {
    let terminal = Terminal::new();
    terminal.does("sim init --strict");
    terminal.shows(
        "sts get-caller-identity --caller nobody@example.com",
        "\norgsim: [ERROR]: no account has this id, address or name, and a strict world makes none up: \
         `nobody@example.com`\n\n`sim account create` makes an account\n[253]",
    );
}

#[test]
fn a_sound_state_has_no_problems() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.shows("sim validate --query Problems", "[]\n");
}

#[test]
fn what_contradicts_itself_is_told_with_its_path() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222");
    let state = terminal.read("state.json");
    terminal.write(
        "state.json",
        &state.replace(r#""Name":"Account 222222222222""#, r#""Name":"""#),
    );
    terminal.shows(
        "sim validate --query Problems[].Path --output text",
        "accounts.222222222222.Name\n\norgsim: [ERROR]: the state file has a problem\n[255]",
    );
    assert!(
        terminal
            .run("list-accounts")
            .contains("accounts.222222222222.Name: ")
    );
}

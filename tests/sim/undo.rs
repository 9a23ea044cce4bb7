//! `sim undo` and `sim redo`.

use std::fs;

use crate::terminal::Terminal;

const LOG: &str = "state.json.history.jsonl";

/// Runs commands, and returns the state before the first and after each.
fn play(terminal: &Terminal, lines: &[&str]) -> Vec<String> {
    let mut states = vec![terminal.read("state.json")];
    for line in lines {
        terminal.does(line);
        states.push(terminal.read("state.json"));
    }
    states
}

/// Makes a world of three changes, and returns the state before and after each.
fn three_changes() -> (Terminal, Vec<String>) {
    let terminal = Terminal::in_march();
    let lines = [
        "create-organization",
        "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT",
        "sim clock advance 16d",
    ];
    let states = play(&terminal, &lines);
    (terminal, states)
}

/// Returns the change at which the world stands.
fn stands_at(terminal: &Terminal) -> String {
    let state = terminal.read("state.json");
    let change = state.split("\"Change\":\"").nth(1).unwrap();
    change.split('"').next().unwrap().to_owned()
}

#[test]
fn undo_takes_changes_back_to_the_byte_and_redo_does_them_again() {
    let (terminal, states) = three_changes();
    terminal.does("sim undo");
    assert_eq!(terminal.read("state.json"), states[2]);
    terminal.does("sim undo 2");
    assert_eq!(terminal.read("state.json"), states[0]);
    terminal.does("sim redo");
    assert_eq!(terminal.read("state.json"), states[1]);
    terminal.does("sim redo 2");
    assert_eq!(terminal.read("state.json"), states[3]);
    terminal.shows(
        "sim redo",
        "\norgsim: [ERROR]: there is nothing to redo: nothing was undone since the last change\n[252]",
    );
}

#[test]
fn what_was_due_by_the_clock_is_taken_back_with_the_change_that_did_it() {
    let (terminal, _) = three_changes();
    let before = terminal.read("state.json");
    assert!(before.contains("\"OPEN\""));
    terminal.does("sim account create");
    assert!(terminal.read("state.json").contains("\"EXPIRED\""));
    terminal.does("sim undo");
    assert_eq!(terminal.read("state.json"), before);
}

#[test]
fn undo_lists_what_it_takes_back() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim use 222222222222");
    let change = stands_at(&terminal);
    terminal.shows(
        "sim undo --query Undone",
        &format!(
            r#"[
    {{
        "Change": "{change}",
        "Time": "2026-03-01T09:00:00Z",
        "Operation": "sim use",
        "Ids": [
            "222222222222"
        ]
    }}
]
"#
        ),
    );
}

#[test]
fn the_world_itself_can_not_be_undone() {
    let (terminal, states) = three_changes();
    terminal.shows(
        "sim undo 4",
        "\norgsim: [ERROR]: only 3 changes can be undone: before them, the world was begun\n[252]",
    );
    assert_eq!(terminal.read("state.json"), states[3]);
    terminal.does("sim undo 3");
    terminal.shows(
        "sim undo",
        "\norgsim: [ERROR]: there is nothing to undo: nothing has changed since the world was begun\n[252]",
    );
}

#[test]
fn after_a_new_change_there_is_nothing_to_redo_but_the_branch_is_still_there() {
    let (terminal, states) = three_changes();
    let branch = stands_at(&terminal);
    terminal.does("sim undo 2");
    terminal.does("sim use 333333333333");
    let other = (stands_at(&terminal), terminal.read("state.json"));
    let refusal = terminal.run("sim redo");
    assert!(refusal.ends_with("[252]"), "{refusal}");
    terminal.does(&format!("sim undo --to {branch}"));
    assert_eq!(terminal.read("state.json"), states[3]);
    terminal.does("sim undo 2");
    assert_eq!(terminal.read("state.json"), states[1]);
    terminal.does(&format!("sim undo --to {}", &other.0[..8]));
    assert_eq!(terminal.read("state.json"), other.1);
    terminal.shows(
        &format!("sim undo --to {}", other.0),
        "\norgsim: [ERROR]: the world stands at this change already\n[252]",
    );
}

#[test]
fn a_change_that_is_not_in_the_history_is_refused_by_its_name() {
    let (terminal, states) = three_changes();
    for name in ["9", "x", "2-zz", ""] {
        let output = terminal
            .words(&["sim", "undo", "--to", name])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(252), "{name}");
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(
            errors.contains(&format!("the history has no change `{name}`")),
            "{errors}"
        );
    }
    assert_eq!(terminal.read("state.json"), states[3]);
}

#[test]
fn what_was_edited_by_hand_is_not_touched() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Two");
    terminal.does("sim account create --id 333333333333 --name Three");
    let edited = terminal.read("state.json").replace("\"Two\"", "\"Zwei\"");
    terminal.write("state.json", &edited);
    let log = terminal.read(LOG);
    terminal.shows(
        "sim undo 2",
        "\norgsim: [ERROR]: `accounts.222222222222` was edited by hand: it is not what the history \
         says that it became\n\nnothing was changed\n[255]",
    );
    assert_eq!(terminal.read("state.json"), edited);
    // The history tells that it was refused, and of no change.
    let after = terminal.read(LOG);
    let refusal = after.strip_prefix(&*log).unwrap();
    assert!(refusal.lines().count() == 1 && refusal.contains("\"CommandRefused\""));
    assert!(!refusal.contains("\"Change\""), "{refusal}");
    terminal.does("sim undo");
    assert!(terminal.read("state.json").contains("Zwei"));
}

#[test]
fn an_edit_between_two_changes_is_not_lost_by_taking_both_back() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Two");
    let edited = terminal.read("state.json").replace("\"Two\"", "\"Zwei\"");
    terminal.write("state.json", &edited);
    terminal.does("sim account set 222222222222 --incomplete");
    let refusal = terminal.run("sim undo 2");
    assert!(refusal.contains("was edited by hand"), "{refusal}");
    terminal.does("sim undo");
    assert!(terminal.read("state.json").contains("Zwei"));
}

#[test]
fn a_log_of_another_state_takes_nothing_back() {
    let (terminal, states) = three_changes();
    let (other, _) = three_changes();
    other.does("sim undo 3");
    other.does("sim use 999999999999");
    fs::copy(other.path(LOG), terminal.path(LOG)).unwrap();
    let log = terminal.read(LOG);
    let foreign: Vec<_> = log.lines().filter(|line| !line.contains("\"4-")).collect();
    terminal.write(LOG, &(foreign.join("\n") + "\n"));
    let change = stands_at(&terminal);
    terminal.shows(
        "sim undo",
        &format!(
            "\norgsim: [ERROR]: the history is not that of this state: it lacks the change `{change}` \
             at which the state stands\n\nnothing was changed\n[255]"
        ),
    );
    assert_eq!(terminal.read("state.json"), states[3]);
}

#[test]
fn a_log_that_is_too_short_says_how_far_back_it_goes() {
    let (terminal, _) = three_changes();
    let log = terminal.read(LOG);
    let lines: Vec<_> = log.lines().collect();
    let second = lines[1].split('"').nth(3).unwrap();
    let base = format!("{{\"Base\":\"{second}\"}}\n{}\n{}\n", lines[2], lines[3]);
    terminal.write(LOG, &base);
    terminal.shows(
        "sim undo 3",
        &format!(
            "\norgsim: [ERROR]: the history doesn't go back beyond the change `{second}`: \
             `orgsim sim undo 2` leads there, and no further\n\nnothing was changed\n[255]"
        ),
    );
    terminal.does("sim undo 2");
}

#[test]
fn what_is_undone_in_a_world_without_a_beginning_leaves_an_empty_one() {
    let terminal = Terminal::new();
    terminal.does("create-organization");
    terminal.does("sim undo");
    terminal.shows("sim account list --query Accounts", "[]\n");
    terminal.does("sim redo");
    terminal.does("describe-organization");
}

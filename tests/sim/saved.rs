//! `sim save`, `sim load` and `sim saved`.

use crate::terminal::Terminal;

/// Returns what a state says of everything but the change at which it stands, and when that was.
fn content(state: &str) -> String {
    let lines = state
        .lines()
        .filter(|line| !line.starts_with("  \"world\""));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_saved_state_is_brought_back_and_that_can_be_undone() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222");
    terminal.does("sim save two");
    let saved = terminal.read("state.json");
    assert_eq!(terminal.read("state.json.saved/two.json"), saved);
    terminal.does("sim account create --id 333333333333");
    terminal.does("sim quota set accounts 3");
    let before = terminal.read("state.json");
    terminal.does("sim load two");
    let loaded = terminal.read("state.json");
    assert_eq!(content(&loaded), content(&saved));
    assert!(!loaded.contains("\"Quotas\""), "{loaded}");
    assert_ne!(loaded, saved);
    terminal.does("sim undo");
    assert_eq!(terminal.read("state.json"), before);
    terminal.does("sim redo");
    assert_eq!(terminal.read("state.json"), loaded);
    terminal.does("sim undo 4");
    terminal.shows("sim account list --query Accounts", "[]\n");
}

#[test]
fn what_was_before_a_new_world_is_loaded_into_it() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    let before = terminal.read("state.json");
    terminal.does("sim init --force");
    terminal.does("sim load before-init");
    assert_eq!(content(&terminal.read("state.json")), content(&before));
    terminal.does("sim undo");
    terminal.shows("sim account list --query Accounts", "[]\n");
}

#[test]
fn saved_states_are_listed_and_deleted() {
    let terminal = Terminal::in_march();
    terminal.does("sim use 222222222222");
    terminal.does("sim save b");
    terminal.does("sim save a.1");
    terminal.does("sim init --force");
    terminal.shows(
        "sim saved --output text --query Saved[].[Name,LastChange,History]",
        "a.1\t2026-03-01T09:00:00Z\tNone\n\
         b\t2026-03-01T09:00:00Z\tNone\n\
         before-init\t2026-03-01T09:00:00Z\tstate.json.saved/before-init.history.jsonl\n",
    );
    terminal.does("sim saved delete a.1");
    terminal.does("sim saved delete before-init");
    terminal.shows("sim saved --query Saved[].Name --output text", "b\n");
    assert!(
        !terminal
            .path("state.json.saved/before-init.history.jsonl")
            .exists()
    );
}

#[test]
fn a_name_that_is_taken_is_only_replaced_by_force() {
    let terminal = Terminal::in_march();
    terminal.does("sim save one");
    let saved = terminal.read("state.json.saved/one.json");
    terminal.does("sim use 222222222222");
    terminal.shows(
        "sim save one",
        "\norgsim: [ERROR]: there is a saved state of this name already; `--force` replaces it: `one`\n[255]",
    );
    assert_eq!(terminal.read("state.json.saved/one.json"), saved);
    terminal.does("sim save one --force");
    assert_eq!(
        terminal.read("state.json.saved/one.json"),
        terminal.read("state.json")
    );
}

#[test]
fn a_name_that_is_none_or_that_nothing_has_is_refused() {
    let terminal = Terminal::in_march();
    let before = terminal.read("state.json");
    for line in ["sim load two", "sim saved delete two"] {
        terminal.shows(
            line,
            "\norgsim: [ERROR]: no state is saved under this name; `orgsim sim saved` lists them: `two`\n[252]",
        );
    }
    for line in [
        "sim save ../x",
        "sim save .x",
        "sim load a/b",
        "sim saved delete .log",
    ] {
        let refusal = terminal.run(line);
        assert!(
            refusal.contains("the name of a saved state has letters"),
            "{refusal}"
        );
        assert!(refusal.ends_with("[252]"), "{refusal}");
    }
    assert_eq!(terminal.read("state.json"), before);
}

#[test]
fn a_saved_state_that_contradicts_itself_is_not_loaded() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222");
    terminal.does("sim save two");
    let saved = terminal.read("state.json.saved/two.json");
    terminal.write(
        "state.json.saved/two.json",
        &saved.replace("222222222222\"", "22222222222\""),
    );
    let before = terminal.read("state.json");
    let refusal = terminal.run("sim load two");
    assert!(
        refusal.contains("state.json.saved/two.json") && refusal.ends_with("[255]"),
        "{refusal}"
    );
    assert_eq!(terminal.read("state.json"), before);
}

#[test]
fn without_a_state_there_is_nothing_to_save() {
    let terminal = Terminal::new();
    let refusal = terminal.run("sim save one");
    assert!(refusal.ends_with("[255]"), "{refusal}");
    assert!(!terminal.path("state.json.saved").exists());
}

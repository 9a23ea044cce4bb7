//! A lesson from its start to its end.

use std::process::Stdio;
use std::time::Duration;
use std::{fs, thread};

use super::OWN;
use crate::terminal::{Terminal, printed};

/// Opens a terminal in which the lesson of our own has begun.
fn begun() -> Terminal {
    let terminal = Terminal::new();
    terminal.write("own.md", OWN);
    terminal.does("sim lesson start own.md");
    terminal
}

fn done(terminal: &Terminal) -> String {
    let done = terminal.run("sim lesson check --query Tasks[].Done --output text");
    done.trim_end_matches("[1]").to_owned()
}

#[test]
fn a_lesson_makes_its_world_and_shows_the_first_task() {
    let terminal = Terminal::new();
    terminal.write("own.md", OWN);
    terminal.shows(
        "sim lesson start own.md",
        "A lesson of one's own (about 5 minutes)\n\nTwo tasks.\n\nTask 1: Make an organization\n\n\
         `orgsim sim lesson check` judges, `orgsim sim lesson hint` helps.\n",
    );
    terminal.shows(
        "sim account list --query Accounts[].Name --output text",
        "Bob\n",
    );
    terminal.shows("sim validate --query Problems", "[]\n");
    let judged = terminal.run("sim lesson check");
    let missing = "Not done yet: `describe-organization` by 111111111111 does not answer yet as it\nshould.\n";
    assert!(judged.contains(missing), "{judged}");
    assert!(judged.ends_with("[1]"), "tasks remain: {judged}");
}

#[test]
fn a_world_in_use_is_replaced_only_if_that_is_said() {
    let terminal = Terminal::new();
    terminal.write("own.md", OWN);
    terminal.does("create-organization");
    let before = terminal.read("state.json");
    let found = terminal.run("sim lesson start own.md");
    assert!(
        found.contains("there is a world already; `--force` replaces it"),
        "{found}"
    );
    assert!(found.ends_with("[255]"), "{found}");
    assert_eq!(terminal.read("state.json"), before);
    terminal.does("sim lesson start own.md --force");
    assert_eq!(done(&terminal), "False\tFalse\n");
}

#[test]
fn with_a_folder_the_world_is_there_and_the_line_that_leads_there_is_told() {
    let terminal = Terminal::new();
    terminal.write("own.md", OWN);
    let told = terminal.run("sim lesson start own.md a/b");
    let state = terminal.path("a/b/state.json");
    let line = format!("    export ORGSIM_STATE_FILE={}\n", state.display());
    assert!(told.contains(&line), "{told}");
    assert!(state.exists());
    assert!(!terminal.path("state.json").exists());
    let both = terminal.run("sim lesson start own.md a/c --state-file x.json");
    assert!(both.ends_with("[252]"), "{both}");
}

#[test]
fn tasks_are_judged_by_state_and_log_and_undoing_undoes_them() {
    let terminal = begun();
    assert_eq!(done(&terminal), "False\tFalse\n");
    let untouched = terminal.read("state.json");
    terminal.does("organizations create-organization");
    assert_eq!(done(&terminal), "True\tFalse\n");
    terminal.assert("leave-organization").code(254);
    assert_eq!(done(&terminal), "True\tTrue\n");
    terminal.does("sim undo");
    assert_eq!(terminal.read("state.json"), untouched);
    assert_eq!(done(&terminal), "False\tTrue\n");
    terminal.does("sim redo");
    assert_eq!(done(&terminal), "True\tTrue\n");
}

#[test]
fn judging_changes_nothing_and_is_not_logged() {
    let terminal = begun();
    let before = (
        terminal.read("state.json"),
        terminal.read("state.json.history.jsonl"),
    );
    for command in ["show", "solution --yes", "list", "show 2"] {
        terminal.does(&format!("sim lesson {command}"));
    }
    terminal.assert("sim lesson check").code(1);
    let after = (
        terminal.read("state.json"),
        terminal.read("state.json.history.jsonl"),
    );
    assert_eq!(before, after);
}

#[test]
fn what_was_refused_in_another_lesson_or_before_a_reset_does_not_count() {
    let terminal = begun();
    terminal.does("create-organization");
    terminal.assert("leave-organization").code(254);
    assert_eq!(done(&terminal), "True\tTrue\n");
    terminal.does("sim lesson reset");
    assert_eq!(done(&terminal), "False\tFalse\n");
    terminal.does("create-organization");
    assert_eq!(done(&terminal), "True\tFalse\n");
    terminal.does("sim undo 2");
    assert_eq!(done(&terminal), "True\tTrue\n", "the reset was undone");
}

#[test]
fn a_lesson_that_replaced_a_world_can_be_undone() {
    let terminal = Terminal::new();
    terminal.write("own.md", OWN);
    terminal.does("create-organization");
    let before = terminal.read("state.json");
    terminal.does("sim lesson start own.md --force");
    terminal.does("sim undo");
    assert_eq!(terminal.read("state.json"), before);
}

#[test]
fn a_refusal_counts_only_from_the_account_that_was_to_get_it() {
    let terminal = begun();
    terminal.assert("leave-organization --caller Bob").code(254);
    assert_eq!(done(&terminal), "False\tFalse\n");
}

#[test]
fn hints_come_one_by_one_and_are_lines_without_a_number() {
    let terminal = begun();
    let state = terminal.read("state.json");
    let first = terminal.run("sim lesson hint");
    assert_eq!(
        first,
        "Task 1: Make an organization\n\nThink.\n\nThere is one more hint.\n"
    );
    let second = terminal.run("sim lesson hint");
    assert!(
        second.contains("`orgsim create-organization`\n\nThat was the last hint"),
        "{second}"
    );
    let all = terminal.run("sim lesson hint");
    assert!(
        all.contains("Think.\n\n`orgsim create-organization`\n\nThere are no other"),
        "{all}"
    );
    assert_eq!(terminal.read("state.json"), state);
    let log = terminal.read("state.json.history.jsonl");
    let hints: Vec<_> = log
        .lines()
        .filter(|line| line.contains("sim lesson hint"))
        .collect();
    assert_eq!(hints.len(), 2);
    assert!(
        hints
            .iter()
            .all(|line| !line.contains("\"Change\"") && line.contains("\"Task\":1"))
    );
    terminal.does("sim lesson reset");
    terminal.shows("sim lesson hint", &first);
}

#[test]
fn a_solution_is_shown_to_whoever_says_yes() {
    let terminal = begun();
    let question = "Show the solution of task 1? [y/N] ";
    let answered = |answer: &str| {
        let file = terminal.path("answer");
        fs::write(&file, answer).unwrap();
        let mut command = terminal.command("sim lesson solution");
        let output = command
            .stdin(fs::File::open(&file).unwrap())
            .output()
            .unwrap();
        assert_eq!(
            String::from_utf8(output.stderr).unwrap().trim_end(),
            question.trim_end()
        );
        String::from_utf8(output.stdout).unwrap()
    };
    let solution = "Task 1: Make an organization\n\n$ orgsim create-organization --query \
                    Organization.FeatureSet\n\"ALL\"\n\n";
    assert_eq!(answered(""), "");
    assert_eq!(answered("n\n"), "");
    assert_eq!(answered("y\n"), solution);
    terminal.shows("sim lesson solution --yes", solution);
    terminal.shows(
        "sim lesson solution 2 --yes",
        "Task 2: Be refused\n\nThe lesson has no solution for this task.\n",
    );
    assert!(
        terminal
            .run("sim lesson solution 3 --yes")
            .ends_with("[252]")
    );
}

#[test]
fn in_the_end_the_lesson_says_what_it_has_to_say() {
    let terminal = begun();
    terminal.does("create-organization");
    terminal.assert("leave-organization").code(254);
    terminal.shows(
        "sim lesson check",
        "A lesson of one's own\n\n  [x] 1  Make an organization\n  [x] 2  Be refused\n\n\
         All tasks are done.\n\nThe end\n\nWell done.\n\n",
    );
    let hint = terminal.run("sim lesson hint");
    assert!(hint.starts_with("All tasks are done."), "{hint}");
}

#[test]
fn whoever_watches_is_told_what_has_changed_until_all_is_done() {
    let terminal = begun();
    let mut watching = terminal.command("sim lesson check --watch");
    let watching = watching.stdout(Stdio::piped()).spawn().unwrap();
    thread::sleep(Duration::from_millis(500));
    terminal.does("create-organization");
    terminal.assert("leave-organization").code(254);
    let output = watching.wait_with_output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        told.contains("  [ ] 1  Make an organization\n  [ ] 2  Be refused\n"),
        "{told}"
    );
    assert!(told.ends_with("Well done.\n\n"), "{told}");
}

#[test]
fn a_world_without_a_lesson_says_how_one_begins() {
    let terminal = Terminal::in_march();
    for command in [
        "check",
        "check --watch",
        "hint",
        "show",
        "reset",
        "solution",
    ] {
        let found = terminal.run(&format!("sim lesson {command}"));
        let told = "there is no lesson in this world; `orgsim sim lesson start first-invitation`";
        assert!(found.contains(told) && found.ends_with("[255]"), "{found}");
    }
}

#[test]
fn a_lesson_whose_file_is_gone_is_told() {
    let terminal = begun();
    fs::remove_file(terminal.path("own.md")).unwrap();
    let found = terminal.run("sim lesson check");
    assert!(found.contains("cannot read the lesson"), "{found}");
    assert!(found.ends_with("[255]"), "{found}");
}

#[test]
fn nothing_that_a_lesson_says_controls_the_terminal() {
    let terminal = Terminal::new();
    terminal.write(
        "own.md",
        &OWN.replace("Two tasks.", "Two \u{1b}[2J\u{202e} tasks."),
    );
    let told = printed(&terminal.assert("sim lesson start own.md"));
    assert!(told.contains("Two \u{fffd}[2J\u{fffd} tasks."), "{told}");
}

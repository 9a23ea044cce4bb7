//! `sim diff`.

use crate::terminal::Terminal;

/// Makes a world in which an account was invited, and saves it; it then joins, moves and gets a tag.
fn joined() -> (Terminal, String) {
    let terminal = Terminal::in_march();
    terminal.does("sim ids next organization o-exampleorgid");
    terminal.does("sim ids next root r-exam");
    terminal.does("sim ids next organizational-unit ou-exam-production");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("create-organization");
    terminal.does("create-organizational-unit --parent-id r-exam --name Prod");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("sim save invited");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    let joined = terminal.run("sim diff");
    terminal.does("move-account --account-id 222222222222 --source-parent-id r-exam --destination-parent-id ou-exam-production");
    terminal.does("tag-resource --resource-id 222222222222 --tags Key=team,Value=blue");
    (terminal, joined)
}

#[test]
fn what_the_last_change_did_is_told_in_words() {
    let (terminal, joined) = joined();
    assert_eq!(
        joined,
        "account 222222222222 (Account 222222222222)\n  joined o-exampleorgid in r-exam (Root)\n\
         handshake h-examplehandshakeid111\n  now ACCEPTED\n"
    );
    let account = "account 222222222222 (Account 222222222222)\n";
    terminal.shows(
        "sim diff",
        &format!("{account}  tag team set to \"blue\"\n"),
    );
    let moved = "  moved from r-exam (Root) to ou-exam-production (Prod)\n";
    terminal.shows("sim diff @2 @1", &format!("{account}{moved}"));
    terminal.does("untag-resource --resource-id 222222222222 --tag-keys team");
    terminal.shows("sim diff", &format!("{account}  tag team removed\n"));
    terminal.shows("sim diff @2", "");
}

#[test]
fn states_are_named_by_changes_by_saved_names_and_by_files() {
    let (terminal, _) = joined();
    let expected = terminal.run("sim diff @3");
    assert!(
        expected.contains("joined o-exampleorgid in ou-exam-production (Prod)"),
        "{expected}"
    );
    terminal.shows("sim diff invited", &expected);
    terminal.shows(
        "sim diff ./state.json.saved/invited.json ./state.json",
        &expected,
    );
    let back = terminal.run("sim diff state.json invited");
    assert!(back.contains("left o-exampleorgid"), "{back}");
    terminal.does("sim undo 3");
    terminal.shows("sim diff invited", "");
}

#[test]
fn the_exit_status_tells_whether_states_differ_if_it_is_asked_to() {
    let (terminal, _) = joined();
    let code = |line: &str| terminal.command(line).output().unwrap().status.code();
    assert_eq!(code("sim diff"), Some(0));
    assert_eq!(code("sim diff --exit-code"), Some(1));
    assert_eq!(code("sim diff @0 --exit-code"), Some(0));
}

#[test]
fn differences_are_data_for_programs() {
    let (terminal, _) = joined();
    terminal.shows(
        "sim diff --output text --query Changes[].[Section,Id,Old.Membership.Tags,New.Name,Words]",
        "accounts\t222222222222\tNone\tAccount 222222222222\ttag team set to \"blue\"\n",
    );
}

#[test]
fn what_names_no_state_is_refused() {
    let (terminal, _) = joined();
    for (name, said) in [
        (
            "nothing",
            "no saved state has this name, and there is no such file: `nothing`",
        ),
        ("@x", "this is no number of changes: `@x`"),
        (
            "@99",
            "changes can be undone: before them, the world was begun",
        ),
    ] {
        let refusal = terminal.run(&format!("sim diff {name}"));
        assert!(
            refusal.contains(said) && refusal.ends_with("[252]"),
            "{refusal}"
        );
    }
}

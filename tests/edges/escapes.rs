//! Names and words that would have a terminal do something.

use crate::terminal::Terminal;

/// Clears the screen of a terminal, by two ways to say so, rings, and writes from the right.
const HARM: &str = "\u{1b}[2J\u{9b}2J\u{7}\u{202e}";

/// What harms a terminal in whatever is printed.
fn harms(printed: &[u8]) -> bool {
    let text = String::from_utf8_lossy(printed);
    text.contains(|letter: char| {
        let is_control = letter.is_control() && letter != '\n' && letter != '\t';
        is_control || letter == '\u{202e}'
    })
}

#[test]
fn a_name_with_escape_characters_reaches_no_terminal_through_sim() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    let root = terminal.run("list-roots --query Roots[0].Id --output text");
    let mut create = terminal.command("create-organizational-unit --name");
    create.args([HARM, "--parent-id", root.trim_end()]);
    assert!(create.output().unwrap().status.success());
    for line in [
        "sim tree",
        "sim tree --output json",
        "sim tree --output yaml",
        "sim tree --output text",
        "sim tree --output table",
        "sim history",
        "sim history --output text",
        "sim history --output table",
        "sim history --diagram",
    ] {
        let output = terminal.command(line).output().unwrap();
        assert!(
            output.status.success() && !output.stdout.is_empty(),
            "{line}"
        );
        assert!(!harms(&output.stdout), "{line}: {output:?}");
    }
}

#[test]
fn a_name_with_several_lines_is_one_cell_of_a_text_and_one_line_of_a_tree() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    let root = terminal.run("list-roots --query Roots[0].Id --output text");
    let mut create = terminal.command("create-organizational-unit --name");
    create.args(["A\nFORGED\tX", "--parent-id", root.trim_end()]);
    assert!(create.output().unwrap().status.success());
    for line in ["sim tree", "sim tree --output text"] {
        let printed = terminal.run(line);
        assert!(printed.contains("A\u{fffd}FORGED\u{fffd}X"), "{printed}");
    }
}

#[test]
fn who_sends_an_invitation_writes_lines_only_in_the_notes_of_the_mail() {
    let terminal = Terminal::in_march();
    let mut create = terminal.command("sim account create --id 111111111111 --name");
    create.arg("A\nFORGED");
    assert!(create.output().unwrap().status.success());
    terminal.does("create-organization");
    let mut invite = terminal.command("invite-account-to-organization --notes");
    invite.args([
        "Dear\nJuan\u{7}",
        "--target",
        "Id=222222222222,Type=ACCOUNT",
    ]);
    assert!(invite.output().unwrap().status.success());
    let text = terminal.run("sim inbox --output text --query Mails[0].[Subject,Text]");
    assert!(text.starts_with("A\u{fffd}FORGED invites you"), "{text}");
    assert!(text.contains("\nDear\nJuan\u{fffd}\n"), "{text}");
}

#[test]
fn what_debug_tells_is_a_line_each_and_harmless() {
    let terminal = Terminal::in_march();
    let mut call = terminal.command("list-roots --debug --caller");
    let output = call.arg(format!("{HARM}\nforged")).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        errors.contains("\u{fffd}forged calls ListRoots"),
        "{errors}"
    );
    assert!(!harms(&output.stderr), "{errors}");
}

#[test]
fn our_own_messages_have_no_escape_characters() {
    let terminal = Terminal::in_march();
    let file = format!("{HARM}/state.json");
    for words in [
        vec!["sim", "use", HARM],
        vec!["sim", HARM],
        vec!["sim", "ids", "next", "account", HARM],
        vec!["--state-file", &file, "sim", "whoami"],
        vec!["--caller", HARM, "list-accounts"],
        vec!["--state-file", &file, "list-accounts"],
        vec!["--state-file", &file],
    ] {
        terminal.write(HARM, "no folder");
        let mut command = terminal.program(env!("CARGO_BIN_EXE_orgsim"));
        let output = command.args(&words).output().unwrap();
        assert!(!output.status.success(), "{words:?}");
        assert!(!harms(&output.stderr), "{words:?}: {output:?}");
    }
}

//! Names and words that would have a terminal do something.

use crate::terminal::Terminal;

/// Clears the screen of a terminal, by two ways to say so, and rings.
const HARM: &str = "\u{1b}[2J\u{9b}2J\u{7}";

/// What harms a terminal in whatever is printed.
fn harms(printed: &[u8]) -> bool {
    let text = String::from_utf8_lossy(printed);
    text.contains(|letter: char| letter.is_control() && letter != '\n' && letter != '\t')
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

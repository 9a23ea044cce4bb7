//! What the words behind `sim` may be.

use crate::terminal::Terminal;

#[test]
fn help_goes_to_standard_output() {
    let terminal = Terminal::new();
    let help = terminal.run("sim --help");
    assert!(help.contains("Usage: orgsim sim <COMMAND>"), "{help}");
    assert!(!help.ends_with(']'), "{help}");
}

#[test]
fn help_that_goes_to_no_terminal_is_plain_text() {
    let help = Terminal::new().run("describe-handshake help");
    assert!(
        help.contains("\n       --handshake-id (string) [required]\n"),
        "{help}"
    );
}

#[test]
fn help_may_be_asked_for_before_a_command() {
    let terminal = Terminal::new();
    for (words, behind) in [
        ("help accept-handshake", "accept-handshake help"),
        (
            "help organizations accept-handshake",
            "accept-handshake help",
        ),
        ("help organizations", "organizations help"),
        ("help sim clock advance", "sim help clock advance"),
    ] {
        terminal.shows(words, &terminal.run(behind));
    }
    assert!(
        terminal
            .run("help nobody")
            .contains("Found invalid choice 'nobody'")
    );
}

#[test]
fn words_that_make_no_sense_end_with_the_code_for_that() {
    let terminal = Terminal::new();
    assert!(terminal.run("sim").ends_with("[252]"));
    assert!(terminal.run("sim sing").ends_with("[252]"));
    assert!(terminal.run("sim clock advance soon").ends_with("[252]"));
    assert!(terminal.run("sim clock advance -d").ends_with("[252]"));
    assert_eq!(terminal.names(), [""; 0]);
}

#[test]
fn a_command_that_is_close_is_suggested_but_no_hidden_one() {
    let terminal = Terminal::new();
    let tip = "tip: a similar subcommand exists: 'whoami'";
    assert!(terminal.run("sim whoam").contains(tip));
    assert!(!terminal.run("sim nope").contains("tip"));
}

#[test]
fn an_output_type_that_nobody_knows_is_refused() {
    let terminal = Terminal::new();
    let output = [("AWS_DEFAULT_OUTPUT", "papyrus")];
    assert_eq!(
        terminal.run_with(output, "sim clock"),
        "\norgsim: [ERROR]: Unknown output type: papyrus\n[255]"
    );
}

#[test]
fn a_reader_that_has_gone_is_told_nothing() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let terminal = Terminal::new();
    let mut fidelity = terminal.command("sim fidelity --output json");
    let output = fidelity.stdout(writer).output().unwrap();
    assert_eq!(output.status.code(), Some(255));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

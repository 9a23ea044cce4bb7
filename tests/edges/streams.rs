//! Standard streams that nobody reads, that are full, or that are closed.

use std::fs::File;
use std::process::Stdio;

use orgsim::{Environment, Streams};

use crate::terminal::Terminal;

/// Commands that print by each of the ways that there are.
const PRINTING: [&str; 8] = [
    "sts get-caller-identity",
    "sts get-caller-identity --output table",
    "sts get-caller-identity --output yaml-stream",
    "create-account --generate-cli-skeleton",
    "create-account --generate-cli-skeleton yaml-input",
    "--version",
    "sim completions bash",
    "sim clock",
];

#[test]
fn a_pipe_that_nobody_reads_ends_a_command_quietly() {
    let terminal = Terminal::new();
    for line in PRINTING {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = terminal.command(line).stdout(writer).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
        assert_eq!(output.status.code(), Some(255), "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_ends_a_command() {
    let terminal = Terminal::new();
    for line in PRINTING {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = terminal.command(line).stdout(full).output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(
            errors.contains("No space left on device"),
            "{line}: {errors}"
        );
        assert_eq!(output.status.code(), Some(255), "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn who_cannot_be_told_of_an_error_still_gets_its_exit_code() {
    let terminal = Terminal::new();
    let full = File::options().write(true).open("/dev/full").unwrap();
    let status = terminal.command("accept-handshake").stderr(full).status();
    assert_eq!(status.unwrap().code(), Some(252));
}

#[test]
fn what_was_done_stays_done_when_it_cannot_be_told() {
    let terminal = Terminal::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut create = terminal.command("create-organization");
    let output = create.stdout(writer).output().unwrap();
    assert_eq!(output.status.code(), Some(255));
    terminal.shows(
        "describe-organization --query Organization.FeatureSet",
        "\"ALL\"\n",
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_change_whose_answer_cannot_be_written_is_told_as_saved() {
    for line in ["create-organization", "sim account create --name Ann"] {
        let terminal = Terminal::new();
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = terminal.command(line).stdout(full).output().unwrap();
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "\norgsim: [ERROR]: the change was saved, but the answer can't be written: No space \
             left on device (os error 28)\n",
            "{line}"
        );
        assert_eq!(output.status.code(), Some(255), "{line}");
        assert_eq!(
            terminal.run("sim account list --query length(Accounts)"),
            "1\n"
        );
    }
}

#[test]
fn a_change_whose_answer_cannot_be_worked_out_is_not_saved() {
    for line in [
        "create-organization",
        "sim account create",
        "sim use 222222222222",
    ] {
        let terminal = Terminal::new();
        let wrong_query = ["--query", "abs(@)"];
        let output = terminal.command(line).args(wrong_query).output().unwrap();
        assert_eq!(output.status.code(), Some(255), "{line}: {output:?}");
        let mut wrong_format = terminal.command(line);
        let output = wrong_format.env("AWS_DEFAULT_OUTPUT", "nonsense").output();
        assert_eq!(output.unwrap().status.code(), Some(255), "{line}");
        assert_eq!(terminal.run("sim account list --query Accounts"), "[]\n");
    }
}

#[test]
fn a_change_whose_answer_finds_no_pager_is_not_saved() {
    let terminal = Terminal::new();
    let state = terminal.path("state.json");
    let variable = |name: &str| match name {
        "AWS_PAGER" => Some("/nowhere/pager".into()),
        "ORGSIM_STATE_FILE" => Some(state.clone().into()),
        _ => None,
    };
    let environment = Environment {
        arguments: vec!["create-organization".into()],
        terminal: Some(orgsim::Terminal { columns: 80 }),
        ..Environment::bare("orgsim", &variable)
    };
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    let exit = orgsim::run(&environment, &mut streams);
    assert_eq!(exit.code(), 253, "{}", String::from_utf8_lossy(&errors));
    assert!(!state.exists());
}

#[test]
fn streams_may_be_closed() {
    let terminal = Terminal::new();
    let program = env!("CARGO_BIN_EXE_orgsim");
    let code = |line: &str| {
        let mut shell = terminal.program("sh");
        shell.args(["-c", &format!("'{program}' {line}")]);
        let shell = shell.stdout(Stdio::null()).stderr(Stdio::null());
        shell.status().unwrap().code()
    };
    assert_eq!(code("sts get-caller-identity <&-"), Some(0));
    assert_eq!(code("sts get-caller-identity <&- >&- 2>&-"), Some(0));
    assert_eq!(code("accept-handshake 2>&-"), Some(252));
    assert_eq!(
        code("accept-handshake --cli-input-json file:///dev/stdin <&-"),
        Some(252)
    );
}

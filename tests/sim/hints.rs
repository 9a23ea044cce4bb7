//! What is said to whoever types commands by hand.

use crate::terminal::Terminal;

const HINT: &str = "hint: `orgsim sim explain` says why, and what would help\n";

/// A refused call, in a shell.
const REFUSED: &str = "orgsim accept-handshake --handshake-id h-examplehandshakeid111";

/// Runs lines of a shell on a terminal, in a world with a history; nothing where there is no terminal.
fn on_terminal(lines: &str) -> Option<String> {
    let terminal = Terminal::in_march();
    Some(terminal.screen(lines)?.ends())
}

#[test]
fn a_refused_command_on_a_terminal_ends_with_the_hint_that_it_can_be_explained() {
    for line in [
        REFUSED,
        "orgsim accept-handshake",
        "orgsim list-accounts --no-such-option",
    ] {
        let Some(shown) = on_terminal(line) else {
            return;
        };
        assert!(shown.ends_with(&format!("\n\n{HINT}")), "{line}: {shown}");
    }
}

#[test]
fn there_is_no_hint_where_a_stream_is_no_terminal_or_hints_are_off() {
    for line in [
        format!("{REFUSED} 2>&1 | cat"),
        format!("{REFUSED} > /dev/null"),
        format!("ORGSIM_HINTS=0 {REFUSED}"),
        "orgsim sim clock set nonsense".to_owned(),
    ] {
        let Some(shown) = on_terminal(&line) else {
            return;
        };
        assert!(!shown.contains("hint:"), "{line}: {shown}");
    }
}

#[test]
fn there_is_no_hint_where_nothing_was_noted_that_could_be_explained() {
    let Some(screen) = Terminal::new().screen("orgsim accept-handshake") else {
        return;
    };
    let shown = screen.ends();
    assert!(
        shown.contains("--handshake-id") && !shown.contains("hint:"),
        "{shown}"
    );
}

#[test]
fn the_program_alone_says_on_a_terminal_what_to_try_first() {
    let Some(shown) = on_terminal("orgsim; echo $?; orgsim 2>&1 | head -n 2") else {
        return;
    };
    let (first, piped) = shown.split_once("252\n").unwrap();
    assert_eq!(first.lines().count(), 5, "{first}");
    assert!(
        first.lines().all(|line| line.chars().count() <= 80),
        "{first}"
    );
    assert!(first.contains("orgsim sim lesson start first-invitation"));
    assert!(
        piped.contains("the following arguments are required: command"),
        "{piped}"
    );
}

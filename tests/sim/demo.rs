//! `sim demo`.

use std::process::Stdio;

use crate::terminal::Terminal;

const STORIES: [&str; 4] = ["invitation", "refusals", "all-features", "billing-transfer"];

/// What is on the screen where a demo waits.
const PROMPT: &str = "q ends -- ";

#[test]
fn the_demo_plays_the_life_of_invitations_if_it_is_not_told_what() {
    let terminal = Terminal::new();
    let demo = terminal.run("sim demo");
    terminal.shows("sim demo invitation", &demo);
    for state in ["ACCEPTED", "DECLINED", "CANCELED", "EXPIRED"] {
        let line = format!("\"{state}\"");
        assert!(demo.lines().any(|other| other == line), "{line}");
    }
}

#[test]
fn every_demo_plays_the_same_every_time_and_leaves_nothing_behind() {
    let terminal = Terminal::new();
    for story in STORIES {
        let demo = terminal.run(&format!("sim demo {story}"));
        terminal.shows(&format!("sim demo {story}"), &demo);
        assert!(
            demo.contains("\n      orgsim sim lesson start first-invitation\n"),
            "{demo}"
        );
        assert_eq!(terminal.names(), [""; 0]);
    }
}

/// Returns the commands of a demo that are refused.
fn refused(demo: &str) -> Vec<&str> {
    let commands = demo.split("\n$ orgsim ").skip(1);
    let refused = commands.filter(|command| command.contains("\n(exit code "));
    refused
        .map(|command| command.split([' ', '\n']).next().unwrap_or_default())
        .collect()
}

#[test]
fn in_a_demo_nothing_is_refused_but_what_it_tells() {
    let terminal = Terminal::new();
    let expected: [&[&str]; 4] = [
        &["accept-handshake"],
        &[
            "accept-handshake",
            "accept-handshake",
            "cancel-handshake",
            "accept-handshake",
        ],
        &["invite-account-to-organization"],
        &[],
    ];
    for (story, expected) in STORIES.into_iter().zip(expected) {
        let demo = terminal.run(&format!("sim demo {story}"));
        assert_eq!(refused(&demo), expected, "{story}");
    }
}

#[test]
fn the_demo_is_the_same_under_the_name_aws() {
    let terminal = Terminal::new();
    let demo = terminal.run("sim demo");
    let link = terminal.path("aws");
    std::os::unix::fs::symlink(crate::terminal::ORGSIM, &link).unwrap();
    let mut aws = terminal.program(link.to_str().unwrap());
    let output = aws.args(["sim", "demo"]).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), demo);
}

#[test]
fn step_by_step_the_demo_ends_at_the_end_of_the_input() {
    let terminal = Terminal::new();
    let mut stepping = terminal.command("sim demo --step");
    let output = stepping.stdin(Stdio::null()).output().unwrap();
    let demo = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(demo.ends_with("q ends -- \n"), "{demo}");
    assert_eq!(demo.matches(PROMPT).count(), 1, "{demo}");
}

/// Steps through a demo with the keys, and returns how it ends; none where there is no terminal.
fn stepped(keys: &[&str]) -> Option<String> {
    let terminal = Terminal::new();
    let mut screen = terminal.screen("trap : INT; orgsim sim demo --step; echo \"status $?\"")?;
    for key in keys {
        screen.waits_for(PROMPT);
        screen.types(key);
    }
    let shown = screen.ends();
    assert_eq!(terminal.names(), [""; 0], "{shown}");
    assert_eq!(shown.matches(PROMPT).count(), keys.len(), "{shown}");
    shown.lines().last().map(str::to_owned)
}

#[test]
fn on_a_terminal_enter_goes_on_and_q_and_the_end_of_the_input_end_it() {
    let ends = |keys| stepped(keys).is_none_or(|last| last.ends_with("status 0"));
    assert!(ends(&["\n", "\n", "q\n"]));
    assert!(ends(&["\n", "\u{4}"]));
}

#[test]
fn an_interrupt_where_it_waits_ends_the_demo_and_leaves_nothing_behind() {
    let last = stepped(&["\n", "\u{3}"]);
    assert!(last.is_none_or(|last| last.ends_with("status 130")));
}

#[test]
fn an_interrupt_while_a_command_runs_leaves_nothing_behind() {
    for chapter in [
        "A world",
        "is accepted",
        "is declined",
        "is cancelled",
        "expires",
    ] {
        let terminal = Terminal::new();
        let Some(mut screen) = terminal.screen("orgsim sim demo; echo \"status $?\"") else {
            return;
        };
        screen.waits_for(chapter);
        screen.types("\u{3}");
        let shown = screen.ends();
        assert_eq!(terminal.names(), [""; 0], "{shown}");
    }
}

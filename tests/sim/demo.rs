//! `sim demo`.

use std::process::Stdio;

use crate::terminal::Terminal;

#[test]
fn the_demo_plays_the_life_of_invitations_the_same_every_time() {
    let terminal = Terminal::new();
    let demo = terminal.run("sim demo");
    terminal.shows("sim demo", &demo);
    for line in [
        "h-examplehandshakeid111\tACCEPTED",
        "h-examplehandshakeid222\tDECLINED",
        "h-examplehandshakeid333\tCANCELED",
        "h-examplehandshakeid444\tEXPIRED",
    ] {
        assert!(demo.lines().any(|other| other == line), "{line}");
    }
}

#[test]
fn the_demo_leaves_nothing_behind() {
    let terminal = Terminal::new();
    terminal.does("sim demo");
    assert_eq!(terminal.names(), [""; 0]);
}

#[test]
fn step_by_step_the_demo_goes_on_when_nobody_can_press_enter() {
    let terminal = Terminal::new();
    let mut stepping = terminal.command("sim demo --step");
    let output = stepping.stdin(Stdio::null()).output().unwrap();
    let demo = String::from_utf8(output.stdout).unwrap();
    terminal.shows("sim demo", &demo);
}

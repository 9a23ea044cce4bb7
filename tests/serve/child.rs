//! `sim serve -- COMMAND` (`endpoint.md` section 1). What it gets is told row by row in unit tests.
#![cfg(unix)]

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::terminal::{ORGSIM, Terminal};

fn run(terminal: &Terminal, words: &[&str]) -> (Option<i32>, String) {
    let words = [&["sim", "serve", "--"], words].concat();
    let mut command = terminal.words(&words);
    command.env("PATH", "/usr/bin:/bin").env("ORGSIM", ORGSIM);
    command.env("AWS_ENDPOINT_URL_S3", "https://elsewhere.example");
    let output = command.output().unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

#[test]
fn it_ends_as_the_command_does_and_prints_nothing_itself() {
    let terminal = Terminal::new();
    assert_eq!(
        run(&terminal, &["sh", "-c", "echo done; exit 7"]),
        (Some(7), "done\n".to_owned())
    );
    assert_eq!(run(&terminal, &["sh", "-c", "kill -9 $$"]).0, Some(137));
    assert_eq!(run(&terminal, &["/no/such/program"]).0, Some(127));
    assert_eq!(run(&terminal, &["/"]).0, Some(126));
}

#[test]
fn commands_inside_use_the_same_state_and_options_behind_the_hyphens_are_the_commands_own() {
    let terminal = Terminal::new();
    let lines = "cd / && \"$ORGSIM\" create-organization --query Organization.MasterAccountId --output text && echo $AWS_REGION ${AWS_PROFILE-none}";
    let (code, printed) = run(&terminal, &["sh", "-c", lines, "--output", "--help"]);
    assert_eq!(
        (code, &*printed),
        (Some(0), "111111111111\nus-east-1 none\n")
    );
    assert!(terminal.names().contains(&"state.json".to_owned()));
}

#[test]
fn an_address_of_one_service_from_outside_does_not_get_in() {
    let terminal = Terminal::new();
    let lines = "echo ${AWS_ENDPOINT_URL_S3-none}; test -n \"$AWS_ENDPOINT_URL_STS\"";
    let (code, printed) = run(&terminal, &["sh", "-c", lines]);
    assert_eq!((code, &*printed), (Some(0), "none\n"));
}

#[test]
fn what_ends_the_server_is_handed_on() {
    let terminal = Terminal::new();
    let lines = "trap 'exit 5' TERM; touch ready; while true; do sleep 0.05; done";
    let mut command = terminal.words(&["sim", "serve", "--", "sh", "-c", lines]);
    command.env("PATH", "/usr/bin:/bin").stdout(Stdio::null());
    let mut process = command.spawn().unwrap();
    while !fs::exists(terminal.path("ready")).unwrap() {
        thread::sleep(Duration::from_millis(5));
    }
    let id = process.id().to_string();
    let sent = std::process::Command::new("kill")
        .args(["-TERM", &id])
        .status();
    assert!(sent.unwrap().success());
    assert_eq!(process.wait().unwrap().code(), Some(5));
}

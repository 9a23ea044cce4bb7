//! Time limits, signals, and what is left behind.

use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{passes, with};

#[test]
fn a_command_that_runs_too_long_is_ended_and_ends_the_file() {
    let terminal = with(&[
        ("a.t", "  $ echo a\n  a\n  $ sleep 60\n  $ echo b\n"),
        ("b.t", "  $ true\n"),
    ]);
    let since = Instant::now();
    terminal.shows(
        "sim test --timeout 1s",
        "a.t: failed\na.t:3: `sleep 60` ended, since it ran longer than 1s; 1 command behind it was not run\n\
         b.t: passed, 1 command\n1 passed, 1 failed (2 commands)\n[1]",
    );
    assert!(since.elapsed() < Duration::from_secs(30));
    assert_eq!(terminal.names(), ["a.t", "b.t"]);
}

#[test]
fn the_limit_is_that_of_a_command_and_not_of_the_file() {
    let terminal = with(&[("a.t", &"  $ sleep 0.4\n".repeat(5))]);
    let found = terminal.run("sim test --timeout 1500ms");
    assert!(found.starts_with("a.t: passed"), "{found}");
}

#[test]
fn what_ignores_the_end_is_killed() {
    let terminal = with(&[("a.t", "  $ trap '' TERM; while :; do sleep 60; done\n")]);
    let found = terminal.run("sim test --timeout 300ms");
    assert!(
        found.contains("since it ran longer than 300ms\n"),
        "{found}"
    );
}

#[test]
fn a_command_that_prints_without_end_is_ended() {
    let terminal = with(&[("a.t", "  $ yes\n")]);
    let found = terminal.run("sim test --timeout 60s");
    assert!(
        found.contains("a.t:1: `yes` ended, since it printed more than 16 MiB\n"),
        "{found}"
    );
}

#[test]
fn what_was_started_in_the_background_holds_up_nothing_and_is_ended() {
    let terminal = with(&[("a.t", "  $ sleep 61.5 &\n  $ echo a\n  a\n")]);
    let since = Instant::now();
    let found = terminal.run("sim test");
    assert!(found.starts_with("a.t: passed"), "{found}");
    assert!(since.elapsed() < Duration::from_secs(30));
    let left = Command::new("pgrep")
        .args(["-f", "sleep 61.5"])
        .stdout(Stdio::null())
        .status();
    assert!(left.is_ok_and(|status| !status.success()));
    passes("  $ (sleep 63 &)\n  $ exit 0\n");
}

#[test]
fn folders_that_nobody_may_change_are_removed() {
    passes("  $ mkdir -p a/b && chmod 500 a\n");
}

/// Sends the signal of ^C, and expects that nothing is left.
#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    let terminal = with(&[]);
    for name in ["a.t", "b.t", "c.t"] {
        terminal.write(name, "  $ touch $TESTDIR/began; sleep 62.5\n");
    }
    let child = terminal
        .command("sim test --jobs 2")
        .process_group(0)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let since = Instant::now();
    while !terminal.path("began").exists() && since.elapsed() < Duration::from_secs(30) {
        thread::sleep(Duration::from_millis(10));
    }
    let group = format!("-{}", child.id());
    let killed = Command::new("kill").args(["-INT", "--", &group]).status();
    assert!(killed.is_ok_and(|status| status.success()));
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(terminal.names(), ["a.t", "b.t", "began", "c.t"]);
    let left = Command::new("pgrep")
        .args(["-f", "sleep 62.5"])
        .stdout(Stdio::null())
        .status();
    assert!(left.is_ok_and(|status| !status.success()));
    assert!(since.elapsed() < Duration::from_secs(40));
}

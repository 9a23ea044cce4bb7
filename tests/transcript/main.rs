//! Transcripts as tests: `sim test`.

#![cfg(unix)]

mod accepting;
mod documents;
mod files;
mod marks;
mod results;
mod session;
mod stopping;
mod worlds;

#[path = "../terminal/mod.rs"]
mod terminal;

use terminal::Terminal;

/// Opens a terminal whose folder has a file, in which the others find programs.
fn with(files: &[(&str, &str)]) -> Terminal {
    let terminal = Terminal::new();
    for (name, text) in files {
        terminal.write(name, text);
    }
    terminal
}

/// Expects that all commands of a transcript print what it says.
#[track_caller]
fn passes(text: &str) {
    let terminal = with(&[("a.t", text)]);
    let found = terminal.run("sim test --timeout 20s a.t");
    assert!(found.contains("\n1 passed, 0 failed ("), "{found}");
    assert_eq!(terminal.names(), ["a.t"]);
}

/// Expects that a transcript fails, and that something is told.
#[track_caller]
fn fails(text: &str, told: &str) {
    let terminal = with(&[("a.t", text)]);
    let found = terminal.run("sim test --timeout 20s a.t");
    assert!(found.contains(told), "{found}");
    assert!(found.contains("\n0 passed, 1 failed ("), "{found}");
    assert!(found.ends_with("\n[1]"), "{found}");
    assert_eq!(terminal.names(), ["a.t"]);
}

//! The documents of orgsim: what they show is what commands print.

use std::path::Path;
use std::thread;

use assert_cmd::assert::OutputAssertExt;
use orgsim::lesson::BUILT_IN;

use crate::terminal::{ORGSIM, Terminal, hermetic, printed};

const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

/// Runs transcripts of the project, and returns what is told.
fn test(terminal: &Terminal, words: &[&str]) -> String {
    let mut command = hermetic(ORGSIM, Path::new(PROJECT));
    command
        .args(["sim", "test"])
        .args(words)
        .env("HOME", terminal.folder())
        .env("TMPDIR", terminal.folder());
    printed(&command.assert())
}

#[test]
fn the_readme_and_the_documentation_print_what_they_show() {
    let terminal = Terminal::new();
    let told = test(&terminal, &["README.md", "docs"]);
    assert!(told.starts_with("README.md: passed, "), "{told}");
    assert!(told.contains("\ndocs/testing.md: passed, "), "{told}");
}

#[test]
fn the_solutions_of_lessons_print_what_they_show() {
    thread::scope(|scope| {
        for lesson in BUILT_IN {
            scope.spawn(move || {
                let terminal = Terminal::new();
                terminal.does(&format!("sim lesson start {}", lesson.name));
                let state = terminal.path("state.json");
                let file = format!("lessons/{}.md", lesson.name);
                test(&terminal, &["--state", state.to_str().unwrap(), &file]);
            });
        }
    });
}

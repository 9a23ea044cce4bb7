//! The files that are made by the program and checked in: the manual pages and the table of rules.
//!
//! When one is stale, `cargo run -- sim man man` and `cargo run -- sim fidelity` make it anew.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[path = "terminal/mod.rs"]
mod terminal;

fn made(words: &[&str]) -> String {
    terminal::printed(&terminal::Terminal::new().assert_words(words))
}

#[track_caller]
fn assert_fresh(path: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let checked_in = fs::read_to_string(&path).unwrap_or_default();
    assert!(checked_in == made, "`{}` is stale", path.display());
}

/// Returns the files of a folder and what is in them.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn the_manual_pages_are_fresh_and_there_is_one_for_each_command() {
    let folder = tempfile::tempdir().unwrap();
    made(&["sim", "man", folder.path().to_str().unwrap()]);
    let pages = files(folder.path());
    for (name, page) in &pages {
        assert_fresh(&format!("man/{name}"), page);
    }
    let checked_in = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("man"));
    let superfluous: Vec<_> = checked_in
        .keys()
        .filter(|name| !pages.contains_key(*name))
        .collect();
    assert_eq!(superfluous, [""; 0]);
}

#[test]
fn the_table_of_rules_is_fresh() {
    assert_fresh("docs/fidelity.md", &made(&["sim", "fidelity"]));
}

//! The files that are made by the program and checked in: the manual pages and the table of rules.
//!
//! When one is stale, `cargo run -- sim man man` and `cargo run -- sim fidelity` make it anew.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

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

/// Returns what a formatter says of a manual page; nothing where it is not on this machine.
#[expect(clippy::print_stderr, reason = "cargo shows it to whoever asks")]
fn complaints(formatter: &str, options: &[&str], page: &Path) -> Option<String> {
    let Ok(output) = Command::new(formatter).args(options).arg(page).output() else {
        eprintln!("skipped: there is no `{formatter}` on this machine");
        return None;
    };
    Some(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn the_manual_pages_are_set_without_a_warning() {
    let formatters: [(&str, &[&str]); 2] = [
        ("groff", &["-man", "-Tutf8", "-ww", "-z", "-rLL=78n"]),
        ("mandoc", &["-T", "lint", "-W", "warning"]),
    ];
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    for (formatter, options) in formatters {
        for name in files(&pages).keys() {
            match complaints(formatter, options, &pages.join(name)) {
                Some(said) => assert_eq!(said, "", "{formatter} {name}"),
                None => break,
            }
        }
    }
}

#[test]
fn a_manual_page_is_named_as_its_file_is() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    for (file, page) in files(&pages) {
        let name = file.trim_end_matches(".1").replace('-', "\\-");
        assert!(page.contains(&format!("\n.SH NAME\n{name} \\- ")), "{file}");
    }
}

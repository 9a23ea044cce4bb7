//! Files that are refused, and what is said of them.

use crate::bench::{Bench, account};

/// Returns what is said of a file, and makes sure that no attempt to change it touches it.
fn refusal(content: &str) -> String {
    let bench = Bench::with_file(content);
    let refusal = bench.store.open().unwrap_err().to_string();
    let to_change = bench.try_put([account("111111111111")]).unwrap_err();
    assert_eq!(to_change.to_string(), refusal);
    assert_eq!(bench.text(), content);
    let path = bench.path("state.json").display().to_string();
    refusal.replace(&path, "PATH")
}

#[test]
fn a_file_that_is_no_json_is_refused_with_the_place() {
    assert_eq!(
        refusal("{\n  \"format\": oops\n}\n"),
        "the state file is unsound, format: expected value at line 2 column 13: `PATH`"
    );
    assert_eq!(
        refusal("hello"),
        "the state file is unsound, expected value at line 1 column 1: `PATH`"
    );
}

#[test]
fn a_file_that_ends_too_early_is_refused() {
    assert_eq!(
        refusal(r#"{"format":"orgsim-state","version":1"#),
        "the state file is unsound, EOF while parsing an object at line 1 column 36: `PATH`"
    );
}

#[test]
fn a_file_with_more_behind_its_end_is_refused() {
    assert_eq!(
        refusal("{\"format\":\"orgsim-state\",\"version\":1}\n<<<<"),
        "the state file is unsound, trailing characters at line 2 column 1: `PATH`"
    );
}

#[test]
fn a_file_of_another_program_is_refused() {
    assert_eq!(
        refusal(r#"{"name": "left-pad", "version": 1}"#),
        "the state file is unsound, name: no part of a state file has this name: `PATH`"
    );
    assert_eq!(
        refusal(r#"{"version": 1}"#),
        "the state file is unsound, it lacks `format`: `PATH`"
    );
    assert_eq!(
        refusal(r#"{"format": "terraform"}"#),
        "the state file is unsound, format: a state file of orgsim says `orgsim-state` here: `PATH`"
    );
    assert_eq!(
        refusal("[]"),
        "the state file is unsound, invalid type: sequence, expected a state of orgsim \
         at line 1 column 1: `PATH`"
    );
}

#[test]
fn a_file_of_a_newer_version_is_refused() {
    assert_eq!(
        refusal(r#"{"format": "orgsim-state", "version": 3, "later": {}}"#),
        "the state file is unsound, version: it has version 3, and this orgsim knows versions up \
         to 2: `PATH`"
    );
}

#[test]
fn a_section_that_this_program_does_not_know_is_refused() {
    assert_eq!(
        refusal(r#"{"format": "orgsim-state", "version": 1, "later": {}}"#),
        "the state file is unsound, later: no part of a state file has this name: `PATH`"
    );
}

#[test]
fn a_section_that_is_there_twice_is_refused() {
    assert_eq!(
        refusal(r#"{"format": "orgsim-state", "version": 1, "roots": {}, "roots": {}}"#),
        "the state file is unsound, roots: it is there twice: `PATH`"
    );
}

/// Returns a file with these lines as its accounts.
fn with_accounts(lines: &str) -> String {
    format!("{{\n\"format\":\"orgsim-state\",\"version\":1,\"accounts\":{{\n{lines}\n}}}}\n")
}

#[test]
fn a_record_that_lacks_something_is_refused_with_its_path() {
    assert_eq!(
        refusal(&with_accounts(
            r#""111111111111": {"Id":"111111111111","Name":"A","State":"ACTIVE"}"#
        )),
        "the state file is unsound, accounts.111111111111: missing field `Email` at line 3 \
         column 65: `PATH`"
    );
}

#[test]
fn a_record_under_another_id_is_refused() {
    assert_eq!(
        refusal(&with_accounts(
            r#""111111111111": {"Id":"222222222222","Email":"a@example.com","Name":"A","State":"ACTIVE"}"#
        )),
        "the state file is unsound, accounts.111111111111: the record has another id: `PATH`"
    );
}

#[test]
fn a_record_in_the_wrong_section_is_refused() {
    assert_eq!(
        refusal(&with_accounts(
            r#""h-1": {"Id":"h-1","Email":"a@example.com","Name":"A","State":"ACTIVE"}"#
        )),
        "the state file is unsound, accounts.h-1: this is no id of such a record: `PATH`"
    );
}

#[test]
fn a_record_that_is_there_twice_is_refused() {
    let line = r#""111111111111": {"Id":"111111111111","Email":"a@example.com","Name":"A","State":"ACTIVE"}"#;
    assert_eq!(
        refusal(&with_accounts(&format!("{line},\n{line}"))),
        "the state file is unsound, accounts.111111111111: it is there twice: `PATH`"
    );
}

#[test]
fn a_file_that_nests_without_end_is_refused() {
    let content = "[".repeat(1_000_000);
    let bench = Bench::with_file(format!("{{\"world\":{content}"));
    let refusal = bench.store.open().unwrap_err().to_string();
    assert!(refusal.contains("world: "), "{refusal}");
}

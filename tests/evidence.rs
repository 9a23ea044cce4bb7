//! What the table of rules calls known stands in a scenario that holds a real answer, and what it
//! calls an effect is asserted.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use organizations::fidelity::{Outcome, Rule, rules};
use orgsim::command_tree::kebab;
use reference::json;
use shape::Value;

/// A rule that so many operations share may have been seen with another of them.
const SHARED: usize = 8;

/// Returns the scenarios by the names that the table calls them by.
fn scenarios() -> BTreeMap<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut scenarios = BTreeMap::new();
    for file in files.filter(|file| file.extension().is_some_and(|end| end == "jsonl")) {
        let stem = file.file_stem().unwrap().to_string_lossy();
        for line in fs::read_to_string(&file).unwrap().lines() {
            let scenario = json::parse(line).unwrap();
            let id = scenario.get("id").unwrap().as_str().unwrap();
            scenarios.insert(format!("{stem}/{id}"), scenario);
        }
    }
    scenarios
}

fn steps(scenario: &Value) -> impl Iterator<Item = &Value> {
    scenario.get("steps").unwrap().as_list().unwrap().iter()
}

/// Tells whether a step expects a text, alone or in a list, under a name.
fn expects(step: &Value, name: &str, is_right: impl Fn(&str) -> bool) -> bool {
    let expected = step.get("expect").and_then(|expect| expect.get(name));
    let Some(expected) = expected else {
        return false;
    };
    let texts = expected.as_list().unwrap_or(std::slice::from_ref(expected));
    texts.iter().filter_map(Value::as_str).any(is_right)
}

/// Tells whether a step shows what a rule says, with whichever operation.
fn shows(step: &Value, outcome: Outcome) -> bool {
    let Outcome::Refusal { exception, reason } = outcome else {
        return !expects(step, "error_code", |_| true);
    };
    let is_reason = |text: &str| reason.is_none_or(|reason| text.contains(reason));
    expects(step, "error_code", |code| code == exception.name())
        && (reason.is_none() || expects(step, "stderr_re", is_reason))
}

/// Tells how many operations have a refusal.
fn sharing(outcome: Outcome) -> usize {
    let same = rules().filter(|rule| rule.outcome == outcome);
    same.map(|rule| rule.operation)
        .collect::<BTreeSet<_>>()
        .len()
}

fn is_shown(rule: &Rule, scenario: &Value) -> bool {
    let operation = kebab(rule.operation);
    let is_refusal = matches!(rule.outcome, Outcome::Refusal { .. });
    let is_shared = is_refusal && sharing(rule.outcome) >= SHARED;
    steps(scenario).any(|step| {
        let is_own = step.get("op").and_then(Value::as_str) == Some(&*operation);
        (is_own || is_shared) && shows(step, rule.outcome)
    })
}

#[test]
fn what_is_known_is_shown_by_the_scenario_that_the_table_names() {
    let scenarios = scenarios();
    for rule in rules() {
        let Some(name) = rule.seen_in else { continue };
        let scenario = scenarios.get(name);
        let scenario = scenario.unwrap_or_else(|| panic!("no such scenario: {name}"));
        let status = scenario.get("status").and_then(Value::as_str);
        assert_eq!(status, Some("verified"), "{name} holds no real answer");
        assert!(is_shown(&rule, scenario), "{name} does not show {rule:?}");
    }
}

/// Returns the sources in a folder and below.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let nested = paths.map(|path| {
        if path.is_dir() {
            sources(&path)
        } else {
            vec![path]
        }
    });
    nested.flatten().collect()
}

/// Returns the text of a function in the sources of the crate.
fn body(test: &str, sources: &[String]) -> String {
    let name = test.rsplit("::").next().unwrap();
    let head = format!("fn {name}() {{");
    let source = sources.iter().find(|source| source.contains(&head));
    let (_, rest) = source.expect(test).split_once(&head).unwrap();
    let end = rest.find("\n}\n").or(rest.find("\n    }\n"));
    rest[..end.unwrap()].to_owned()
}

#[test]
fn the_test_of_an_effect_asserts_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/organizations/src");
    let sources: Vec<_> = sources(&folder)
        .into_iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect();
    let effects = rules().filter(|rule| rule.outcome == Outcome::Effect);
    let named_only: Vec<_> = effects
        .map(|rule| rule.test())
        .filter(|test| !body(test, &sources).contains("assert"))
        .collect();
    assert_eq!(named_only, [""; 0]);
}

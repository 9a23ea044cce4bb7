//! Every case of the public compliance suite of the query language, in `tests/jmespath`: each file is a
//! test.

#![expect(clippy::unwrap_used, reason = "it is a test")]
#![expect(clippy::disallowed_methods, reason = "the suite stands in files")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use reference::json;
use reference::query::Query;
use shape::Value;

/// How many cases the suite has, so that none is lost.
const CASES: usize = 892;

fn main() -> ExitCode {
    let files = files();
    let count = files.iter().map(|file| cases(file).len()).sum();
    let counted = Trial::test("the_suite_is_complete", move || is_complete(count));
    let trials = files.into_iter().map(trial).chain([counted]).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn is_complete(count: usize) -> Result<(), Failed> {
    let missing = || Failed::from(format!("{count} cases, not {CASES}"));
    (count == CASES).then_some(()).ok_or_else(missing)
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/jmespath");
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn trial(file: PathBuf) -> Trial {
    let name = file.file_stem().unwrap().to_string_lossy().into_owned();
    Trial::test(name, move || {
        let wrong = cases(&file)
            .iter()
            .filter_map(what_is_wrong)
            .collect::<Vec<_>>();
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(wrong.join("\n").into())
        }
    })
}

/// A case of the suite.
struct Case {
    given: Value,
    expression: String,
    /// What the expression gives, unless it can't be evaluated.
    result: Option<Value>,
}

/// Returns the cases of a file, but for those that only measure speed.
fn cases(file: &Path) -> Vec<Case> {
    let suites = json::parse(&fs::read_to_string(file).unwrap()).unwrap();
    let mut cases = Vec::new();
    for suite in suites.as_list().unwrap() {
        for case in suite.get("cases").unwrap().as_list().unwrap() {
            if case.get("bench").is_none() {
                cases.push(Case {
                    given: suite.get("given").unwrap().clone(),
                    expression: case.get("expression").unwrap().as_str().unwrap().to_owned(),
                    result: case.get("result").cloned(),
                });
            }
        }
    }
    cases
}

fn what_is_wrong(case: &Case) -> Option<String> {
    let answer = Query::compile(&case.expression).and_then(|query| query.evaluate(&case.given));
    let is_right = match (&answer, &case.result) {
        (Ok(answer), Some(expected)) => is_same(answer, expected),
        (answer, expected) => answer.is_err() && expected.is_none(),
    };
    let Case {
        expression, result, ..
    } = case;
    (!is_right).then(|| format!("`{expression}` gave {answer:?}, not {result:?}"))
}

/// Compares numbers by what they are worth and objects whatever the order of their members.
fn is_same(answer: &Value, expected: &Value) -> bool {
    match (answer, expected) {
        (Value::Integer(answer), Value::Float(expected)) => {
            answer.to_string() == expected.to_string()
        }
        (Value::Float(answer), Value::Integer(expected)) => {
            answer.to_string() == expected.to_string()
        }
        (Value::List(answer), Value::List(expected)) => {
            answer.len() == expected.len()
                && answer
                    .iter()
                    .zip(expected)
                    .all(|(answer, expected)| is_same(answer, expected))
        }
        (Value::Map(answer), Value::Map(expected)) => {
            let has = |(name, answer)| {
                expected
                    .get(name)
                    .is_some_and(|other| is_same(answer, other))
            };
            answer.len() == expected.len() && answer.iter().all(has)
        }
        _ => answer == expected,
    }
}

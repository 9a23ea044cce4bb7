//! Every case of the public compliance suite of the query language, in `tests/jmespath`.

#![expect(clippy::unwrap_used, reason = "it is a test")]

use std::fs;
use std::path::Path;

use orgsim::json;
use orgsim::query::Query;
use shape::Value;

#[test]
fn every_case_of_the_compliance_suite_is_answered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/jmespath");
    let mut count = 0;
    for file in fs::read_dir(folder).unwrap() {
        let suites = json::read(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        for suite in suites.as_list().unwrap() {
            let given = suite.get("given").unwrap();
            for case in suite.get("cases").unwrap().as_list().unwrap() {
                if case.get("bench").is_none() {
                    must_be_answered(given, case);
                    count += 1;
                }
            }
        }
    }
    assert_eq!(count, 892);
}

fn must_be_answered(given: &Value, case: &Value) {
    let expression = case.get("expression").unwrap().as_str().unwrap();
    let answer = Query::compile(expression).and_then(|query| query.evaluate(given));
    match (answer, case.get("result")) {
        (Ok(answer), Some(expected)) => assert!(
            is_same(&answer, expected),
            "`{expression}` gave {answer:?}, not {expected:?}"
        ),
        (Err(_), None) => {}
        (answer, expected) => panic!("`{expression}` gave {answer:?}, not {expected:?}"),
    }
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

//! Holds the table of rules against the operations, and against what all other tests see.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;
use std::sync::LazyLock;

use super::{Mark, Outcome, Rule, Way, reasons_without_a_rule, rules};
use crate::model::Exception;
use crate::operation::Operation;
use crate::operations::OPERATIONS;
use crate::testing::Sighting;

/// What all other tests see: they are run once more, and tell it.
static SIGHTINGS: LazyLock<BTreeSet<Sighting>> = LazyLock::new(|| {
    let tests = env::current_exe().unwrap();
    // With one thread the tests would run in the main one, which doesn't know their names.
    let words = [
        "--skip",
        "fidelity::tests",
        "--nocapture",
        "--test-threads=4",
    ];
    let output = Command::new(tests).args(words).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    told.lines().filter_map(Sighting::read).collect()
});

/// Returns what a test must see that proves a rule.
fn expected(rule: &Rule) -> Sighting {
    Sighting {
        test: rule.test().to_owned(),
        operation: rule.operation.to_owned(),
        refusal: match rule.outcome {
            Outcome::Success | Outcome::Effect => None,
            Outcome::Refusal { exception, reason } => {
                Some((exception.name().to_owned(), reason.map(str::to_owned)))
            }
        },
        is_injected: rule.way == Way::Fault,
    }
}

fn exceptions(of: &str) -> BTreeSet<Exception> {
    let of_operation = rules().filter(|rule| rule.operation == of);
    of_operation
        .filter_map(|rule| match rule.outcome {
            Outcome::Refusal { exception, .. } => Some(exception),
            Outcome::Success | Outcome::Effect => None,
        })
        .collect()
}

#[test]
fn the_operations_of_the_table_are_those_of_the_service() {
    let mut operations: Vec<_> = rules().map(|rule| rule.operation).collect();
    operations.dedup();
    let all = OPERATIONS.iter().map(Operation::name);
    assert_eq!(operations, all.collect::<Vec<_>>());
}

#[test]
fn every_operation_succeeds() {
    let successes = rules().filter(|rule| rule.outcome == Outcome::Success);
    let successes: BTreeSet<_> = successes.map(|rule| rule.operation).collect();
    assert_eq!(successes.len(), OPERATIONS.len());
}

#[test]
fn every_exception_of_every_operation_is_in_the_table_and_no_other() {
    for operation in &OPERATIONS {
        let modelled = operation.errors().iter().copied().collect();
        assert_eq!(
            exceptions(operation.name()),
            modelled,
            "{}",
            operation.name()
        );
    }
}

#[test]
fn the_reasons_that_no_operation_is_known_to_give_are_few() {
    let reasons: Vec<_> = reasons_without_a_rule().map(|(_, reason)| reason).collect();
    assert_eq!(
        reasons,
        [
            "HANDSHAKE_RATE_LIMIT_EXCEEDED",
            "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
            "EMAIL_VERIFICATION_CODE_EXPIRED",
            "INVALID_PAYMENT_INSTRUMENT",
            "INVALID_SYNTAX_ORGANIZATION_ARN",
            "INVALID_SYNTAX_POLICY_ID",
            "INVALID_LIST_MEMBER",
            "INVALID_PATTERN_TARGET_ID",
            "INVALID_FULL_NAME_TARGET",
        ]
    );
}

#[test]
fn no_rule_stands_in_the_table_twice() {
    let mut rules: Vec<_> = rules().collect();
    rules.sort_unstable();
    let twice = rules.windows(2).find(|pair| pair[0] == pair[1]);
    assert_eq!(twice, None);
}

#[test]
fn the_test_of_a_rule_sees_what_the_rule_says() {
    let unseen: Vec<_> = rules()
        .filter(|rule| !SIGHTINGS.contains(&expected(rule)))
        .collect();
    assert_eq!(unseen, []);
}

#[test]
fn every_refusal_that_a_test_sees_is_reached_as_the_table_says() {
    let by_rules = rules().filter(|rule| rule.way != Way::Fault);
    let known: BTreeSet<_> = by_rules
        .map(|rule| (rule.operation.to_owned(), expected(&rule).refusal))
        .collect();
    let refusals = SIGHTINGS.iter().filter(|seen| seen.refusal.is_some());
    let unknown: Vec<_> = refusals
        .filter(|seen| !seen.is_injected)
        .filter(|seen| !known.contains(&(seen.operation.clone(), seen.refusal.clone())))
        .collect();
    assert_eq!(unknown, [] as [&Sighting; 0]);
}

#[test]
fn what_is_known_names_where_it_was_seen_and_nothing_else_does() {
    for rule in rules() {
        let is_known = rule.mark == Mark::Known;
        assert_eq!(rule.seen_in.is_some(), is_known, "{rule:?}");
    }
}

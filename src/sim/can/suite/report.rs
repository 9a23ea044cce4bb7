//! What came out of tests, as lines and as data.

use std::fmt::Write;

use organizations::verdict::Verdict;
use shape::Value;

use super::case::Case;
use super::coverage::Coverage;
use super::outcome::Outcome;
use crate::harmless;
use crate::sim::can::data::{kind, word};
use crate::sim::console::{list, number, object};

/// What came out of tests, in their order.
#[derive(Default)]
pub(super) struct Report {
    pub(super) results: Vec<CaseResult>,
}

/// What came out of a case.
pub(super) struct CaseResult {
    pub(super) outcome: Outcome,
    pub(super) verdict: Verdict,
    /// What decides a denial, as data, if data is wanted.
    pub(super) decided_by: Option<Value>,
    pub(super) failure: Option<Failure>,
}

/// Why a case isn't met.
pub(super) struct Failure {
    /// The whole explanation, as lines.
    pub(super) text: String,
}

impl Report {
    /// Returns the worst that came out.
    pub(super) fn worst(&self) -> Outcome {
        let outcomes = self.results.iter().map(|result| result.outcome);
        outcomes.max().unwrap_or(Outcome::Met)
    }

    fn count(&self, outcome: Outcome) -> usize {
        let results = self.results.iter();
        results.filter(|result| result.outcome == outcome).count()
    }

    /// Returns what isn't met, with the reason, and how many there are.
    pub(super) fn text(&self, cases: &[Case<'_>], coverage: Option<&Coverage>) -> String {
        let mut text = String::new();
        for (case, result) in cases.iter().zip(&self.results) {
            let Some(failure) = &result.failure else {
                continue;
            };
            let line = complaint(case, result);
            let _ = writeln!(text, "{}", harmless::one_line(&line));
            for line in failure.text.lines() {
                let _ = writeln!(text, "  {line}");
            }
        }
        if let Some(coverage) = coverage {
            coverage.write(&mut text);
        }
        text + &self.summary() + "\n"
    }

    /// Returns how many came out how.
    fn summary(&self) -> String {
        let [met, not_met, depends] =
            [Outcome::Met, Outcome::NotMet, Outcome::Depends].map(|outcome| self.count(outcome));
        format!("{met} met, {not_met} not met, {depends} depend on keys that are not given")
    }

    /// Returns what came out as the rows of a table, and how many there are in the last.
    pub(super) fn rows(&self, cases: &[Case<'_>]) -> Value {
        let rows = cases.iter().zip(&self.results).map(|(case, result)| {
            let [suite, name, caller, action, resource] = described(case);
            let expected = ("Expected", Some(case.expect.name().into()));
            let verdict = ("Verdict", Some(word(result.verdict).into()));
            let outcome = ("Outcome", Some(result.outcome.name().into()));
            object([
                suite, name, caller, action, resource, expected, verdict, outcome,
            ])
        });
        let count = object([("Suite", Some(self.summary().into()))]);
        list("Tests", rows.chain([count]))
    }

    /// Returns everything as data.
    pub(super) fn data(&self, cases: &[Case<'_>], coverage: Option<&Coverage>) -> Value {
        let tests = cases.iter().zip(&self.results).map(|(case, result)| {
            let mut parts = described(case).to_vec();
            parts.extend([
                ("Expected", Some(case.expect.name().into())),
                ("By", case.by.map(|by| by.to_string().into())),
                ("Verdict", Some(word(result.verdict).into())),
                ("Kind", kind(result.verdict).map(Value::from)),
                ("DecidedBy", result.decided_by.clone()),
                ("Outcome", Some(result.outcome.name().into())),
                (
                    "Explanation",
                    result
                        .failure
                        .as_ref()
                        .map(|failure| failure.text.as_str().into()),
                ),
            ]);
            let parts: [_; 12] = parts.try_into().expect("five and seven parts");
            object(parts)
        });
        let count = |outcome| Some(number(self.count(outcome) as u64));
        object([
            ("Tests", Some(tests.collect())),
            ("Met", count(Outcome::Met)),
            ("NotMet", count(Outcome::NotMet)),
            ("Depends", count(Outcome::Depends)),
            (
                "Coverage",
                coverage.map(|coverage| coverage.rows().collect()),
            ),
        ])
    }
}

/// Returns what a case asks.
pub(super) fn described(case: &Case<'_>) -> [(&'static str, Option<Value>); 5] {
    [
        ("Suite", Some(case.suite.into())),
        ("Name", Some(case.name.as_str().into())),
        ("Caller", Some(case.question.caller.name.as_str().into())),
        ("Action", Some(case.question.action.as_str().into())),
        ("Resource", Some(case.question.resource.as_str().into())),
    ]
}

/// Returns what is wrong with a case, in a line.
pub(super) fn complaint(case: &Case<'_>, result: &CaseResult) -> String {
    let by = case.by.map_or_else(String::new, |by| format!(" by {by}"));
    let kind = kind(result.verdict).map_or_else(String::new, |kind| format!("{kind} "));
    let found = word(result.verdict);
    let expected = case.expect.name();
    format!(
        "{}, {}: expected {expected}{by}, found {kind}{found}",
        case.suite, case.name
    )
}

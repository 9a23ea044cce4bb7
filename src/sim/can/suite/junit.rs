//! What came out of suites, as a `JUnit` file.

use super::case::Case;
use super::outcome::Outcome;
use super::report::{CaseResult, Report, complaint};
use crate::sim::junit::{self, Fault, Suite};

/// Writes what came out as a `JUnit` file: a test suite for each suite.
pub(super) fn of(cases: &[Case<'_>], report: &Report) -> String {
    let pairs: Vec<_> = cases.iter().zip(&report.results).collect();
    let suites = pairs.chunk_by(|(one, _), (next, _)| one.suite == next.suite);
    let suites = suites.map(|suite| Suite {
        name: suite.first().map_or("", |(case, _)| case.suite).to_owned(),
        cases: suite
            .iter()
            .map(|(case, result)| told(case, result))
            .collect(),
    });
    junit::document(&suites.collect::<Vec<_>>())
}

fn told(case: &Case<'_>, result: &CaseResult) -> junit::Case {
    let question = &case.question;
    let fault = result.failure.as_ref().map(|failure| {
        let message = complaint(case, result);
        let text = failure.text.clone();
        match result.outcome {
            Outcome::Depends => Fault::Error { message, text },
            Outcome::Met | Outcome::NotMet => Fault::Failure { message, text },
        }
    });
    junit::Case {
        name: format!(
            "{}: {} {} {}",
            case.name, question.caller.name, question.action, question.resource
        ),
        time: None,
        fault,
    }
}

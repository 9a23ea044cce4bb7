//! `JUnit` files, as systems of continuous integration read them.

use std::fmt::Write;

use super::case::Case;
use super::outcome::Outcome;
use super::report::{CaseResult, Report, complaint};

/// Writes what came out as a `JUnit` file: a test suite for each suite.
pub(super) fn of(cases: &[Case<'_>], report: &Report) -> String {
    let pairs: Vec<_> = cases.iter().zip(&report.results).collect();
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n".to_owned();
    for suite in pairs.chunk_by(|(one, _), (next, _)| one.suite == next.suite) {
        let count = |outcome| {
            suite
                .iter()
                .filter(|(_, result)| result.outcome == outcome)
                .count()
        };
        let name = suite.first().map_or("", |(case, _)| case.suite);
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\">",
            escaped(name),
            suite.len(),
            count(Outcome::NotMet),
            count(Outcome::Depends)
        );
        for (case, result) in suite {
            write_case(case, result, &mut text);
        }
        text.push_str("  </testsuite>\n");
    }
    text + "</testsuites>\n"
}

fn write_case(case: &Case<'_>, result: &CaseResult, text: &mut String) {
    let question = &case.question;
    let name = format!(
        "{}: {} {} {}",
        case.name, question.caller.name, question.action, question.resource
    );
    let _ = write!(
        text,
        "    <testcase classname=\"{}\" name=\"{}\"",
        escaped(case.suite),
        escaped(&name)
    );
    let Some(failure) = &result.failure else {
        text.push_str("/>\n");
        return;
    };
    let element = if result.outcome == Outcome::Depends {
        "error"
    } else {
        "failure"
    };
    let message = escaped(&complaint(case, result));
    let _ = writeln!(
        text,
        ">\n      <{element} message=\"{message}\">{}</{element}>\n    </testcase>",
        escaped(&failure.text)
    );
}

/// Returns a text as it may stand in XML. What XML has no place for is left out.
fn escaped(text: &str) -> String {
    let mut made = String::new();
    for letter in text.chars() {
        match letter {
            '&' => made.push_str("&amp;"),
            '<' => made.push_str("&lt;"),
            '>' => made.push_str("&gt;"),
            '"' => made.push_str("&quot;"),
            '\n' | '\t' => made.push(letter),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => made.push('\u{fffd}'),
            letter => made.push(letter),
        }
    }
    made
}

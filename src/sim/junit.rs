//! `JUnit` files, as systems of continuous integration read them.

use std::fmt::Write;
use std::time::Duration;

use crate::markup::quoted;

/// Tests that belong together.
#[derive(Debug)]
pub(super) struct Suite {
    pub(super) name: String,
    pub(super) cases: Vec<Case>,
}

/// A test.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) name: String,
    /// How long it took, if that is of interest.
    pub(super) time: Option<Duration>,
    /// Why it did not pass.
    pub(super) fault: Option<Fault>,
}

/// Why a test did not pass.
#[derive(Debug)]
pub(super) enum Fault {
    /// What was expected is not so.
    Failure { message: String, text: String },
    /// That can't be told.
    Error { message: String, text: String },
    /// It was not made.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only transcripts are skipped"))]
    Skipped,
}

/// Writes what came out of suites.
pub(super) fn document(suites: &[Suite]) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n".to_owned();
    for suite in suites {
        let count = |is_meant: fn(&Fault) -> bool| {
            let faults = suite.cases.iter().filter_map(|case| case.fault.as_ref());
            faults.filter(|fault| is_meant(fault)).count()
        };
        let skipped = match count(|fault| matches!(fault, Fault::Skipped)) {
            0 => String::new(),
            skipped => format!(" skipped=\"{skipped}\""),
        };
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\"{skipped}>",
            quoted(&suite.name),
            suite.cases.len(),
            count(|fault| matches!(fault, Fault::Failure { .. })),
            count(|fault| matches!(fault, Fault::Error { .. }))
        );
        for case in &suite.cases {
            write_case(&suite.name, case, &mut text);
        }
        text.push_str("  </testsuite>\n");
    }
    text + "</testsuites>\n"
}

fn write_case(suite: &str, case: &Case, text: &mut String) {
    let (suite, name) = (quoted(suite), quoted(&case.name));
    let _ = write!(text, "    <testcase classname=\"{suite}\" name=\"{name}\"");
    if let Some(time) = case.time {
        let _ = write!(text, " time=\"{:.3}\"", time.as_secs_f64());
    }
    let fault = match &case.fault {
        None => return text.push_str("/>\n"),
        Some(Fault::Skipped) => "<skipped/>".to_owned(),
        Some(Fault::Failure { message, text }) => element("failure", message, text),
        Some(Fault::Error { message, text }) => element("error", message, text),
    };
    let _ = writeln!(text, ">\n      {fault}\n    </testcase>");
}

fn element(name: &str, message: &str, text: &str) -> String {
    let (message, text) = (quoted(message), quoted(text));
    format!("<{name} message=\"{message}\">{text}</{name}>")
}

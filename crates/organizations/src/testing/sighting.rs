//! What the tests see of the service: which operation did what in which test.
//!
//! Each call is printed to standard error, where the test harness shows it when a test fails. The
//! table of fidelity is held against all of them together.

use std::thread;

use crate::error::ApiError;
use crate::operation::Operation;

/// What begins a line that tells of a call.
const MARK: &str = "called: ";

/// What an operation did in a test.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Sighting {
    /// The path of the test.
    pub(crate) test: String,
    pub(crate) operation: String,
    /// The exception and, if it has one, its reason without the path behind it; none for an answer.
    pub(crate) refusal: Option<(String, Option<String>)>,
    /// Whether a fault that the world held ready was raised.
    pub(crate) is_injected: bool,
}

impl Sighting {
    pub(super) fn of(
        operation: &Operation,
        result: Result<(), &ApiError>,
        is_injected: bool,
    ) -> Self {
        let reason = |error: &ApiError| {
            let reason = error.reason.as_deref()?;
            reason.split(':').next().map(str::to_owned)
        };
        let refusal = result.err();
        Self {
            test: thread::current().name().unwrap_or_default().to_owned(),
            operation: operation.name().to_owned(),
            refusal: refusal.map(|error| (error.exception.name().to_owned(), reason(error))),
            is_injected,
        }
    }

    #[expect(clippy::print_stderr, reason = "the test harness catches it")]
    pub(super) fn tell(&self) {
        let (exception, reason) = match &self.refusal {
            Some((exception, reason)) => (exception.as_str(), reason.as_deref()),
            None => ("-", None),
        };
        let reason = reason.unwrap_or("-");
        let how = if self.is_injected { "injected" } else { "rule" };
        eprintln!(
            "{MARK}{} {} {exception} {reason} {how}",
            self.test, self.operation
        );
    }

    /// Reads a line that tells of a call.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let (_, words) = line.split_once(MARK)?;
        let words: Vec<&str> = words.split(' ').collect();
        let [test, operation, exception, reason, how] = words[..] else {
            return None;
        };
        let given = |word: &str| (word != "-").then(|| word.to_owned());
        Some(Self {
            test: test.to_owned(),
            operation: operation.to_owned(),
            refusal: given(exception).map(|exception| (exception, given(reason))),
            is_injected: how == "injected",
        })
    }
}

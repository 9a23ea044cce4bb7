//! Plays the recorded runs of the reference through the front end, with a service that plays the
//! recorded answers, and compares what is sent, printed and returned.
//!
//! Each file of recordings is a test. `ORGSIM_GOLDEN_DIR` names another folder of them than `tests/golden`.
//! An argument chooses cases: those whose id contains it. Failures of chosen cases are all described in full.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "it is a test, and tells its outcome"
)]

#[path = "golden_runner/case.rs"]
mod case;
#[path = "golden_runner/compare.rs"]
mod compare;
#[path = "golden_runner/play.rs"]
mod play;
#[path = "golden_runner/report.rs"]
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use case::Case;
use report::{Failures, Report};

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let folder = std::env::var_os("ORGSIM_GOLDEN_DIR").map_or_else(default_folder, PathBuf::from);
    let files = case::files(&folder);
    // Whoever runs a test by its exact name means a file; any other filter is for cases.
    let chosen = arguments.filter.take_if(|_| !arguments.exact);
    let report = Arc::new(Report::default());
    let trials = files
        .into_iter()
        .filter(|file| chosen.as_deref().is_none_or(|part| has_case(file, part)))
        .map(|file| trial(file, chosen.clone(), Arc::clone(&report)))
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        report.print();
    }
    conclusion.exit_code()
}

fn default_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn has_case(file: &Path, part: &str) -> bool {
    case::load(file).iter().any(|case| case.id.contains(part))
}

/// Returns the test that plays the cases of a file, or those that are chosen.
fn trial(file: PathBuf, chosen: Option<String>, report: Arc<Report>) -> Trial {
    let name = file.file_stem().unwrap().to_string_lossy().into_owned();
    Trial::test(name, move || {
        let mut failures = Failures::default();
        for case in case::load(&file) {
            if chosen.as_deref().is_none_or(|part| case.id.contains(part)) {
                let differences = played(&case);
                report.count(&case, differences.is_empty());
                failures.add(&case, &differences);
            }
        }
        failures.told(chosen.is_some()).map_err(Failed::from)
    })
}

/// Plays a case and returns what differs.
fn played(case: &Case) -> Vec<String> {
    std::panic::catch_unwind(|| compare::differences(case, &play::play(case)))
        .unwrap_or_else(|_| vec!["the program panicked".to_owned()])
}

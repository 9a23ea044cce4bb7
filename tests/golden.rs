//! Plays the recorded runs of the reference through the front end, with a service that plays the
//! recorded answers, and compares what is sent, printed and returned.
//!
//! `ORGSIM_GOLDEN_DIR` names another folder of cases than `tests/golden`. Arguments choose cases: those
//! whose id contains one of them. Failures of chosen cases are all described in full.

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

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = std::env::var_os("ORGSIM_GOLDEN_DIR").map_or_else(usual_folder, PathBuf::from);
    let chosen: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    let mut report = report::Report::default();
    for case in case::load(&folder) {
        if chosen.is_empty() || chosen.iter().any(|part| case.id.contains(part)) {
            let played =
                std::panic::catch_unwind(|| compare::differences(&case, &play::play(&case)));
            let differences = played.unwrap_or_else(|_| vec!["the program panicked".to_owned()]);
            report.add(&case, &differences);
        }
    }
    report.print(!chosen.is_empty())
}

fn usual_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

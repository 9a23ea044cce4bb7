//! Plays scenarios with known answers through the whole program, each in a fresh folder and state.
//!
//! `ORGSIM_ANSWERS_DIR` names another folder of scenarios than `tests/answers`. Arguments choose
//! scenarios by their name, `FILE/ID`.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "it is a test, and tells its outcome"
)]

#[path = "answers_runner/expect.rs"]
mod expect;
#[path = "answers_runner/matcher.rs"]
mod matcher;
#[path = "answers_runner/play.rs"]
mod play;
#[path = "answers_runner/program.rs"]
mod program;
#[path = "answers_runner/scenario.rs"]
mod scenario;
#[path = "answers_runner/tally.rs"]
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use scenario::Scenario;
use tally::Tally;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let folder = std::env::var_os("ORGSIM_ANSWERS_DIR").map_or_else(default_folder, PathBuf::from);
    let tally = Arc::new(Tally::default());
    let only = arguments.filter.as_deref().filter(|_| arguments.exact);
    let trials = scenario::load(&folder, only)
        .into_iter()
        .map(|scenario| trial(scenario, Arc::clone(&tally)))
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    tally.print();
    conclusion.exit_code()
}

fn default_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/answers")
}

fn trial(scenario: Scenario, tally: Arc<Tally>) -> Trial {
    Trial::test(format!("{}/{}", scenario.file, scenario.id), move || {
        tally.begin(&scenario.file);
        let played = play::play(&scenario);
        if played.is_ok() {
            tally.pass(&scenario.file);
        }
        played.map_err(Failed::from)
    })
}

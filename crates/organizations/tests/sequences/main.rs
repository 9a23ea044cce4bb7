//! Random sequences of operations by random callers, with everything checked after every step.
//!
//! The calls of a seed are always the same. `ORGSIM_SEQUENCES_SEED` and `ORGSIM_SEQUENCES_STEPS`
//! ask for others, or for more. When something is wrong, the sequence is cut down to the steps
//! that are needed for it.

mod agreement;
mod chance;
mod draw;
mod invariants;
mod ledger;
mod minima;
mod mirror;
mod report;
mod run;
mod step;
mod tally;
mod values;
mod world;

use crate::run::{SEED, STEPS, asked};
use crate::tally::Tally;

#[test]
fn no_sequence_of_calls_leads_to_a_state_that_contradicts_itself() {
    let seed = asked("ORGSIM_SEQUENCES_SEED", SEED);
    let steps = asked("ORGSIM_SEQUENCES_STEPS", STEPS);
    let mut tally = Tally::default();
    if let Err(report) = run::run(seed, steps, &mut tally) {
        panic!("{report}");
    }
    tally.must_be_broad();
}

//! Many sequences, one after another, each in a world of its own.

use organizations::model::Timestamp;

use crate::chance::{Chance, mixed};
use crate::draw::{self, Profile};
use crate::report::{self, Failure};
use crate::step::Step;
use crate::tally::Tally;
use crate::world::World;

/// The seed that is used unless another is asked for.
pub(crate) const SEED: u64 = 1;

/// How many steps are taken unless another number is asked for: a quarter of a minute on a machine that has nothing else to do.
pub(crate) const STEPS: u64 = 16_000;

/// How many steps a world lives.
const STEPS_IN_A_WORLD: u64 = 400;

/// After so many steps it is held against each other what the lists say.
const STEPS_BETWEEN_LISTS: u64 = 50;

/// Returns a number that the environment asks for.
#[expect(clippy::disallowed_methods, reason = "a test may be asked for more")]
pub(crate) fn asked(variable: &str, default: u64) -> u64 {
    let asked = std::env::var(variable).ok();
    asked.map_or(default, |number| number.parse().expect("a whole number"))
}

/// Takes so many steps; the report tells what was wrong.
pub(crate) fn run(seed: u64, steps: u64, tally: &mut Tally) -> Result<(), String> {
    for number in 0..steps.div_ceil(STEPS_IN_A_WORLD) {
        let seed_of_world = mixed(seed) ^ mixed(number);
        let steps = STEPS_IN_A_WORLD.min(steps - number * STEPS_IN_A_WORLD);
        let mut history = Vec::new();
        let failure = live(seed_of_world, steps, &mut history, tally);
        if let Err(failure) = failure {
            let profile = Profile::of(seed_of_world);
            return Err(report::report(seed, number, profile, history, failure));
        }
    }
    Ok(())
}

/// Lets one world live.
fn live(seed: u64, steps: u64, history: &mut Vec<Step>, tally: &mut Tally) -> Result<(), Failure> {
    let mut world = World::with(Profile::of(seed));
    let mut chance = Chance::of(seed);
    let mut now = Timestamp("2026-01-01T00:00:00Z".parse().expect("it is a time"));
    for number in 1..=steps {
        now = draw::later(&mut chance, now);
        world.catch_up(now)?;
        let step = draw::step(&world, &mut chance, number, now);
        history.push(step.clone());
        if let Some(outcome) = world.take(&step)? {
            tally.note(&step, &outcome);
        }
        if number % STEPS_BETWEEN_LISTS == 0 {
            world.lists_must_agree(now)?;
        }
    }
    Ok(())
}

/// Tells what is wrong with a sequence, if anything is.
pub(crate) fn replay(profile: Profile, steps: &[Step]) -> Result<(), Failure> {
    let mut world = World::with(profile);
    for step in steps {
        world.catch_up(step.now)?;
        world.take(step)?;
    }
    match steps.last() {
        Some(last) => world.lists_must_agree(last.now),
        None => Ok(()),
    }
}

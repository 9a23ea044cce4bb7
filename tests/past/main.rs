//! Random sequences of calls and commands, taken back and done again, and replayed in an empty world, byte for
//! byte.
//!
//! The calls are drawn as those of the crate `organizations` are. The sequences of a seed are always the
//! same; `ORGSIM_PAST_SEED` and `ORGSIM_PAST_SEQUENCES` ask for others, or for more.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]
#![expect(dead_code, reason = "what draws calls can do more than is needed here")]

#[path = "../../crates/organizations/tests/sequences/chance.rs"]
mod chance;
#[path = "../../crates/organizations/tests/sequences/draw/mod.rs"]
mod draw;
#[path = "../../crates/organizations/tests/sequences/ledger.rs"]
mod ledger;
#[path = "../../crates/organizations/tests/sequences/step.rs"]
mod step;

mod stage;
mod world;

use std::thread;

use crate::chance::{Chance, mixed};
use crate::stage::Stage;

/// How many sequences one world lives through.
const IN_A_WORLD: u64 = 20;

/// The longest sequence, in steps.
const LONGEST: usize = 4;

/// How many of a hundred branches are replayed by themselves.
const REPLAYED: usize = 10;

/// How many worlds live at the same time.
const THREADS: usize = 2;

fn asked(variable: &str, default: u64) -> u64 {
    let asked = std::env::var(variable).ok();
    asked.map_or(default, |number| number.parse().unwrap())
}

#[test]
fn what_was_done_is_taken_back_done_again_and_replayed_byte_for_byte() {
    let seed = asked("ORGSIM_PAST_SEED", 1);
    let sequences = asked("ORGSIM_PAST_SEQUENCES", 2_000);
    let worlds = sequences.div_ceil(IN_A_WORLD);
    let live = |first: u64| {
        let worlds = (first..worlds).step_by(THREADS);
        worlds
            .map(|number| world(seed, number, sequences))
            .sum::<u64>()
    };
    let changes: u64 = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS as u64)
            .map(|first| scope.spawn(move || live(first)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum()
    });
    // Most calls are refused or read, and still a good deal changes.
    assert!(
        changes >= sequences,
        "{changes} changes in {sequences} sequences"
    );
}

/// Lets one of the worlds live, as many sequences as are left for it. Returns how many changes they made.
fn world(seed: u64, number: u64, sequences: u64) -> u64 {
    let seed = mixed(seed) ^ mixed(number);
    let mut chance = Chance::of(seed);
    let mut stage = Stage::new(seed);
    let left = sequences - number * IN_A_WORLD;
    let changes = (0..IN_A_WORLD.min(left))
        .map(|_| sequence(&mut stage, &mut chance))
        .sum();
    // All sequences of the world are on the way to where it stands: each change is made again, and compared.
    assert_eq!(
        stage.replayed(stage.stands_at()),
        stage.state(),
        "all is replayed"
    );
    changes
}

/// Lets a sequence happen, and goes back and forth in it. Returns how many changes it made.
fn sequence(stage: &mut Stage, chance: &mut Chance) -> u64 {
    stage.look_around();
    let steps = 1 + chance.below(LONGEST);
    let mut states = vec![stage.state()];
    for _ in 0..steps {
        stage.step(chance);
        let bytes = stage.state();
        if Some(&bytes) != states.last() {
            states.push(bytes);
        }
    }
    let changes = states.len() as u64 - 1;
    if changes == 0 {
        return 0;
    }
    let last = states.len() - 1;
    let tip = stage.stands_at();
    stage.undo(changes);
    assert_eq!(stage.state(), states[0], "all is taken back");
    stage.redo(changes);
    assert_eq!(stage.state(), states[last], "all is done again");
    let some = 1 + chance.below(last);
    stage.undo(some as u64);
    assert_eq!(stage.state(), states[last - some], "some is taken back");
    if chance.percent(50) {
        branch(stage, chance);
    }
    stage.go_to(tip);
    assert_eq!(
        stage.state(),
        states[last],
        "the way leads over to where it was"
    );
    changes
}

/// Changes something else, after which nothing can be redone; and goes back and forth over it.
fn branch(stage: &mut Stage, chance: &mut Chance) {
    let before = stage.state();
    stage.make_account(chance);
    let after = stage.state();
    if before == after {
        return;
    }
    assert!(!stage.can_redo(), "a new change leaves nothing to redo");
    stage.undo(1);
    assert_eq!(stage.state(), before);
    stage.redo(1);
    assert_eq!(stage.state(), after);
    if chance.percent(REPLAYED) {
        assert_eq!(
            stage.replayed(stage.stands_at()),
            after,
            "the branch is replayed"
        );
    }
}

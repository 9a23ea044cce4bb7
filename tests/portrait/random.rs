//! Random worlds come back as they were.

use std::thread;

use organizations::model::Timestamp;

use crate::answers::answers;
use crate::chance::{Chance, mixed};
use crate::draw::{self, Profile};
use crate::people::must_come_back;
use crate::world::World;

/// How many worlds come back.
const WORLDS: u64 = 200;

/// How many at a time.
const THREADS: usize = 2;

#[test]
fn every_world_comes_back_record_by_record_and_gives_every_account_the_same_answers() {
    each_world(|number| {
        let (mut world, now) = grown(number);
        let mut made = must_come_back(&world.ledger, &format!("world {number} at {now:?}"));
        let before = answers(&mut world.ledger, now);
        let after = answers(&mut made, now);
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after, "world {number}");
        }
        assert_eq!(before.len(), after.len());
    });
}

/// Checks each of the worlds.
pub(crate) fn each_world(check: impl Fn(u64) + Sync) {
    let check = &check;
    thread::scope(|scope| {
        for first in 0..THREADS {
            let numbers = (0..WORLDS).skip(first).step_by(THREADS);
            scope.spawn(move || numbers.for_each(check));
        }
    });
}

/// Lets a world live for a while.
pub(crate) fn grown(number: u64) -> (World, Timestamp) {
    // Most worlds are young, so that there can be many.
    let steps = match number % 20 {
        0 => 200,
        _ => 12 + number % 40,
    };
    grown_for(number, steps)
}

/// Lets a world live for so many steps.
pub(crate) fn grown_for(number: u64, steps: u64) -> (World, Timestamp) {
    let seed = mixed(77) ^ mixed(number);
    let mut world = World::with(Profile::of(seed));
    let mut chance = Chance::of(seed);
    let mut now = "2026-01-01T00:00:00Z".parse().unwrap();
    for step in 1..=steps {
        now = draw::later(&mut chance, now);
        world.catch_up(now);
        let step = draw::step(&world, &mut chance, step, now);
        world.take(&step);
    }
    world.catch_up(now);
    (world, now)
}

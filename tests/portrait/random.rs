//! Random worlds come back as they were.

use crate::answers::answers;
use crate::chance::{Chance, mixed};
use crate::draw::{self, Profile};
use crate::people::{again, must_come_back};
use crate::world::World;

/// How many worlds come back.
const WORLDS: u64 = 200;

/// In so many of them every account asks everything, too.
const ASKED: u64 = 4;

#[test]
fn every_world_comes_back_record_by_record() {
    for number in 0..WORLDS {
        let (world, now) = grown(number);
        must_come_back(&world.ledger, &format!("world {number} at {now:?}"));
    }
}

#[test]
fn every_account_gets_the_same_answers_in_a_world_that_came_back() {
    for number in 0..ASKED {
        let (mut world, now) = grown(1000 + number);
        let (mut made, text) = again(&world.ledger);
        let before = answers(&mut world.ledger, now);
        let after = answers(&mut made, now);
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after, "world {number}\n{text}");
        }
        assert_eq!(before.len(), after.len());
    }
}

/// Lets a world live for a while.
fn grown(number: u64) -> (World, organizations::model::Timestamp) {
    let seed = mixed(77) ^ mixed(number);
    let mut world = World::with(Profile::of(seed));
    let mut chance = Chance::of(seed);
    let mut now = "2026-01-01T00:00:00Z".parse().unwrap();
    // Most worlds are young, so that there can be many; some have seen all that there is.
    let steps = if number.is_multiple_of(20) {
        200
    } else {
        12 + number % 40
    };
    for step in 1..=steps {
        now = draw::later(&mut chance, now);
        world.catch_up(now).map_err(drop).unwrap();
        let step = draw::step(&world, &mut chance, step, now);
        world.take(&step).map_err(drop).unwrap();
    }
    world.catch_up(now).map_err(drop).unwrap();
    (world, now)
}

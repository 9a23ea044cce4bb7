//! Worlds that are copied by the calls of the script of `sim capture`: whoever copied one is answered the same.

use std::sync::atomic::{AtomicUsize, Ordering};

use organizations::Context;
use organizations::model::Timestamp;
use organizations::state::{Memory, Organization, State, WorldSettings};
use orgsim::portrait::{Beginning, Captured, import_captured};
use tempfile::TempDir;

use crate::answers::{Questions, must_be_answered_the_same};
use crate::people::bits;
use crate::random::{each_world, grown, grown_for};
use crate::script::capture;
use crate::world::World;

#[test]
fn whoever_captured_a_world_gets_the_same_answers_in_the_copy() {
    let answers = AtomicUsize::new(0);
    each_world(|number| {
        let (mut world, now) = grown(number);
        for caller in callers(&world, number) {
            answers.fetch_add(
                must_see_the_same(&caller, &mut world, now),
                Ordering::Relaxed,
            );
        }
    });
    // Some see little, and still a good deal is compared.
    assert!(answers.into_inner() > 10_000);
}

#[test]
fn handshakes_that_are_in_two_lists_keep_the_order_of_both() {
    let (mut world, now) = grown_for(20_154, 484);
    assert!(must_see_the_same("855795262636", &mut world, now) > 0);
}

#[test]
fn an_account_that_is_listed_as_invalid_stays_so_where_nobody_tells_what_is_in_force() {
    let (mut world, now) = grown_for(20_190, 480);
    assert!(must_see_the_same("604912140171", &mut world, now) > 0);
}

/// Checks that an account gets the same answers in its copy of a world; returns how many.
#[track_caller]
fn must_see_the_same(caller: &str, world: &mut World, now: Timestamp) -> usize {
    let mut made = captured(&mut world.ledger, caller, now);
    catch_up(&mut made, now);
    must_be_answered_the_same(caller, &mut world.ledger, &mut made, now)
}

/// Returns who makes copies: the management accounts, and one account more.
fn callers(world: &World, number: u64) -> Vec<String> {
    let organizations = world.ledger.all::<Organization>();
    let managers = organizations.map(|one| one.management_account_id.to_string());
    let accounts = Questions::about(&world.ledger).accounts();
    let other = usize::try_from(number).unwrap() % accounts.len();
    managers.chain([accounts[other].clone()]).collect()
}

/// Returns what a copy comes to that an account makes of a world.
fn captured(state: &mut dyn State, caller: &str, now: Timestamp) -> Memory {
    let folder = TempDir::new().unwrap();
    capture(state, caller, now, folder.path());
    let captured = Captured::read(folder.path(), now).unwrap_or_else(|error| panic!("{error}"));
    let beginning = Beginning {
        settings: WorldSettings::default(),
        time: Box::new(move |_| Some(now)),
        bits: Box::new(bits),
    };
    let made = import_captured(captured, false, &beginning);
    made.unwrap_or_else(|error| panic!("{caller}: {error}"))
}

/// Does what every command does first.
fn catch_up(state: &mut dyn State, now: Timestamp) {
    let mut context = Context {
        caller: "111111111111".into(),
        now,
        session: None,
        machine_time: now,
        bits: &|_| Ok(0),
        state,
    };
    organizations::catch_up(&mut context).unwrap();
}

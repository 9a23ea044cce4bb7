//! How an account of the landing zone ends.

use super::zone::{DENIED, MANAGEMENT, SANDBOX, must_be_refused, populated};
use crate::terminal::Terminal;

/// Asks to close the sandbox, which takes an hour.
fn with_a_closing_account() -> Terminal {
    let world = populated();
    world.assert("sim jobs set account-closure 1h").success();
    world
        .assert(&format!("close-account --account-id {SANDBOX}"))
        .success()
        .stdout("");
    world
}

fn states(world: &Terminal) -> String {
    let query = "--query Account.[State,Status] --output text";
    let describe = format!("describe-account --account-id {SANDBOX} {query}");
    crate::terminal::printed(&world.assert(&describe))
}

#[test]
fn an_account_closes_and_goes_ninety_days_later() {
    let mut world = with_a_closing_account();
    assert_eq!(states(&world), "PENDING_CLOSURE\tPENDING_CLOSURE\n");
    must_be_refused(
        world.assert(&format!("close-account --account-id {SANDBOX}")),
        "ConflictException",
        "The request conflicts with the current state of the account.",
    );
    world.at("2026-01-05T10:00:00Z");
    assert_eq!(states(&world), "CLOSED\tSUSPENDED\n");
    must_be_refused(
        world.assert(&format!("close-account --account-id {SANDBOX}")),
        "AccountAlreadyClosedException",
        "You attempted to close an account that is already closed.",
    );
    world.at("2026-04-05T09:59:59Z");
    assert_eq!(states(&world), "CLOSED\tSUSPENDED\n");
    world.at("2026-04-05T10:00:00Z");
    must_be_refused(
        world.assert(&format!("describe-account --account-id {SANDBOX}")),
        "AccountNotFoundException",
        "You specified an account that doesn't exist.",
    );
}

#[test]
fn a_closed_account_keeps_its_place_and_does_nothing() {
    let mut world = with_a_closing_account();
    world.at("2026-01-05T10:00:00Z");
    let parents = format!("list-parents --child-id {SANDBOX} --query Parents[].Id --output text");
    world
        .assert(&parents)
        .success()
        .stdout("ou-land-development\n");
    let leave = "leave-organization";
    must_be_refused(
        world.assert_as(SANDBOX, leave),
        "AccessDeniedException",
        DENIED,
    );
    let remove = format!("remove-account-from-organization --account-id {SANDBOX}");
    must_be_refused(
        world.assert(&remove),
        "ConstraintViolationException",
        "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
    );
}

#[test]
fn the_management_account_is_never_closed() {
    let world = populated();
    must_be_refused(
        world.assert(&format!("close-account --account-id {MANAGEMENT}")),
        "ConstraintViolationException",
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
    );
}

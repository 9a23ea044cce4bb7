//! Which step comes next: mostly one that can succeed, often enough one that can't.

mod caller;
mod document;
mod id;
mod input;
mod member;
mod operation;
mod profile;
mod scene;

use jiff::SignedDuration;
use organizations::model::{AccountState, Timestamp};
use organizations::state::{Account, Organization, Standing};

pub(crate) use profile::Profile;

use self::scene::Scene;
use crate::chance::Chance;
use crate::step::{Act, Call, Step};
use crate::world::World;

/// So many accounts are there before much else happens.
const FIRST_ACCOUNTS: usize = 8;

/// With so many organizations, hardly any is made.
const ORGANIZATIONS: usize = 3;

/// Returns the time of the next step: mostly a little later, at times days or months.
pub(crate) fn later(chance: &mut Chance, now: Timestamp) -> Timestamp {
    let milliseconds = match chance.below(100) {
        0..70 => chance.below(60_000),
        70..96 => chance.below(3_600_000),
        _ if chance.percent(85) => chance.below(3 * 86_400_000),
        _ => chance.below(70 * 86_400_000),
    };
    let passed = SignedDuration::from_millis(i64::try_from(milliseconds).expect("it is short"));
    Timestamp(now.0 + passed)
}

/// Draws a step.
pub(crate) fn step(world: &World, chance: &mut Chance, number: u64, now: Timestamp) -> Step {
    let accounts = world.ledger.all::<Account>().count();
    let act = match chance.below(100) {
        _ if accounts < FIRST_ACCOUNTS => make(chance),
        0 | 1 => make(chance),
        2 => set_apart(world, chance),
        3 => suspend(world, chance),
        _ => Act::Call(call(world, chance, now)),
    };
    Step { number, now, act }
}

fn call(world: &World, chance: &mut Chance, now: Timestamp) -> Call {
    let mut operation = operation::drawn(chance);
    let organizations = world.ledger.all::<Organization>().count();
    if operation.name() == "CreateOrganization" && organizations >= ORGANIZATIONS {
        operation = operation::drawn(chance);
    }
    let mut scene = Scene::of(world, chance, now, operation.name());
    let input = scene.input(operation);
    let caller = scene.caller(operation.name(), &input);
    let operation = operation.name();
    Call {
        caller,
        operation,
        input,
    }
}

fn make(chance: &mut Chance) -> Act {
    let email = member::address(chance);
    Act::Make { email }
}

fn set_apart(world: &World, chance: &mut Chance) -> Act {
    let account = some_account(world, chance);
    let mut standing = Standing::default();
    match chance.below(9) {
        0 => standing.no_payment_method = true,
        1 => standing.incomplete = true,
        2 => standing.email_unverified = true,
        3 => standing.no_govcloud = true,
        4 => standing.seller = Some("another".to_owned()),
        _ => {}
    }
    Act::SetApart { account, standing }
}

fn suspend(world: &World, chance: &mut Chance) -> Act {
    let suspended = world.ledger.all::<Account>();
    let suspended = suspended.filter(|account| account.state == AccountState::Suspended);
    match chance.pick(suspended.collect()) {
        Some(account) => Act::Suspend {
            account: account.id.0,
            to: AccountState::Active,
        },
        None => Act::Suspend {
            account: some_account(world, chance),
            to: AccountState::Suspended,
        },
    }
}

fn some_account(world: &World, chance: &mut Chance) -> String {
    let accounts = world.ledger.all::<Account>().collect();
    let account: Account = chance.pick(accounts).expect("there are accounts");
    account.id.0
}

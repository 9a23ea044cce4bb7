//! CPU time of commands beside that of a floor.

use crate::cpu::{self, Paired};
use crate::floor;
use crate::stage::Stage;
use crate::world::World;

/// A command, the flag of its floor, and how many times as long as that it may take; no limit if it is to
/// be seen only.
type Measured = (&'static str, &'static str, Option<f64>);

const DESCRIBE: &str = "describe-handshake --handshake-id %handshake";

const INVITE: &str = "invite-account-to-organization --target Id=new@example.com,Type=EMAIL";

/// How many times as often a command runs that has a limit: its ratio must not pass it by chance.
const SURER: usize = 3;

/// What is measured on a state with one organization and one open handshake.
const FRESH: &[Measured] = &[
    (DESCRIBE, floor::READ, Some(2.5)),
    ("list-accounts --no-paginate", floor::READ, None),
    (INVITE, floor::WRITE, None),
    (
        "cancel-handshake --handshake-id %handshake",
        floor::WRITE,
        None,
    ),
];

/// What is measured on a large state.
const LARGE: &[Measured] = &[
    ("describe-account --account-id %account", floor::READ, None),
    (DESCRIBE, floor::READ, None),
    ("describe-policy --policy-id %policy", floor::READ, None),
    ("list-accounts --no-paginate", floor::READ, None),
    (
        "list-policies --filter SERVICE_CONTROL_POLICY --no-paginate",
        floor::READ,
        None,
    ),
    (
        "list-handshakes-for-organization --no-paginate",
        floor::READ,
        None,
    ),
    (INVITE, floor::WRITE, Some(1.5)),
    (
        "tag-resource --resource-id %account --tags Key=Stage,Value=Test",
        floor::WRITE,
        None,
    ),
    ("sim export", floor::READ, None),
];

/// What is measured on a large organization in which nothing else is.
const WHOLE: &[Measured] = &[(
    "--state-file made.json sim import exported.yaml",
    floor::WRITE,
    Some(20.0),
)];

/// Shows what commands take beside their floors, and returns what is over its limit.
pub(crate) fn show() -> Vec<String> {
    let fresh = table("a fresh state", &Stage::fresh(), FRESH, 200);
    let size = "10,000 accounts and handshakes, 2,000 units and policies";
    let large = table(size, &Stage::with(&World::busy(10_000)), LARGE, 20);
    let stage = Stage::with(&World {
        accounts: 10_000,
        is_busy: false,
    });
    stage.export();
    let whole = table("10,000 accounts and 2,000 units", &stage, WHOLE, 20);
    [fresh, large, whole].concat()
}

fn table(title: &str, stage: &Stage, commands: &[Measured], rounds: usize) -> Vec<String> {
    println!("{title}");
    println!(
        "{:72} {:>8} {:>8} {:>6}",
        "CPU time in milliseconds", "command", "floor", "ratio"
    );
    let complaints = commands.iter().filter_map(|(words, floor, limit)| {
        let rounds = if limit.is_some() {
            SURER * rounds
        } else {
            rounds
        };
        let Paired { one, other, ratio } = cpu::paired(
            rounds,
            || cpu::time_of(stage.command(words)),
            || cpu::time_of(stage.floor(floor)),
        );
        let [command, beside] = [one, other].map(|time| time.as_secs_f64() * 1000.0);
        println!("{words:72} {command:>8.2} {beside:>8.2} {ratio:>6.2}");
        let limit = limit.filter(|limit| ratio > *limit)?;
        Some(format!(
            "`{words}` takes {ratio:.2} times its floor, not {limit}"
        ))
    });
    let complaints = complaints.collect();
    println!();
    complaints
}

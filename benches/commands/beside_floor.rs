//! CPU time of commands beside that of a floor.

use crate::cpu::{self, Paired};
use crate::floor;
use crate::stage::Stage;
use crate::world::World;

/// How many times as long as the floor to describe a thing may take on a fresh state.
const LIMIT: f64 = 2.5;

/// A command, and the flag of its floor.
type Measured = (&'static str, &'static str);

const DESCRIBE: &str = "describe-handshake --handshake-id %handshake";

/// What is measured on a state with one organization and one open handshake.
const FRESH: &[Measured] = &[
    (DESCRIBE, floor::READ),
    ("list-accounts --no-paginate", floor::READ),
    (
        "invite-account-to-organization --target Id=new@example.com,Type=EMAIL",
        floor::WRITE,
    ),
    ("cancel-handshake --handshake-id %handshake", floor::WRITE),
];

/// What is measured on a large state.
const LARGE: &[Measured] = &[
    ("describe-account --account-id %account", floor::READ),
    (DESCRIBE, floor::READ),
    ("describe-policy --policy-id %policy", floor::READ),
    ("list-accounts --no-paginate", floor::READ),
    (
        "list-policies --filter SERVICE_CONTROL_POLICY --no-paginate",
        floor::READ,
    ),
    (
        "list-handshakes-for-organization --no-paginate",
        floor::READ,
    ),
    (
        "invite-account-to-organization --target Id=new@example.com,Type=EMAIL",
        floor::WRITE,
    ),
    (
        "tag-resource --resource-id %account --tags Key=Stage,Value=Test",
        floor::WRITE,
    ),
];

/// Shows what commands take beside their floors, and returns what is over its limit.
pub(crate) fn show() -> Vec<String> {
    let fresh = table("a fresh state", &Stage::fresh(), FRESH, 200);
    let large = World { accounts: 10_000 };
    let size = "10,000 accounts and handshakes, 2,000 units and policies";
    table(size, &Stage::with(&large), LARGE, 20);

    let (_, describe) = &fresh[0];
    if describe.ratio <= LIMIT {
        return Vec::new();
    }
    let times = describe.ratio;
    vec![format!(
        "`{DESCRIBE}` takes {times:.2} times its floor, not {LIMIT}"
    )]
}

fn table(
    title: &str,
    stage: &Stage,
    commands: &[Measured],
    rounds: usize,
) -> Vec<(&'static str, Paired)> {
    println!("{title}");
    println!(
        "{:72} {:>8} {:>8} {:>6}",
        "CPU time in milliseconds", "command", "floor", "ratio"
    );
    let rows = commands.iter().map(|(words, floor)| {
        let paired = cpu::paired(
            rounds,
            || cpu::time_of(stage.command(words)),
            || cpu::time_of(stage.floor(floor)),
        );
        let [command, beside] = [paired.one, paired.other].map(|time| time.as_secs_f64() * 1000.0);
        println!(
            "{words:72} {command:>8.2} {beside:>8.2} {:>6.2}",
            paired.ratio
        );
        (*words, paired)
    });
    let rows = rows.collect();
    println!();
    rows
}

//! How the CPU time of commands grows with the state.

use std::time::Duration;

use crate::cpu;
use crate::stage::Stage;
use crate::world::World;

/// How many times as long a command may take on a state ten times as large. It may have to sort it,
/// and a large state fits into fewer caches.
const LIMIT: f64 = 25.0;

/// How often a command runs; the median counts.
const ROUNDS: usize = 3;

/// The accounts of the states.
const SIZES: [World; 2] = [World::busy(1_000), World::busy(10_000)];

/// Commands of every kind.
const COMMANDS: &[&str] = &[
    "describe-account --account-id %account",
    "describe-organization",
    "describe-handshake --handshake-id %handshake",
    "describe-policy --policy-id %policy",
    "list-roots",
    "list-parents --child-id %account",
    "list-tags-for-resource --resource-id %account",
    "list-accounts --no-paginate",
    "list-accounts",
    "list-accounts-for-parent --parent-id r-root --no-paginate",
    "list-accounts-for-parent --parent-id %unit",
    "list-children --parent-id r-root --child-type ACCOUNT",
    "list-organizational-units-for-parent --parent-id r-root",
    "list-handshakes-for-account --caller %invited",
    "list-handshakes-for-organization",
    "list-policies --filter SERVICE_CONTROL_POLICY",
    "list-policies-for-target --target-id %unit --filter SERVICE_CONTROL_POLICY",
    "list-targets-for-policy --policy-id %policy",
    "list-targets-for-policy --policy-id p-FullAWSAccess",
    "create-account --email new@example.com --account-name New",
    "close-account --account-id %account",
    "remove-account-from-organization --account-id %account",
    "leave-organization --caller %account",
    "move-account --account-id %account --source-parent-id %unit --destination-parent-id r-root",
    "create-organizational-unit --parent-id r-root --name New",
    "update-organizational-unit --organizational-unit-id %parent --name New",
    "delete-organizational-unit --organizational-unit-id %leaf",
    "create-policy --type SERVICE_CONTROL_POLICY --name New --description New --content %document",
    "update-policy --policy-id %policy --name New",
    "delete-policy --policy-id %loose",
    "attach-policy --policy-id %loose --target-id %account",
    "detach-policy --policy-id %policy --target-id %policed",
    "enable-policy-type --root-id r-root --policy-type TAG_POLICY",
    "disable-policy-type --root-id r-root --policy-type SERVICE_CONTROL_POLICY",
    "tag-resource --resource-id %account --tags Key=Stage,Value=Test",
    "invite-account-to-organization --target Id=new@example.com,Type=EMAIL",
    "accept-handshake --handshake-id %handshake --caller %invited",
    "decline-handshake --handshake-id %handshake --caller %invited",
    "cancel-handshake --handshake-id %handshake",
    "enable-aws-service-access --service-principal ssm.amazonaws.com",
    "list-delegated-administrators",
    "describe-organization --caller %email",
    "sim tree",
    "sim inbox",
    "sim account list",
    "sim validate",
];

/// Commands that are given when handshakes have expired and are to be forgotten.
const LATER: &[&str] = &[
    "describe-organization",
    "list-handshakes-for-organization",
    "tag-resource --resource-id %account --tags Key=A,Value=B",
];

/// Shows what commands take on both states, and returns what grows too fast.
pub(crate) fn show() -> Vec<String> {
    let now = table(
        "CPU time in milliseconds, by accounts",
        COMMANDS,
        Stage::with,
    );
    let later = table("the same, when much is due", LATER, Stage::later);
    println!();
    [now, later].concat()
}

fn table(title: &str, commands: &[&str], stage: fn(&World) -> Stage) -> Vec<String> {
    let [smaller, larger] = SIZES.map(|world| times(&stage(&world), commands));
    println!("{title:94} {:>8} {:>8} {:>6}", "1,000", "10,000", "ratio");
    let mut complaints = Vec::new();
    for ((words, smaller), larger) in commands.iter().zip(smaller).zip(larger) {
        let ratio = larger.div_duration_f64(smaller);
        let [small, large] = [smaller, larger].map(|time| time.as_secs_f64() * 1000.0);
        println!("{words:94} {small:>8.2} {large:>8.2} {ratio:>6.1}");
        if ratio > LIMIT {
            complaints.push(format!(
                "`{words}` takes {ratio:.1} times as long, not {LIMIT}"
            ));
        }
    }
    complaints
}

/// Returns the CPU time of each command on a state.
fn times(stage: &Stage, commands: &[&str]) -> Vec<Duration> {
    let time = |words: &&str| {
        let times = (0..ROUNDS).map(|_| cpu::time_of(stage.command(words)));
        cpu::median(times.collect(), Duration::cmp)
    };
    commands.iter().map(time).collect()
}

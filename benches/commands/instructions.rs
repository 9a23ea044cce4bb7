//! Instructions of small commands, of a verdict, and of each account in a long list, counted by valgrind's callgrind.

use std::process::{Command, Stdio};

use crate::budget;
use crate::stage::Stage;
use crate::verdicts;
use crate::world::World;

/// The commands, on a state with one organization and one open handshake.
const COMMANDS: &[&str] = &[
    "--version",
    "accept-handshake --generate-cli-skeleton",
    "describe-handshake --handshake-id %handshake",
    "accept-handshake --handshake-id %handshake --caller %invited",
    "list-accounts --no-paginate",
];

/// What the count of a verdict is called in the budget.
const VERDICT: &str = "sim can, 30 policies";

/// Reads an organization, written by `sim export`, into a new state.
const IMPORT: &str = "--state-file made.json sim import exported.yaml";

/// What that count is called in the budget.
const SMALL_IMPORT: &str = "sim import, 10 accounts and 2 units";

/// What is counted for each account of a large state, all pages together.
const BY_ACCOUNT: &str = "list-accounts --query Accounts[].Id --output text";

/// What that count is called in the budget.
const ONE_ACCOUNT: &str = "list-accounts --query Accounts[].Id --output text, an account";

/// The accounts of the large state.
const ACCOUNTS: u64 = 10_000;

/// Shows the counts beside the budget, and returns what is over it.
pub(crate) fn show() -> Vec<String> {
    let Some(counts) = counts() else {
        println!("valgrind is not installed: no instructions are counted, no budget is checked\n");
        return Vec::new();
    };
    println!(
        "{:62} {:>10} {:>10}",
        "instructions below `main`", "counted", "budget"
    );
    let budgets = budget::read();
    let mut complaints = Vec::new();
    for (name, count) in counts {
        let budget = budgets.iter().find(|(budgeted, _)| budgeted == name);
        let budget = budget.map_or(0, |(_, budget)| *budget);
        println!("{name:62} {count:>10} {budget:>10}");
        if count > budget {
            complaints.push(format!(
                "`{name}` executes {count} instructions, not {budget}"
            ));
        }
    }
    println!();
    complaints
}

/// Writes the budget anew.
pub(crate) fn write_budget() {
    match counts() {
        Some(counts) => budget::write(&counts),
        None => println!("valgrind is not installed: the budget stays as it is"),
    }
}

/// Counts the instructions of every command; without valgrind nothing can be counted.
fn counts() -> Option<Vec<(&'static str, u64)>> {
    Command::new("valgrind").arg("--version").output().ok()?;
    let count = |words: &&'static str| {
        let stage = Stage::fresh();
        (*words, count(&stage.command(words)))
    };
    let small = COMMANDS.iter().map(count);
    let others: [(_, fn() -> u64); 3] = [
        (VERDICT, count_verdict),
        (SMALL_IMPORT, count_import),
        (ONE_ACCOUNT, count_by_account),
    ];
    let others = others.into_iter().map(|(name, count)| (name, count()));
    Some(small.chain(others).collect())
}

/// Counts the instructions of a verdict on an organization with thirty policies.
fn count_verdict() -> u64 {
    count(&verdicts::zone().command(verdicts::VERDICT))
}

/// Counts the instructions of the import of a small organization.
fn count_import() -> u64 {
    let stage = Stage::with(&World {
        accounts: 10,
        is_busy: false,
    });
    stage.export();
    count(&stage.command(IMPORT))
}

/// Counts the instructions that each account takes in a list of many.
fn count_by_account() -> u64 {
    let stage = Stage::with(&World::busy(ACCOUNTS));
    count(&stage.command(BY_ACCOUNT)) / ACCOUNTS
}

/// Returns how many instructions a command executes in `main` and what `main` calls.
fn count(command: &Command) -> u64 {
    let mut counted = Command::new("valgrind");
    // A command reads all variables, so those of whoever counts must not be among them.
    counted
        .env_clear()
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=orgsim::main")
        .arg(command.get_program())
        .args(command.get_args())
        .current_dir(command.get_current_dir().expect("it runs on a stage"))
        .stdout(Stdio::null());
    for (name, value) in command.get_envs() {
        counted.env(name, value.expect("a stage only sets variables"));
    }
    let output = counted.output().expect("valgrind is installed");
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
    let (_, count) = report.split_once("Collected : ").expect("callgrind counts");
    let count = count
        .split_whitespace()
        .next()
        .and_then(|count| count.parse().ok());
    match count {
        None | Some(0) => panic!("callgrind does not find `orgsim::main`: {report}"),
        Some(count) => count,
    }
}

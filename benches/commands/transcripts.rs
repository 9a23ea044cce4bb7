//! CPU time of a transcript beside that of its commands in a shell script.

use crate::cpu;
use crate::stage::{ORGSIM, Stage};

/// How many times as long as the script a transcript may take.
const LIMIT: f64 = 1.3;

/// How many commands there are.
const COMMANDS: usize = 1000;

/// How often both run; the median counts.
const ROUNDS: usize = 3;

const FIRST: &str = "create-organization --query Organization.FeatureSet --output text";

const OTHERS: &str = "describe-organization --query Organization.FeatureSet --output text";

/// Shows what a transcript takes, and returns what is over its limit.
pub(crate) fn show() -> Vec<String> {
    let stage = Stage::fresh();
    let commands = || std::iter::once(FIRST).chain([OTHERS].into_iter().cycle());
    let transcript = commands().map(|words| format!("  $ orgsim {words}\n  ALL\n"));
    stage.write("a.t", &transcript.take(COMMANDS).collect::<String>());
    let begin = format!("rm -f state.json*\n{ORGSIM} sim init --seed 1\n");
    let script = commands().map(|words| format!("{ORGSIM} {words}\n"));
    let script = script.take(COMMANDS).collect::<String>();
    stage.write("script", &(begin + &script));

    let measured = cpu::paired(
        ROUNDS,
        || cpu::time_with_children_of(stage.command("sim test a.t")),
        || cpu::time_with_children_of(stage.command_of("/bin/sh".as_ref(), "script")),
    );
    let [one, other] = [measured.one, measured.other].map(|time| time.as_secs_f64() * 1000.0);
    let name = format!("sim test, {COMMANDS} commands, and a script of them");
    let ratio = measured.ratio;
    println!("{name:94} {one:>8.2} {other:>8.2} {ratio:>6.2}\n");
    let complaint = (ratio > LIMIT)
        .then(|| format!("a transcript takes {ratio:.2} times as long as a script, not {LIMIT}"));
    complaint.into_iter().collect()
}

//! What commands cost: `cargo bench`.
//!
//! 1. Instructions of small commands, held against `benches/budget.txt`, and of each account in a long
//!    list. Valgrind's callgrind counts them, the same in every run. What the system and the standard
//!    library do before `main` is left out: it is none of our doing, and differs from machine to machine.
//! 2. Page faults of a command, held against a limit if there is a static build.
//! 3. CPU time beside a floor: a program that does the same file I/O and nothing else. Both run in
//!    turn, and the median of the ratios counts, so that it matters little what else the machine does.
//! 4. CPU time of a verdict beside that of describing an account, and of a suite of tests.
//! 5. CPU time of a transcript beside that of a script with the same commands.
//! 6. CPU time of a call over HTTP, alone and by 16 clients at once.
//! 7. CPU time on a state ten times as large, for every kind of operation: none may be quadratic.
//!
//! It fails if a count is over its budget or a ratio over its limit. `cargo bench -- --write-budget`
//! writes the budget anew from what it counts, and `cargo bench -- endpoint verdicts` measures these two
//! of the [`TABLES`] only.
#![expect(clippy::print_stdout, reason = "tables are what a bench is for")]

mod beside_floor;
mod budget;
mod cpu;
#[cfg(feature = "serve")]
mod endpoint;
mod faults;
mod floor;
mod growth;
mod instructions;
mod stage;
mod transcripts;
mod verdicts;
mod world;

use std::process::ExitCode;

/// What shows a table, and returns what is over its limit.
type Show = fn() -> Vec<String>;

/// What can be measured, by the name that it is chosen by.
const TABLES: &[(&str, Show)] = &[
    ("instructions", instructions::show),
    ("faults", faults::show),
    ("floor", beside_floor::show),
    ("verdicts", verdicts::show),
    ("transcripts", transcripts::show),
    #[cfg(feature = "serve")]
    ("endpoint", endpoint::show),
    ("growth", growth::show),
];

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    match words[..] {
        [floor::READ, path] => floor::read(path.as_ref()).expect("it has a file to read"),
        [floor::WRITE, path] => floor::write(path.as_ref()).expect("it has a file to write"),
        ["--write-budget", "--bench"] => instructions::write_budget(),
        [ref names @ .., "--bench"] => return measure(names),
        _ => println!("this is for `cargo bench` and `cargo bench -- --write-budget`"),
    }
    ExitCode::SUCCESS
}

/// Measures what has one of the names, or everything if there are none, and tells what is over its limit.
fn measure(names: &[&str]) -> ExitCode {
    let is_table = |name: &&&str| TABLES.iter().any(|(table, _)| table == *name);
    if let Some(unknown) = names.iter().find(|name| !is_table(name)) {
        println!("FAILED: there is no table `{unknown}`");
        return ExitCode::FAILURE;
    }
    let is_chosen = |name| names.is_empty() || names.contains(&name);
    let chosen = TABLES.iter().filter(|(name, _)| is_chosen(*name));
    let complaints: Vec<_> = chosen.flat_map(|(_, show)| show()).collect();
    for complaint in &complaints {
        println!("FAILED: {complaint}");
    }
    if complaints.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

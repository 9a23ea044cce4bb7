//! How many instructions commands may execute: `benches/budget.txt`.

use std::fs;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/budget.txt");

const HEAD: &str = "\
# Instructions that a command may execute below `main`, in a release build.
# `cargo bench -- --write-budget` writes down what it counts, and a little more.
";

/// How many hundredths of a count the budget has more, for other compilers and processors.
const ROOM: u64 = 5;

/// Returns the budgets by name.
pub(crate) fn read() -> Vec<(String, u64)> {
    let text = fs::read_to_string(PATH).expect("the budget is checked in");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(entry).collect()
}

fn entry(line: &str) -> (String, u64) {
    let (name, count) = line
        .rsplit_once(' ')
        .expect("a line is a name and a number");
    let count = count.parse().expect("a budget is a whole number");
    (name.trim_end().to_owned(), count)
}

/// Writes budgets for what was counted.
pub(crate) fn write(counts: &[(&str, u64)]) {
    let lines = counts.iter().map(|(name, count)| {
        let budget = (count + count * ROOM / 100).next_multiple_of(1000);
        format!("{name:62} {budget:>8}\n")
    });
    fs::write(PATH, HEAD.to_owned() + &lines.collect::<String>()).expect("the budget is ours");
}

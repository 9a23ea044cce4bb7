//! The table of rules, as text and as rules.

use super::{Mark, Outcome, Rule, Way};

const TABLE: &str = include_str!("rules.txt");

/// Returns all rules, by operation in the order of `OPERATIONS`.
pub fn rules() -> impl Iterator<Item = Rule> {
    let mut operation = "";
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(move |line| match line.strip_prefix("  ") {
        Some(rule) => Some(read(operation, rule).expect("tests read every line of the table")),
        None => {
            operation = line;
            None
        }
    })
}

fn read(operation: &'static str, line: &'static str) -> Option<Rule> {
    let mut cells = line.split(" | ");
    let outcome = Outcome::read(cells.next()?)?;
    let cell = cells.next()?;
    let (letter, seen_in) = match cell.split_once(' ') {
        Some((letter, scenario)) => (letter, Some(scenario)),
        None => (cell, None),
    };
    let mark = Mark::ALL.into_iter().find(|mark| mark.letter() == letter)?;
    let way = match (cells.next()?, cells.next()) {
        ("fault", None) => Way::Fault,
        (what, Some(test)) => Way::Rules { what, test },
        _ => return None,
    };
    cells.next().is_none().then_some(Rule {
        operation,
        outcome,
        mark,
        seen_in,
        way,
    })
}

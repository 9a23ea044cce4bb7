//! What the README says: its tables are those of the rules, variables, files and statuses.

use organizations::fidelity::{Outcome, Way, rules};
use orgsim::surroundings::{FILES, OTHER_VARIABLES, OWN_VARIABLES, STATUSES};

const README: &str = include_str!("../../README.md");

/// Returns the cell of an exception in the column of an operation, as far as the rules tell it.
fn reached(operation: &str, exception: &str) -> &'static str {
    let of_operation = rules().filter(|rule| rule.operation == operation);
    let raises = |outcome| matches!(outcome, Outcome::Refusal { exception: raised, .. } if raised.name() == exception);
    let ways = of_operation.filter(|rule| raises(rule.outcome));
    match ways.map(|rule| rule.way).min() {
        Some(Way::Rules { .. }) => "rule",
        Some(Way::Fault) => "fault",
        None => "–",
    }
}

#[test]
fn the_table_of_exceptions_agrees_with_the_rules() {
    let rows = README.lines().filter(|line| line.contains("Exception |"));
    let mut count = 0;
    for row in rows {
        let cells: Vec<_> = row.trim_matches(['|', ' ']).split(" | ").collect();
        let said = |cell: &'static str| cell.split(':').next();
        let [exception, accept, invite] = cells[..] else {
            panic!("not a row of three: {row}");
        };
        assert_eq!(said(accept), Some(reached("AcceptHandshake", exception)));
        let invitation = reached("InviteAccountToOrganization", exception);
        assert_eq!(said(invite), Some(invitation));
        count += 1;
    }
    assert_eq!(count, 16);
}

#[test]
fn the_variables_files_and_exit_statuses_are_told_as_in_help() {
    let all = [OWN_VARIABLES, OTHER_VARIABLES, FILES, STATUSES];
    for told in all.concat() {
        let row = format!("| `{}` | {} |\n", told.name, told.text);
        assert!(README.contains(&row), "not in the README: {row}");
    }
}

//! What the README says: each command prints what it shows, and its table is that of the rules.

use organizations::fidelity::{Outcome, Way, rules};
use orgsim::surroundings::{FILES, OTHER_VARIABLES, OWN_VARIABLES, STATUSES};

use crate::terminal::Terminal;

const README: &str = include_str!("../../README.md");

/// Returns the console blocks of a page, line by line.
fn console(page: &str) -> impl Iterator<Item = &str> {
    let blocks = page.split("```console\n").skip(1);
    blocks.flat_map(|block| block.split("```").next().unwrap_or_default().lines())
}

/// Returns a script that shows each command and then runs it.
fn script(page: &str) -> String {
    let commands = console(page).filter_map(|line| line.strip_prefix("$ "));
    let shown = commands
        .map(|command| ["cat <<'COMMAND'\n$ ", command, "\nCOMMAND\n", command, "\n"].concat());
    "exec 2>&1\n".to_owned() + &shown.collect::<Vec<_>>().concat()
}

#[test]
fn the_readme_prints_what_commands_print() {
    let terminal = Terminal::new();
    let output = terminal.shell("sh", &script(README)).output().unwrap();
    let found = String::from_utf8(output.stdout).unwrap();
    let expected = console(README)
        .flat_map(|line| [line, "\n"])
        .collect::<String>();
    assert_eq!(found, expected);
}

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

//! `sim fidelity`.

use predicates::prelude::*;
use predicates::str::{contains, starts_with};

use crate::terminal::Terminal;

#[test]
fn the_rules_of_an_operation_are_a_page() {
    let terminal = Terminal::new();
    let page = terminal
        .assert("sim fidelity describe-organization")
        .success();
    page.stdout(
        starts_with("## DescribeOrganization\n\n| outcome ")
            .and(contains("| AWSOrganizationsNotInUseException "))
            .and(contains("ListRoots").not()),
    );
}

#[test]
fn the_page_of_all_operations_has_one_for_each() {
    let page = Terminal::new().run("sim fidelity");
    assert_eq!(page.matches("\n## ").count(), 63);
}

#[test]
fn rules_are_data_for_those_who_ask() {
    let terminal = Terminal::new();
    terminal.shows(
        "sim fidelity AttachPolicy --query Rules[?Outcome=='TargetNotFoundException'].[Mark,ReachedBy,Test] --output text",
        "R\trules\tpolicy::tests::attach::what_is_attached_must_exist_and_where_too\n",
    );
    terminal.shows(
        "sim fidelity CancelHandshake --query Rules[?Outcome=='success'].[Mark,SeenIn] --output text",
        "K\treal/handshakes-lifecycle\n",
    );
    terminal.shows(
        "sim fidelity attach-policy --query Rules[?Outcome=='ServiceException'].[Mark,ReachedBy] --output text",
        "M\tfault\n",
    );
}

#[test]
fn an_operation_that_does_not_exist_has_no_rules() {
    let refused = Terminal::new().assert("sim fidelity fly-away").code(252);
    refused.stderr(contains("there is no such operation"));
}

#[test]
fn the_rules_need_no_state_file() {
    let terminal = Terminal::new();
    terminal.run("sim fidelity");
    assert_eq!(terminal.names(), [""; 0]);
}

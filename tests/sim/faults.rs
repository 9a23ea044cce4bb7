//! `sim fault`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::terminal::Terminal;

#[test]
fn the_next_calls_of_an_operation_fail() {
    let terminal = Terminal::in_march();
    terminal.does(
        "sim fault add --operation CreateOrganization --error AccessDeniedException --times 2",
    );
    terminal.shows(
        "sim fault list --output text --query Faults[].[Operation,Error,Times]",
        "CreateOrganization\tAccessDeniedException\t2\n",
    );
    for _ in 0..2 {
        let refused = terminal.assert("create-organization").code(254);
        refused.stderr(contains("(AccessDeniedException)"));
    }
    terminal.does("create-organization");
    terminal.shows("sim fault list --query Faults", "[]\n");
}

#[test]
fn a_call_that_only_reads_uses_a_fault_up_too() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim fault add --operation list-accounts --error AccessDeniedException");
    let refused = terminal.assert("list-accounts").code(254);
    refused.stderr(contains("(AccessDeniedException)"));
    terminal.does("list-accounts");
}

#[test]
fn one_throttle_is_overcome_by_the_second_attempt_and_both_are_in_the_history() {
    let terminal = Terminal::in_march();
    terminal.does("sim fault add --operation create-organization --error TooManyRequestsException");
    terminal.does("create-organization");
    terminal.shows(
        "sim history --output text --query Records[2:].[eventName,errorCode]",
        "CreateOrganization\tTooManyRequestsException\nCreateOrganization\tNone\n",
    );
}

#[test]
fn a_fault_says_what_it_is_told_to() {
    let terminal = Terminal::in_march();
    terminal.does(
        "sim fault add --operation create-organization --error ConstraintViolationException \
         --reason EMAIL_VERIFICATION_CODE_EXPIRED --message Nope.",
    );
    let refused = terminal.assert("create-organization").code(254);
    refused.stderr(contains("Nope.").and(contains("EMAIL_VERIFICATION_CODE_EXPIRED")));
}

#[test]
fn faults_are_cleared() {
    let terminal = Terminal::in_march();
    terminal.does("sim fault add --operation create-organization --error AccessDeniedException");
    terminal.shows("sim fault clear", "");
    terminal.does("create-organization");
}

#[test]
fn an_exception_that_nobody_knows_is_refused() {
    let terminal = Terminal::in_march();
    terminal.shows(
        "sim fault add --operation create-organization --error Oops",
        "\norgsim: [ERROR]: the operation does not fail so: `Oops`\n[255]",
    );
}

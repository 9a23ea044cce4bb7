//! `sim fault`.

use std::time::{Duration, Instant};

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

#[test]
fn a_status_is_retried_and_then_told_with_its_phrase() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    // As the reference (version 2.38.5) shows an empty answer with each of these statuses.
    for (status, phrase) in [
        ("500", "Internal Server Error"),
        ("502", "Bad Gateway"),
        ("503", "Service Unavailable"),
        ("504", "Gateway Timeout"),
    ] {
        terminal.does(&format!(
            "sim fault add --operation list-roots --http {status} --times 3"
        ));
        let said = format!(
            "\norgsim: [ERROR]: An error occurred ({status}) when calling the ListRoots operation (reached max \
             retries: 2): {phrase}\n[254]"
        );
        terminal.shows("list-roots", &said);
        terminal.shows("sim fault list --query Faults", "[]\n");
    }
}

#[test]
fn a_status_may_be_shown_as_data_and_after_one_attempt() {
    let terminal = Terminal::in_march();
    terminal.does("sim fault add --operation create-organization --http 503 --times 2");
    let once = [("AWS_MAX_ATTEMPTS", "1")];
    let said = terminal.run_with(once, "create-organization --cli-error-format json");
    assert_eq!(
        said,
        "{\n    \"Code\": \"503\",\n    \"Message\": \"Service Unavailable\"\n}\n[254]"
    );
    let said = terminal.run_with(once, "create-organization");
    assert!(said.contains("(reached max retries: 0): Service Unavailable"));
    terminal.does("create-organization");
}

#[test]
fn a_connection_that_is_closed_is_retried_and_then_told_with_the_address() {
    let terminal = Terminal::in_march();
    let said = |address: &str| {
        format!(
            "\norgsim: [ERROR]: Connection was closed before we received a valid response from endpoint URL: \
             \"{address}\".\n[255]"
        )
    };
    let drop = "sim fault add --operation create-organization --drop --times 3";
    for (line, address) in [
        (
            "create-organization",
            "https://organizations.us-east-1.amazonaws.com/",
        ),
        (
            "create-organization --region cn-north-1 --cli-error-format json",
            "https://organizations.cn-northwest-1.amazonaws.com.cn/",
        ),
        (
            "create-organization --endpoint-url http://localhost:7802",
            "http://localhost:7802/",
        ),
    ] {
        terminal.does(drop);
        terminal.shows(line, &said(address));
    }
    terminal.does("sim fault add --operation create-organization --drop --times 2");
    terminal.does("create-organization");
}

#[test]
fn the_history_tells_how_each_attempt_ended() {
    let terminal = Terminal::in_march();
    terminal.does("sim fault add --operation create-organization --drop");
    terminal.does("sim fault add --operation create-organization --http 503");
    terminal.does("create-organization");
    terminal.shows(
        "sim history --output text --query Records[3:].[eventName,errorCode]",
        "CreateOrganization\tConnectionClosed\nCreateOrganization\t503\nCreateOrganization\tNone\n",
    );
    let told = terminal.assert("sim explain").success();
    told.stdout(contains("503").and(contains("a fault that `sim fault add` placed")));
}

#[test]
fn a_late_answer_is_the_answer_and_comes_when_its_change_is_saved() {
    let terminal = Terminal::in_march();
    terminal.does("sim fault add --operation create-organization --delay 2s");
    let begun = Instant::now();
    let mut late = terminal.command("create-organization").spawn().unwrap();
    while !terminal.run("sim history").contains("CreateOrganization") {
        assert!(begun.elapsed() < Duration::from_secs(60), "never saved");
    }
    // Nobody has to wait for whoever waits.
    terminal.does("describe-organization");
    assert!(late.wait().unwrap().success());
    assert!(begun.elapsed() >= Duration::from_secs(2));
    terminal.shows("sim fault list --query Faults", "[]\n");
}

#[test]
fn a_fault_may_be_late_and_fail_and_a_refused_call_uses_a_delay_up() {
    let terminal = Terminal::in_march();
    terminal.does("sim fault add --operation list-roots --error AccessDeniedException --delay 1s");
    let begun = Instant::now();
    terminal.assert("list-roots").code(254);
    assert!(begun.elapsed() >= Duration::from_secs(1));
    terminal.does("sim fault add --operation list-roots --delay 1ms");
    let refused = terminal.assert("list-roots").code(254);
    refused.stderr(contains("(AWSOrganizationsNotInUseException)"));
    terminal.shows("sim fault list --query Faults", "[]\n");
    let told = terminal.assert("sim explain").success();
    told.stdout(contains("a fault that `sim fault add` placed").not());
}

#[test]
fn faults_are_listed_with_what_they_do() {
    let terminal = Terminal::in_march();
    for what in ["--http 503 --delay 1m30s", "--drop", "--delay 2s"] {
        terminal.does(&format!("sim fault add --operation list-roots {what}"));
    }
    terminal.shows(
        "sim fault list --output text --query Faults[].[Error,Http,Drop,Delay,Times]",
        "None\t503\tNone\t1m 30s\t1\nNone\tNone\tTrue\tNone\t1\nNone\tNone\tNone\t2s\t1\n",
    );
    let exported = terminal.run("sim export");
    terminal.write("org.yaml", &exported);
    terminal.does("sim import org.yaml --force");
    terminal.shows("sim export", &exported);
    assert!(exported.contains("delay: 90000"), "{exported}");
}

#[test]
fn faults_that_can_not_be_are_refused_by_name() {
    let terminal = Terminal::in_march();
    for (what, said) in [
        ("", "--error"),
        ("--http 418", "503"),
        ("--http 503 --drop", "--drop"),
        ("--error ServiceException --http 503", "--http"),
        ("--error ServiceException --drop", "--drop"),
        ("--http 503 --reason R", "--reason"),
        ("--drop --message M", "--message"),
        ("--delay 1s --message M", "--error"),
        ("--delay 2", "a duration is written as in"),
        ("--delay 50d", "an answer is at most 49 days late"),
    ] {
        let line = format!("sim fault add --operation list-roots {what}");
        let refused = terminal.assert(line.trim_end()).code(252);
        refused.stderr(contains(said));
    }
    let late = "sim fault add --operation create-account --error EMAIL_ALREADY_EXISTS --delay 2s";
    let refused = terminal.assert(late).code(255);
    refused.stderr(contains("`--delay`"));
    terminal.shows("sim fault list --query Faults", "[]\n");
}

//! `sim clock` and `sim jobs`.

use crate::terminal::Terminal;

#[test]
fn a_clock_that_stands_is_set_and_put_forward() {
    let terminal = Terminal::in_march();
    let now = "sim clock --query [Now,Clock] --output text";
    terminal.shows(now, "2026-03-01T09:00:00+00:00\tfrozen\n");
    terminal.does("sim clock advance 15d");
    terminal.shows(now, "2026-03-16T09:00:00+00:00\tfrozen\n");
    terminal.does("sim clock set 2027-01-01T00:00:00Z");
    terminal.shows(now, "2027-01-01T00:00:00+00:00\tfrozen\n");
}

#[test]
fn a_clock_is_stopped_and_runs_on() {
    let terminal = Terminal::new();
    terminal.shows("sim clock --query Clock", "\"that of the machine\"\n");
    terminal.shows("sim clock freeze --query Clock", "\"frozen\"\n");
    let stands = terminal.run("sim clock --query Now");
    terminal.shows("sim clock --query Now", &stands);
    terminal.shows("sim clock resume --query Clock", "\"shifted\"\n");
}

#[test]
fn a_clock_that_is_put_forward_runs_on() {
    let terminal = Terminal::new();
    terminal.shows("sim clock advance 1d --query Clock", "\"shifted\"\n");
}

#[test]
fn a_variable_says_what_time_it_is_whatever_the_clock_shows() {
    let terminal = Terminal::in_march();
    let now = [("ORGSIM_NOW", "2030-05-05T05:05:05Z")];
    assert_eq!(
        terminal.run_with(now, "sim clock --output text"),
        "set by ORGSIM_NOW\t2030-05-05T05:05:05+00:00\n"
    );
}

#[test]
fn a_variable_that_is_no_time_is_refused() {
    let terminal = Terminal::in_march();
    assert_eq!(
        terminal.run_with([("ORGSIM_NOW", "noon")], "list-accounts"),
        "\norgsim: [ERROR]: `ORGSIM_NOW` should be an RFC 3339 time: `noon`\n[253]"
    );
}

#[test]
fn an_invitation_expires_when_the_clock_is_put_forward() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    let state = "describe-handshake --handshake-id h-examplehandshakeid111 --query Handshake.State";
    terminal.does("sim clock advance 14d23h59m");
    terminal.shows(state, "\"OPEN\"\n");
    terminal.does("sim clock advance 1m");
    terminal.shows(state, "\"EXPIRED\"\n");
}

#[test]
fn jobs_take_as_long_as_they_are_told() {
    let terminal = Terminal::in_march();
    terminal.shows("sim jobs --output text", "0s\t0s\n");
    terminal.does("sim jobs set account-creation 90s");
    terminal.shows("sim jobs --query AccountCreation", "\"1m 30s\"\n");
}

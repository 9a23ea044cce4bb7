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
fn what_was_due_before_the_clock_is_put_back_stays_done() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("create-account --email bob@example.com --account-name Bob");
    terminal.does("sim clock set 2026-02-01T00:00:00Z");
    terminal.shows(
        "list-accounts --query Accounts[].Name --output text",
        "Management\tBob\n",
    );
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
        "\norgsim: [ERROR]: `ORGSIM_NOW` should be a time as in `2026-03-01T12:00:00Z`: `noon`\n[253]"
    );
}

#[test]
fn a_time_that_can_not_be_printed_is_refused() {
    let terminal = Terminal::in_march();
    let refusal = "error: invalid value '0000-12-31T00:00:00Z' for '<TIME>': there is no time \
        before `0001-01-02T02:00:00Z`\n\nFor more information, try '--help'.\n[252]";
    terminal.shows("sim clock set 0000-12-31T00:00:00Z", refusal);
    assert_eq!(
        terminal.run_with([("ORGSIM_NOW", "-000001-01-01T00:00:00Z")], "sim clock"),
        "\norgsim: [ERROR]: `ORGSIM_NOW` should be a time as in `2026-03-01T12:00:00Z`: \
         `-000001-01-01T00:00:00Z`\n[253]"
    );
    terminal.shows(
        "sim clock --output text",
        "frozen\t2026-03-01T09:00:00+00:00\n",
    );
}

#[test]
fn a_clock_beyond_the_end_of_time_is_set_anew() {
    let terminal = Terminal::new();
    terminal.does("sim init");
    let state = terminal.read("state.json");
    let clock = r#""world": {"Clock":{"Shifted":9223372036854775807},"#;
    terminal.write("state.json", &state.replace("\"world\": {", clock));
    terminal.shows(
        "sim clock advance 1d",
        "\norgsim: [ERROR]: the clock of the state is shifted too far; `orgsim sim clock set` sets \
         it\n[255]",
    );
    terminal.shows(
        "sim clock set 2026-03-01T09:00:00Z --query Clock",
        "\"shifted\"\n",
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

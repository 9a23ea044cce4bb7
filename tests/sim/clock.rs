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
    terminal.shows("sim jobs --output text", "0s\t0s\t0s\n");
    terminal.does("sim jobs set account-creation 90s");
    terminal.shows("sim jobs --query AccountCreation", "\"1m 30s\"\n");
}

#[test]
fn the_clock_goes_back_by_less_than_nothing() {
    let terminal = Terminal::in_march();
    let now = "--query Now --output text";
    terminal.shows(
        &format!("sim clock advance -1d {now}"),
        "2026-02-28T09:00:00+00:00\n",
    );
    let refusal = terminal.run("sim jobs set account-creation -1d");
    assert!(refusal.contains("write it without the minus"), "{refusal}");
    assert!(refusal.ends_with("[252]"), "{refusal}");
}

#[test]
fn a_clock_that_does_not_count_is_not_changed() {
    let terminal = Terminal::in_march();
    let before = terminal.read("state.json");
    for change in ["advance 1d", "set 2030-01-01T00:00:00Z", "freeze", "resume"] {
        assert_eq!(
            terminal.run_with(
                [("ORGSIM_NOW", "2030-05-05T05:05:05Z")],
                &format!("sim clock {change}")
            ),
            "\norgsim: [ERROR]: the clock can't be changed while the variable `ORGSIM_NOW` says what \
             time it is: `2030-05-05T05:05:05Z`\n\n\
             unset `ORGSIM_NOW`, or set it to another time\n[253]"
        );
    }
    assert_eq!(terminal.read("state.json"), before);
}

const LESSON: [(&str, &str); 1] = [("ORGSIM_NOW", "2017-02-14T12:15:00Z")];

/// Opens a terminal with a lesson that is set in 2017, as `ORGSIM_NOW` says, with one open invitation.
fn lesson() -> Terminal {
    let terminal = Terminal::new();
    terminal.does("sim init --seed 1");
    terminal.does("sim ids next handshake h-examplehandshakeid111 h-examplehandshakeid222");
    terminal.run_with(LESSON, "create-organization");
    terminal.run_with(LESSON, INVITE);
    terminal
}

const INVITE: &str = "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT";

#[test]
fn a_leap_of_the_clock_that_removes_records_is_told() {
    let terminal = lesson();
    let warned = terminal.run("create-organizational-unit --parent-id r-x --name x");
    assert!(
        !warned.contains("the clock went"),
        "nothing was saved: {warned}"
    );
    let warned = terminal.run("sim account create --id 333333333333 --output off");
    let told = "the clock went from 2017-02-14T12:15:00Z (`ORGSIM_NOW`) to ";
    assert!(warned.starts_with(told), "{warned}");
    let removed = "(the world's own clock), and this removed what had ended long before:\n  \
                   handshake `h-examplehandshakeid111`\n\n\
                   `orgsim sim undo` brings them back, and takes back what the command did\n";
    assert!(warned.contains(removed), "{warned}");
    let history = terminal.read("state.json.history.jsonl");
    let last = history.lines().last().unwrap();
    assert!(last.contains("h-examplehandshakeid111"), "{last}");
    terminal.shows("sim account create --id 444444444444 --output off", "");
}

#[test]
fn another_value_of_the_variable_is_a_leap_too() {
    let terminal = lesson();
    let expired = [("ORGSIM_NOW", "2017-03-05T00:00:00Z")];
    let tag = "tag-resource --resource-id 111111111111 --tags Key=a,Value=b";
    assert_eq!(terminal.run_with(expired, tag), "", "it only expired");
    let removed = [("ORGSIM_NOW", "2017-06-01T00:00:00Z")];
    let warned = terminal.run_with(
        removed,
        "tag-resource --resource-id 111111111111 --tags Key=c,Value=d",
    );
    let told = "the clock went from 2017-03-05T00:00:00Z (`ORGSIM_NOW`) to 2017-06-01T00:00:00Z (`ORGSIM_NOW`)";
    assert!(warned.starts_with(told), "{warned}");
}

#[test]
fn whoever_moves_the_clock_of_the_world_is_not_warned() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does(INVITE);
    terminal.does("sim clock advance 100d");
    terminal.shows("sim account create --id 333333333333 --output off", "");
    assert!(!terminal.read("state.json").contains("h-"));
}

#[test]
fn a_lesson_goes_on_by_a_clock_that_is_set_to_its_time() {
    let terminal = lesson();
    let set = "sim clock set 2017-02-15T00:00:00Z --query Clock";
    terminal.shows(set, "\"shifted\"\n");
    terminal.shows("sim account create --id 333333333333 --output off", "");
    terminal.shows(
        "list-handshakes-for-organization --query Handshakes[].State --output text",
        "OPEN\n",
    );
}

#[test]
fn a_change_notes_its_time_and_a_change_of_nothing_does_not() {
    let terminal = lesson();
    let noted = r#""LastChange":{"At":"2017-02-14T12:15:00Z","By":"ORGSIM_NOW"}"#;
    let before = terminal.read("state.json");
    assert!(before.contains(noted), "{before}");
    let later = [("ORGSIM_NOW", "2017-02-15T00:00:00Z")];
    terminal.run_with(later, "sim jobs set account-creation 0s");
    assert_eq!(terminal.read("state.json"), before);
}

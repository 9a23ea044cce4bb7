//! The worlds in which commands run.

use super::{passes, with};

const CLOCK: &str = "$ orgsim sim clock --query '[Now,Clock]' --output text";
const CREATE: &str = "$ orgsim create-organization --query Organization.Id --output text";

#[test]
fn a_world_has_seed_1_and_a_clock_that_stands_at_the_beginning_of_2026() {
    passes(&format!(
        "  {CLOCK}\n  2026-01-01T00:00:00+00:00\tfrozen\n  {CREATE}\n  o-fi1rc4hav0\n"
    ));
}

#[test]
fn seed_and_clock_are_chosen_on_the_command_line() {
    let text =
        format!("  {CLOCK}\n  2027-05-01T00:00:00+00:00\tfrozen\n  {CREATE}\n  o-07u91p8le0\n");
    let terminal = with(&[("a.t", &text)]);
    terminal.shows(
        "sim test --seed 7 --now 2027-05-01T00:00:00Z a.t",
        "a.t: passed, 2 commands\n1 passed, 0 failed (2 commands)\n",
    );
}

#[test]
fn a_comment_begins_another_world_and_the_shell_goes_on() {
    passes(&format!(
        "  $ x=1; export ORGSIM_STATE_FILE=$PWD/own.json\n  {CREATE}\n  o-* (glob)\n\
         #orgsim: seed=7 now=2027-05-01T00:00:00Z\n\
         \x20 {CLOCK}; echo $x\n  2027-05-01T00:00:00+00:00\tfrozen\n  1\n  {CREATE}\n  o-07u91p8le0\n\
         #orgsim:\n  {CREATE}\n  o-fi1rc4hav0\n"
    ));
}

#[test]
fn a_comment_in_markdown_begins_another_world() {
    let text = format!(
        "<!-- orgsim: seed=7 -->\n\n```console\n{CREATE}\no-07u91p8le0\n```\n\n<!-- orgsim: -->\n\n\
         ```console\n{CREATE}\no-fi1rc4hav0\n```\n"
    );
    let terminal = with(&[("a.md", &text)]);
    assert!(
        terminal
            .run("sim test")
            .starts_with("a.md: passed, 2 commands\n")
    );
}

#[test]
fn what_a_comment_can_not_mean_is_told_with_its_line() {
    for (words, told) in [
        ("seed=x", "a.t:3: `seed` is a whole number: `x`"),
        (
            "now=1",
            "a.t:3: `now` is a time as in `2026-03-01T12:00:00Z`: `1`",
        ),
        ("seed=1 seed=2", "a.t:3: `seed` is said twice"),
        (
            "sede=1",
            "a.t:3: a world begins with `seed=N`, `now=TIME` and `state=FILE`, and not with `sede=1`",
        ),
        ("state=", "a.t:3: `state` is a file"),
    ] {
        let terminal = with(&[("a.t", &format!("  $ true\n\n#orgsim: {words}\n  $ true\n"))]);
        let found = terminal.run("sim test");
        assert!(found.contains(&format!("\norgsim: {told}\n")), "{found}");
        assert!(found.ends_with("[252]"), "{found}");
    }
}

/// Makes a state with an account and a clock that runs, last changed at noon.
fn state() -> crate::terminal::Terminal {
    let mut terminal = with(&[]);
    terminal.does("sim init --state-file first.json");
    terminal.at("2026-03-01T12:00:00Z");
    terminal.does("sim account create --id 222222222222 --name Bob --state-file first.json");
    terminal
}

#[test]
fn a_world_begins_as_a_copy_with_its_clock_stopped_at_the_last_change() {
    let terminal = state();
    let before = terminal.read("first.json");
    let text = format!(
        "  {CLOCK}\n  2026-03-01T12:00:00+00:00\tfrozen\n\
         \x20 $ orgsim sim account list --query 'Accounts[].Name' --output text\n  Bob\n  {CREATE}\n  o-fi1rc4hav0\n"
    );
    terminal.write("a.t", &text);
    assert!(
        terminal
            .run("sim test --state first.json a.t")
            .starts_with("a.t: passed, 3")
    );
    terminal.write("b.t", &format!("#orgsim: state=first.json\n{text}"));
    assert!(terminal.run("sim test b.t").starts_with("b.t: passed, 3"));
    assert_eq!(terminal.read("first.json"), before);
}

#[test]
fn the_clock_of_a_copy_is_stopped_at_the_last_change_also_where_it_was_shifted() {
    let terminal = with(&[]);
    terminal.does("sim clock set 2035-05-05T00:00:00Z --state-file first.json");
    let history = "$ orgsim sim history --query 'Records[].[eventName,eventTime]' --output text";
    let text = format!(
        "  {CLOCK}\n  2035-05-05T00:00:* (glob)\n  {history}\n  sim test\t2035-05-05T00:00:* (glob)\n"
    );
    terminal.write("a.t", &text);
    let found = terminal.run("sim test --state first.json a.t");
    assert!(found.starts_with("a.t: passed"), "{found}");
}

#[test]
fn a_copy_has_the_seed_and_the_stopped_clock_of_its_state_unless_the_command_line_says() {
    let terminal = with(&[]);
    terminal.does("sim init --seed 7 --now 2027-05-01T00:00:00Z --state-file first.json");
    let text =
        format!("  {CLOCK}\n  2027-05-01T00:00:00+00:00\tfrozen\n  {CREATE}\n  o-07u91p8le0\n");
    terminal.write("a.t", &text);
    assert!(
        terminal
            .run("sim test --state first.json a.t")
            .starts_with("a.t: passed")
    );
    let text =
        format!("  {CLOCK}\n  2028-01-01T00:00:00+00:00\tfrozen\n  {CREATE}\n  o-fi1rc4hav0\n");
    terminal.write("a.t", &text);
    let found = terminal.run("sim test --state first.json --seed 1 --now 2028-01-01T00:00:00Z a.t");
    assert!(found.starts_with("a.t: passed"), "{found}");
}

#[test]
fn a_state_that_is_not_there_is_told() {
    let terminal = with(&[
        ("a.t", "  $ true\n"),
        ("b.t", "  $ true\n#orgsim: state=none.json\n"),
    ]);
    let found = terminal.run("sim test --state no.json a.t");
    assert!(
        found.contains("\norgsim: a.t:1: cannot read the state `"),
        "{found}"
    );
    assert!(found.ends_with("[255]"), "{found}");
    let found = terminal.run("sim test b.t");
    assert!(
        found.contains("\norgsim: b.t:2: cannot read the state `"),
        "{found}"
    );
}

//! `sim history`.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::terminal::Terminal;

#[test]
fn every_call_is_in_the_history_refused_ones_too() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.run("create-organization");
    terminal.does("list-accounts");
    terminal.does("sts get-caller-identity");
    terminal.shows(
        "sim history --output text --query Records[].[eventName,eventSource,errorCode]",
        "sim init\torgsim\tNone\n\
         CreateOrganization\torganizations.amazonaws.com\tNone\n\
         CreateOrganization\torganizations.amazonaws.com\tAlreadyInOrganizationException\n\
         ListAccounts\torganizations.amazonaws.com\tNone\n\
         GetCallerIdentity\tsts.amazonaws.com\tNone\n",
    );
}

#[test]
fn a_call_is_shaped_as_cloudtrail_records_it() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.shows(
        "sim history --query Records[-1].[eventTime,userIdentity,requestParameters,responseElements.handshake.id]",
        r#"[
    "2026-03-01T09:00:00Z",
    {
        "type": "Root",
        "principalId": "111111111111",
        "arn": "arn:aws:iam::111111111111:root",
        "accountId": "111111111111"
    },
    {
        "target": {
            "id": "222222222222",
            "type": "ACCOUNT"
        }
    },
    "h-examplehandshakeid111"
]
"#,
    );
}

#[test]
fn looking_begins_no_history() {
    let terminal = Terminal::new();
    terminal.run("list-accounts");
    assert_eq!(terminal.names(), [""; 0]);
    terminal.shows("sim history --query Records", "[]\n");
}

#[test]
fn command_lines_that_are_not_understood_are_in_the_history() {
    let terminal = Terminal::in_march();
    terminal.run("accept-handshake --caller 222222222222");
    terminal.run("lst-accounts");
    terminal.run("sim clock advance");
    terminal.shows(
        "sim history --output text --query Records[1:].[eventName,eventSource,errorCode,recipientAccountId]",
        "AcceptHandshake\torganizations.amazonaws.com\tParamValidation\t222222222222\n\
         lst-accounts\torganizations.amazonaws.com\tParamValidation\t111111111111\n\
         sim clock advance\torgsim\tParamValidation\t111111111111\n",
    );
    terminal.shows(
        "sim history --query Records[1].[errorMessage,requestParameters]",
        r#"[
    "the following arguments are required: --handshake-id",
    {
        "arguments": [
            "accept-handshake",
            "--caller",
            "222222222222"
        ]
    }
]
"#,
    );
}

#[test]
fn commands_of_the_simulator_that_are_refused_are_in_the_history() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222");
    let before = terminal.read("state.json");
    for line in ["sim account create --id 222222222222", "sim load nothing"] {
        assert!(terminal.run(line).ends_with(']'), "{line}");
    }
    terminal.run_with([("ORGSIM_NOW", "2026-05-01T00:00:00Z")], "sim clock freeze");
    // What looks at refusals is none itself.
    assert!(terminal.run("sim explain 9").ends_with("[255]"));
    assert!(terminal.run("sim explain nothing").ends_with("[252]"));
    terminal.shows(
        "sim history --refused --output text --query Records[].[eventName,errorCode]",
        "sim account create\tCommandRefused\n\
         sim load\tParamValidation\n\
         sim clock freeze\tCommandRefused\n",
    );
    terminal.shows(
        "sim history --refused --limit 3 --query Records[0].errorMessage",
        "\"an account has this already: `222222222222`\"\n",
    );
    assert_eq!(terminal.read("state.json"), before);
    terminal.shows("sim history --query length(Records)", "5\n");
}

#[test]
fn a_command_line_that_is_not_understood_begins_no_history() {
    let terminal = Terminal::new();
    terminal.run("accept-handshake");
    terminal.run("sim clock advance");
    assert_eq!(terminal.names(), [""; 0]);
}

/// Makes a world with calls at two times, by two accounts, one of them refused.
fn calls() -> Terminal {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim clock advance 3d");
    terminal.does("sim account create --id 222222222222 --name Two");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.run("leave-organization --caller 222222222222");
    terminal.does("list-handshakes-for-account --caller 222222222222");
    terminal
}

#[test]
fn calls_are_picked_by_time_operation_account_and_outcome() {
    let terminal = calls();
    let names = |options: &[&str]| {
        let query = ["--output", "text", "--query", "Records[].[eventName]"];
        let words = [&["sim", "history"], options, &query].concat();
        let output = terminal.words(&words).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let since = "sim account create\nsim ids next\nInviteAccountToOrganization\n\
                 LeaveOrganization\nListHandshakesForAccount\n";
    assert_eq!(names(&["--since", "2d"]), since);
    assert_eq!(names(&["--since", "2026-03-04T09:00:00Z"]), since);
    assert_eq!(
        names(&["--operation", "create-organization"]),
        "CreateOrganization\n"
    );
    assert_eq!(names(&["--operation", "sim ids next"]), "sim ids next\n");
    let by = "LeaveOrganization\nListHandshakesForAccount\n";
    assert_eq!(names(&["--by", "Two"]), by);
    assert_eq!(names(&["--by", "222222222222"]), by);
    assert_eq!(names(&["--refused"]), "LeaveOrganization\n");
    assert_eq!(names(&["--limit", "2"]), by);
    assert_eq!(names(&["--limit", "1", "--refused"]), "LeaveOrganization\n");
}

#[test]
fn what_can_not_be_looked_for_is_refused_by_name() {
    let terminal = calls();
    for (option, value, said) in [
        ("--since", "yesterday", "a time is written as in"),
        ("--operation", "lst", "there is no such operation"),
        ("--limit", "0", "invalid value '0'"),
    ] {
        let refusal = terminal.run(&format!("sim history {option} {value}"));
        assert!(
            refusal.contains(said) && refusal.ends_with("[252]"),
            "{refusal}"
        );
    }
    let refusal = terminal.run("sim history --by nobody");
    assert!(
        refusal.contains("`nobody`") && refusal.ends_with("[255]"),
        "{refusal}"
    );
}

#[test]
fn on_a_terminal_a_call_is_a_line() {
    let terminal = calls();
    terminal.does("sim undo");
    let lines = terminal.on_screen_of(200, "sim history --since 2d --color off");
    let times = lines.replace("2026-03-04T09:00:00Z", "TIME");
    let lines: Vec<_> = times
        .lines()
        .map(|line| line.rsplit_once('-').map_or(line, |(line, _)| line))
        .collect();
    assert_eq!(
        lines,
        [
            "TIME  -             sim account create --id 222222222222 --name Two  4",
            "TIME  -             sim ids next handshake h-examplehandshakeid111  5",
            "TIME  111111111111  InviteAccountToOrganization 222222222222 h-examplehandshakeid111  6",
            "TIME  222222222222  LeaveOrganization  AWSOrganizationsNotInUseException",
            "TIME  222222222222  ListHandshakesForAccount",
            "TIME  -             sim undo  at 5",
        ]
    );
}

#[test]
fn a_change_that_was_not_saved_is_told_as_such() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    let state = terminal.read("state.json");
    terminal.does("sim use 222222222222");
    // As after a kill between the line in the history and the new state.
    terminal.write("state.json", &state);
    terminal.does("sim use 333333333333");
    terminal.does("sim undo");
    terminal.shows(
        "sim history --output text --query Records[].[eventName,additionalEventData.saved]",
        "sim init\tNone\nCreateOrganization\tNone\nsim use\tFalse\nsim use\tNone\nsim undo\tNone\n",
    );
}

#[test]
fn calls_are_followed_as_they_come_also_into_a_new_history() {
    let terminal = Terminal::in_march();
    let mut follow = terminal.command("sim history --follow --limit 1 --query eventName");
    let mut follow = follow.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(follow.stdout.take().unwrap()).lines();
    let mut next = || lines.next().unwrap().unwrap();
    assert_eq!(next(), "\"sim init\"");
    terminal.does("create-organization");
    assert_eq!(next(), "\"CreateOrganization\"");
    terminal.does("list-accounts");
    assert_eq!(next(), "\"ListAccounts\"");
    // A cut keeps the newer lines behind a base line, in another file.
    let log = terminal.read("state.json.history.jsonl");
    let newer = log.split_once('\n').unwrap().1;
    terminal.write("cut", &format!("{{\"Base\":null}}\n{newer}"));
    std::fs::rename(
        terminal.path("cut"),
        terminal.path("state.json.history.jsonl"),
    )
    .unwrap();
    terminal.does("list-roots");
    assert_eq!(next(), "\"ListRoots\"");
    terminal.does("sim init --force");
    assert_eq!(next(), "\"sim init\"");
    follow.kill().unwrap();
    follow.wait().unwrap();
}

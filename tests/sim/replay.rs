//! `sim replay`.

use std::fs;

use crate::terminal::Terminal;

const LOG: &str = "state.json.history.jsonl";

/// Commands of all kinds that change something, and some that don't.
const LIFE: [&str; 32] = [
    "create-organization",
    "sim account create --name Bob --email bob@example.com",
    "invite-account-to-organization --target Id=bob@example.com,Type=EMAIL",
    "list-handshakes-for-organization",
    "sim account create --id 333333333333 --seller Somebody",
    "sim account set 333333333333 --no-seller --state suspended",
    "sim clock resume",
    "sim clock advance 1h",
    "create-account --email new@example.com --account-name New",
    "sim clock freeze",
    "sim clock set 2026-03-03T09:00:00Z",
    "sim ids next policy p-exampleid1",
    "create-policy --name P --description D --type TAG_POLICY --content {\"tags\":{}}",
    "sim use bob@example.com",
    "list-handshakes-for-account",
    "sim save joining",
    "sim quota set organizational-units 3",
    "sim quota set rate.DescribeOrganization 1/2",
    "describe-organization --caller 111111111111",
    "sim jobs set account-closure 1h",
    "sim services add new.amazonaws.com",
    "sim services remove new.amazonaws.com",
    "sim fault add --operation ListRoots --error TooManyRequestsException --times 1",
    "list-roots --caller 111111111111",
    "sim fault add --operation ListRoots --error TooManyRequestsException",
    "sim fault clear",
    "sim load joining",
    "sim undo 3",
    "sim redo",
    "sim clock advance 16d",
    "sim use unknown@example.com",
    "sim lesson start first-invitation --force",
];

/// Makes a world with a long history.
fn lived() -> Terminal {
    let terminal = Terminal::in_march();
    for line in LIFE {
        terminal.does(line);
    }
    for (now, line) in [
        ("2026-05-01T09:00:00.5Z", "create-organization"),
        ("2026-05-02T09:00:00Z", "sim account create"),
    ] {
        let shown = terminal.run_with([("ORGSIM_NOW", now)], line);
        assert!(!shown.ends_with(']'), "{shown}");
    }
    terminal.does("sim export --output off");
    terminal
}

/// Returns the change at which the world stands.
fn stands_at(terminal: &Terminal) -> String {
    let state = terminal.read("state.json");
    let change = state.split("\"Change\":\"").nth(1).unwrap();
    change.split('"').next().unwrap().to_owned()
}

/// Returns a world of three changes behind its beginning.
fn three_changes() -> Terminal {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("sim clock advance 16d");
    terminal
}

#[test]
fn all_that_changes_a_world_is_made_again_in_an_empty_one_byte_for_byte() {
    let terminal = lived();
    terminal.shows(
        "sim replay @ --query [Same,Difference]",
        "[\n    true,\n    null\n]\n",
    );
    terminal.does("--state-file copy.json sim replay state.json.history.jsonl");
    assert_eq!(terminal.read("copy.json"), terminal.read("state.json"));
    // What was made can be gone back over, like the first time.
    terminal.does("--state-file copy.json sim undo 5");
    terminal.does("sim undo 5");
    assert_eq!(terminal.read("copy.json"), terminal.read("state.json"));
    terminal.does("--state-file copy.json sim redo 5");
    terminal.shows("--state-file copy.json sim replay @ --query Same", "true\n");
}

#[test]
fn a_replay_leaves_nothing_else_behind() {
    let terminal = three_changes();
    let before = terminal.names();
    terminal.does("sim replay @");
    assert_eq!(terminal.names(), before);
    fs::create_dir(terminal.path("other")).unwrap();
    terminal.does("--state-file other/state.json sim replay state.json");
    let mut made: Vec<_> = fs::read_dir(terminal.path("other"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    made.sort();
    assert_eq!(made, before);
    assert_eq!(terminal.read(&format!("other/{LOG}")), terminal.read(LOG));
}

#[test]
fn what_killed_replays_have_left_is_removed_by_the_next_one() {
    let terminal = three_changes();
    for left in [
        "copy.json.replay-1-0",
        "copy.json.replay-99-1/state.json.saved",
    ] {
        fs::create_dir_all(terminal.path(left)).unwrap();
    }
    let kept = ["copy.json.replay-mine", "state.json.replay-1-0"];
    for other in kept {
        fs::create_dir(terminal.path(other)).unwrap();
    }
    terminal.does("--state-file copy.json sim replay state.json");
    let names = terminal.names().into_iter();
    let folders: Vec<_> = names.filter(|name| name.contains(".replay")).collect();
    assert_eq!(folders, kept);
}

#[test]
fn a_replay_tells_how_many_changes_it_made() {
    let terminal = three_changes();
    assert_eq!(
        terminal.on_screen("sim replay @"),
        "4 changes, and the state is the same, byte for byte\n"
    );
    let change = stands_at(&terminal);
    assert_eq!(
        terminal.on_screen("--state-file copy.json sim replay state.json"),
        format!("4 changes: the world is as it was after change {change}\n")
    );
    terminal.shows(
        "--state-file third.json sim replay state.json",
        &format!(
            "{{\n    \"Changes\": 4,\n    \"Change\": \"{change}\",\n    \"Same\": true\n}}\n"
        ),
    );
}

#[test]
fn a_replay_ends_at_a_change_that_is_named_also_on_another_branch() {
    let terminal = three_changes();
    let state = terminal.read("state.json");
    let branch = stands_at(&terminal);
    terminal.does("sim undo 2");
    let middle = terminal.read("state.json");
    terminal.does("sim use 333333333333");
    for (file, until, expected) in [("a.json", &*branch, state), ("b.json", "2", middle)] {
        terminal.does(&format!(
            "--state-file {file} sim replay {LOG} --until {until}"
        ));
        assert_eq!(terminal.read(file), expected);
    }
    terminal.shows(
        "sim replay @ --until 9",
        "\norgsim: [ERROR]: the history has no change `9`\n\n\
         `orgsim sim history` lists them, as in `12-0123456789abcdef`\n[252]",
    );
}

#[test]
fn what_was_taken_back_is_not_made_again() {
    let terminal = three_changes();
    terminal.does("sim undo 2");
    terminal.shows("sim replay @ --query Changes", "2\n");
    terminal.does(&format!("--state-file copy.json sim replay {LOG}"));
    assert_eq!(terminal.read("copy.json"), terminal.read("state.json"));
}

#[test]
fn a_world_is_only_replaced_by_force_and_kept() {
    let terminal = three_changes();
    fs::create_dir(terminal.path("other")).unwrap();
    terminal.does("--state-file other/s.json sim account create");
    let before = terminal.read("other/s.json");
    terminal.shows(
        "--state-file other/s.json sim replay state.json",
        "\norgsim: [ERROR]: there is a world already; `--force` replaces it: `other/s.json`\n[255]",
    );
    assert_eq!(terminal.read("other/s.json"), before);
    terminal.shows(
        "--state-file other/s.json sim replay state.json --force --query Same",
        "true\nthe world before and its history are kept as saved `before-init`: \
         `orgsim sim load before-init` brings it back\n",
    );
    assert_eq!(terminal.read("other/s.json"), terminal.read("state.json"));
    assert_eq!(terminal.read("other/s.json.saved/before-init.json"), before);
    // The history that is kept with it can be replayed, too.
    terminal.does("--state-file old.json sim replay other/s.json.saved/before-init.history.jsonl");
    assert_eq!(terminal.read("old.json"), before);
    terminal.shows(
        "sim replay @ --force",
        "\norgsim: [ERROR]: `@` replaces nothing, so there is nothing to force\n[252]",
    );
}

/// Puts another text in the place of one in the history.
fn edit(terminal: &Terminal, from: &str, to: &str) {
    let log = terminal.read(LOG);
    assert!(log.contains(from), "{log}");
    terminal.write(LOG, &log.replace(from, to));
}

#[test]
fn the_first_change_that_comes_to_something_else_is_told_and_nothing_is_changed() {
    let terminal = three_changes();
    // By another reading of the clock the invitation is another.
    let log = terminal.read(LOG);
    let line = log.lines().nth(2).unwrap();
    let later = line.replace(
        "\"Time\":\"2026-03-01T09:00:00Z\"",
        "\"Time\":\"2026-03-01T10:00:00Z\"",
    );
    let caller = later.replace("\"Caller\":\"111111111111\"", "\"Caller\":\"444444444444\"");
    edit(&terminal, line, &caller);
    let told = terminal.run("sim replay @ --query Difference.[Line,Call.Operation,Why]");
    assert_eq!(
        told,
        "[\n    3,\n    \"InviteAccountToOrganization\",\n    [\n        \"it was answered, and is \
         refused with `AWSOrganizationsNotInUseException` now\"\n    ]\n]\n[1]"
    );
    let told = terminal.run("--state-file copy.json sim replay state.json");
    assert!(told.ends_with("[1]"), "{told}");
    assert!(!terminal.path("copy.json").exists());
}

#[test]
fn a_history_that_was_edited_is_refused_with_the_line() {
    let terminal = three_changes();
    edit(
        &terminal,
        "\"Id\":\"222222222222\",\"Type\"",
        "\"Id\":\"222222222223\",\"Type\"",
    );
    let told = terminal.run("sim replay @");
    let change = terminal.read(LOG);
    let change = change.lines().nth(2).unwrap();
    let change = change.split('"').nth(3).unwrap();
    assert_eq!(
        told,
        format!(
            "\norgsim: [ERROR]: line 3 of the history was edited: the change `{change}` is not what \
             it says: `{LOG}`\n[255]"
        )
    );
}

#[test]
fn a_history_with_a_hole_is_refused_with_the_line() {
    let terminal = three_changes();
    let log = terminal.read(LOG);
    let lines: Vec<_> = log.lines().collect();
    let lost = lines[1].split('"').nth(3).unwrap();
    let lines = [lines[0], "{\"Change\":", lines[2], lines[3]];
    terminal.write(LOG, &(lines.join("\n") + "\n"));
    terminal.shows(
        "sim replay @",
        &format!(
            "\norgsim: [ERROR]: the history lacks the change `{lost}`, which comes before that of \
             line 3; line 2 is none that orgsim writes: `{LOG}`\n[255]"
        ),
    );
}

#[test]
fn a_history_of_another_world_is_refused() {
    let terminal = three_changes();
    let change = stands_at(&terminal);
    terminal.does("--state-file other.json sim account create");
    fs::copy(
        terminal.path("other.json.history.jsonl"),
        terminal.path(LOG),
    )
    .unwrap();
    terminal.shows(
        "sim replay @",
        &format!("\norgsim: [ERROR]: the history lacks the change `{change}`: `{LOG}`\n[255]"),
    );
    // By itself it is whole, and the state beside it is none of its business.
    terminal.does(&format!("--state-file copy.json sim replay {LOG}"));
    assert_eq!(terminal.read("copy.json"), terminal.read("other.json"));
}

#[test]
fn a_state_that_was_edited_after_its_last_change_is_told() {
    let terminal = three_changes();
    let state = terminal.read("state.json");
    terminal.write(
        "state.json",
        &state.replacen("\"Management\"", "\"Boss\"", 1),
    );
    assert_eq!(
        terminal.run("sim replay @ --query Difference.Why"),
        "[\n    \"the state file was edited by hand\",\n    \
         \"the account `111111111111`: another than the history made\"\n]\n[1]"
    );
}

#[test]
fn a_history_that_was_cut_is_replayed_from_its_base_with_the_state_beside_it() {
    let terminal = three_changes();
    let log = terminal.read(LOG);
    let lines: Vec<_> = log.lines().collect();
    let base = lines[1].split('"').nth(3).unwrap();
    let first = format!("{{\"Base\":\"{base}\"}}");
    terminal.write(LOG, &([&first, lines[2], lines[3]].join("\n") + "\n"));
    terminal.shows(
        "sim replay @ --query [Changes,Same]",
        "[\n    2,\n    true\n]\n",
    );
    terminal.does("--state-file copy.json sim replay state.json");
    assert_eq!(terminal.read("copy.json"), terminal.read("state.json"));
    assert_eq!(terminal.read("copy.json.history.jsonl"), terminal.read(LOG));
    fs::rename(terminal.path("state.json"), terminal.path("moved.json")).unwrap();
    terminal.shows(
        &format!("sim replay {LOG}"),
        &format!(
            "\norgsim: [ERROR]: the history begins behind the change `{base}`, and what the world \
             was then can only be found out with the state file beside it: `{LOG}`\n[255]"
        ),
    );
}

#[test]
fn a_world_that_began_as_a_copy_or_by_hand_is_replayed_from_there() {
    let terminal = three_changes();
    let from = [("ORGSIM_STATE_FROM", "state.json")];
    terminal.run_with(from, "--state-file copy.json sim account create");
    terminal.shows(
        "--state-file copy.json sim replay @ --query [Changes,Same]",
        "[\n    1,\n    true\n]\n",
    );
    // A state that names no change has nothing before its first.
    let state = terminal.read("state.json");
    let change = format!("\"Change\":\"{}\",", stands_at(&terminal));
    terminal.write("by-hand.json", &state.replace(&change, ""));
    terminal.does("--state-file by-hand.json sim account create");
    terminal.shows(
        "--state-file by-hand.json sim replay @ --query [Changes,Same]",
        "[\n    1,\n    true\n]\n",
    );
}

#[test]
fn without_a_change_there_is_nothing_to_replay() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.write(LOG, "");
    let told = terminal.run(&format!("--state-file copy.json sim replay {LOG}"));
    assert_eq!(
        told,
        format!(
            "\norgsim: [ERROR]: the history has no change, and there is nothing to replay: `{LOG}`\n[255]"
        )
    );
    let told = terminal.run("--state-file copy.json sim replay missing.history.jsonl");
    assert_eq!(
        told,
        "\norgsim: [ERROR]: cannot read the history, no such file or directory: `missing.history.jsonl`\n[255]"
    );
}

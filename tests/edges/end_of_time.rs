//! Clocks at the first and the last time that there are, and beyond.

use crate::terminal::Terminal;

/// What depends on times: what expires, what is due later, what is told of times.
const SCRIPT: &[&str] = &[
    "create-organization",
    "sim ids next handshake h-aaaaaaaaaa h-bbbbbbbbbb",
    "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT",
    "list-handshakes-for-organization",
    "accept-handshake --handshake-id h-aaaaaaaaaa --caller 222222222222",
    "create-account --email a@example.com --account-name A",
    "list-create-account-status",
    "invite-organization-to-transfer-responsibility --type BILLING --source-name N \
     --target Id=333333333333,Type=ACCOUNT --start-timestamp 9999-12-01T00:00:00Z",
    "close-account --account-id 222222222222",
    "list-accounts",
    "list-accounts --output text",
    "sim inbox",
    "sim clock",
    "sim clock freeze",
    "sim clock advance 10000d",
    "sim clock resume",
    "sim clock set 9999-12-30T22:00:00.999999999Z",
    "list-accounts",
    "sim clock set 9999-12-31T23:00:00Z",
    "sim history",
    "sim validate",
];

/// Runs the script at a time; nothing of it may end as no command ends.
fn play(terminal: &Terminal, variables: &[(&str, &str)]) {
    for line in SCRIPT {
        let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut command = terminal.command(&words);
        let output = command.envs(variables.iter().copied()).output().unwrap();
        let code = output.status.code();
        assert!(
            matches!(code, Some(0 | 252..=255)),
            "{variables:?} {line}: {output:?}"
        );
    }
}

#[test]
fn the_last_times_are_times_as_others_are() {
    for now in [
        "9999-12-30T21:59:59.999Z",
        "9999-12-30T22:00:00Z",
        "9999-12-30T22:00:00.999999999Z",
        "0001-01-02T02:00:00Z",
    ] {
        for zone in ["UTC", "XYZ-25:59", "XYZ+25:59", "Pacific/Kiritimati"] {
            play(&Terminal::new(), &[("ORGSIM_NOW", now), ("TZ", zone)]);
        }
    }
}

#[test]
fn a_clock_that_is_shifted_beyond_the_end_of_time_can_be_set_anew() {
    let terminal = Terminal::new();
    terminal.does("sim init");
    let state = terminal.read("state.json");
    for by in [i64::MAX, i64::MIN, 400_000_000_000_000] {
        let shifted = format!("\"world\": {{\"Clock\":{{\"Shifted\":{by}}},");
        terminal.write("state.json", &state.replace("\"world\": {", &shifted));
        let refusal = terminal.run("list-accounts");
        assert!(refusal.contains("shifted too far"), "{refusal}");
        play(&terminal, &[]);
        terminal.does("sim clock set 2026-03-01T09:00:00Z");
        terminal.does("sts get-caller-identity");
    }
}

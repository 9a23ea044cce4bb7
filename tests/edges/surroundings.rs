//! An environment that says nothing, or nonsense.

use crate::terminal::Terminal;

#[test]
fn without_a_home_a_state_file_must_be_named() {
    let terminal = Terminal::new();
    let mut command = terminal.command("sts get-caller-identity --query Account");
    let named = command.env_remove("HOME").output().unwrap();
    assert_eq!(named.stdout, b"\"111111111111\"\n");
    let output = command.env_remove("ORGSIM_STATE_FILE").output().unwrap();
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "\norgsim: [ERROR]: there is no home folder; name a state file with `--state-file` or \
         `ORGSIM_STATE_FILE`\n"
    );
    assert_eq!(output.status.code(), Some(253));
}

#[test]
fn a_zone_that_nobody_knows_is_utc() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    let long = "x".repeat(10_000);
    let joined = "list-accounts --query Accounts[0].JoinedTimestamp";
    for zone in [
        "",
        ":",
        "Mars/Phobos",
        "../../../etc/passwd",
        "<+99>-99",
        "UTC+1:2:3:4",
        &long,
    ] {
        assert_eq!(
            terminal.run_with([("TZ", zone)], joined),
            "\"2026-03-01T09:00:00+00:00\"\n",
            "{zone}"
        );
    }
}

#[test]
fn the_width_of_a_table_is_no_matter_of_the_variable_columns() {
    let terminal = Terminal::new();
    let ask = "sts get-caller-identity --output table";
    let usual = terminal.run(ask);
    for columns in ["", "0", "-1", "7", "99999999999999999999", "wide"] {
        assert_eq!(
            terminal.run_with([("COLUMNS", columns)], ask),
            usual,
            "{columns}"
        );
    }
}

#[test]
fn output_is_utf_8_in_every_locale() {
    let terminal = Terminal::new();
    terminal.does("create-organization");
    let root = terminal.run("list-roots --query Roots[0].Id --output text");
    let root = root.trim_end();
    let tag = format!("tag-resource --resource-id {root} --tags Key=ü,Value=日本");
    let list = format!("list-tags-for-resource --resource-id {root} --output text");
    let locale = [("LANG", "C"), ("LC_ALL", "POSIX")];
    assert_eq!(terminal.run_with(locale, &tag), "");
    assert_eq!(terminal.run_with(locale, &list), "TAGS\tü\t日本\n");
}

//! `sim history --diagram`.

use crate::terminal::Terminal;

/// Makes an organization with two invitations, to an account and to an address.
fn with_invitations() -> Terminal {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Bob");
    terminal.does("create-organization");
    terminal.does("sim ids next handshake h-examplehandshakeid111 h-examplehandshakeid222");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("invite-account-to-organization --target Id=Carol@example.com,Type=EMAIL");
    terminal
}

#[test]
fn what_became_of_handshakes_is_drawn_with_names_and_times() {
    let terminal = with_invitations();
    terminal.does("sim clock advance 1d");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    terminal.does("cancel-handshake --handshake-id h-examplehandshakeid222");
    terminal.shows(
        "sim history --diagram",
        "\
sequenceDiagram
    participant p0 as 111111111111 (Management)
    participant p1 as 222222222222 (Bob)
    participant p2 as carol@example.com
    p0->>p1: INVITE h-examplehandshakeid111, 2026-03-01 09:00 UTC
    p0->>p2: INVITE h-examplehandshakeid222, 2026-03-01 09:00 UTC
    p1-->>p0: ACCEPTED h-examplehandshakeid111, 2026-03-02 09:00 UTC
    p0-xp2: CANCELED h-examplehandshakeid222, 2026-03-02 09:00 UTC
",
    );
}

#[test]
fn who_is_asked_by_address_and_by_id_is_one_party() {
    let terminal = with_invitations();
    terminal.does("sim account create --id 333333333333 --name Carol --email carol@example.com");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid222 --caller 333333333333");
    terminal.does("remove-account-from-organization --account-id 333333333333");
    terminal.does("invite-account-to-organization --target Id=333333333333,Type=ACCOUNT");
    let diagram = terminal.run("sim history --diagram");
    assert_eq!(diagram.matches("participant").count(), 3, "{diagram}");
    assert!(diagram.contains(" as 333333333333 (Carol)\n"), "{diagram}");
}

#[test]
fn a_migration_is_drawn_from_its_request_to_its_end() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization --feature-set CONSOLIDATED_BILLING");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    terminal.does("sim ids next handshake h-examplehandshakeid333 h-examplehandshakeid222");
    terminal.does("enable-all-features");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid222 --caller 222222222222");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid333");
    let diagram = terminal.run("sim history --diagram");
    let expected = "\
    p0->>p1: INVITE h-examplehandshakeid111
    p1-->>p0: ACCEPTED h-examplehandshakeid111
    p0->>p0: ENABLE_ALL_FEATURES h-examplehandshakeid333
    p0->>p1: APPROVE_ALL_FEATURES h-examplehandshakeid222
    p1-->>p0: ACCEPTED h-examplehandshakeid222
    Note over p0: OPEN h-examplehandshakeid333
    p0-->>p0: ACCEPTED h-examplehandshakeid333
";
    let drawn = diagram.replace("95;", "_").replace('#', "");
    let drawn = drawn.replace(", 2026-03-01 09:00 UTC", "");
    assert!(drawn.ends_with(expected), "{drawn}");
}

#[test]
fn what_has_expired_is_drawn_before_any_command_saves_it() {
    let terminal = with_invitations();
    terminal.does("sim clock advance 20d --output off");
    let note = "    Note over p0,p1: EXPIRED h-examplehandshakeid111, 2026-03-16 09:00 UTC\n";
    let diagram = terminal.run("sim history --diagram");
    assert!(diagram.contains(note), "{diagram}");
    let later = [("ORGSIM_NOW", "2026-08-01T09:00:00Z")];
    let diagram = with_invitations().run_with(later, "sim history --diagram");
    assert!(diagram.contains(note), "forgotten since: {diagram}");
    let since = terminal.run("sim history --diagram --since 2026-03-17T00:00:00Z");
    assert_eq!(since, "sequenceDiagram\n");
}

#[test]
fn the_end_of_a_transfer_is_drawn() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 999999999999 --name Second");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("sim ids next transfer rt-exampletransfer1");
    terminal.does("create-organization");
    terminal.does("create-organization --caller Second");
    terminal.does(
        "invite-organization-to-transfer-responsibility --type BILLING --source-name S \
         --target Id=999999999999,Type=ACCOUNT --start-timestamp 2026-04-01T00:00:00Z",
    );
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller Second");
    terminal.does("sim clock advance 61d");
    terminal
        .does("terminate-responsibility-transfer --id rt-exampletransfer1 --caller 999999999999");
    let diagram = terminal.run("sim history --diagram");
    let last = diagram.lines().last().unwrap();
    assert_eq!(
        last,
        "    p1-xp0: WITHDRAWN rt-exampletransfer1, ends 2026-05-31 23:59 UTC, 2026-05-01 09:00 UTC"
    );
}

#[test]
fn what_was_undone_is_not_drawn_and_what_was_done_again_is_drawn_once() {
    let terminal = with_invitations();
    let cancel = "cancel-handshake --handshake-id h-examplehandshakeid222";
    terminal.does(cancel);
    terminal.does("sim undo");
    let drawn = || {
        terminal
            .run("sim history --diagram")
            .matches("CANCELED")
            .count()
    };
    assert_eq!(drawn(), 0);
    terminal.does(cancel);
    assert_eq!(drawn(), 1);
}

#[test]
fn on_a_terminal_it_is_drawn_in_lines_that_fit() {
    let terminal = with_invitations();
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    let drawn = terminal.on_screen("sim history --diagram --color off");
    assert_eq!(
        drawn,
        "\
111111111111                      222222222222                      carol
Management                        Bob                               @example.com
│                                 │                                 │
2026-03-01 09:00 UTC
│ INVITE h-examplehandshakeid111  │                                 │
├────────────────────────────────▶│                                 │
│ INVITE h-examplehandshakeid222  │                                 │
├──────────────────────────────────────────────────────────────────▶│
│ ACCEPTED h-examplehandshakeid111│                                 │
│◀╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤                                 │
"
    );
    for columns in [30, 50, 120] {
        let drawn = terminal.on_screen_of(columns, "sim history --diagram --color off");
        assert!(drawn.contains("ACCEPTED"), "{drawn}");
        let widest = drawn.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(columns.max(35)), "{columns}: {drawn}");
    }
}

#[test]
fn a_name_can_not_end_a_label_or_begin_another_line() {
    let terminal = Terminal::new();
    let mut create = terminal.command("sim account create --id 111111111111 --name");
    create.arg("\"; end #quot; <b>%%\n p0->>p0: forged");
    assert!(create.output().unwrap().status.success());
    terminal.does("create-organization");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    let diagram = terminal.run("sim history --diagram");
    let party = diagram.lines().nth(1).unwrap();
    let name = "#34;#59; end #35;quot#59; #60;b#62;#37;#37;#65533; p0-#62;#62;p0: forged";
    assert_eq!(
        party,
        format!("    participant p0 as 111111111111 ({name})")
    );
    assert_eq!(diagram.lines().count(), 4, "{diagram}");
}

#[test]
fn what_another_world_brought_with_it_is_drawn() {
    let terminal = with_invitations();
    terminal.does("cancel-handshake --handshake-id h-examplehandshakeid222");
    let whole = terminal.run("sim history --diagram");
    terminal.does("sim save whole");
    terminal.does("sim init --force");
    terminal.does("sim load whole");
    terminal.shows("sim history --diagram", &whole);
}

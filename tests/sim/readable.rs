//! What lists look like on a terminal.

use crate::terminal::Terminal;

/// Makes a world with accounts whose names and addresses are long.
fn world() -> Terminal {
    let terminal = Terminal::in_march();
    let words = [
        "sim",
        "account",
        "create",
        "--id",
        "222222222222",
        "--email",
        "somebody.with.a.long.address@accounts.example.com",
        "--name",
        "An account with a name of several words",
        "--no-payment-method",
        "--seller",
        "A reseller",
    ];
    terminal.assert_words(&words).success();
    terminal.does("create-organization");
    terminal.run("accept-handshake --handshake-id h-examplehandshakeid111");
    terminal
}

#[test]
fn every_list_fits_the_terminal() {
    let terminal = world();
    for columns in [60, 80, 200] {
        for list in [
            "sim account list",
            "sim quota list",
            "sim history",
            "sim fidelity",
            "sim fidelity accept-handshake",
            "sim lesson",
            "sim account list --output table",
            "sim quota list --output table",
        ] {
            let shown = terminal.on_screen_of(columns, &format!("{list} --color off"));
            assert!(shown.lines().count() > 1, "{list}: {shown}");
            for line in shown.lines() {
                // What is one word is copied, and not broken.
                let is_one_word = line.trim().split(' ').count() < 2;
                let fits = line.chars().count() <= columns || is_one_word;
                assert!(fits, "{list}, {columns} columns: {line}");
            }
        }
    }
}

#[test]
fn lists_are_coloured_unless_a_variable_or_an_option_says_no() {
    let terminal = world();
    for list in [
        "sim account list",
        "sim quota list",
        "sim history",
        "sim fidelity accept-handshake",
    ] {
        assert!(terminal.on_screen(list).contains("\x1b["), "{list}");
        let plain = terminal.on_screen(&format!("{list} --color off"));
        assert!(!plain.contains('\x1b'), "{list}");
        let piped = terminal.run(list);
        assert!(!piped.contains('\x1b'), "{list}");
    }
}

#[test]
fn accounts_are_listed_with_what_sets_them_apart() {
    let shown = world().on_screen_of(200, "sim account list --color off");
    let lines: Vec<_> = shown.lines().collect();
    assert!(lines[0].starts_with("ID            NAME "), "{shown}");
    assert!(lines[1].starts_with("111111111111  Management "), "{shown}");
    assert!(
        lines[2].ends_with("none          sold by A reseller, no payment method"),
        "{shown}"
    );
}

#[test]
fn what_lists_print_in_a_pipe_is_data() {
    let terminal = world();
    for (list, member) in [
        ("account list", "Accounts"),
        ("quota list", "Quotas"),
        ("history", "Records"),
    ] {
        let printed = terminal.run(&format!("sim {list}"));
        assert!(
            printed.starts_with(&format!("{{\n    \"{member}\": [")),
            "{printed}"
        );
    }
    assert!(
        terminal
            .run("sim fidelity")
            .starts_with("# How faithful orgsim is\n")
    );
}

#[test]
fn a_query_that_is_drawn_as_a_table_is_drawn_as_that_of_a_call() {
    let terminal = world();
    let query = "--output table --query Accounts[].[Id,Name]";
    let of_call = terminal.run(&format!("list-accounts {query}"));
    let rows = of_call.lines().filter(|line| line.starts_with("|  1"));
    let of_sim = terminal.run(&format!("sim account list {query}"));
    for row in rows {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let is_there = of_sim.lines().any(|line| {
            let other: Vec<_> = line.split('|').map(str::trim).collect();
            other == cells
        });
        assert!(is_there, "{row}: {of_sim}");
    }
    assert!(of_sim.starts_with("---"), "{of_sim}");
}

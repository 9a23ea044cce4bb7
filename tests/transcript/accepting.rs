//! `--accept`.

use std::fmt::Write;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use super::with;

#[test]
fn what_differs_is_rewritten_and_only_that() {
    let text = "Prose.\r\n\r\n  $ echo 'at 17'; echo b\r\n  at * (glob)\r\n  c\r\n\r\n\
        Note.\n  $ printf 'x\\n\\ny\\n'\n  x\n\n  y\n  $ false\n";
    let expected = "Prose.\r\n\r\n  $ echo 'at 17'; echo b\r\n  at * (glob)\r\n  b\r\n\r\n\
        Note.\n  $ printf 'x\\n\\ny\\n'\n  x\n\n  y\n  $ false\n  [1]\n";
    let terminal = with(&[("a.t", text)]);
    let found = terminal.run("sim test --accept");
    assert!(
        found.starts_with("a.t: accepted, 2 of 3 commands rewritten\n--- a.t\n"),
        "{found}"
    );
    assert!(
        found.ends_with("\n1 passed, 0 failed (3 commands)\n"),
        "{found}"
    );
    assert_eq!(terminal.read("a.t"), expected);
    terminal.shows(
        "sim test --accept",
        "a.t: passed, 3 commands\n1 passed, 0 failed (3 commands)\n",
    );
}

#[test]
fn any_output_is_accepted_so_that_it_passes() {
    let outputs = [
        r"\n",
        r"\n\n",
        "a",
        r"$ a\n",
        r"> a\n> b\n",
        r">\n",
        r"...\n",
        r"[1]\n",
        r"[1]",
        r"a (glob)\n",
        r"a (esc)\n",
        r"a (no-eol)\n",
        r"a (no-eol)",
        r"\377\033\r\n",
        r"```\n",
        r"```",
        r"  ```  \n",
        r"a\\tb\\\\\n",
        r"\302\233\342\200\256\n",
        r" \n\t\n",
        r"~~~\n$ \n$\n",
        r"\\\\x41 (esc)\n",
    ];
    let mut cram = String::new();
    let mut markdown = "* List\n\n  ```console\n".to_owned();
    for output in outputs {
        for end in ["", "; false"] {
            writeln!(cram, "  $ printf '{output}'{end}").unwrap();
            writeln!(markdown, "  $ printf '{output}'{end}").unwrap();
        }
    }
    markdown += "  ```\n";
    let terminal = with(&[("a.t", &cram), ("b.md", &markdown)]);
    let found = terminal.run("sim test --accept");
    assert!(
        found.ends_with("\n2 passed, 0 failed (88 commands)\n"),
        "{found}"
    );
    terminal.shows(
        "sim test",
        "a.t: passed, 44 commands\nb.md: passed, 44 commands\n2 passed, 0 failed (88 commands)\n",
    );
}

#[test]
fn a_file_that_changed_meanwhile_is_left_alone() {
    let terminal = with(&[("a.t", "  $ echo changed >> $TESTDIR/a.t\n  x\n")]);
    let found = terminal.run("sim test --accept");
    assert!(
        found.contains("\norgsim: `a.t` is left as it is: it was changed meanwhile\n"),
        "{found}"
    );
    assert!(found.ends_with("[1]"), "{found}");
    assert_eq!(
        terminal.read("a.t"),
        "  $ echo changed >> $TESTDIR/a.t\n  x\nchanged\n"
    );
    assert_eq!(terminal.names(), ["a.t"]);
}

#[test]
fn a_command_that_was_not_run_or_timed_out_is_left_alone() {
    let text = "  $ echo a\n  $ exit 3\n  $ echo b\n  c\n";
    let terminal = with(&[
        ("a.t", text),
        ("b.t", "  $ echo a\n  $ echo b; sleep 9\n  x\n"),
    ]);
    let found = terminal.run("sim test --accept --timeout 1s");
    assert!(found.contains("\n0 passed, 2 failed ("), "{found}");
    assert!(found.ends_with("[1]"), "{found}");
    assert_eq!(
        terminal.read("a.t"),
        "  $ echo a\n  a\n  $ exit 3\n  [3]\n  $ echo b\n  c\n"
    );
    assert_eq!(
        terminal.read("b.t"),
        "  $ echo a\n  a\n  $ echo b; sleep 9\n  x\n"
    );
}

#[test]
fn a_link_stays_a_link_and_permissions_stay() {
    let terminal = with(&[("real.txt", "  $ echo a\n")]);
    symlink("real.txt", terminal.path("a.t")).unwrap();
    let rights = fs::Permissions::from_mode(0o640);
    fs::set_permissions(terminal.path("real.txt"), rights.clone()).unwrap();
    terminal.does("sim test --accept");
    assert!(terminal.path("a.t").is_symlink());
    assert_eq!(terminal.read("real.txt"), "  $ echo a\n  a\n");
    assert_eq!(
        fs::metadata(terminal.path("real.txt"))
            .unwrap()
            .permissions()
            .mode()
            & 0o777,
        0o640
    );
}

#[test]
fn a_file_that_is_read_only_is_left_alone() {
    let terminal = with(&[("a.t", "  $ echo a\n")]);
    fs::set_permissions(terminal.path("a.t"), fs::Permissions::from_mode(0o444)).unwrap();
    let found = terminal.run("sim test --accept");
    assert!(
        found.contains("`a.t` is left as it is: the file is read-only"),
        "{found}"
    );
    assert!(found.ends_with("[255]"), "{found}");
    assert_eq!(terminal.read("a.t"), "  $ echo a\n");
}

//! Which files are run.

use std::fs;
use std::os::unix::fs::symlink;

use super::with;

#[test]
fn folders_are_searched_for_transcripts() {
    let terminal = with(&[
        ("b.t", "  $ true\n"),
        ("a.md", "```console\n$ true\n```\n"),
        ("prose.md", "# Nothing to run\n"),
        ("empty.t", ""),
        ("c.txt", "  $ false\n"),
        (".hidden.t", "  $ false\n"),
    ]);
    fs::create_dir_all(terminal.path("sub/deep")).unwrap();
    fs::create_dir(terminal.path(".git")).unwrap();
    terminal.write(".git/x.t", "  $ false\n");
    terminal.write("sub/deep/d.t", "  $ true\n");
    symlink("..", terminal.path("sub/up")).unwrap();
    symlink("b.t", terminal.path("same.t")).unwrap();
    fs::write(terminal.path("binary.md"), b"\0\xff\xfe```console\n\x80").unwrap();
    terminal.shows("sim test --list", "a.md\nb.t\nsub/deep/d.t\n");
    terminal.shows("sim test --list sub b.t .", "sub/deep/d.t\nb.t\na.md\n");
    terminal.shows("sim test --list --filter deep", "sub/deep/d.t\n");
    terminal.shows("sim test --list ./sub", "./sub/deep/d.t\n");
    terminal.shows("sim test --list same.t", "same.t\n");
}

#[test]
fn nothing_found_is_wrong_usage() {
    let terminal = with(&[("prose.md", "# Nothing\n"), ("empty.t", "")]);
    for (line, told) in [
        (
            "sim test",
            "no transcript is there (a file `*.t` or `*.md` with a command): `.`",
        ),
        (
            "sim test empty.t",
            "no transcript is there (a file `*.t` or `*.md` with a command): `empty.t`",
        ),
        (
            "sim test --filter x .",
            "no transcript with `x` in its path is there (a file `*.t` or `*.md` with a command): `.`",
        ),
    ] {
        terminal.shows(line, &format!("\norgsim: [ERROR]: {told}\n[252]"));
    }
}

#[test]
fn a_file_of_another_kind_is_refused() {
    let terminal = with(&[("a.txt", "  $ true\n")]);
    terminal.shows(
        "sim test a.txt",
        "\norgsim: [ERROR]: the name of a transcript ends in `.t` or `.md`: `a.txt`\n[252]",
    );
}

#[test]
fn what_can_not_be_read_is_told_and_others_are_run() {
    let terminal = with(&[("b.t", "  $ true\n")]);
    symlink("nowhere", terminal.path("a.t")).unwrap();
    let found = terminal.run("sim test . none.t");
    assert!(found.contains("b.t: passed, 1 command\n"), "{found}");
    for name in ["a.t", "none.t"] {
        assert!(
            found.contains(&format!("\norgsim: cannot read `{name}`: ")),
            "{found}"
        );
    }
    assert!(
        found.contains("\n1 passed, 2 failed (1 commands)\n"),
        "{found}"
    );
    assert!(found.ends_with("[255]"), "{found}");
}

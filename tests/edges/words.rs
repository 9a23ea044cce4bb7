//! Words that are no text, or far too much of it.

use crate::terminal::Terminal;

#[cfg(unix)]
#[test]
fn a_word_that_is_not_utf_8_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let terminal = Terminal::new();
    let mut describe = terminal.command("describe-handshake --handshake-id");
    let output = describe.arg(OsStr::from_bytes(b"h-\xff")).output().unwrap();
    assert_eq!(output.status.code(), Some(252));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "\norgsim: [ERROR]: An error occurred (ParamValidation): the command line has a word that is \
         not UTF-8: h-\u{fffd}\n"
    );
}

#[test]
fn a_huge_word_is_judged_like_any_other() {
    let terminal = Terminal::new();
    let huge = "x".repeat(100_000);
    let refused = terminal.run(&format!("describe-handshake --handshake-id {huge}"));
    assert!(
        refused.contains("INVALID_PATTERN:HANDSHAKE_ID"),
        "{refused}"
    );
    let refused = terminal.run(&huge);
    assert!(refused.contains("Found invalid choice 'xxx"), "{refused}");
    let refused = terminal.run(&format!("list-roots --{huge}"));
    assert!(refused.contains("Unknown options: --xxx"), "{refused}");
}

#[test]
fn thousands_of_words_are_named_one_by_one() {
    let terminal = Terminal::new();
    let line = ["list-roots", &"--foo ".repeat(5_000)].join(" ");
    let refused = terminal.run(line.trim_end());
    assert_eq!(refused.matches("--foo").count(), 5_000);
}

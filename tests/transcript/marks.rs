//! Marks at the ends of lines, and lines that stand for others.

use super::{fails, passes};

#[test]
fn marks_are_those_of_cram() {
    passes(
        "  $ echo 'a 17 b'\n  a * b (glob)\n  $ echo 'a 17 b'\n  a ?? b (glob)\n\
         \x20 $ echo 'a 17 b'\n  a \\d+ b (re)\n  $ printf 'a\\033b\\377\\n'\n  a\\x1bb\\xff (esc)\n\
         \x20 $ printf 'a\\nb'\n  a\n  b (no-eol)\n  $ printf 'a 1'\n  a * (glob) (no-eol)\n",
    );
}

#[test]
fn three_dots_stand_for_any_number_of_lines() {
    passes("  $ echo a\n  a\n  ...\n  $ seq 9\n  1\n  ...\n  8\n  9\n  $ true\n  ...\n");
    fails("  $ seq 9\n  1\n  ...\n  8\n", "   ...\n   8\n+  9\n");
}

#[test]
fn a_last_line_in_brackets_is_the_status() {
    passes("  $ (exit 254)\n  [254]\n  $ echo '[1]'; false\n  [1]\n  [1]\n");
    fails("  $ true\n  [1]\n", "   $ true\n-  [1]\n");
    fails("  $ false\n", "   $ false\n+  [1]\n");
}

#[test]
fn a_signal_is_the_status_that_the_shell_tells() {
    passes("  $ sh -c 'kill -9 $$'\n  ...\n  [137]\n");
}

#[test]
fn bytes_that_are_no_text_and_carriage_returns_are_escaped() {
    fails("  $ printf 'a\\377\\r\\n'\n", "+  a\\xff\\r (esc)\n");
}

#[test]
fn an_output_that_ends_within_a_line_is_marked() {
    fails("  $ printf a\n  a\n", "-  a\n+  a (no-eol)\n");
}

#[test]
fn files_with_carriage_returns_are_read_like_others() {
    passes("Prose.\r\n\r\n  $ echo a; \\\r\n  > false\r\n  a\r\n  [1]\r\n");
}

#[test]
fn a_stripped_line_of_a_command_is_empty() {
    passes("  $ cat <<E\n  > a\n  >\n  > b\n  > E\n  a\n\n  b\n");
}

#[test]
fn tabs_and_blanks_stand_as_they_are() {
    passes("  $ printf 'a\\tb \\n  c\\n'\n  a\tb \n    c\n");
}

#[test]
fn empty_lines_that_an_editor_has_stripped_are_output() {
    passes("  $ printf '\\na\\n\\nb\\n'\n\n  a\n\n  b\n\n  $ true\n");
}

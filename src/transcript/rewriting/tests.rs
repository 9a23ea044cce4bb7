//! Whatever is written is read again as what was printed.

use super::super::{Layout, Transcript};
use super::*;

/// Returns a file as it is rewritten when each command prints this and ends so.
fn accepted(layout: Layout, text: &str, ran: &[(&str, u8)]) -> String {
    let transcript = Transcript::read(text.as_bytes(), layout).unwrap();
    let lines = &transcript.lines;
    let mut all = Vec::new();
    for (command, (output, status)) in transcript.commands().zip(ran) {
        all.extend(edits(command, lines, output.as_bytes(), *status));
    }
    String::from_utf8(rewritten(lines, &all)).unwrap()
}

#[track_caller]
fn cram(text: &str, output: &str, status: u8, expected: &str) {
    let found = accepted(Layout::Cram, text, &[(output, status)]);
    assert_eq!(found, expected);
    // What was written is read as what was printed.
    let again = accepted(Layout::Cram, &found, &[(output, status)]);
    assert_eq!(again, expected);
}

#[test]
fn prose_marks_and_statuses_that_hold_stay() {
    let text = "One\n  $ a\n  x* (glob)\n  old\n  [2]\nTwo\n";
    cram(
        text,
        "xyz\nnew\n",
        2,
        "One\n  $ a\n  x* (glob)\n  new\n  [2]\nTwo\n",
    );
    cram(
        text,
        "xyz\nold\n",
        0,
        "One\n  $ a\n  x* (glob)\n  old\nTwo\n",
    );
    cram(text, "", 3, "One\n  $ a\n  [3]\nTwo\n");
}

#[test]
fn ends_of_lines_stay() {
    cram("  $ a\r\n  x\r\n", "y\nz\n", 0, "  $ a\r\n  y\r\n  z\r\n");
    cram("  $ a", "y\n", 1, "  $ a\n  y\n  [1]\n");
    cram("  $ a\n  x", "y\n", 0, "  $ a\n  y\n");
    cram("  $ a\n  x\n  y", "x\n", 0, "  $ a\n  x\n");
}

#[test]
fn output_that_would_read_as_syntax_is_escaped() {
    for (output, written) in [
        ("$ x", r"\x24 x (esc)"),
        ("> x", r"\x3e x (esc)"),
        ("...", r"\x2e.. (esc)"),
        ("[1]", r"\x5b1] (esc)"),
        ("x (glob)", r"x \x28glob) (esc)"),
        ("x (re)", r"x \x28re) (esc)"),
        ("x\\ (esc)", r"x\\ \x28esc) (esc)"),
        ("x (no-eol)", r"x \x28no-eol) (esc)"),
        ("x\ry", r"x\ry (esc)"),
        ("a\tb", "a\tb"),
        ("```", "```"),
    ] {
        let expected = format!("  $ a\n  {written}\n");
        cram("  $ a\n", &format!("{output}\n"), 0, &expected);
    }
}

#[test]
fn what_is_no_syntax_where_it_stands_is_not_escaped() {
    cram(
        "  $ a\n",
        "x\n> y\n[1]\nz\n",
        0,
        "  $ a\n  x\n  > y\n  [1]\n  z\n",
    );
    cram("  $ a\n", "[1]\n", 1, "  $ a\n  [1]\n  [1]\n");
}

#[test]
fn a_line_that_stays_is_escaped_where_it_becomes_syntax() {
    cram(
        "  $ a\n  x\n  > y\n",
        "> y\n",
        0,
        "  $ a\n  \\x3e y (esc)\n",
    );
    cram(
        "  $ a\n  [1]\n  x\n",
        "[1]\n",
        0,
        "  $ a\n  \\x5b1] (esc)\n",
    );
    cram("  $ a\n  x\n\n  y\n", "x\n\n", 0, "  $ a\n  x\n  \n");
    cram(
        "  $ a\n  x\n\n  y\n\n",
        "x\n\nz\n",
        0,
        "  $ a\n  x\n\n  z\n\n",
    );
}

#[test]
fn output_that_does_not_end_its_line_is_marked() {
    cram("  $ a\n", "x", 0, "  $ a\n  x (no-eol)\n");
    cram(
        "  $ a\n",
        "x\u{1b}",
        4,
        "  $ a\n  x\\x1b (no-eol) (esc)\n  [4]\n",
    );
    cram("  $ a\n", "[1]", 0, "  $ a\n  \\x5b1] (no-eol) (esc)\n");
}

#[test]
fn a_fence_in_output_ends_no_block() {
    let block = |inner: &str| format!("~\n\n```console\n$ a\n{inner}```\n~\n");
    let found = accepted(Layout::Markdown, &block("x\n"), &[("```\n````\n~~~\n", 0)]);
    assert_eq!(found, block("\\x60`` (esc)\n\\x60``` (esc)\n~~~\n"));
    let again = accepted(Layout::Markdown, &found, &[("```\n````\n~~~\n", 0)]);
    assert_eq!(again, found);
}

#[test]
fn indented_blocks_stay_indented() {
    let text = "* a\n\n  ```console\n  $ a\n  x\n  $ b\n  ```\n";
    let found = accepted(Layout::Markdown, text, &[("y\n", 0), ("z\n", 0)]);
    assert_eq!(
        found,
        "* a\n\n  ```console\n  $ a\n  y\n  $ b\n  z\n  ```\n"
    );
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        from[usize::try_from(self.0 % from.len() as u64).unwrap()]
    }
}

const OUTPUT: &[&str] = &[
    "a",
    "b",
    "",
    "",
    "$ x",
    "> x",
    ">",
    "$",
    "...",
    "[1]",
    "[7]",
    "a (glob)",
    "b (esc)",
    "```",
    " ```",
    "\t",
    " ",
    "\u{1b}",
    "a (no-eol)",
    "x\r",
    "<!-- orgsim: -->",
    "#orgsim: x",
];

const EXPECTED: &[&str] = &[
    "a",
    "b",
    "",
    "",
    "...",
    "* (glob)",
    "[1]",
    "\\x61 (esc)",
    "a|b (re)",
    "b (no-eol)",
    "> x",
    "x",
];

#[test]
fn whatever_is_printed_is_read_again_as_it_was_written() {
    for seed in 1..4000 {
        let mut dice = Dice(seed);
        let layout = dice.pick(&[Layout::Cram, Layout::Markdown]);
        let end = dice.pick(&["\n", "\r\n"]);
        let (mut text, mut ran) = (String::new(), Vec::new());
        let (indentation, fence) = match layout {
            Layout::Cram => ("  ", None),
            Layout::Markdown => (dice.pick(&["", "   "]), Some("```")),
        };
        for _ in 0..dice.pick(&[1, 2, 3]) {
            if let Some(fence) = fence {
                text += &[indentation, fence, "console", end].concat();
            }
            text += &[indentation, "$ a", end].concat();
            for _ in 0..dice.pick(&[0, 1, 2, 3, 4]) {
                let line = dice.pick(EXPECTED);
                let is_stripped = line.is_empty() && dice.pick(&[true, false]);
                let indentation = if is_stripped { "" } else { indentation };
                text += &[indentation, line, end].concat();
                if fence.is_none() && dice.pick(&[0, 0, 0, 0, 1]) == 1 {
                    text += &["prose", end].concat();
                }
            }
            if let Some(fence) = fence {
                text += &[indentation, fence, end].concat();
            }
            let mut output = String::new();
            for _ in 0..dice.pick(&[0, 1, 2, 3, 4]) {
                output += &[dice.pick(OUTPUT), "\n"].concat();
            }
            output += dice.pick(&["", "", "a", "[1]", "$ x"]);
            ran.push((output, dice.pick(&[0, 0, 1, 7])));
        }
        if dice.pick(&[true, false]) && layout == Layout::Cram {
            text.truncate(text.trim_end_matches(['\r', '\n']).len());
        }
        let ran: Vec<_> = ran
            .iter()
            .map(|(output, status)| (&**output, *status))
            .collect();
        let found = accepted(layout, &text, &ran);
        let transcript = Transcript::read(found.as_bytes(), layout).unwrap();
        assert_eq!(transcript.steps.len(), ran.len(), "{text:?} {found:?}");
        assert_eq!(
            accepted(layout, &found, &ran),
            found,
            "seed {seed}: {text:?} {ran:?}"
        );
        let commands = transcript.commands().zip(&ran);
        for (command, (output, status)) in commands {
            let edits = edits(command, &transcript.lines, output.as_bytes(), *status);
            assert!(edits.is_empty(), "seed {seed}: {text:?} {found:?} {ran:?}");
        }
    }
}

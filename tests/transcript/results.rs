//! What is told, and how the command ends.

use std::process::{Command, Stdio};

use super::with;
use crate::terminal::printed;

const DIFFERS: &str =
    "One\n\n  $ echo a\n  b\n\nTwo\nThree\nFour\nFive\n\n  $ echo c\n  c\n  $ false\n  $ echo d\n";

const DIFF: &str = "\
--- a.t
+++ a.t
@@ -1,7 +1,7 @@ line 3: $ echo a
 One
 
   $ echo a
-  b
+  a
 
 Two
 Three
@@ -11,4 +11,6 @@ line 13: $ false
   $ echo c
   c
   $ false
+  [1]
   $ echo d
+  d
";

#[test]
fn what_differs_is_a_diff_with_the_lines_of_commands() {
    let terminal = with(&[("a.t", DIFFERS)]);
    terminal.shows(
        "sim test",
        &format!("a.t: failed, 3 of 4 commands differ\n{DIFF}0 passed, 1 failed (4 commands)\n[1]"),
    );
}

#[test]
fn the_diff_is_one_that_patch_takes() {
    let ends_without_newline = "  $ echo a";
    let terminal = with(&[
        ("a.t", DIFFERS),
        ("b b.t", ends_without_newline),
        ("c.md", "```console\r\n$ echo x\r\n```\r\n"),
    ]);
    let output = terminal.command("sim test").output().unwrap();
    let Ok(mut patch) = Command::new("patch")
        .args(["-p0", "--binary"])
        .current_dir(terminal.folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
    else {
        return;
    };
    std::io::Write::write_all(&mut patch.stdin.take().unwrap(), &output.stdout).unwrap();
    assert!(patch.wait().unwrap().success());
    let told = printed(&terminal.assert("sim test"));
    assert!(
        told.ends_with("3 passed, 0 failed (6 commands)\n"),
        "{told}"
    );
    assert_eq!(
        terminal.read("c.md"),
        "```console\r\n$ echo x\r\nx\r\n```\r\n"
    );
}

#[test]
fn a_file_that_is_no_transcript_is_told_with_its_line_and_others_are_run() {
    let terminal = with(&[
        ("a.t", "x\n  y\n"),
        ("b.t", "  $ true\n"),
        ("c.t", "  $ true\n  ( (re)\n"),
    ]);
    let found = terminal.run("sim test");
    assert!(
        found.starts_with("a.t: failed, it can't be run\nb.t: passed, 1 command\nc.t: failed"),
        "{found}"
    );
    assert!(
        found.contains("\norgsim: a.t:2: output of no command: a command begins with `$ `\n"),
        "{found}"
    );
    assert!(
        found.contains("\norgsim: c.t:2: no regular expression: "),
        "{found}"
    );
    assert!(
        found.contains("\n1 passed, 2 failed (1 commands)\n"),
        "{found}"
    );
    assert!(found.ends_with("[252]"), "{found}");
}

#[test]
fn the_order_is_that_of_the_paths_whatever_the_jobs() {
    let names: Vec<_> = (10..30).map(|number| format!("{number}.t")).collect();
    let terminal = with(&[]);
    for (place, name) in names.iter().enumerate() {
        let text = if place % 5 == 0 {
            "  $ sleep 0.2\n"
        } else {
            "  $ true\n"
        };
        terminal.write(name, text);
    }
    let told = names
        .iter()
        .map(|name| format!("{name}: passed, 1 command\n"));
    let told = told.collect::<String>() + "20 passed, 0 failed (20 commands)\n";
    for jobs in ["", " --jobs 1", " --jobs 8"] {
        terminal.shows(&format!("sim test{jobs}"), &told);
    }
    let backwards = terminal.run("sim test 29.t 10.t");
    assert!(
        backwards.starts_with("29.t: passed, 1 command\n10.t: "),
        "{backwards}"
    );
}

#[test]
fn two_hundred_files_are_run_and_nothing_is_left() {
    let terminal = with(&[]);
    let text = "  $ orgsim create-organization --query Organization.Id\n  \"o-fi1rc4hav0\"\n  $ mktemp >/dev/null\n";
    for number in 0..200 {
        terminal.write(&format!("{number}.t"), text);
    }
    let found = terminal.run("sim test");
    assert!(
        found.ends_with("\n200 passed, 0 failed (400 commands)\n"),
        "{found}"
    );
    assert_eq!(terminal.names().len(), 200);
}

#[test]
fn a_junit_file_has_a_suite_for_each_file_and_a_case_for_each_command() {
    let terminal = with(&[
        ("a.t", "  $ echo '<a>'\n  $ echo b\n  b\n"),
        ("b.t", "  $ exit 80\n"),
        ("c.t", "  x\n"),
        ("d.t", "  $ exit 3\n  [3]\n  $ true\n"),
    ]);
    terminal.run("sim test --junit out.xml");
    let junit = terminal.read("out.xml");
    let times = regex::Regex::new(r#" time="\d+\.\d{3}""#).unwrap();
    let junit = times.replace_all(&junit, "");
    let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="a.t" tests="2" failures="1" errors="0">
    <testcase classname="a.t" name="1: echo '&lt;a&gt;'">
      <failure message="it prints something else, or ends otherwise">--- a.t
+++ a.t
@@ -1,3 +1,4 @@ line 1
   $ echo '&lt;a&gt;'
+  &lt;a&gt;
   $ echo b
   b</failure>
    </testcase>
    <testcase classname="a.t" name="2: echo b"/>
  </testsuite>
  <testsuite name="b.t" tests="1" failures="0" errors="0" skipped="1">
    <testcase classname="b.t" name="1: exit 80">
      <skipped/>
    </testcase>
  </testsuite>
  <testsuite name="c.t" tests="1" failures="0" errors="1">
    <testcase classname="c.t" name="c.t">
      <error message="c.t:1: output of no command: a command begins with `$ `"></error>
    </testcase>
  </testsuite>
  <testsuite name="d.t" tests="2" failures="0" errors="1" skipped="1">
    <testcase classname="d.t" name="1: exit 3">
      <error message="`exit 3` ended the shell; 1 command behind it was not run"></error>
    </testcase>
    <testcase classname="d.t" name="3: true">
      <skipped/>
    </testcase>
  </testsuite>
</testsuites>
"#;
    assert_eq!(junit, expected);
}

#[test]
fn colours_are_for_terminals_and_on_demand() {
    let terminal = with(&[("a.t", "  $ echo a\n")]);
    let found = terminal.run("sim test --color on");
    assert!(
        found.starts_with(
            "a.t: \x1b[31mfailed\x1b[0m, 1 of 1 command differs\n\x1b[31m--- a.t\x1b[0m\n"
        ),
        "{found:?}"
    );
    assert!(found.contains("\n\x1b[32m+  a\x1b[0m\n"), "{found:?}");
    assert!(!terminal.run("sim test").contains('\x1b'));
}

#[test]
fn the_folder_is_kept_on_demand_and_told() {
    let terminal = with(&[("a.t", "  $ echo kept > file\n")]);
    let found = terminal.run("sim test --keep");
    let (_, behind) = found.split_once("a.t: its folder is `").unwrap();
    let (folder, _) = behind.split_once('`').unwrap();
    assert_eq!(
        std::fs::read_to_string(format!("{folder}/file")).unwrap(),
        "kept\n"
    );
}

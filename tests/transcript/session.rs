//! What commands find around them.

use super::{fails, passes, with};
use crate::terminal::has_shell;

#[test]
fn one_shell_runs_all_commands_of_a_file() {
    passes(
        "  $ x=5; f() { echo \"f $1\"; }\n  $ mkdir sub && cd sub\n\
         Prose.\n\n  $ f $x; basename \"$PWD\"\n  f 5\n  sub\n  $ alias ll='echo aliased'\n",
    );
}

#[test]
fn both_streams_are_written_to_one_pipe_in_order() {
    passes("  $ echo one; echo two >&2; echo three\n  one\n  two\n  three\n");
}

#[test]
fn the_input_of_commands_is_empty() {
    passes("  $ cat; read x; echo \"<$x>\"\n  <>\n");
}

#[test]
fn the_status_of_the_command_before_is_known() {
    passes("  $ (exit 7)\n  [7]\n  $ echo $?\n  7\n  $ echo $?\n  0\n");
}

#[test]
fn the_home_and_working_folder_are_fresh_and_empty() {
    passes("  $ test \"$PWD\" = \"$HOME\" && ls -A && echo empty\n  empty\n");
}

#[test]
fn aws_and_orgsim_are_first_on_the_path_and_both_are_orgsim() {
    passes(
        "  $ aws --version\n  aws-cli/2.38.5 * (glob)\n  $ aws organizations create-organization --query Organization.FeatureSet\n  \"ALL\"\n\
         \x20 $ orgsim describe-account --account-id 222222222222 2>&1 | tail -n 1 | cut -c 1-16\n  orgsim: [ERROR]:\n\
         \x20 $ aws organizations describe-account --account-id 222222222222 2>&1 | tail -n 1 | cut -c 1-13\n  aws: [ERROR]:\n",
    );
}

#[test]
fn nothing_of_the_machine_makes_outputs_different() {
    let text = "  $ env | grep -E '^(AWS|ORGSIM|LC|XDG)_' | sed s/=.*// | sort\n\
        \x20 AWS_PAGER\n  ORGSIM_HINTS\n  ORGSIM_NO_SYNC\n  ORGSIM_STATE_FILE\n\
        \x20 $ echo $TZ $LANG $COLUMNS $PAGER $NO_COLOR $TOOL\n  UTC C.UTF-8 80 cat 1 mine\n\
        \x20 $ orgsim sim whoami --query Account --output text\n  111111111111\n";
    let terminal = with(&[("a.t", text)]);
    let found = terminal.run_with(
        [
            ("AWS_ACCESS_KEY_ID", "222222222222"),
            ("ORGSIM_CALLER", "333333333333"),
            ("ORGSIM_SEED", "5"),
            ("LC_ALL", "de_DE"),
            ("XDG_DATA_HOME", "/nowhere"),
            ("TOOL", "mine"),
        ],
        "sim test a.t",
    );
    assert_eq!(
        found,
        "a.t: passed, 3 commands\n1 passed, 0 failed (3 commands)\n"
    );
}

#[test]
fn testdir_is_the_folder_of_the_file() {
    let terminal = with(&[("data", "x\n")]);
    std::fs::create_dir(terminal.path("sub")).unwrap();
    terminal.write(
        "sub/a.t",
        "  $ basename $TESTDIR; cat $TESTDIR/../data\n  sub\n  x\n",
    );
    assert!(
        terminal
            .run("sim test sub/a.t")
            .starts_with("sub/a.t: passed")
    );
}

#[test]
fn a_failing_list_does_not_end_a_shell_that_ends_on_errors() {
    passes("  $ set -e\n  $ [ -f nothing ] && echo there\n  [1]\n  $ echo goes on\n  goes on\n");
}

#[test]
fn redirected_outputs_of_the_shell_are_just_empty() {
    passes("  $ exec >/dev/null 2>&1\n  $ echo lost\n  $ false\n  [1]\n");
}

#[test]
fn a_command_that_ends_the_shell_keeps_its_output_and_status() {
    let text = "  $ echo bye; exit 3\n  bye\n  [3]\n  $ echo never\n  never\n";
    fails(
        text,
        "a.t: failed\na.t:1: `echo bye; exit 3` ended the shell; 1 command behind it was not run\n0 passed",
    );
    passes("  $ echo bye; exit 3\n  bye\n  [3]\n");
}

#[test]
fn a_syntax_error_ends_the_shell_and_swallows_nothing() {
    let text = "  $ echo 'open\n  *: Syntax error: Unterminated quoted string (glob)\n  [2]\n  $ echo 'two'\n";
    fails(
        text,
        "a.t: failed\na.t:1: `echo 'open` ended the shell; 1 command",
    );
    let text = "  $ if; then\n  * (glob)\n  [2]\n  $ echo two\n  two\n  $ echo three\n";
    fails(
        text,
        "ended the shell; 2 commands behind it were not run\n0 passed",
    );
}

#[test]
fn exit_80_skips_the_file() {
    let terminal = with(&[
        ("a.t", "  $ exit 80\n  $ echo two\n"),
        ("b.t", "  $ (exit 80)\n  [80]\n"),
    ]);
    terminal.shows(
        "sim test",
        "a.t: skipped\nb.t: passed, 1 command\n1 passed, 0 failed, 1 skipped (2 commands)\n",
    );
}

#[test]
fn commands_that_end_in_backslashes_and_comments_are_commands() {
    passes(
        "  $ echo a \\\n  a\n  $ # nothing\n  $ echo b # comment\n  b\n  $ echo \\\n  > c\n  c\n  $ \n",
    );
}

#[test]
fn a_mark_of_encoding_at_the_beginning_is_no_part_of_the_first_line() {
    passes("\u{feff}  $ echo a\n  a\n");
}

#[test]
fn another_shell_runs_the_commands() {
    if !has_shell("bash") {
        return;
    }
    let terminal = with(&[("a.t", "  $ a=(1 2); echo ${a[1]} $0\n  2 bash\n")]);
    terminal.shows(
        "sim test --shell bash a.t",
        "a.t: passed, 1 command\n1 passed, 0 failed (1 commands)\n",
    );
    let found = terminal.run("sim test --shell no/such a.t");
    assert!(
        found.contains("there is no shell `no/such`; name one with `--shell`"),
        "{found}"
    );
    assert!(found.ends_with("[252]"), "{found}");
}

#[test]
fn long_output_is_read_completely() {
    passes(
        "  $ yes | head -n 200000\n  y\n  ...\n  y\n  $ yes | head -n 200000 | wc -l | tr -d ' '\n  200000\n",
    );
}

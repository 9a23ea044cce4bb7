//! The program itself, many at a time, killed, and without room.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use organizations::state::State;
use orgsim::store::log::Way;

use crate::bench::{Bench, account, now};
use crate::terminal::{ORGSIM, hermetic};

/// Prepares a command of a program on the state file of a bench.
pub(crate) fn command(program: impl AsRef<Path>, bench: &Bench) -> Command {
    let mut command = hermetic(program.as_ref(), bench.folder.path());
    // Its path is told in full, since that is what the program is to say of it.
    command
        .env("ORGSIM_STATE_FILE", bench.path("state.json"))
        .env("PATH", "/usr/bin:/bin")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn create(bench: &Bench, id: &str) -> Command {
    let mut create = command(ORGSIM, bench);
    create.args(["sim", "account", "create", "--id", id]);
    create
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn of_sixty_four_processes_that_write_at_once_none_is_lost() {
    let bench = Bench::with_accounts(["999999999999"]);
    // All of them wait for the same lock, so they write at once indeed.
    let held = bench.store.lock(now()).unwrap();
    let ids = (0..64).map(|n| format!("{:012}", 100_000_000_000_u64 + n));
    let mut started: Vec<_> = ids.map(|id| create(&bench, &id).spawn().unwrap()).collect();
    let is_running = |process: &mut Child| process.try_wait().unwrap().is_none();
    assert!(started.iter_mut().all(is_running));
    drop(held);
    for process in started {
        let output = process.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", errors(&output));
    }
    assert_eq!(bench.accounts().len(), 65);
}

/// Returns how long a command takes that adds an account.
fn time_of_one(bench: &Bench) -> Duration {
    let start = Instant::now();
    assert!(create(bench, "888888888888").status().unwrap().success());
    start.elapsed()
}

#[test]
fn killed_at_any_time_it_leaves_a_whole_state_and_the_next_command_works() {
    const ROUNDS: u32 = 60;
    let bench = Bench::with_accounts(["999999999999"]);
    let whole = time_of_one(&bench);
    let mut saved = 0;
    for round in 0..ROUNDS {
        let id = format!("{:012}", 100_000_000_000 + u64::from(round));
        let mut process = create(&bench, &id).spawn().unwrap();
        // The last rounds come too late, so all that is between is met.
        thread::sleep(whole * round / (ROUNDS / 2));
        process.kill().unwrap();
        process.wait().unwrap();
        let accounts = bench.accounts();
        assert!(accounts.contains(&"999999999999".to_owned()));
        saved += u32::from(accounts.contains(&id));
    }
    assert!((1..ROUNDS).contains(&saved), "{saved} of {ROUNDS}");
    bench.put([account("111111111111")]);
    assert!(!bench.path("state.json.tmp").exists());
}

#[test]
fn killed_at_any_time_it_leaves_a_history_that_leads_back_to_the_beginning() {
    const ROUNDS: u32 = 36;
    let bench = Bench::with_accounts(["999999999999"]);
    let first = bench.text();
    let whole = time_of_one(&bench);
    for round in 0..ROUNDS {
        let id = |first: u64| format!("{:012}", first * 100_000_000_000 + u64::from(round));
        if round % 3 == 0 {
            // However slow the others are: there is something to take back.
            assert!(create(&bench, &id(2)).status().unwrap().success());
        }
        let mut undo = command(ORGSIM, &bench);
        undo.args(["sim", "undo"]);
        let mut process = match round % 3 {
            2 => undo.spawn().unwrap(),
            _ => create(&bench, &id(1)).spawn().unwrap(),
        };
        thread::sleep(whole * (round / 3) / (ROUNDS / 6));
        process.kill().unwrap();
        process.wait().unwrap();
        // Whatever was saved can be taken back, and nothing else is on the way.
        let locked = bench.store.lock(now()).unwrap();
        let at = locked.state.world().change.unwrap();
        let way = Way::back(&locked.log(), Some(at), at.number - 1).unwrap();
        assert_eq!(way.to.unwrap().number, 1);
    }
    let locked = bench.store.lock(now()).unwrap();
    let at = locked.state.world().change.unwrap();
    let way = Way::back(&locked.log(), Some(at), at.number - 1).unwrap();
    locked.go(way, None, "sim undo", &[]).unwrap();
    assert_eq!(bench.text(), first);
}

#[test]
fn without_room_for_the_new_file_the_old_one_stays() {
    // A large file is copied by the system, a small one written.
    for (accounts, blocks) in [(200, 16), (2_000, 160)] {
        let bench = Bench::empty();
        bench.put((0..accounts).map(|n| account(&format!("{:012}", 100_000_000_000_u64 + n))));
        let before = bench.text();

        // The shell lets writes beyond so many blocks fail; ignoring the signal, as a full disk has none.
        let mut limited = command("/bin/sh", &bench);
        let script = format!(
            "trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" sim account create --id 111111111111"
        );
        let output = limited.args(["-c", &script, ORGSIM]).output().unwrap();

        let path = bench.path("state.json").display().to_string();
        assert_eq!(output.status.code(), Some(255));
        assert_eq!(
            errors(&output),
            format!(
                "\norgsim: [ERROR]: cannot save the state, file too large: `{path}`\n\n\
                 the state is as it was before\n"
            )
        );
        assert_eq!(bench.text(), before);
        assert!(!bench.path("state.json.tmp").exists());
    }
}

/// Copies the program to where a user without rights can run it.
fn copied(bench: &Bench) -> PathBuf {
    let program = bench.path("bin/orgsim");
    fs::create_dir(bench.path("bin")).unwrap();
    // A file that this process itself has written may still be open for writing in a process that
    // another test is starting, and such a file can't be run.
    let copied = Command::new("cp").arg(ORGSIM).arg(&program).status();
    assert!(copied.unwrap().success());
    program
}

/// Prepares a command of the program that a user of a group runs who is also in other groups.
pub(crate) fn as_user(user: &str, group: &str, groups: &str, bench: &Bench) -> Command {
    let mut command = command("/usr/bin/setpriv", bench);
    command.args(["--reuid", user, "--regid", group, "--groups", groups]);
    command.arg(copied(bench));
    command
}

/// Prepares a command of the program that a user without rights runs.
fn as_nobody(bench: &Bench) -> Command {
    let mut command = command(copied(bench), bench);
    // An administrator may write everywhere, so the command runs as somebody else.
    if fs::metadata(bench.folder.path()).unwrap().uid() == 0 {
        command.uid(65_534).gid(65_534);
    }
    command
}

pub(crate) fn set_mode(bench: &Bench, name: &str, mode: u32) {
    fs::set_permissions(bench.path(name), Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_state_in_a_folder_where_nothing_can_be_written_can_be_looked_at() {
    let bench = Bench::with_accounts(["111111111111"]);
    let mut list = as_nobody(&bench);
    for name in ["state.json", "state.json.lock", "state.json.history.jsonl"] {
        set_mode(&bench, name, 0o444);
    }
    set_mode(&bench, "", 0o555);
    let output = list.args(["sim", "account", "list"]).output().unwrap();
    set_mode(&bench, "", 0o755);
    assert!(output.status.success(), "{}", errors(&output));
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("111111111111")
    );
}

#[test]
fn a_state_in_a_folder_where_nothing_can_be_written_can_not_be_changed() {
    let bench = Bench::with_accounts(["111111111111"]);
    let mut create = as_nobody(&bench);
    set_mode(&bench, "state.json.lock", 0o444);
    set_mode(&bench, "", 0o555);
    let output = create.args(["sim", "account", "create"]).output().unwrap();
    set_mode(&bench, "", 0o755);

    let path = bench.path("state.json").display().to_string();
    assert_eq!(output.status.code(), Some(255));
    assert_eq!(
        errors(&output),
        format!(
            "\norgsim: [ERROR]: cannot lock the state file, permission denied: `{path}`\n\n\
             commands that change something need a folder in which they may write; \
             `--state-file` or `ORGSIM_STATE_FILE` names another state file\n"
        )
    );
}

#[test]
fn whoever_may_not_read_the_state_is_not_told_to_write() {
    let bench = Bench::with_accounts(["111111111111"]);
    let mut list = as_nobody(&bench);
    set_mode(&bench, "state.json", 0o000);
    let output = list.args(["sim", "account", "list"]).output().unwrap();

    let path = bench.path("state.json").display().to_string();
    assert_eq!(output.status.code(), Some(255));
    assert_eq!(
        errors(&output),
        format!(
            "\norgsim: [ERROR]: cannot open the state file, permission denied: `{path}`\n\n\
             `--state-file` or `ORGSIM_STATE_FILE` names another state file\n"
        )
    );
}

#[test]
fn a_file_of_another_program_is_left_alone() {
    let bench = Bench::with_file("{\"name\": \"left-pad\"}");
    let output = create(&bench, "111111111111").output().unwrap();
    assert_eq!(output.status.code(), Some(255));
    assert_eq!(bench.text(), "{\"name\": \"left-pad\"}");
}

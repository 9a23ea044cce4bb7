//! Where the state file is, and whose it is.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::process::Command;

use crate::bench::{Bench, account};
use crate::processes::{as_user, set_mode};

fn mode(bench: &Bench, name: &str) -> u32 {
    fs::metadata(bench.path(name)).unwrap().mode() & 0o777
}

#[test]
fn a_new_state_file_is_for_its_owner_only() {
    let bench = Bench::with_accounts(["111111111111"]);
    assert_eq!(mode(&bench, "state.json"), 0o600);
    assert_eq!(mode(&bench, "state.json.lock"), 0o600);
    assert_eq!(mode(&bench, "state.json.history.jsonl"), 0o600);
}

#[test]
fn the_mode_of_a_state_file_is_kept_and_holds_for_what_stands_beside_it() {
    let bench = Bench::with_file("");
    fs::set_permissions(bench.path("state.json"), Permissions::from_mode(0o640)).unwrap();
    bench.put([account("111111111111")]);
    bench.put([account("222222222222")]);
    assert_eq!(mode(&bench, "state.json"), 0o640);
    assert_eq!(mode(&bench, "state.json.lock"), 0o640);
    assert_eq!(mode(&bench, "state.json.history.jsonl"), 0o640);
}

#[test]
fn a_state_file_that_is_read_only_is_not_replaced() {
    let bench = Bench::with_accounts(["111111111111"]);
    let before = bench.text();
    fs::set_permissions(bench.path("state.json"), Permissions::from_mode(0o444)).unwrap();
    let error = bench.try_put([account("222222222222")]).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "cannot save the state, the file is read-only: `{}`",
            bench.path("state.json").display()
        )
    );
    assert_eq!(bench.text(), before);
    assert!(!bench.path("state.json.tmp").exists());
}

#[test]
fn a_link_stays_a_link_and_what_it_leads_to_is_replaced() {
    let bench = Bench::with_name("link.json");
    fs::create_dir(bench.path("there")).unwrap();
    symlink("middle.json", bench.path("link.json")).unwrap();
    symlink("there/state.json", bench.path("middle.json")).unwrap();
    bench.put([account("111111111111")]);
    bench.put([account("222222222222")]);

    assert!(bench.path("link.json").is_symlink());
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
    assert_eq!(bench.names(), ["link.json", "middle.json", "there"]);
    assert!(bench.path("there/state.json.lock").exists());
}

#[test]
fn links_in_a_circle_are_refused() {
    let bench = Bench::with_name("link.json");
    symlink("link.json", bench.path("link.json")).unwrap();
    let path = bench.path("link.json").display().to_string();
    assert_eq!(
        bench.store.open().unwrap_err().to_string(),
        format!("cannot use the state file, its links lead in a circle: `{path}`")
    );
}

#[test]
fn the_folders_of_a_state_file_are_made_by_who_writes_first() {
    let bench = Bench::with_name("a/b/state.json");
    assert_eq!(bench.accounts(), [""; 0]);
    assert_eq!(bench.names(), [""; 0]);
    bench.put([account("111111111111")]);
    assert_eq!(bench.accounts(), ["111111111111"]);
}

#[test]
fn a_folder_or_device_in_the_place_of_the_file_is_refused() {
    let bench = Bench::empty();
    fs::create_dir(bench.path("state.json")).unwrap();
    let path = bench.path("state.json").display().to_string();
    assert_eq!(
        bench.try_put([]).unwrap_err().to_string(),
        format!("cannot use the state file, is a directory: `{path}`")
    );

    let bench = Bench::with_name("/dev/null");
    assert_eq!(
        bench.try_put([]).unwrap_err().to_string(),
        "cannot use the state file, it is no ordinary file: `/dev/null`"
    );
}

#[test]
fn what_a_killed_process_left_is_no_hindrance() {
    let bench = Bench::with_accounts(["111111111111"]);
    fs::write(bench.path("state.json.tmp"), "half a").unwrap();
    bench.put([account("222222222222")]);
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
    assert!(!bench.path("state.json.tmp").exists());
}

#[test]
fn a_link_in_the_place_of_the_new_file_is_not_followed() {
    let bench = Bench::with_accounts(["111111111111"]);
    fs::write(bench.path("precious"), "precious").unwrap();
    symlink("precious", bench.path("state.json.tmp")).unwrap();
    bench.put([account("222222222222")]);
    assert_eq!(
        fs::read_to_string(bench.path("precious")).unwrap(),
        "precious"
    );
}

/// Puts a link to a precious file in the place of one that stands beside the state, has something
/// done, and makes sure that the precious file is as before.
fn with_link(name: &str, act: impl FnOnce(&Bench)) {
    let bench = Bench::with_accounts(["111111111111"]);
    let precious = "precious\n".repeat(30);
    fs::write(bench.path("precious"), &precious).unwrap();
    set_mode(&bench, "precious", 0o644);
    let _ = fs::remove_file(bench.path(name));
    symlink("precious", bench.path(name)).unwrap();
    act(&bench);
    assert_eq!(
        fs::read_to_string(bench.path("precious")).unwrap(),
        precious
    );
    assert_eq!(mode(&bench, "precious"), 0o644);
}

#[test]
fn a_link_in_the_place_of_the_lock_is_refused_and_not_followed() {
    with_link("state.json.lock", |bench| {
        let path = bench.path("state.json").display().to_string();
        assert_eq!(
            bench
                .try_put([account("222222222222")])
                .unwrap_err()
                .to_string(),
            format!("cannot lock the state file, it is a link: `{path}`")
        );
        assert_eq!(bench.accounts(), ["111111111111"]);
    });
}

#[test]
fn a_link_that_leads_nowhere_makes_no_file_where_it_leads() {
    for name in ["state.json.lock", "state.json.history.jsonl"] {
        let bench = Bench::with_accounts(["111111111111"]);
        fs::remove_file(bench.path(name)).unwrap();
        symlink("elsewhere", bench.path(name)).unwrap();
        let _ = bench.try_put([account("222222222222")]);
        assert!(!bench.path("elsewhere").exists(), "{name}");
    }
}

#[test]
fn a_link_in_the_place_of_the_history_is_not_followed() {
    with_link("state.json.history.jsonl", |bench| {
        let _ = bench.try_put([account("222222222222")]);
        bench.accounts();
    });
}

/// Puts a named pipe in the place of a file.
fn make_pipe(bench: &Bench, name: &str) {
    let _ = fs::remove_file(bench.path(name));
    let made = Command::new("mkfifo").arg(bench.path(name)).status();
    assert!(made.unwrap().success());
}

#[test]
fn pipes_beside_the_state_keep_nobody_waiting() {
    for name in [
        "state.json.lock",
        "state.json.history.jsonl",
        "state.json.tmp",
    ] {
        let bench = Bench::with_accounts(["111111111111"]);
        make_pipe(&bench, name);
        let _ = bench.try_put([account("222222222222")]);
        assert!(bench.accounts().contains(&"111111111111".to_owned()));
    }
}

#[test]
fn a_pipe_in_the_place_of_the_lock_is_refused() {
    let bench = Bench::with_accounts(["111111111111"]);
    make_pipe(&bench, "state.json.lock");
    let path = bench.path("state.json").display().to_string();
    assert_eq!(
        bench
            .try_put([account("222222222222")])
            .unwrap_err()
            .to_string(),
        format!("cannot lock the state file, it is no ordinary file: `{path}`")
    );
}

#[test]
fn bits_that_lend_the_rights_of_the_owner_are_not_copied() {
    let bench = Bench::with_accounts(["111111111111"]);
    set_mode(&bench, "state.json", 0o6751);
    bench.put([account("222222222222")]);
    let mode = fs::metadata(bench.path("state.json")).unwrap().mode();
    assert_eq!(mode & 0o7777, 0o751);
}

/// Gives a file to a user and a group, if this process may do that.
fn give(bench: &Bench, name: &str, user: u32, group: u32) -> bool {
    chown(bench.path(name), Some(user), Some(group)).is_ok()
}

/// Returns whose a file is, and what they may do with it.
fn rights(bench: &Bench, name: &str) -> (u32, u32, u32) {
    let metadata = fs::metadata(bench.path(name)).unwrap();
    (metadata.uid(), metadata.gid(), metadata.mode() & 0o7777)
}

#[test]
fn an_administrator_keeps_owner_and_group() {
    let bench = Bench::with_file("");
    set_mode(&bench, "state.json", 0o660);
    if !give(&bench, "state.json", 4001, 4002) {
        return;
    }
    bench.put([account("111111111111")]);
    for name in ["state.json", "state.json.lock", "state.json.history.jsonl"] {
        assert_eq!(rights(&bench, name), (4001, 4002, 0o660), "{name}");
    }
}

/// Has a user who is in some groups change a state file that a group shares; returns whose the file
/// is then. None if this process can't be another user.
fn changed_by_another(mode: u32, groups: &str) -> Option<(u32, u32, u32)> {
    let bench = Bench::with_file("");
    set_mode(&bench, "state.json", mode);
    set_mode(&bench, "", 0o777);
    if !give(&bench, "state.json", 4001, 4002) {
        return None;
    }
    let mut create = as_user("4003", "4004", groups, &bench);
    let output = create.args(["sim", "account", "create"]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    Some(rights(&bench, "state.json"))
}

#[test]
fn a_file_that_a_group_shares_stays_the_group_s() {
    if let Some(rights) = changed_by_another(0o660, "4002,4004") {
        assert_eq!(rights, (4003, 4002, 0o660));
    }
}

#[test]
fn another_group_may_do_what_anybody_may() {
    if let Some(rights) = changed_by_another(0o664, "4004") {
        assert_eq!(rights, (4003, 4004, 0o644));
    }
}

//! Where the state file is, and whose it is.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use crate::bench::{Bench, account};

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

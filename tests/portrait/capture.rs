//! Organizations copied by the script of `sim capture`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::answers::must_be_answered_the_same;
use crate::flows::{full, opened};
use crate::script;
use crate::terminal::{ORGSIM, Terminal, has_shell, printed};
use crate::zone::{MANAGEMENT, SHOP};

/// Puts orgsim on the path as `aws`.
fn as_aws(world: &Terminal) {
    let folder = world.path("bin");
    fs::create_dir_all(&folder).unwrap();
    let link = folder.join("aws");
    if !link.exists() {
        #[cfg(unix)]
        std::os::unix::fs::symlink(ORGSIM, link).unwrap();
    }
    world.write("capture.sh", &printed(&world.assert("sim capture")));
}

/// Captures a world into a folder; returns what is printed and how it ends.
fn capture(world: &Terminal, state: &str, caller: &str, folder: &str) -> String {
    as_aws(world);
    let mut command = world.shell(
        "sh",
        &format!("sh capture.sh {folder} 2>&1 || echo \"[$?]\""),
    );
    let path = format!("{}:/usr/bin:/bin", world.path("bin").display());
    command.env("PATH", path).env("ORGSIM_STATE_FILE", state);
    if !caller.is_empty() {
        command.env("ORGSIM_CALLER", caller);
    }
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

/// Returns all files below a folder, by name.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                files.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    files
}

#[test]
fn a_capture_of_a_capture_has_the_same_files_and_an_anonymous_world_has_nothing_real() {
    if !has_shell("sh") {
        return;
    }
    let world = full();
    must_be_captured_again(&world, MANAGEMENT);
    world.does("--state-file anonymous.json sim import --from real --anonymize");
    let text = printed(&world.assert("--state-file anonymous.json sim export"));
    for real in [
        "111111111111",
        "200000000003",
        "shop",
        "logs@example.com",
        "Security",
        "Second",
        "012345678901",
    ] {
        assert!(!text.contains(real), "{real}\n{text}");
    }
    let count = |state: &str| {
        let line = format!("--state-file {state} list-accounts --query length(Accounts)");
        printed(&world.assert(&line))
    };
    assert_eq!(count("anonymous.json"), count("state.json"));
}

#[test]
fn what_was_refused_to_a_member_is_told_and_the_rest_is_captured() {
    if !has_shell("sh") {
        return;
    }
    let errors = must_be_captured_again(&full(), SHOP);
    assert!(
        errors.starts_with("not known of the organization:\n"),
        "{errors}"
    );
    assert!(
        errors.contains("\n  organizations list-accounts: "),
        "{errors}"
    );
}

/// Captures a world, imports that, and captures it again; returns what the import told.
#[track_caller]
fn must_be_captured_again(world: &Terminal, caller: &str) -> String {
    let told = capture(world, "state.json", caller, "real");
    assert!(told.starts_with("real: "), "{told}");
    let imported = world
        .assert("--state-file copy.json sim import --from real")
        .success()
        .stdout("");
    capture(world, "copy.json", "", "again");
    let (before, after) = (files(&world.path("real")), files(&world.path("again")));
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after));
    for (name, text) in &before {
        assert_eq!(text, &after[name], "{name}");
    }
    let now = "2026-01-05T09:00:00Z".parse().unwrap();
    let [mut real, mut copy] = ["state.json", "copy.json"].map(|name| opened(&world.path(name)));
    assert!(must_be_answered_the_same(caller, &mut real, &mut copy, now) > 0);
    String::from_utf8(imported.get_output().stderr.clone()).unwrap()
}

#[test]
fn what_the_tests_take_for_the_script_makes_the_same_files() {
    if !has_shell("sh") {
        return;
    }
    let world = full();
    let now = "2026-01-05T09:00:00Z".parse().unwrap();
    for caller in [MANAGEMENT, SHOP] {
        let [of_script, of_tests] = ["script", "tests"].map(|by| format!("{by}-{caller}"));
        capture(&world, "state.json", caller, &of_script);
        let folder = world.path(&of_tests);
        fs::create_dir(&folder).unwrap();
        script::capture(&mut opened(&world.path("state.json")), caller, now, &folder);
        let told = |name: &str| {
            let mut files = files(&world.path(name));
            // It is not the command line that refuses here.
            files.remove("refused.txt");
            let of_caller = files.get_mut("caller.json").unwrap();
            assert!(of_caller.contains(&format!("\"Account\": \"{caller}\"")));
            of_caller.clear();
            files
        };
        assert_eq!(told(&of_tests), told(&of_script));
    }
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    if !has_shell("sh") {
        return;
    }
    let world = full();
    fs::create_dir(world.path("full")).unwrap();
    world.write("full/file", "");
    assert_eq!(
        capture(&world, "state.json", MANAGEMENT, "full"),
        "capture: the folder is not empty: full\n[255]\n"
    );
    assert_eq!(files(&world.path("full")).len(), 1);
    assert_eq!(
        capture(&world, "state.json", MANAGEMENT, "a b"),
        "usage: sh capture.sh [FOLDER]\n[252]\n"
    );
}

#[test]
fn nothing_real_is_left_in_an_anonymous_world() {
    if !has_shell("sh") {
        return;
    }
    let world = full();
    capture(&world, "state.json", MANAGEMENT, "real");
    world
        .assert("--state-file copy.json sim import --from real --anonymize")
        .success();
    let text = printed(&world.assert("--state-file copy.json sim export"));
    for real in [
        "111111111111",
        "200000000003",
        "shop",
        "logs@example.com",
        "Security",
        "Second",
        "012345678901",
    ] {
        assert!(!text.contains(real), "{real}\n{text}");
    }
    let accounts = |state: &str| {
        printed(&world.assert(&format!(
            "--state-file {state} list-accounts --query length(Accounts)"
        )))
    };
    assert_eq!(accounts("copy.json"), accounts("state.json"));
}

#[test]
fn a_folder_that_is_no_capture_is_refused() {
    let world = Terminal::new();
    world.shows(
        "sim import --from nowhere",
        "\norgsim: [ERROR]: nothing was imported: this is no capture\ncaller.json: there is no `Account` in it, or it is not \
         there\n[255]",
    );
    fs::create_dir(world.path("odd")).unwrap();
    world.write("odd/caller.json", "{\"Account\": \"111111111111\"}");
    world.write("odd/organization.json", "{\"Organization\":");
    world.shows(
        "sim import --from odd",
        "\norgsim: [ERROR]: nothing was imported: this is no capture\norganization.json: EOF while parsing a value at line 1 \
         column 16\n[255]",
    );
    assert!(!world.path("state.json").exists());
}

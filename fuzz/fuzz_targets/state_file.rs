//! State files: any bytes are a state or are refused, by commands that look and by one that writes.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let folder = folder.path();
    std::fs::write(folder.join("state.json"), bytes).expect("the folder is ours");
    orgsim_fuzz::run(folder, &["sim", "validate"]);
    orgsim_fuzz::run(folder, &["sim", "tree"]);
    orgsim_fuzz::run(folder, &["list-accounts"]);
    orgsim_fuzz::run(folder, &["create-organization"]);
});

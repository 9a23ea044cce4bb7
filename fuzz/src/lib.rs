//! The surroundings in which command lines are tried: an empty folder, and no other programs.

use std::ffi::OsString;
use std::path::Path;

use orgsim::{Environment, Exit, Streams};

/// Runs a command line in a folder, where `state.json` is the state file.
pub fn run(folder: &Path, words: &[&str]) -> Exit {
    let variable = |name: &str| match name {
        "HOME" => Some(folder.into()),
        "ORGSIM_NO_SYNC" => Some("1".into()),
        "ORGSIM_SEED" => Some("1".into()),
        "ORGSIM_STATE_FILE" => Some("state.json".into()),
        "PATH" => Some("/nowhere".into()),
        _ => None,
    };
    let environment = Environment {
        arguments: words.iter().map(OsString::from).collect(),
        folder: folder.to_owned(),
        ..Environment::bare("orgsim", &variable)
    };
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    orgsim::run(&environment, &mut streams)
}

//! The surroundings in which command lines are tried: an empty folder, and no other programs.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use organizations::model::Timestamp;
use orgsim::{Children, Environment, Exit, Input, Streams};

/// Standard input with nothing in it.
struct Nothing;

impl Input for Nothing {
    fn rest(&self) -> io::Result<Vec<u8>> {
        Ok(Vec::new())
    }

    fn line(&self) -> io::Result<Option<String>> {
        Ok(None)
    }
}

/// Runs a command line in a folder, where `state.json` is the state file.
pub fn run(folder: &Path, words: &[&str]) -> Exit {
    let environment = Environment {
        program: "orgsim".to_owned(),
        executable: std::env::current_exe,
        arguments: words.iter().map(OsString::from).collect(),
        variable: &|name| match name {
            "HOME" => Some(folder.into()),
            "ORGSIM_NO_SYNC" => Some("1".into()),
            "ORGSIM_SEED" => Some("1".into()),
            "ORGSIM_STATE_FILE" => Some("state.json".into()),
            "PATH" => Some("/nowhere".into()),
            _ => None,
        },
        folder: folder.to_owned(),
        now: Timestamp(jiff::Timestamp::UNIX_EPOCH),
        input: &Nothing,
        terminal: None,
        children: Children::Capture,
    };
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    orgsim::run(&environment, &mut streams)
}

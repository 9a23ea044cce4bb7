//! Runs the program in the surroundings of a scenario.

use std::ffi::OsString;
use std::path::Path;

use jiff::Timestamp;
use orgsim::{Environment, Streams};

/// What a command printed, and how it ended.
pub(crate) struct Found {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) exit: u8,
}

/// Runs a command line in a folder, which also holds the state; `now` is the time if it is said.
pub(crate) fn run(folder: &Path, account: &str, now: Option<Timestamp>, words: &[String]) -> Found {
    let now = now.map(|now| now.to_string());
    let variable = |name: &str| variable(folder, account, now.as_deref(), name);
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let environment = Environment {
        arguments: words.iter().map(OsString::from).collect(),
        folder: folder.to_owned(),
        now: organizations::model::Timestamp(Timestamp::now()),
        ..Environment::bare("orgsim", &variable)
    };
    let mut streams = Streams {
        output: &mut stdout,
        errors: &mut stderr,
    };
    let exit = orgsim::run(&environment, &mut streams);
    Found {
        stdout: String::from_utf8_lossy(&stdout).into_owned(),
        stderr: String::from_utf8_lossy(&stderr).into_owned(),
        exit: exit.code(),
    }
}

fn variable(folder: &Path, account: &str, now: Option<&str>, name: &str) -> Option<OsString> {
    match name {
        "AWS_ACCESS_KEY_ID" => Some(account.into()),
        "AWS_SECRET_ACCESS_KEY" => Some("x".into()),
        "AWS_DEFAULT_REGION" => Some("us-east-1".into()),
        "AWS_PAGER" => Some(OsString::new()),
        "HOME" => Some(folder.into()),
        "LC_ALL" => Some("C.UTF-8".into()),
        "ORGSIM_NOW" => now.map(OsString::from),
        "ORGSIM_NO_SYNC" => Some("1".into()),
        "ORGSIM_STATE_FILE" => Some(folder.join("state.json").into()),
        "PATH" => Some("/usr/bin:/bin".into()),
        "TZ" => Some("UTC".into()),
        _ => None,
    }
}

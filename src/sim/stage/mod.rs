//! A folder with a state file of its own, in which the program runs commands as if somebody typed them there.

mod interrupt;
mod left;

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::{Environment, Exit, Streams};

pub(super) use interrupt::whole;

/// How many names are tried for the folder before something else must be wrong.
const MOST_NAMES: usize = 1000;

/// The name of the state file in the folder.
const STATE: &str = "state.json";

/// A folder with a state file. It is removed in the end, also if the program is interrupted.
pub(super) struct Stage {
    folder: PathBuf,
}

impl Stage {
    /// Makes a folder that nobody else has, where temporary files are.
    pub(super) fn new() -> io::Result<Self> {
        Self::beside(&std::env::temp_dir().join("orgsim"))
    }

    /// Makes a folder whose name begins as this path does, while nobody else makes such a one: those that are
    /// there were left by processes that were killed, and are removed.
    pub(super) fn alone(beginning: &Path) -> io::Result<Self> {
        left::remove(beginning);
        Self::beside(beginning)
    }

    /// Makes a folder that nobody else has, with a name that begins as this path does.
    fn beside(beginning: &Path) -> io::Result<Self> {
        let folder = interrupt::guarded(|| new_folder(beginning))?;
        Ok(Self { folder })
    }

    /// Returns the path of the state file.
    pub(super) fn state_file(&self) -> PathBuf {
        self.folder.join(STATE)
    }

    /// Returns the surroundings of commands: nothing of the user's own reaches them.
    ///
    /// They are `orgsim`, whatever name the program was started by: as `aws`, it takes no short form.
    pub(super) fn environment<'a>(
        &self,
        outer: &Environment<'_>,
        variable: &'a dyn Fn(&str) -> Option<OsString>,
    ) -> Environment<'a> {
        Environment {
            executable: outer.executable,
            folder: self.folder.clone(),
            now: outer.now,
            ..Environment::bare("orgsim", variable)
        }
    }

    /// Returns a variable of the surroundings.
    pub(super) fn variable(&self, name: &str) -> Option<OsString> {
        match name {
            "HOME" => Some(self.folder.clone().into()),
            "ORGSIM_STATE_FILE" => Some(Path::new(STATE).into()),
            "ORGSIM_NO_SYNC" => Some("1".into()),
            "TZ" => Some("UTC".into()),
            _ => None,
        }
    }
}

/// Runs a command line that is given as the words behind `orgsim`, on a stage; returns how it ends.
pub(super) fn run(
    words: &[String],
    surroundings: &Environment<'_>,
    streams: &mut Streams<'_>,
) -> Exit {
    let environment = Environment {
        arguments: words.iter().map(OsString::from).collect(),
        program: surroundings.program.clone(),
        folder: surroundings.folder.clone(),
        ..*surroundings
    };
    interrupt::whole(|| crate::run(&environment, streams))
}

impl Drop for Stage {
    fn drop(&mut self) {
        interrupt::release(&self.folder);
    }
}

fn new_folder(beginning: &Path) -> io::Result<PathBuf> {
    let process = std::process::id();
    for number in 0..MOST_NAMES {
        let mut folder = beginning.as_os_str().to_owned();
        folder.push(format!("-{process}-{number}"));
        let folder = PathBuf::from(folder);
        match fs::create_dir(&folder) {
            // One that is there already is another stage's, or was left by a process that was killed.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => return made.map(|()| folder),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

//! The surroundings of a scenario: a folder of its own, a fixed time, ids from a seed, and nothing
//! of the machine.

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use tempfile::TempDir;

/// A world of its own for one scenario.
pub(crate) struct Surroundings {
    folder: TempDir,
    now: String,
}

impl Surroundings {
    /// Makes an empty world, on the day of the documents that orgsim started from.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        Self {
            folder,
            now: "2017-02-14T12:15:00Z".to_owned(),
        }
    }

    /// Lets it be another time.
    pub(crate) fn at(&mut self, now: &str) {
        now.clone_into(&mut self.now);
    }

    /// Writes a file into the folder that commands run in.
    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).expect("the folder is ours");
    }

    /// Returns the text of the state file.
    pub(crate) fn state(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("state.json")).expect("a command wrote it")
    }

    /// Runs a command line, split at blanks, as whoever calls when nothing else is said.
    pub(crate) fn run(&self, line: &str) -> Assert {
        self.words(&line.split(' ').collect::<Vec<_>>())
    }

    /// Runs a command line, split at blanks, as an account.
    pub(crate) fn run_as(&self, account: &str, line: &str) -> Assert {
        self.command()
            .env("AWS_ACCESS_KEY_ID", account)
            .args(line.split(' '))
            .assert()
    }

    /// Runs a command with words that have blanks in them.
    pub(crate) fn words(&self, words: &[&str]) -> Assert {
        self.command().args(words).assert()
    }

    fn command(&self) -> Command {
        let mut command = Command::cargo_bin("orgsim").expect("the program was built");
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.folder.path())
            .env("TZ", "UTC")
            .env("ORGSIM_STATE_FILE", "state.json")
            .env("ORGSIM_NOW", &self.now)
            .env("ORGSIM_SEED", "1")
            .env("ORGSIM_NO_SYNC", "1");
        command
    }
}

/// Returns what a command printed, which must have succeeded.
pub(crate) fn printed(assert: &Assert) -> String {
    let output = assert.get_output();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout.clone()).expect("orgsim prints UTF-8")
}

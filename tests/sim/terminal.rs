//! A terminal in which commands run, with a folder of its own and nothing of the machine.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A terminal.
pub(crate) struct Terminal {
    folder: TempDir,
}

impl Terminal {
    /// Opens a terminal in an empty folder.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        Self { folder }
    }

    /// Opens a terminal with a world whose clock stands at nine in the morning of March 1, 2026.
    pub(crate) fn in_march() -> Self {
        let terminal = Self::new();
        terminal.shows("sim init --seed 1 --now 2026-03-01T09:00:00Z", "");
        terminal
    }

    /// Prepares a command line, split at blanks.
    pub(crate) fn command(&self, line: &str) -> Command {
        let mut command = self.program(env!("CARGO_BIN_EXE_orgsim"));
        command.args(line.split(' '));
        command
    }

    /// Prepares to run a program, in the folder and with nothing of the machine but where programs are.
    pub(crate) fn program(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.folder.path())
            .env("ORGSIM_NO_SYNC", "1")
            .env("ORGSIM_STATE_FILE", "state.json")
            .env("TMPDIR", self.folder.path())
            .env("TZ", "UTC");
        command
    }

    /// Runs a command line and returns what it prints, then how it ends if not well.
    pub(crate) fn run(&self, line: &str) -> String {
        shown(&self.command(line).output().unwrap())
    }

    /// Runs a command line with variables of the environment.
    pub(crate) fn run_with<const N: usize>(
        &self,
        variables: [(&str, &str); N],
        line: &str,
    ) -> String {
        shown(&self.command(line).envs(variables).output().unwrap())
    }

    /// Runs a command line that is to print this.
    #[track_caller]
    pub(crate) fn shows(&self, line: &str, expected: &str) {
        assert_eq!(self.run(line), expected, "{line}");
    }

    /// Runs a command line that is to succeed, whatever it prints.
    #[track_caller]
    pub(crate) fn does(&self, line: &str) {
        let output = self.command(line).output().unwrap();
        assert!(output.status.success(), "{}", shown(&output));
    }

    /// Writes a file.
    pub(crate) fn write(&self, name: &str, content: &str) {
        fs::write(self.folder.path().join(name), content).unwrap();
    }

    /// Reads a file.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// Returns the path of a file.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the names of what is in the folder.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

/// Tells whether a shell is on this machine. Not every machine has every shell: what is not tried is told.
#[expect(clippy::print_stderr, reason = "cargo shows it to whoever asks")]
pub(crate) fn has_shell(shell: &str) -> bool {
    let mut version = Command::new(shell);
    let version = version.args(["-c", "true"]).stderr(Stdio::null());
    let is_there = version.status().is_ok_and(|status| status.success());
    if !is_there {
        eprintln!("skipped: there is no `{shell}` on this machine");
    }
    is_there
}

fn shown(output: &Output) -> String {
    let printed = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => format!("{printed}{errors}"),
        Some(code) => format!("{printed}{errors}[{code}]"),
        None => format!("{printed}{errors}[killed]"),
    }
}

//! A terminal in which commands run, with a folder of its own and nothing of the machine.
//!
//! All tests that start the program do it here.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]
#![expect(dead_code, reason = "not every folder of tests needs all of it")]

mod screen;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use assert_cmd::assert::{Assert, OutputAssertExt};
use tempfile::TempDir;

/// The program.
pub(crate) const ORGSIM: &str = env!("CARGO_BIN_EXE_orgsim");

/// Prepares to run a program in a folder, where `state.json` is the state file, and with nothing of the
/// machine.
pub(crate) fn hermetic(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .env("ORGSIM_NO_SYNC", "1")
        .env("ORGSIM_STATE_FILE", "state.json")
        .env("TMPDIR", folder)
        .env("TZ", "UTC");
    command
}

/// A terminal.
pub(crate) struct Terminal {
    folder: TempDir,
    /// Variables that all commands are given.
    variables: BTreeMap<&'static str, String>,
}

impl Terminal {
    /// Opens a terminal in an empty folder.
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            variables: BTreeMap::new(),
        }
    }

    /// Opens a terminal whose variables say that it is a quarter past noon of February 14, 2017, the day of
    /// the documents that orgsim started from, and that ids come from a seed.
    pub(crate) fn in_february() -> Self {
        let mut terminal = Self::new();
        terminal.at("2017-02-14T12:15:00Z");
        terminal.variables.insert("ORGSIM_SEED", "1".to_owned());
        terminal
    }

    /// Opens a terminal with a world whose clock stands at nine in the morning of March 1, 2026.
    pub(crate) fn in_march() -> Self {
        let terminal = Self::new();
        terminal.shows("sim init --seed 1 --now 2026-03-01T09:00:00Z", "");
        terminal
    }

    /// Sets the variable that says what time it is.
    pub(crate) fn at(&mut self, now: &str) {
        self.variables.insert("ORGSIM_NOW", now.to_owned());
    }

    /// Prepares a command line, split at blanks.
    pub(crate) fn command(&self, line: &str) -> Command {
        self.words(&line.split(' ').collect::<Vec<_>>())
    }

    /// Prepares a command line with words that have blanks in them.
    pub(crate) fn words(&self, words: &[&str]) -> Command {
        let mut command = self.program(ORGSIM);
        command.args(words);
        command
    }

    /// Prepares to run a program, in the folder and with nothing of the machine but where programs are.
    pub(crate) fn program(&self, program: &str) -> Command {
        let mut command = hermetic(program, self.folder.path());
        command.envs(&self.variables);
        command
    }

    /// Prepares to run lines in a shell that finds orgsim.
    pub(crate) fn shell(&self, shell: &str, lines: &str) -> Command {
        let program = Path::new(ORGSIM).parent().unwrap();
        let mut command = self.program(shell);
        command
            .args(["-c", lines])
            .env("PATH", format!("{}:/usr/bin:/bin", program.display()));
        command
    }

    /// Runs a command line, for assertions on what it does.
    pub(crate) fn assert(&self, line: &str) -> Assert {
        self.command(line).assert()
    }

    /// Runs a command line with words that have blanks in them, for assertions on what it does.
    pub(crate) fn assert_words(&self, words: &[&str]) -> Assert {
        self.words(words).assert()
    }

    /// Runs a command line as an account, for assertions on what it does.
    pub(crate) fn assert_as(&self, account: &str, line: &str) -> Assert {
        let mut command = self.command(line);
        command.env("AWS_ACCESS_KEY_ID", account).assert()
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

    /// Runs a command line whose standard output is a terminal, in this process, and returns what it shows.
    pub(crate) fn on_screen(&self, line: &str) -> String {
        self.on_screen_of(80, line)
    }

    /// Runs a command line on a terminal that is so wide, as [`Terminal::on_screen`] does.
    pub(crate) fn on_screen_of(&self, columns: usize, line: &str) -> String {
        let (exit, output, errors) = self.inside(Some(orgsim::Terminal { columns }), line);
        assert_eq!((exit, errors), (orgsim::Exit::Ok, String::new()));
        output
    }

    /// Runs a command line that is to succeed in this process, and returns what it prints: much faster than a
    /// process of its own.
    #[track_caller]
    pub(crate) fn does_inside(&self, line: &str) -> String {
        let (exit, output, errors) = self.inside(None, line);
        assert_eq!(exit, orgsim::Exit::Ok, "{line}: {output}{errors}");
        output
    }

    /// Runs a command line in this process, and tells whether it succeeds.
    pub(crate) fn succeeds_inside(&self, line: &str) -> bool {
        self.inside(None, line).0 == orgsim::Exit::Ok
    }

    /// Runs a command line in this process. Returns how it ends, what it prints, and what it says of it.
    fn inside(
        &self,
        terminal: Option<orgsim::Terminal>,
        line: &str,
    ) -> (orgsim::Exit, String, String) {
        let variable = |name: &str| match name {
            "HOME" => Some(self.folder.path().into()),
            "ORGSIM_NO_SYNC" => Some("1".into()),
            "ORGSIM_STATE_FILE" => Some("state.json".into()),
            "TZ" => Some("UTC".into()),
            name => self.variables.get(name).map(Into::into),
        };
        let environment = orgsim::Environment {
            arguments: line.split(' ').map(Into::into).collect(),
            folder: self.folder.path().to_owned(),
            terminal,
            ..orgsim::Environment::bare("orgsim", &variable)
        };
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut streams = orgsim::Streams {
            output: &mut output,
            errors: &mut errors,
        };
        let exit = orgsim::run(&environment, &mut streams);
        let [output, errors] = [output, errors].map(|text| String::from_utf8(text).unwrap());
        (exit, output, errors)
    }

    /// Writes a file.
    pub(crate) fn write(&self, name: &str, content: &str) {
        fs::write(self.folder.path().join(name), content).unwrap();
    }

    /// Reads a file.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// Returns the folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
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

/// Returns what a command printed, which must have succeeded.
pub(crate) fn printed(assert: &Assert) -> String {
    let output = assert.get_output();
    assert!(output.status.success(), "{}", shown(output));
    String::from_utf8(output.stdout.clone()).unwrap()
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

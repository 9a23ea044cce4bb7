//! Where scenes are played: a folder with a state file, in this process.

use std::ffi::OsString;
use std::path::Path;
use std::{fs, iter};

use orgsim::{Environment, Streams};
use tempfile::TempDir;

use crate::scenes;

/// A folder with a state file.
pub(crate) struct Stage(TempDir);

/// The service looks at what the reference's client would refuse, so that its rules are reached, too.
const CONFIG: &str = "[default]\nparameter_validation = false\n";

impl Stage {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("config"), CONFIG).unwrap();
        Self(folder)
    }

    /// Begins with a world of the table.
    pub(crate) fn of(world: &str) -> Self {
        let stage = Self::new();
        stage.take_over(scenes::world(world));
        stage
    }

    /// Makes a world by commands.
    pub(crate) fn made_by(commands: &[String]) -> Self {
        let stage = Self::new();
        for command in commands {
            let (exit, printed) = stage.run(command);
            assert_eq!(exit, 0, "{command}: {printed}");
        }
        stage
    }

    /// Goes on in a copy, so that nothing that happens there happens here.
    pub(crate) fn on_a_copy(&self) -> Self {
        let copy = Self::new();
        copy.take_over(self);
        copy
    }

    /// Copies the state and its log.
    fn take_over(&self, other: &Self) {
        other.leave_in(self.0.path());
    }

    /// Copies the state, its log and the configuration to a folder.
    pub(crate) fn leave_in(&self, folder: &Path) {
        for file in ["config", "state.json", "state.json.history.jsonl"] {
            fs::copy(self.0.path().join(file), folder.join(file)).unwrap();
        }
    }

    /// Runs a command, or replaces a text in the state file.
    pub(crate) fn step(&self, line: &str) -> (i32, String) {
        let Some(edit) = line.strip_prefix("edit ") else {
            return self.run(line);
        };
        let (old, new) = edit.split_once(' ').unwrap();
        let path = self.0.path().join("state.json");
        let state = fs::read_to_string(&path).unwrap();
        assert!(state.contains(old), "{old}");
        fs::write(path, state.replace(old, new)).unwrap();
        (0, String::new())
    }

    /// Runs a line that begins with the program.
    pub(crate) fn run_line(&self, line: &str) -> (i32, String) {
        self.run(line.strip_prefix("orgsim ").unwrap())
    }

    /// Runs a command, and returns how it ended and what it printed.
    pub(crate) fn run(&self, line: &str) -> (i32, String) {
        let folder = self.0.path();
        let variable = |name: &str| match name {
            "HOME" => Some(OsString::from(folder)),
            "AWS_CONFIG_FILE" => Some(folder.join("config").into()),
            "ORGSIM_STATE_FILE" => Some(Path::new("state.json").into()),
            "ORGSIM_NO_SYNC" => Some("1".into()),
            "TZ" => Some("UTC".into()),
            _ => None,
        };
        let environment = Environment {
            arguments: words(line).into_iter().map(OsString::from).collect(),
            folder: folder.to_owned(),
            ..Environment::bare("orgsim", &variable)
        };
        let mut output = Vec::new();
        let mut errors = Vec::new();
        let mut streams = Streams {
            output: &mut output,
            errors: &mut errors,
        };
        let exit = orgsim::run(&environment, &mut streams);
        let text = [output, errors].concat();
        (exit.code().into(), String::from_utf8(text).unwrap())
    }
}

/// Splits a line at blanks outside of single quotes. `{129}` stands for a text of so many letters.
pub(crate) fn words(line: &str) -> Vec<String> {
    let words = reference::shlex::split(line).unwrap();
    words.into_iter().map(|word| long(&word)).collect()
}

fn long(word: &str) -> String {
    let number = |text: &str| text.parse::<usize>().ok();
    if let Some((before, behind)) = word.split_once('{')
        && let Some((inside, behind)) = behind.split_once('}')
        && let Some(number) = number(inside)
    {
        let letters: String = iter::repeat_n('x', number).collect();
        return format!("{before}{letters}{behind}");
    }
    word.to_owned()
}

/// Returns the form of a command: its words without the values of options.
pub(crate) fn form(line: &str) -> String {
    let mut form = Vec::new();
    for word in words(line) {
        let is_value = word.contains(['=', '{', '@']) || word.contains(char::is_numeric);
        if word.starts_with("--") || !is_value {
            form.push(word.split('=').next().unwrap().to_owned());
        }
    }
    form.join(" ")
}

//! A command of the simulator, by its words.

use std::ffi::OsString;
use std::time::SystemTime;

use hyper::StatusCode;
use reference::json;
use shape::{Map, Value};

use super::{Control, JSON, Refused, members};
use crate::endpoint::answer::Answer;
use crate::{Environment, Exit, Streams};

/// The commands that may be called: those that start no program and name no file.
const COMMANDS: &[&str] = &[
    "account",
    "can",
    "clock",
    "diff",
    "explain",
    "export",
    "fault",
    "graph",
    "handshake",
    "history",
    "ids",
    "inbox",
    "init",
    "jobs",
    "load",
    "quota",
    "redo",
    "save",
    "saved",
    "services",
    "tree",
    "undo",
    "use",
    "validate",
    "whoami",
];

/// Options that name files, or that would never end.
const OPTIONS: &[&str] = &[
    "--against",
    "--context-file",
    "--follow",
    "--junit",
    "--policy-file",
    "--profile",
    "--state-file",
    "--tests",
];

impl Control {
    /// Runs a command in this process.
    pub(super) fn sim(&self, body: &[u8]) -> Result<Answer, Refused> {
        let mut members = members(body, &["args"])?;
        let words = match members.remove("args") {
            Some(Value::List(words)) => words,
            _ => Vec::new(),
        };
        let texts = words.iter().map(|word| word.as_str().map(str::to_owned));
        let texts: Option<Vec<_>> = texts.collect();
        let Some(words) = texts.filter(|words| !words.is_empty()) else {
            let why =
                "`args` is a list of words as in `[\"clock\",\"advance\",\"15d\"]`".to_owned();
            return Err(Refused(StatusCode::BAD_REQUEST, why));
        };
        if let Some(why) = forbidden(&words) {
            return Ok(outcome(
                StatusCode::FORBIDDEN,
                Exit::Usage,
                Value::Null,
                why,
            ));
        }
        let (exit, output, errors) = self.run(words);
        // Some print a drawing, or nothing.
        let output = json::parse(&output).unwrap_or_else(|_| output.into());
        Ok(outcome(StatusCode::OK, exit, output, errors))
    }

    fn run(&self, words: Vec<String>) -> (Exit, String, String) {
        let before = ["--output", "json", "sim"].map(OsString::from);
        let variable = |name: &str| {
            let found = self.variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| value.clone())
        };
        let environment = Environment {
            arguments: before
                .into_iter()
                .chain(words.into_iter().map(OsString::from))
                .collect(),
            now: crate::machine_time(SystemTime::now()),
            ..Environment::bare("orgsim", &variable)
        };
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut streams = Streams {
            output: &mut output,
            errors: &mut errors,
        };
        let exit = (self.run)(&environment, &mut streams);
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        (exit, text(output), text(errors))
    }
}

/// Says why words may not be run; nothing if they may.
fn forbidden(words: &[String]) -> Option<String> {
    let command = words[0].as_str();
    if !COMMANDS.contains(&command) {
        return Some(format!("this command can't be called here: `{command}`"));
    }
    let is_file = |word: &&String| {
        let name = word.split('=').next().unwrap_or_default();
        let compares_file = command == "diff" && !name.starts_with(['@', '-']);
        OPTIONS.contains(&name)
            || word.contains("file://")
            || word.contains("fileb://")
            || compares_file
    };
    let word = words[1..].iter().find(is_file)?;
    Some(format!("this can't be said here: `{word}`"))
}

fn outcome(status: StatusCode, exit: Exit, output: Value, errors: String) -> Answer {
    let mut body = Map::new();
    body.push("exit", i64::from(exit.code()));
    body.push("output", output);
    body.push("errors", errors);
    Answer::of(status, JSON, json::tight(&body.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_forbidden(line: &str) -> bool {
        let words: Vec<_> = line.split(' ').map(str::to_owned).collect();
        forbidden(&words).is_some()
    }

    #[test]
    fn commands_that_start_programs_or_name_files_are_forbidden() {
        for line in [
            "serve",
            "import org.yaml",
            "shim",
            "man folder",
            "clock --state-file x",
            "clock --state-file=x",
            "history --follow",
            "can a b --context-file x",
            "can --tests folder",
            "account create --name file://x",
            "diff a/state.json",
            "diff @1 state.json",
            "--output text clock",
        ] {
            assert!(is_forbidden(line), "{line}");
        }
        for line in [
            "clock advance 15d",
            "diff @3 @1",
            "can dev s3:GetObject",
            "init --force --seed 1",
        ] {
            assert!(!is_forbidden(line), "{line}");
        }
    }
}

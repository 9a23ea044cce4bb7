//! What a command is given by whoever started it. Nothing below `main` asks the machine for it.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;

use organizations::model::Timestamp;

/// The surroundings of one command.
pub struct Environment<'a> {
    /// The name that the program was started by, without folders: `aws` or `orgsim`.
    pub program: String,
    /// The words after the program's name.
    pub arguments: Vec<OsString>,
    /// Returns an environment variable.
    pub variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// The folder that relative paths start from; empty for the process's own.
    pub folder: PathBuf,
    /// The time of the machine.
    pub now: Timestamp,
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Standard output.
    pub output: &'a mut dyn Write,
    /// Standard error.
    pub errors: &'a mut dyn Write,
    /// The terminal that standard output is, if it is one.
    pub terminal: Option<Terminal>,
}

/// The terminal that standard output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// How many characters a line has.
    pub columns: usize,
}

impl Environment<'_> {
    /// Returns an environment variable as text; what is no Unicode is replaced.
    pub fn text(&self, variable: &str) -> Option<String> {
        (self.variable)(variable).map(|value| value.to_string_lossy().into_owned())
    }
}

//! What a server is told when it starts.

use std::ffi::OsString;
use std::path::PathBuf;

use super::child::Variable;
use super::control::RunCommand;
use crate::store::StoreSettings;

/// The port if none is named (`endpoint.md` section 1).
pub const DEFAULT_PORT: u16 = 6747;

/// What a server is told when it starts.
pub struct Settings<'a> {
    /// The state file, by its absolute path, and how it is used.
    pub store: StoreSettings,
    /// The port on which it listens; with 0 the system chooses one.
    pub port: u16,
    /// The file that gets the port once it listens.
    pub port_file: Option<PathBuf>,
    /// The names besides those of the machine itself under which clients may call.
    pub hosts: Vec<String>,
    /// Whether each call is a line on standard error.
    pub logs: bool,
    /// What runs the simulator's commands; none if nobody may control it from outside.
    pub control: Option<Commands>,
    /// The command that runs with the server, if one does.
    pub child: Option<ChildSettings<'a>>,
}

/// The simulator's commands, and what they are given.
pub struct Commands {
    /// Runs one.
    pub run: RunCommand,
    /// The variables of its environment.
    pub variables: Vec<(&'static str, OsString)>,
}

/// A command that runs with a server.
pub struct ChildSettings<'a> {
    /// Its words.
    pub words: Vec<OsString>,
    /// Returns the variables to set and unset for it, given the address of the server.
    pub variables: &'a dyn Fn(&str) -> Vec<Variable>,
}

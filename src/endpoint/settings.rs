//! What a server is told when it starts.

use std::path::PathBuf;

use crate::store::StoreSettings;

/// The port if none is named (`endpoint.md` section 1).
pub const DEFAULT_PORT: u16 = 6747;

/// What a server is told when it starts.
#[derive(Debug)]
pub struct Settings {
    /// The state file, and how it is used.
    pub store: StoreSettings,
    /// The port on which it listens; with 0 the system chooses one.
    pub port: u16,
    /// The file that gets the port once it listens.
    pub port_file: Option<PathBuf>,
    /// The names besides those of the machine itself under which clients may call.
    pub hosts: Vec<String>,
    /// Whether each call is a line on standard error.
    pub logs: bool,
}

//! Where configuration lies.

use std::path::PathBuf;

use crate::Environment;

/// Returns a path with a leading `~` replaced by the home folder, or `~NAME` by that of a user.
///
/// A user who is not known stays as written.
pub fn expand_home(path: &str, environment: &Environment<'_>) -> String {
    let Some(rest) = path.strip_prefix('~') else {
        return path.to_owned();
    };
    let (user, tail) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let home = if user.is_empty() {
        environment.text("HOME")
    } else {
        home_of(user)
    };
    match home {
        Some(home) => format!("{}{tail}", home.trim_end_matches('/')),
        None => path.to_owned(),
    }
}

/// Returns the home folder of a user, as the system's list of users has it.
fn home_of(user: &str) -> Option<String> {
    let users = std::fs::read_to_string("/etc/passwd").ok()?;
    let mut entries = users
        .lines()
        .map(|line| line.split(':').collect::<Vec<_>>());
    entries
        .find(|entry| entry[0] == user)?
        .get(5)
        .map(|home| (*home).to_owned())
}

/// Returns the path of a file that a variable may name, else its place below the home folder.
pub(super) fn path(environment: &Environment<'_>, variable: &str, usual: &str) -> PathBuf {
    let named = environment.text(variable);
    let path = expand_home(named.as_deref().unwrap_or(usual), environment);
    environment.folder.join(path)
}

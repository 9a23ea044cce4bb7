//! The path of the state file, and of the files beside it.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::system;

/// An upper bound on the symbolic links that are followed, to detect a cycle: the same as in Linux.
const MAX_LINKS: usize = 40;

/// The path of a state file, with links resolved, and of the files beside it.
///
/// A link to a state file stays a link when the state is saved: the file that it leads to is replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatePaths {
    state: PathBuf,
    /// The file of which the state file begins as a copy if there is none yet.
    origin: Option<PathBuf>,
}

impl StatePaths {
    /// Resolves the links of a path. Nothing needs to be there yet.
    pub fn find(path: &Path) -> Result<Self, StoreError> {
        let refused = StoreError::on("use the state file", path);
        let mut state = path.to_owned();
        for _ in 0..MAX_LINKS {
            match next_link(&state) {
                Ok(None) => {
                    return Ok(Self {
                        state,
                        origin: None,
                    });
                }
                Ok(Some(target)) => state = target,
                Err(error) => return Err(refused(error)),
            }
        }
        Err(refused(io::Error::other("its links lead in a circle")))
    }

    /// Returns the paths of a state file that begins as a copy of another, if one is named.
    #[must_use]
    pub(super) fn beginning_as(self, origin: Option<PathBuf>) -> Self {
        Self { origin, ..self }
    }

    /// Returns the file of which the state file begins as a copy if there is none yet.
    pub(super) fn origin(&self) -> Option<&Path> {
        self.origin.as_deref()
    }

    /// Returns the file that has the state as it is: the state file, or that of which it is to be a copy.
    pub(super) fn current(&self) -> Option<&Path> {
        match fs::metadata(&self.state) {
            Ok(state) => (state.len() > 0).then_some(&*self.state),
            Err(_) => self.origin(),
        }
    }

    /// Returns the path of the state file.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// Returns the folder of the state file.
    pub(super) fn folder(&self) -> &Path {
        match self.state.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        }
    }

    /// Returns the file on which whoever changes the state holds a lock.
    pub(super) fn lock(&self) -> PathBuf {
        self.beside(".lock")
    }

    /// Returns the new state file, until it replaces the old one.
    pub(super) fn temporary(&self) -> PathBuf {
        self.beside(".tmp")
    }

    /// Returns the new operation log, until it replaces the old one.
    pub(super) fn temporary_history(&self) -> PathBuf {
        self.beside(".history.tmp")
    }

    /// Returns the operation log.
    pub fn history(&self) -> PathBuf {
        self.beside(".history.jsonl")
    }

    /// Returns the folder of the states that are kept beside this one.
    pub fn saved(&self) -> PathBuf {
        self.beside(".saved")
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = OsString::with_capacity(self.state.as_os_str().len() + suffix.len());
        name.push(&self.state);
        name.push(suffix);
        name.into()
    }
}

/// Returns the target of a path if it is a link; none if it is a file, or if nothing is there.
fn next_link(path: &Path) -> io::Result<Option<PathBuf>> {
    if path.as_os_str().is_empty() {
        return Err(io::Error::other("its name is empty"));
    }
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if metadata.is_symlink() {
        let target = fs::read_link(path)?;
        return Ok(Some(path.parent().unwrap_or(path).join(target)));
    }
    match system::extraordinary(&metadata) {
        Some(refusal) => Err(refusal),
        None => Ok(None),
    }
}

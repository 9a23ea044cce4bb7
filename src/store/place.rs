//! Where the state is: the file, and what stands beside it.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::system;

/// How many links lead on to links before that is called a circle, as systems do.
const MOST_LINKS: usize = 40;

/// The place of a state file. A link stays a link: the place is where it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    state: PathBuf,
}

impl Place {
    /// Finds the place that a path names. Nothing needs to be there yet.
    pub fn find(path: &Path) -> Result<Self, StoreError> {
        let refused = StoreError::on("use the state file", path);
        let mut state = path.to_owned();
        for _ in 0..MOST_LINKS {
            match next_link(&state) {
                Ok(None) => return Ok(Self { state }),
                Ok(Some(target)) => state = target,
                Err(error) => return Err(refused(error)),
            }
        }
        Err(refused(io::Error::other("its links lead in a circle")))
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

    /// Returns the file that whoever changes the state holds a lock on.
    pub(super) fn lock(&self) -> PathBuf {
        self.beside(".lock")
    }

    /// Returns the new file, until it takes the place of the old one.
    pub(super) fn draft(&self) -> PathBuf {
        self.beside(".tmp")
    }

    /// Returns the new file with the calls so far, until it takes the place of the old one.
    pub(super) fn history_draft(&self) -> PathBuf {
        self.beside(".history.tmp")
    }

    /// Returns the file with the calls so far.
    pub fn history(&self) -> PathBuf {
        self.beside(".history.jsonl")
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = OsString::with_capacity(self.state.as_os_str().len() + suffix.len());
        name.push(&self.state);
        name.push(suffix);
        name.into()
    }
}

/// Returns where a path leads to if it is a link; a file or nothing leads nowhere.
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

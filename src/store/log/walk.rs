//! Walks through the log.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::PathBuf;

use organizations::state::ChangeId;

use super::backwards::Backwards;
use super::base::Base;
use super::entry::Entry;
use crate::store::error::StoreError;
use crate::store::paths::StatePaths;
use crate::store::system;

/// The log beside a state. Lines that are torn or not ours are skipped.
#[derive(Debug, Clone)]
pub struct Log {
    path: PathBuf,
}

impl Log {
    /// Returns the log of a state.
    pub fn of(paths: &StatePaths) -> Self {
        Self {
            path: paths.history(),
        }
    }

    /// Visits all lines, the oldest first.
    pub fn each(&self, visit: &mut dyn FnMut(Entry)) -> Result<(), StoreError> {
        let Some((file, _)) = self.open()? else {
            return Ok(());
        };
        let mut file = BufReader::new(file);
        let mut line = Vec::new();
        while file
            .read_until(b'\n', &mut line)
            .map_err(|error| self.failed(error))?
            > 0
        {
            if let Ok(entry) = serde_json::from_slice(&line) {
                visit(entry);
            }
            line.clear();
        }
        Ok(())
    }

    /// Returns the base line of a log that was cut; none if the log is complete.
    pub fn base(&self) -> Result<Option<Base>, StoreError> {
        let Some((file, _)) = self.open()? else {
            return Ok(None);
        };
        let mut line = Vec::new();
        let read = BufReader::new(file).read_until(b'\n', &mut line);
        read.map_err(|error| self.failed(error))?;
        Ok(serde_json::from_slice(&line).ok())
    }

    /// Returns an iterator over all lines, the newest first. Lines that are appended meanwhile are not seen.
    pub fn newest_first(&self) -> Result<NewestFirst, StoreError> {
        let opened = self.open()?;
        Ok(NewestFirst {
            log: self.clone(),
            lines: opened.map(|(file, length)| Backwards::of(file, length)),
        })
    }

    /// Returns an iterator over a change and its ancestors, the newest first.
    pub fn ancestors(&self, change: ChangeId) -> Result<Ancestors, StoreError> {
        Ok(Ancestors {
            entries: self.newest_first()?,
            next: Some(change),
        })
    }

    fn open(&self) -> Result<Option<(File, u64)>, StoreError> {
        match system::open_ordinary(OpenOptions::new().read(true), &self.path) {
            Ok((file, metadata)) => Ok(Some((file, metadata.len()))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed(error)),
        }
    }

    fn failed(&self, error: io::Error) -> StoreError {
        StoreError::on("read the history", &self.path)(error)
    }
}

/// The lines of a log, the newest first.
#[derive(Debug)]
pub struct NewestFirst {
    log: Log,
    lines: Option<Backwards>,
}

impl Iterator for NewestFirst {
    type Item = Result<Entry, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.lines.as_mut()?.next_line() {
                Ok(None) => return None,
                Ok(Some((_, line))) => {
                    if let Ok(entry) = serde_json::from_slice(&line) {
                        return Some(Ok(entry));
                    }
                }
                Err(error) => {
                    self.lines = None;
                    return Some(Err(self.log.failed(error)));
                }
            }
        }
    }
}

/// A change and its ancestors, the newest first.
#[derive(Debug)]
pub struct Ancestors {
    entries: NewestFirst,
    next: Option<ChangeId>,
}

impl Ancestors {
    /// Returns the change that comes next. After the last item it is the one that the log lacks; none if
    /// the first change of the world was reached.
    pub fn missing(&self) -> Option<ChangeId> {
        self.next
    }
}

impl Iterator for Ancestors {
    type Item = Result<Entry, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        // A parent comes before its children, so one pass finds all.
        let wanted = self.next?;
        loop {
            match self.entries.next()? {
                Ok(entry) if entry.change == Some(wanted) => {
                    self.next = entry.parent;
                    return Some(Ok(entry));
                }
                Ok(_) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

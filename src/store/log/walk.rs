//! Walks through the log.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::PathBuf;

use organizations::state::ChangeId;

use super::backwards::Backwards;
use super::base::Base;
use super::entry::Entry;
use crate::store::error::StoreError;
use crate::store::place::Place;
use crate::store::system;

/// The log beside a state. What is no whole line of ours in it is passed over.
#[derive(Debug, Clone)]
pub struct Log {
    path: PathBuf,
}

impl Log {
    /// Returns the log of the state at a place.
    pub fn of(place: &Place) -> Self {
        Self {
            path: place.history(),
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

    /// Returns the first line of a log that was cut; none for one that goes back to its beginning.
    pub fn base(&self) -> Result<Option<Base>, StoreError> {
        let Some((file, _)) = self.open()? else {
            return Ok(None);
        };
        let mut line = Vec::new();
        let read = BufReader::new(file).read_until(b'\n', &mut line);
        read.map_err(|error| self.failed(error))?;
        Ok(serde_json::from_slice(&line).ok())
    }

    /// Walks over all lines, the newest first. Lines that come meanwhile are not seen.
    pub fn newest_first(&self) -> Result<NewestFirst, StoreError> {
        let opened = self.open()?;
        Ok(NewestFirst {
            log: self.clone(),
            lines: opened.map(|(file, length)| Backwards::of(file, length)),
        })
    }

    /// Walks over the changes that led to one, the newest first, beginning with that one.
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

/// The changes that led to one, the newest first.
#[derive(Debug)]
pub struct Ancestors {
    entries: NewestFirst,
    next: Option<ChangeId>,
}

impl Ancestors {
    /// Returns the change that comes next. At the end of the walk it is the one that the log lacks; none
    /// if the walk reached the first change of the world.
    pub fn missing(&self) -> Option<ChangeId> {
        self.next
    }
}

impl Iterator for Ancestors {
    type Item = Result<Entry, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        // A parent stands before its children, so one pass finds all.
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

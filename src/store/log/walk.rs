//! Walks through the log.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::{Path, PathBuf};

use organizations::state::ChangeId;

use super::backwards::Backwards;
use super::base::Base;
use super::compare::compare;
use super::entry::{Change, Entry, Replaced};
use super::kept;
use crate::store::error::StoreError;
use crate::store::paths::StatePaths;
use crate::store::state::FileState;
use crate::store::system;

/// The log beside a state. Lines that are torn or not ours are skipped.
#[derive(Debug, Clone)]
pub struct Log {
    path: PathBuf,
    /// The folder of the states that it keeps as files.
    kept: PathBuf,
}

impl Log {
    /// Returns the log of a state.
    pub fn of(paths: &StatePaths) -> Self {
        Self {
            path: paths.history(),
            kept: kept::folder(paths),
        }
    }

    /// Returns a log by its own path, with the folder of the states that it keeps.
    pub fn at(path: PathBuf, kept: PathBuf) -> Self {
        Self { path, kept }
    }

    /// Returns its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens a state that an entry names, which it keeps as a file.
    pub fn kept(&self, name: &str) -> Result<FileState, StoreError> {
        kept::open(&self.kept, Some(name))
    }

    /// Returns what an entry changed, and leaves it without that: of a change that replaced the whole
    /// world, the difference between the two.
    pub fn changes_of(&self, entry: &mut Entry) -> Result<Vec<Change>, StoreError> {
        match &entry.replaced {
            None => Ok(std::mem::take(&mut entry.changes)),
            Some(Replaced { old, new }) => {
                let old = kept::open(&self.kept, old.as_deref())?;
                compare(&old, &kept::open(&self.kept, Some(new))?)
            }
        }
    }

    /// Returns the changes in the log whose identities begin with a text, the newest first: with all of a
    /// number, or with some of a hash behind it.
    pub fn named(&self, text: &str) -> Result<Vec<ChangeId>, StoreError> {
        let mut found = Vec::new();
        for entry in self.newest_first()? {
            let Some(change) = entry?.change else {
                continue;
            };
            let rest = change.to_string();
            let rest = rest.strip_prefix(text);
            let is_named = rest.is_some_and(|rest| text.contains('-') || rest.starts_with('-'));
            if is_named && !found.contains(&change) {
                found.push(change);
            }
        }
        Ok(found)
    }

    /// Returns the change up to which redoing can go from one; none if there is nothing to redo: nothing
    /// was undone, or something was changed since.
    pub fn redoable(&self, at: Option<ChangeId>) -> Result<Option<ChangeId>, StoreError> {
        for entry in self.newest_first()? {
            let entry = entry?;
            // A line whose change or move was never saved is about another change than this.
            if let Some(moved) = entry.moved.filter(|moved| moved.to == at) {
                return Ok(moved.redo);
            }
            if at.is_some() && entry.change == at {
                return Ok(None);
            }
        }
        Ok(None)
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
        self.ancestors_of(Some(change))
    }

    /// As [`Log::ancestors`]; before the first change there are none.
    pub(super) fn ancestors_of(&self, next: Option<ChangeId>) -> Result<Ancestors, StoreError> {
        Ok(Ancestors {
            entries: self.newest_first()?,
            next,
        })
    }

    fn open(&self) -> Result<Option<(File, u64)>, StoreError> {
        let opened = self
            .open_with_number()
            .map_err(|error| self.failed(error))?;
        Ok(opened.map(|(file, _, length)| (file, length)))
    }

    /// Opens the log, which must be there, and returns its length.
    pub(super) fn open_ordinary(&self) -> Result<(File, u64), StoreError> {
        let opened = system::open_ordinary(OpenOptions::new().read(true), &self.path);
        let (file, metadata) = opened.map_err(|error| self.failed(error))?;
        Ok((file, metadata.len()))
    }

    /// Opens the log, and returns the number by which the system knows it, and its length.
    pub(super) fn open_with_number(&self) -> io::Result<Option<(File, u64, u64)>> {
        match system::open_ordinary(OpenOptions::new().read(true), &self.path) {
            Ok((file, metadata)) => Ok(Some((file, system::number(&metadata), metadata.len()))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) fn failed(&self, error: io::Error) -> StoreError {
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

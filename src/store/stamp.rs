//! Whether the state file is as our last commit left it.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use organizations::state::Kind;

use super::{system, version};

/// The longest text of a stamp.
const LONGEST: u64 = 128;

/// What tells a file that we wrote from any other: a line in the lock file.
///
/// A commit leaves it there. A file that has it needs no check. One that was edited, checked out, or
/// written by a program that keeps other kinds of record does not have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The number by which the system knows the file.
    number: u64,
    length: u64,
    modified: SystemTime,
}

impl Stamp {
    /// Returns the stamp of a file.
    pub(super) fn of(metadata: &Metadata) -> io::Result<Self> {
        Ok(Self {
            number: system::number(metadata),
            length: metadata.len(),
            modified: metadata.modified()?,
        })
    }

    /// Returns the stamp of what a path names, links not followed; none if that is nothing.
    pub(super) fn at(path: &Path) -> io::Result<Option<Self>> {
        match fs::symlink_metadata(path) {
            Ok(metadata) => Self::of(&metadata).map(Some),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Dates a file that was just written back a little, and returns its stamp.
    ///
    /// Whoever edits the file in the same tick of the system's clock gives it the time of that tick:
    /// it is another than the one that we gave it.
    pub(super) fn for_new(file: &File) -> io::Result<Self> {
        let metadata = file.metadata()?;
        let earlier = metadata.modified()?.checked_sub(Duration::from_nanos(1));
        match earlier.map(|earlier| file.set_modified(earlier)) {
            Some(Ok(())) => Self::of(&file.metadata()?),
            // Then the stamp is not trusted, and the next command checks the file.
            _ => Self::of(&metadata),
        }
    }

    /// Tells whether this is what a commit left in the lock file.
    ///
    /// A lock file no younger than the state proves nothing: the state may have been edited behind it.
    pub(super) fn is_in(&self, lock: &Path) -> bool {
        let Ok((file, metadata)) = system::open_ordinary(OpenOptions::new().read(true), lock)
        else {
            return false;
        };
        let is_younger = metadata.modified().is_ok_and(|left| left > self.modified);
        let text = self.text();
        let mut left = Vec::with_capacity(text.len());
        is_younger
            && file.take(LONGEST).read_to_end(&mut left).is_ok()
            && left.starts_with(text.as_bytes())
    }

    /// Leaves this in the lock file. A failure costs the next command a check, and nothing else.
    pub(super) fn leave_in(&self, mut lock: &File) {
        let _ = lock
            .rewind()
            .and_then(|()| lock.write_all(self.text().as_bytes()));
    }

    fn text(&self) -> String {
        let modified = self.modified.duration_since(UNIX_EPOCH);
        format!(
            "{} {} {} {} {}\n",
            version::VERSION,
            Kind::ALL.len(),
            self.number,
            self.length,
            modified.map_or(0, |since| since.as_nanos()),
        )
    }
}

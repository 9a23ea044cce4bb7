//! Whether the state file is as our last commit left it.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use organizations::state::Kind;

use super::{system, version};

/// An upper bound on the length of a stamp, in bytes.
const LONGEST: u64 = 128;

/// A fingerprint of the state file, which a commit writes into the lock file.
///
/// If it matches, no other program has written the state file, and it needs no check. It doesn't match a
/// file that was edited, checked out, or written by a program that knows other kinds of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The inode number; 0 on systems without.
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

    /// Returns the length of the file, in bytes.
    pub(super) fn length(self) -> u64 {
        self.length
    }

    /// Returns the stamp of the file at a path, links not followed; none if there is none.
    pub(super) fn at(path: &Path) -> io::Result<Option<Self>> {
        match fs::symlink_metadata(path) {
            Ok(metadata) => Self::of(&metadata).map(Some),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Sets the modification time of a new file back by a nanosecond, and returns its stamp, and whether that was
    /// done.
    ///
    /// File systems take times from a clock that ticks every few milliseconds, so an edit in the same tick
    /// would leave the time unchanged. Now every edit changes it.
    pub(super) fn for_new(file: &File) -> io::Result<(Self, bool)> {
        let metadata = file.metadata()?;
        let earlier = metadata.modified()?.checked_sub(Duration::from_nanos(1));
        match earlier.map(|earlier| file.set_modified(earlier)) {
            Some(Ok(())) => Ok((Self::of(&file.metadata()?)?, true)),
            // Without this, the stamp is not trusted (see `is_in`), and the next command checks the file.
            _ => Ok((Self::of(&metadata)?, false)),
        }
    }

    /// Tells whether a commit left this stamp in the lock file.
    ///
    /// It must have been written after the state: else the state may have been edited after it.
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

    /// Writes the stamp into the lock file. If that fails, the next command checks the state file.
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

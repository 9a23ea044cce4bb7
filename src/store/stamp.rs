//! Whether the state file is as our last commit left it.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

use organizations::state::Kind;

use super::{system, version};

/// The longest text of a stamp.
const LONGEST: u64 = 128;

/// What tells a file that we wrote from any other: a line in the lock file.
///
/// A commit leaves it there. A file that has it needs no check. One that was edited, checked out, or
/// written by a program that keeps other kinds of record does not have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp(String);

impl Stamp {
    /// Returns the stamp of a file.
    pub(super) fn of(metadata: &Metadata) -> io::Result<Self> {
        let modified = metadata.modified()?.duration_since(UNIX_EPOCH);
        Ok(Self(format!(
            "{} {} {} {} {}\n",
            version::VERSION,
            Kind::ALL.len(),
            system::number(metadata),
            metadata.len(),
            modified.map_or(0, |since| since.as_nanos()),
        )))
    }

    /// Tells whether this is what a commit left in the lock file.
    pub(super) fn is_in(&self, lock: &Path) -> bool {
        let mut left = Vec::with_capacity(self.0.len());
        let read = File::open(lock).and_then(|file| file.take(LONGEST).read_to_end(&mut left));
        read.is_ok() && left.starts_with(self.0.as_bytes())
    }

    /// Leaves this in the lock file. A failure costs the next command a check, and nothing else.
    pub(super) fn leave_in(&self, mut lock: &File) {
        let _ = lock
            .rewind()
            .and_then(|()| lock.write_all(self.0.as_bytes()));
    }
}

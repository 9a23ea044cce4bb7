//! Follows a log, as `tail -f` does.

use std::fs::File;
use std::io;

use memchr::memmem;

use super::entry::Entry;
use super::walk::Log;
use crate::store::error::StoreError;
use crate::store::system;

/// How many of the bytes read last are kept, to find the position again in a log that was cut.
const REMEMBERED: usize = 16 * 1024;

/// How many lines at the end may have been lost in a cut.
const MAX_LOST: usize = 8;

/// A reader that follows a log, even when it is cut or replaced.
#[derive(Debug)]
pub struct Follower {
    log: Log,
    file: Option<(File, u64)>,
    /// How much of the file was read.
    place: u64,
    /// The last lines that were read, as much as is remembered.
    tail: Vec<u8>,
    /// The beginning of a line whose end has not come.
    torn: Vec<u8>,
}

impl Follower {
    /// Begins at the end of a log; there needn't be one yet.
    pub fn of(log: &Log) -> Result<Self, StoreError> {
        let mut follower = Self {
            log: log.clone(),
            file: None,
            place: 0,
            tail: Vec::new(),
            torn: Vec::new(),
        };
        follower.new_entries()?;
        Ok(follower)
    }

    /// Returns what has come since the last time.
    pub fn new_entries(&mut self) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::new();
        let outcome = self.read_on(&mut entries);
        match outcome {
            Ok(()) => Ok(entries),
            Err(error) => Err(self.log.failed(error)),
        }
    }

    fn read_on(&mut self, entries: &mut Vec<Entry>) -> io::Result<()> {
        self.read_rest(entries)?;
        let there = self.log.open_with_number()?;
        let is_other = match (&there, &self.file) {
            (Some((_, number, length)), Some((_, ours))) => number != ours || *length < self.place,
            (Some(_), None) => true,
            (None, _) => false,
        };
        if let (true, Some((file, number, _))) = (is_other, there) {
            // What came between the last look and the cut is still in the old file.
            self.read_rest(entries)?;
            self.place = self.place_in(&file)?;
            self.torn.clear();
            self.file = Some((file, number));
            self.read_rest(entries)?;
        }
        Ok(())
    }

    /// Returns where in another file what was read so far ends; its beginning if nothing of that is in it.
    fn place_in(&self, file: &File) -> io::Result<u64> {
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
        let mut bytes = vec![0; length];
        system::read_all_at(file, &mut bytes, 0)?;
        // A line that was written during the cut may not be in it.
        let mut tail = &self.tail[..];
        for _ in 0..MAX_LOST {
            if let Some(place) = end_of(tail, &bytes) {
                return Ok(place as u64);
            }
            let before = tail.len().saturating_sub(1);
            tail = &tail[..memchr::memrchr(b'\n', &tail[..before]).map_or(0, |end| end + 1)];
        }
        Ok(0)
    }

    fn read_rest(&mut self, entries: &mut Vec<Entry>) -> io::Result<()> {
        let Some((file, _)) = &self.file else {
            return Ok(());
        };
        let length = file.metadata()?.len();
        let amount = usize::try_from(length.saturating_sub(self.place)).unwrap_or(usize::MAX);
        let mut bytes = vec![0; amount];
        system::read_all_at(file, &mut bytes, self.place)?;
        self.place += amount as u64;
        self.torn.extend(bytes);
        let whole = memchr::memrchr(b'\n', &self.torn).map_or(0, |end| end + 1);
        let lines: Vec<u8> = self.torn.drain(..whole).collect();
        for line in lines.split(|byte| *byte == b'\n') {
            entries.extend(serde_json::from_slice::<Entry>(line).ok());
        }
        self.tail.extend(lines);
        let surplus = self.tail.len().saturating_sub(REMEMBERED);
        self.tail.drain(..surplus);
        Ok(())
    }
}

/// Returns where lines end in a file, of which the first may have been cut off.
fn end_of(mut lines: &[u8], file: &[u8]) -> Option<usize> {
    while !lines.is_empty() {
        if let Some(found) = memmem::rfind(file, lines) {
            return Some(found + lines.len());
        }
        lines = &lines[memchr::memchr(b'\n', lines)? + 1..];
    }
    None
}

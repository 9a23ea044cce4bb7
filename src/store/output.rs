//! How a new state file is written: through a buffer, in which all of it may stay.

use std::fs::File;
use std::io::{self, Write};
use std::ops::Range;

use super::new_file::NewFile;
use super::system;

/// How much is written at once, in bytes, at offsets that are multiples of it.
///
/// The system keeps what a block has in as few large pages as it can. A copy within the system (`copy_file_range`)
/// that is not aligned takes a tenth more of a whole command.
const BLOCK: usize = 256 * 1024;

/// The longest text that stays, in bytes: longer ones would have to be moved too often.
const LONGEST: usize = 4 * 1024 * 1024;

/// How much room there is at first for what is added to the other text, in bytes.
const MORE: usize = 64 * 1024;

/// The end of a new file, to which text is added.
pub(super) struct Output<'a> {
    new_file: &'a NewFile<'a>,
    /// A buffer that is reused. What is not written yet is at its start.
    buffer: Vec<u8>,
    /// How much is not written yet, in bytes.
    filled: usize,
    /// Whether all that was written is in the buffer.
    stays: bool,
}

impl<'a> Output<'a> {
    /// Writes a file block by block. It is about as long as another.
    pub(super) fn new(new_file: &'a NewFile<'a>, other: u64) -> Self {
        let other = usize::try_from(other).unwrap_or(BLOCK);
        Self {
            new_file,
            buffer: Vec::with_capacity(BLOCK.min(other.saturating_add(MORE))),
            filled: 0,
            stays: false,
        }
    }

    /// Writes a file at once, unless it is too long, and leaves its text with it. It is about as long as another.
    pub(super) fn staying(new_file: &'a NewFile<'a>, other: u64) -> Self {
        let other = usize::try_from(other).unwrap_or(LONGEST);
        Self {
            new_file,
            buffer: Vec::with_capacity(other.min(LONGEST) + MORE),
            filled: 0,
            stays: true,
        }
    }

    /// Adds a range of another file.
    pub(super) fn copy(&mut self, other: &File, range: Range<u64>) -> io::Result<()> {
        let length = range.end - range.start;
        let room = LONGEST.saturating_sub(self.filled);
        self.stays &= usize::try_from(length).is_ok_and(|length| length <= room);
        let mut at = range.start;
        while at < range.end {
            let room = self.room()? as u64;
            let end = range.end.min(at + room);
            let part = usize::try_from(end - at).expect("it fits into a buffer");
            let all = self.filled + part;
            if self.buffer.len() < all {
                self.buffer.resize(all, 0);
            }
            system::read_all_at(other, &mut self.buffer[self.filled..all], at)?;
            self.filled = all;
            at = end;
        }
        Ok(())
    }

    /// Returns how much more the buffer takes.
    fn left(&self) -> usize {
        let most = if self.stays { LONGEST } else { BLOCK };
        most.saturating_sub(self.filled)
    }

    /// Returns how much more the buffer takes, after what it is full of was written.
    fn room(&mut self) -> io::Result<usize> {
        match self.left() {
            0 => {}
            left => return Ok(left),
        }
        self.stays = false;
        let blocks = self.filled - self.filled % BLOCK;
        self.new_file.file().write_all(&self.buffer[..blocks])?;
        self.buffer.copy_within(blocks..self.filled, 0);
        self.filled -= blocks;
        Ok(BLOCK - self.filled)
    }

    /// Adds bytes for which there is room.
    fn add(&mut self, bytes: &[u8]) {
        if self.filled == self.buffer.len() {
            self.buffer.extend_from_slice(bytes);
            self.filled = self.buffer.len();
            return;
        }
        let used = &mut self.buffer[self.filled..];
        let (again, anew) = bytes.split_at(used.len().min(bytes.len()));
        used[..again.len()].copy_from_slice(again);
        self.buffer.extend_from_slice(anew);
        self.filled += bytes.len();
    }
}

impl Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        if bytes.len() < self.left() {
            self.add(bytes);
            return Ok(());
        }
        while !bytes.is_empty() {
            let room = self.room()?;
            if self.filled == 0 && !self.stays && bytes.len() >= BLOCK {
                // Whole blocks needn't go through the buffer.
                let (blocks, rest) = bytes.split_at(bytes.len() - bytes.len() % BLOCK);
                self.new_file.file().write_all(blocks)?;
                bytes = rest;
            } else {
                let (part, rest) = bytes.split_at(room.min(bytes.len()));
                self.add(part);
                bytes = rest;
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.new_file
            .file()
            .write_all(&self.buffer[..self.filled])?;
        if self.stays {
            self.buffer.truncate(self.filled);
            self.new_file.leave(std::mem::take(&mut self.buffer));
        }
        self.filled = 0;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;
    use crate::store::paths::StatePaths;

    /// Returns numbers as text, so many bytes of them.
    fn text(length: usize) -> Vec<u8> {
        let numbers = (0..).flat_map(|number: u32| number.to_string().into_bytes());
        numbers.take(length).collect()
    }

    #[test]
    fn what_is_written_and_copied_is_in_the_file_in_order_whatever_its_length() {
        let folder = TempDir::new().unwrap();
        let paths = StatePaths::find(&folder.path().join("state.json")).unwrap();
        let source = folder.path().join("source");
        let copied = text(LONGEST + 7);
        fs::write(&source, &copied).unwrap();
        let source = File::open(source).unwrap();
        let lengths = [
            0,
            1,
            BLOCK - 1,
            BLOCK,
            BLOCK + 1,
            3 * BLOCK + 5,
            LONGEST + 7,
        ];
        for (first, second) in lengths
            .into_iter()
            .flat_map(|one| lengths.map(|two| (one, two)))
        {
            for stays in [false, true] {
                let new_file = NewFile::create(&paths).unwrap();
                let mut out = if stays {
                    Output::staying(&new_file, 100)
                } else {
                    Output::new(&new_file, 100)
                };
                let written = text(first);
                out.write_all(&written).unwrap();
                out.copy(&source, 3..3 + second.saturating_sub(3) as u64)
                    .unwrap();
                out.write_all(&written).unwrap();
                out.flush().unwrap();
                let there = fs::read(paths.temporary()).unwrap();
                let copied = &copied[3..3 + second.saturating_sub(3)];
                let expected = [&written, copied, &written].concat();
                assert!(there == expected, "{first} and {second} bytes");
            }
        }
    }
}

//! How a new state file is written: through a buffer, in which all of it may stay.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::ops::Range;

use super::new_file::NewFile;

/// The size of the buffer of a text that doesn't stay, in bytes.
const BUFFER: usize = 64 * 1024;

/// The longest text that stays, in bytes: longer ones would have to be moved too often.
const LONGEST: usize = 4 * 1024 * 1024;

/// The end of a new file, to which text is added.
pub(super) struct Output<'a> {
    new_file: &'a NewFile<'a>,
    /// What is not written yet.
    buffer: Vec<u8>,
    /// Whether all that was written is in the buffer.
    stays: bool,
}

impl<'a> Output<'a> {
    /// Writes a file through a buffer.
    pub(super) fn new(new_file: &'a NewFile<'a>) -> Self {
        Self {
            new_file,
            buffer: Vec::with_capacity(BUFFER),
            stays: false,
        }
    }

    /// Writes a file at once, unless it is too long, and leaves its text with it. It is about as long as another.
    pub(super) fn staying(new_file: &'a NewFile<'a>, other: u64) -> Self {
        let other = usize::try_from(other).unwrap_or(LONGEST);
        Self {
            new_file,
            buffer: Vec::with_capacity(other.min(LONGEST) + BUFFER),
            stays: true,
        }
    }

    /// Adds a range of another file. Unless the text stays, the system copies it, and it is never seen here.
    pub(super) fn copy(&mut self, mut other: &File, range: Range<u64>) -> io::Result<()> {
        let length = range.end - range.start;
        let room = LONGEST.saturating_sub(self.buffer.len());
        self.stays &= usize::try_from(length).is_ok_and(|length| length <= room);
        other.seek(SeekFrom::Start(range.start))?;
        let mut part = other.take(length);
        let copied = if self.stays {
            part.read_to_end(&mut self.buffer)? as u64
        } else {
            self.flush()?;
            io::copy(&mut part, &mut self.new_file.file())?
        };
        if copied == length {
            Ok(())
        } else {
            Err(ErrorKind::UnexpectedEof.into())
        }
    }
}

impl Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let longest = if self.stays { LONGEST } else { BUFFER };
        if self.buffer.len() + bytes.len() > longest {
            self.stays = false;
            self.flush()?;
        }
        if bytes.len() > BUFFER && !self.stays {
            return self.new_file.file().write_all(bytes);
        }
        self.buffer.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.new_file.file().write_all(&self.buffer)?;
        if self.stays {
            self.new_file.leave(std::mem::take(&mut self.buffer));
        }
        self.buffer.clear();
        Ok(())
    }
}

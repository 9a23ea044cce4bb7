//! The bytes of a state file, read on demand.

use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io::{self, Seek, Write};
use std::ops::{ControlFlow, Range};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::document::{self, Document};
use super::error::StoreError;
use super::line_error::LineError;
use super::output::Output;
use super::system;

/// Files up to this size are read at once: that costs less than finding the right part.
const SMALL: u64 = 64 * 1024;

/// The size of the first read of a larger file, in bytes. It includes the world's settings.
const START: u64 = 4 * 1024;

/// Files up to this size are read as a whole, too, once so much of them was read as would be twice the file: a
/// snapshot that many calls share is worth it.
const MEDIUM: u64 = 64 * 1024 * 1024;

/// What a read takes at least, as if it were of so many bytes.
const LEAST: u64 = 8 * 1024;

/// How much larger a buffer is made than asked for, in bytes: the rest of a line comes on top of the next block. Every
/// page of memory that is used costs as much as to read it.
const SPARE: usize = 4 * 1024;

/// A whole file in memory, once it was read: for all who have the file open.
pub(super) type Bytes = Arc<OnceLock<Vec<u8>>>;

/// Whether a visit continues.
pub(super) type Flow = Result<ControlFlow<()>, LineError>;

/// An open state file. It is a snapshot: a commit replaces the file and doesn't write into it.
#[derive(Debug)]
pub(super) struct Snapshot {
    file: File,
    path: PathBuf,
    length: u64,
    start: Vec<u8>,
    /// The whole file, once it was read.
    whole: Bytes,
    /// How much was read of it so far.
    read: Cell<u64>,
    /// Whether this process has written the file.
    is_own: bool,
    /// A buffer that is reused: clearing a new one costs more than reading.
    memory: RefCell<Vec<u8>>,
}

impl Snapshot {
    /// Reads the start of a file that is open. `whole` is that of others who have it open.
    pub(super) fn new(
        file: File,
        path: &Path,
        length: u64,
        whole: Bytes,
    ) -> Result<Self, StoreError> {
        let mut source = Self {
            file,
            path: path.to_owned(),
            length,
            start: Vec::new(),
            whole,
            read: Cell::new(0),
            is_own: false,
            memory: RefCell::default(),
        };
        let amount = if length <= SMALL { length } else { START };
        let mut start = vec![0; offset(amount)];
        source.fill(&mut start, 0)?;
        source.start = start;
        Ok(source)
    }

    /// Returns a file that is open and that this process has written.
    pub(super) fn of_text(file: File, path: &Path, text: Vec<u8>) -> Self {
        Self {
            file,
            path: path.to_owned(),
            length: text.len() as u64,
            start: Vec::new(),
            whole: Arc::new(text.into()),
            read: Cell::new(0),
            is_own: true,
            memory: RefCell::default(),
        }
    }

    /// Tells whether to copy parts of the file unseen: this process has written it, or it is so large that to look
    /// for `places` in it costs less than to read it.
    pub(super) fn is_better_copied(&self, places: usize) -> bool {
        self.is_own || self.length > SMALL * (places as u64 + 1)
    }

    /// Copies a range of the file to the end of a new one.
    pub(super) fn copy(&self, range: Range<u64>, out: &mut Output<'_>) -> io::Result<()> {
        match self.whole.get() {
            Some(whole) => out.write_all(&whole[offset(range.start)..offset(range.end)]),
            None => out.copy(&self.file, range),
        }
    }

    /// Returns the number of bytes.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Tells whether nothing has to be read any more.
    pub(super) fn is_in_memory(&self) -> bool {
        self.whole.get().is_some() || self.start.len() as u64 == self.length
    }

    /// Passes the bytes from an offset on to `look`: at least `amount`, unless the file ends before.
    pub(super) fn block<T>(
        &self,
        from: u64,
        amount: u64,
        look: impl FnOnce(&[u8]) -> T,
    ) -> Result<T, StoreError> {
        let until = from.saturating_add(amount).min(self.length);
        if until <= self.start.len() as u64 {
            return Ok(look(&self.start[offset(from)..]));
        }
        if let Some(whole) = self.whole()? {
            return Ok(look(&whole[offset(from)..]));
        }
        let amount = offset(until - from);
        let mut memory = self.memory.take();
        let block = at_least(&mut memory, amount);
        self.fill(block, from)?;
        let seen = look(block);
        self.memory.replace(memory);
        Ok(seen)
    }

    /// Passes a range of the file that starts and ends with a line to `visit`, in blocks of whole lines,
    /// each with its offset.
    pub(super) fn whole_lines(
        &self,
        from: u64,
        until: u64,
        block: usize,
        visit: &mut dyn FnMut(u64, &[u8]) -> Flow,
    ) -> Result<(), LineError> {
        if until <= self.start.len() as u64 {
            return visit(from, &self.start[offset(from)..offset(until)]).map(drop);
        }
        if let Some(whole) = self.whole()? {
            return visit(from, &whole[offset(from)..offset(until)]).map(drop);
        }
        let mut memory = self.memory.take();
        let (mut at, mut begun) = (from, 0);
        while at < until {
            // A line that is longer than a block makes the next block as long as the line is so far.
            let amount = (until - at).min(block.max(begun) as u64);
            let length = begun + offset(amount);
            let lines = at_least(&mut memory, length);
            self.fill(&mut lines[begun..], at)?;

            let whole = memchr::memrchr(b'\n', lines).map_or(0, |end| end + 1);
            if whole > 0 && visit(at - begun as u64, &lines[..whole])?.is_break() {
                begun = 0;
                break;
            }
            lines.copy_within(whole.., 0);
            begun = length - whole;
            at += amount;
        }
        self.memory.replace(memory);
        if begun == 0 {
            Ok(())
        } else {
            Err(LineError::Layout)
        }
    }

    /// Parses and checks the whole file.
    pub(super) fn document(&self) -> Result<Document, StoreError> {
        let mut file = &self.file;
        file.rewind()
            .map_err(StoreError::on("read the state file", &self.path))?;
        document::read(&mut file, &self.path)
    }

    /// Returns the whole file, if it is in memory or is better read now.
    fn whole(&self) -> Result<Option<&[u8]>, StoreError> {
        if let Some(whole) = self.whole.get() {
            return Ok(Some(whole));
        }
        if self.read.get() > 2 * self.length && self.length <= MEDIUM {
            return self.read_whole().map(Some);
        }
        Ok(None)
    }

    fn read_whole(&self) -> Result<&[u8], StoreError> {
        let mut whole = vec![0; offset(self.length)];
        self.fill(&mut whole, 0)?;
        Ok(self.whole.get_or_init(|| whole))
    }

    fn fill(&self, buffer: &mut [u8], from: u64) -> Result<(), StoreError> {
        self.read
            .set(self.read.get() + LEAST.max(buffer.len() as u64));
        system::read_all_at(&self.file, buffer, from)
            .map_err(StoreError::on("read the state file", &self.path))
    }
}

/// Returns the first `length` bytes of a buffer, which grows as needed.
fn at_least(memory: &mut Vec<u8>, length: usize) -> &mut [u8] {
    if memory.len() < length {
        // The system hands out large new allocations zeroed already, so a new buffer is cheaper than
        // resizing, which clears what it adds.
        let mut longer = vec![0; length + SPARE];
        longer[..memory.len()].copy_from_slice(memory);
        *memory = longer;
    }
    &mut memory[..length]
}

/// Converts an offset or length in the file to one in memory.
fn offset(in_file: u64) -> usize {
    usize::try_from(in_file).expect("what is read at once fits into memory")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_read_again_and_again_is_the_same_from_memory() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("lines");
        let numbers: Vec<_> = (0..20_000).map(|n| n.to_string()).collect();
        let lines = format!("line {}\n", numbers.join("\nline "));
        std::fs::write(&path, &lines).unwrap();
        let length = lines.len() as u64;
        assert!(length > SMALL);
        let file = File::open(&path).unwrap();
        let source = Snapshot::new(file, &path, length, Bytes::default()).unwrap();
        let from = lines.find("line 9000\n").unwrap();
        for _ in 0..5 {
            let mut read = String::new();
            let visited = source.whole_lines(from as u64, length, 4096, &mut |_, block| {
                read += std::str::from_utf8(block).unwrap();
                Ok(ControlFlow::Continue(()))
            });
            assert!(visited.is_ok());
            assert_eq!(read, lines[from..]);
            let block = source.block(from as u64, 10, |block| block[..10].to_owned());
            assert_eq!(block.unwrap(), b"line 9000\n");
        }
        assert!(source.whole.get().is_some());
    }
}

//! The bytes of a state file, read where they are needed.

use std::cell::RefCell;
use std::fs::File;
use std::io::Seek;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::document::{self, Document};
use super::error::StoreError;
use super::line_error::LineError;
use super::system;

/// Files up to this size are read in one go: that costs less than to find the right part.
const SMALL: u64 = 64 * 1024;

/// How much is read of the start of any other file; the world's settings are in it.
const START: u64 = 4 * 1024;

/// Whether whoever visits something goes on.
pub(super) type Flow = Result<ControlFlow<()>, LineError>;

/// An open state file: a snapshot, since a commit puts a new file in its place.
#[derive(Debug)]
pub(super) struct Source {
    file: File,
    path: PathBuf,
    length: u64,
    start: Vec<u8>,
    /// Memory to read into, kept from one time to the next: to clear it anew costs more than to read.
    memory: RefCell<Vec<u8>>,
}

impl Source {
    /// Reads the start of a file that is open.
    pub(super) fn new(file: File, path: &Path, length: u64) -> Result<Self, StoreError> {
        let mut source = Self {
            file,
            path: path.to_owned(),
            length,
            start: Vec::new(),
            memory: RefCell::default(),
        };
        let amount = if length <= SMALL { length } else { START };
        let mut start = vec![0; offset(amount)];
        source.fill(&mut start, 0)?;
        source.start = start;
        Ok(source)
    }

    /// Returns the number of bytes.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Hands out bytes from a place on: at least so many, unless the file ends before.
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
        let amount = offset(until - from);
        let mut memory = self.memory.take();
        let block = at_least(&mut memory, amount);
        self.fill(block, from)?;
        let seen = look(block);
        self.memory.replace(memory);
        Ok(seen)
    }

    /// Hands out a part of the file that starts and ends with a line, as blocks of whole lines, each
    /// with the place where it starts.
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

    /// Reads and checks the file as a whole.
    pub(super) fn document(&self) -> Result<Document, StoreError> {
        let mut file = &self.file;
        file.rewind()
            .map_err(StoreError::on("read the state file", &self.path))?;
        document::read(file, &self.path)
    }

    fn fill(&self, buffer: &mut [u8], from: u64) -> Result<(), StoreError> {
        system::read_all_at(&self.file, buffer, from)
            .map_err(StoreError::on("read the state file", &self.path))
    }
}

/// Returns the start of some memory, which is made long enough.
fn at_least(memory: &mut Vec<u8>, length: usize) -> &mut [u8] {
    if memory.len() < length {
        // The system hands out much memory cleared already, but not what is added to some. The rest
        // of a line comes on top of a block, so there is to be more than is asked for.
        let mut longer = vec![0; length.next_power_of_two()];
        longer[..memory.len()].copy_from_slice(memory);
        *memory = longer;
    }
    &mut memory[..length]
}

/// Returns a place in the file as one in memory.
fn offset(place: u64) -> usize {
    usize::try_from(place).expect("what is read at once fits into memory")
}

//! Reads the lines of a file backwards.

use std::fs::File;
use std::io;

use crate::store::system;

/// The size of a read, in bytes.
const BLOCK: usize = 64 * 1024;

/// A reader of lines, the last first. Its memory is bounded by a block and the longest line.
#[derive(Debug)]
pub(super) struct Backwards {
    file: File,
    /// The offset of the bytes that were read and not returned yet.
    start: u64,
    bytes: Vec<u8>,
}

impl Backwards {
    /// Starts at the end of a file of a length.
    pub(super) fn of(file: File, length: u64) -> Self {
        Self {
            file,
            start: length,
            bytes: Vec::new(),
        }
    }

    /// Returns the previous line, without its end, and its offset.
    ///
    /// What follows the last newline is a line, too: one that is not finished yet.
    pub(super) fn next_line(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        if self.bytes.is_empty() && self.start == 0 {
            return Ok(None);
        }
        let mut looked_at = 0;
        loop {
            // The newline at the end belongs to the line itself.
            let inner = self.bytes.len().saturating_sub(1);
            let unseen = inner - looked_at.min(inner);
            if let Some(end) = memchr::memrchr(b'\n', &self.bytes[..unseen]) {
                let line = self.bytes.split_off(end + 1);
                let start = self.start + self.bytes.len() as u64;
                return Ok(Some((start, without_end(line))));
            }
            if self.start == 0 {
                return Ok(Some((0, without_end(std::mem::take(&mut self.bytes)))));
            }
            looked_at = inner;
            self.read_before()?;
        }
    }

    /// Reads more: as much as there is already, so that a long line needs few reads.
    fn read_before(&mut self) -> io::Result<()> {
        let amount = BLOCK.max(self.bytes.len());
        let amount = usize::try_from(self.start).map_or(amount, |start| amount.min(start));
        let mut bytes = vec![0; amount + self.bytes.len()];
        self.start -= amount as u64;
        system::read_all_at(&self.file, &mut bytes[..amount], self.start)?;
        bytes[amount..].copy_from_slice(&self.bytes);
        self.bytes = bytes;
        Ok(())
    }
}

fn without_end(mut line: Vec<u8>) -> Vec<u8> {
    if line.ends_with(b"\n") {
        line.pop();
    }
    line
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn lines(text: &[u8]) -> Vec<(u64, Vec<u8>)> {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(text).unwrap();
        let mut backwards = Backwards::of(file, text.len() as u64);
        std::iter::from_fn(|| backwards.next_line().unwrap()).collect()
    }

    #[test]
    fn lines_of_every_length_come_from_the_last_to_the_first() {
        let lengths = [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3, 5 * BLOCK, 0, 0, 7];
        let mut text = Vec::new();
        let mut expected = Vec::new();
        for (n, length) in lengths.into_iter().enumerate() {
            let line = vec![b'a' + u8::try_from(n).unwrap(); length];
            expected.insert(0, (text.len() as u64, line.clone()));
            text.extend(line);
            text.push(b'\n');
        }
        assert_eq!(lines(&text), expected);
    }

    #[test]
    fn what_has_no_end_is_a_line() {
        assert_eq!(lines(b"a\nbc"), [(2, b"bc".to_vec()), (0, b"a".to_vec())]);
        assert_eq!(lines(b"\n"), [(0, Vec::new())]);
        assert_eq!(lines(b""), []);
    }
}

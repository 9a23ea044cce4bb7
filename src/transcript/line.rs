//! The lines of a file with their line breaks, and edits of them.

use std::ops::Range;

/// Splits a text into lines, each with its line break. The last one may have none.
pub(super) fn split(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

/// Returns lines without line breaks, each with its index. A byte order mark is dropped.
pub(super) fn contents<'a>(lines: &[&'a [u8]]) -> impl Iterator<Item = (usize, &'a [u8])> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    lines.iter().enumerate().map(|(at, line)| {
        let content = content(line);
        let unmarked = content.strip_prefix(MARK).filter(|_| at == 0);
        (at, unmarked.unwrap_or(content))
    })
}

/// Returns a line without its line break, `\n` or `\r\n`.
fn content(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Returns the line break of a line, for lines that are inserted next to it.
pub(super) fn end(line: &[u8]) -> &'static [u8] {
    if line.ends_with(b"\r\n") {
        b"\r\n"
    } else {
        b"\n"
    }
}

/// A replacement of lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    /// The indices of the lines to remove. An empty range inserts before a line.
    pub(crate) old: Range<usize>,
    /// The new lines, each with its line break.
    pub(crate) new: Vec<Vec<u8>>,
    /// The index of the line of the command whose output this is.
    pub(crate) command: usize,
}

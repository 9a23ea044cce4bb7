//! The lines of a file, with their ends, and edits of them.

use std::ops::Range;

/// Splits a text into lines, each with its end. The last one may have none.
pub(super) fn split(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

/// Returns lines without their ends, each with its index, and without the mark that some editors begin files with.
pub(super) fn contents<'a>(lines: &[&'a [u8]]) -> impl Iterator<Item = (usize, &'a [u8])> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    lines.iter().enumerate().map(|(at, line)| {
        let content = content(line);
        let unmarked = content.strip_prefix(MARK).filter(|_| at == 0);
        (at, unmarked.unwrap_or(content))
    })
}

/// Returns a line without its end, `\n` or `\r\n`.
fn content(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Returns the end of a line, which the lines that are written beside it are to have, too.
pub(super) fn end(line: &[u8]) -> &'static [u8] {
    if line.ends_with(b"\r\n") {
        b"\r\n"
    } else {
        b"\n"
    }
}

/// Lines that take the place of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    /// The indices of the lines that go; an empty range is the place before a line.
    pub(crate) old: Range<usize>,
    /// The lines that come, each with its end.
    pub(crate) new: Vec<Vec<u8>>,
    /// The index of the line of the command whose output it is.
    pub(crate) command: usize,
}

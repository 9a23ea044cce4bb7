//! Printed lines of output, and how they are written into a transcript.

use super::escape;
use super::fence::Fence;
use super::mark;

/// A printed line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Printed<'a> {
    pub(super) text: &'a [u8],
    /// Whether the output ends here without a line break.
    pub(super) is_open: bool,
}

/// Splits output into lines.
pub(super) fn lines(output: &[u8]) -> Vec<Printed<'_>> {
    let lines = output.split_inclusive(|byte| *byte == b'\n');
    let printed = lines.map(|line| match line.strip_suffix(b"\n") {
        Some(text) => Printed {
            text,
            is_open: false,
        },
        None => Printed {
            text: line,
            is_open: true,
        },
    });
    printed.collect()
}

/// The position of a line of output, on which it depends what is syntax.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Right after the command.
    pub(super) is_first: bool,
    /// At the end, with no status after it.
    pub(super) is_last: bool,
    /// In a block that this fence closes.
    pub(super) fence: Option<Fence>,
}

impl Place {
    /// Returns the length of the prefix of a line that is syntax here; 0 if it has none.
    pub(super) fn syntax_at_front(self, line: &[u8]) -> usize {
        let is_command = line.starts_with(mark::COMMAND);
        let goes_on = self.is_first && mark::more(line).is_some();
        let is_status = self.is_last && mark::status(line).is_some();
        let closes = self.fence.is_some_and(|fence| fence.is_closed_by(line));
        usize::from(is_command || goes_on || is_status || closes || line == mark::ANY)
    }
}

/// Formats a line for a transcript, escaped as needed, without indentation and line break.
pub(super) fn written(line: Printed<'_>, place: Place) -> Vec<u8> {
    let Printed { text, is_open } = line;
    let front = place.syntax_at_front(text);
    // The bracket of a mark.
    let behind = [mark::GLOB, mark::REGEX, mark::ESCAPED, mark::NO_END]
        .into_iter()
        .find(|mark| text.ends_with(mark))
        .map(|mark| text.len() - mark.len() + 1);
    let is_escaped = front > 0 || behind.is_some() || !escape::is_plain(text);
    let mut made = if is_escaped {
        escape::escaped(text, |at| at < front || Some(at) == behind)
    } else {
        text.to_vec()
    };
    if is_open {
        made.extend_from_slice(mark::NO_END);
    }
    if is_escaped {
        made.extend_from_slice(mark::ESCAPED);
    }
    made
}

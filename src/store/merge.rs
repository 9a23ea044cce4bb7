//! A new state file from the lines of the old one and the edits.
//!
//! It goes over the old file and checks the layout of every line. Unchanged lines are copied as they are, many at
//! once. Of a file that is large, or that this process has written, only the lines around an edit are looked at: the
//! rest is copied unseen.

use std::collections::btree_map;
use std::iter::Peekable;
use std::ops::{ControlFlow, Range};
use std::slice;

use organizations::state::{Kind, Record};
use serde_json::value::RawValue;

use super::edits::{Edit, Edits, Key};
use super::layout::{self, RecordLine};
use super::line_error::LineError;
use super::lines::Lines;
use super::log::Change;
use super::new_file::NewFile;
use super::state_writer::StateWriter;

/// The size of a read of the old file, in bytes.
const BLOCK: usize = 256 * 1024;

/// The size of a read where only the lines around an edit are looked at, in bytes.
const AROUND: usize = 8 * 1024;

/// Writes the lines of the old file with the edits applied, and returns which records changed.
pub(super) fn merge(
    lines: &Lines,
    edits: &Edits,
    writer: StateWriter<'_>,
    new_file: &NewFile<'_>,
) -> Result<Vec<Change>, LineError> {
    let mut merge = Merge {
        writer,
        new_file,
        edits: edits.iter().peekable(),
        kinds: Kind::ALL.iter(),
        position: Position::Between,
        previous: Vec::new(),
        is_continued: false,
        changes: Vec::new(),
        skips: lines.source().is_better_copied(edits.len()),
        is_near: false,
    };
    let mut at = lines.start();
    while at < lines.length() {
        if merge.may_skip() {
            let Some(next) = merge.edits.peek().copied() else {
                return merge.copy_rest(lines, at);
            };
            at = merge.skip(lines, at, next)?;
        }
        at = merge.go_on(lines, at)?;
    }
    merge.end()
}

/// A merge under way.
struct Merge<'a> {
    writer: StateWriter<'a>,
    new_file: &'a NewFile<'a>,
    edits: Peekable<btree_map::Iter<'a, Key, Option<Box<Record>>>>,
    /// The kinds whose sections are still to come.
    kinds: slice::Iter<'static, Kind>,
    position: Position,
    /// The id on the line before; empty at the start of a section, and behind lines that were skipped.
    previous: Vec<u8>,
    /// Whether another record may follow.
    is_continued: bool,
    changes: Vec<Change>,
    /// Whether lines are skipped: copied unseen up to the next edit.
    skips: bool,
    /// Whether none are to be skipped before the next edit is made.
    is_near: bool,
}

/// The position of a line in the old file: between sections, within one, or at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    Between,
    Within(Kind),
    End,
}

impl Merge<'_> {
    /// Tells whether lines may be skipped from here on: a record follows, and the next edit was not looked for yet.
    fn may_skip(&self) -> bool {
        self.skips
            && !self.is_near
            && self.is_continued
            && matches!(self.position, Position::Within(_))
    }

    /// Copies the lines up to those around the next edit, and returns the offset behind them.
    fn skip(
        &mut self,
        lines: &Lines,
        at: u64,
        ((kind, id), _): Edit<'_>,
    ) -> Result<u64, LineError> {
        self.is_near = true;
        let place = lines.place_before((*kind, id.as_bytes()))?;
        let Some(place) = place.filter(|place| place.start > at) else {
            return Ok(at);
        };
        let until = place.end_before();
        let copy = self
            .writer
            .stretch(place.is_first, |out| lines.source().copy(at..until, out));
        self.new_file.check(copy)?;
        while self.position != Position::Within(place.kind) {
            let kind = self.kinds.next().ok_or(LineError::Layout)?;
            self.position = Position::Within(*kind);
        }
        self.previous.clear();
        Ok(place.start)
    }

    /// Copies all lines from one on, and ends the file.
    fn copy_rest(self, lines: &Lines, at: u64) -> Result<Vec<Change>, LineError> {
        let copy = |out: &mut _| lines.source().copy(at..lines.length(), out);
        self.new_file.check(self.writer.finish_with(copy))?;
        Ok(self.changes)
    }

    /// Merges lines from an offset on: to the end, or until lines may be skipped. Returns the offset behind them.
    fn go_on(&mut self, lines: &Lines, from: u64) -> Result<u64, LineError> {
        let block = if self.skips { AROUND } else { BLOCK };
        let mut at = from;
        lines.walk(from, block, &mut |start, lines| {
            let merged = self.lines(lines)?;
            at = start + merged as u64;
            Ok(if merged == lines.len() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            })
        })?;
        if at == from {
            return Err(LineError::Layout);
        }
        Ok(at)
    }

    /// Ends the new file as the old one ended.
    fn end(self) -> Result<Vec<Change>, LineError> {
        match self.position {
            Position::End => self.new_file.check(self.writer.finish())?,
            _ => return Err(LineError::Layout),
        }
        Ok(self.changes)
    }

    /// Merges lines of the old file, and returns the length of those that it went over: it stops where lines may
    /// be skipped.
    fn lines(&mut self, lines: &[u8]) -> Result<usize, LineError> {
        // The unchanged lines that are not copied yet, up to the end of the last one's record.
        let mut staying = 0..0;
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', lines) {
            let line = &lines[start..end];
            let next = end + 1;
            if line.starts_with(layout::RECORD) {
                let Some(record) = RecordLine::read(line) else {
                    return Err(LineError::Layout);
                };
                self.check_order(&record)?;
                let until = end - usize::from(record.is_continued);
                if self.is_met(record.id) {
                    self.copy(lines, staying)?;
                    let stays = self.edit(record)?;
                    staying = if stays { start..until } else { next..next };
                } else {
                    staying.end = until;
                }
            } else {
                self.copy(lines, staying)?;
                self.frame(line)?;
                staying = next..next;
            }
            start = next;
            if self.may_skip() {
                break;
            }
        }
        self.copy(lines, staying)?;
        Ok(start)
    }

    /// Checks that a record is within a section, and that its id is greater than the one before.
    ///
    /// Ids between two ids of a kind are of that kind, too, so only the first and the last are checked
    /// for their kind.
    fn check_order(&mut self, record: &RecordLine<'_>) -> Result<(), LineError> {
        let Position::Within(kind) = self.position else {
            return Err(LineError::Layout);
        };
        let is_of_kind = !self.previous.is_empty() || layout::kind(record.id) == Some(kind);
        if !self.is_continued || record.id <= &self.previous[..] || !is_of_kind {
            return Err(LineError::Layout);
        }
        self.is_continued = record.is_continued;
        self.previous.clear();
        self.previous.extend_from_slice(record.id);
        Ok(())
    }

    /// Tells whether edits come before a record or replace it.
    fn is_met(&mut self, record: &[u8]) -> bool {
        let position = self.position;
        let next = self.edits.peek();
        next.is_some_and(|edit| is_due(position, edit, record))
    }

    /// Writes the edits that come before a record or replace it, and tells whether it stays.
    fn edit(&mut self, record: RecordLine<'_>) -> Result<bool, LineError> {
        let position = self.position;
        let due = |edit: &Edit<'_>| is_due(position, edit, record.id);
        while let Some(edit) = self.edits.next_if(due) {
            let ((_, id), _) = edit;
            if id.as_bytes() == record.id {
                let saved = serde_json::from_slice(record.json).map_err(|_| LineError::Layout)?;
                self.put(edit, Some(saved))?;
                return Ok(false);
            }
            self.put(edit, None)?;
        }
        Ok(true)
    }

    /// Merges a line that is no record: the start or end of a section, or the end of the file.
    fn frame(&mut self, line: &[u8]) -> Result<(), LineError> {
        self.position = match self.position {
            Position::Within(kind) if self.ends_section(kind, line) => {
                while let Some(edit) = self.edits.next_if(|((of, _), _)| *of == kind) {
                    self.put(edit, None)?;
                }
                Position::Between
            }
            Position::Between => match self.kinds.next() {
                Some(kind) if layout::opens_section(*kind, line) => {
                    self.new_file.check(self.writer.section(*kind))?;
                    self.previous.clear();
                    self.is_continued = true;
                    Position::Within(*kind)
                }
                None if layout::END.strip_suffix(b"\n") == Some(line) => Position::End,
                _ => return Err(LineError::Layout),
            },
            _ => return Err(LineError::Layout),
        };
        Ok(())
    }

    fn ends_section(&self, kind: Kind, line: &[u8]) -> bool {
        let last = &self.previous[..];
        let is_complete = !self.is_continued && layout::kind(last) == Some(kind);
        (last.is_empty() || is_complete)
            && line.strip_suffix(b",").unwrap_or(line) == layout::SECTION_END
    }

    /// Writes the record of an edit, if it isn't a deletion, and notes the change.
    fn put(
        &mut self,
        (key, edit): Edit<'_>,
        saved: Option<Box<RawValue>>,
    ) -> Result<(), LineError> {
        self.is_near = false;
        let change = self.writer.edit(key, edit.as_deref(), saved);
        self.changes.extend(self.new_file.check(change)?);
        Ok(())
    }

    fn copy(&mut self, lines: &[u8], staying: Range<usize>) -> Result<(), LineError> {
        Ok(self.new_file.check(self.writer.lines(&lines[staying]))?)
    }
}

/// Tells whether an edit comes before a record or replaces it.
fn is_due(position: Position, ((kind, id), _): &Edit<'_>, record: &[u8]) -> bool {
    position == Position::Within(*kind) && id.as_bytes() <= record
}

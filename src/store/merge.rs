//! A new state file from the lines of the old one and the edits.
//!
//! It makes one pass over the old file and checks the layout of every line. Unchanged lines are copied
//! as they are, many at once.

use std::collections::btree_map;
use std::io::Write;
use std::iter::Peekable;
use std::ops::Range;
use std::slice;

use organizations::state::{Kind, Record};
use serde_json::value::RawValue;

use super::layout::{self, RecordLine};
use super::line_error::LineError;
use super::lines::Lines;
use super::log::Change;
use super::new_file::NewFile;
use super::state::Edits;
use super::state_writer::{StateWriter, json};

/// The size of a read of the old file, in bytes.
const BLOCK: usize = 256 * 1024;

/// Writes the lines of the old file with the edits applied, and returns which records changed.
pub(super) fn merge<W: Write>(
    lines: &Lines,
    edits: &Edits,
    writer: StateWriter<W>,
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
    };
    lines.walk(BLOCK, &mut |lines| merge.lines(lines))?;
    match merge.position {
        Position::End => new_file.check(merge.writer.finish())?,
        _ => return Err(LineError::Layout),
    }
    Ok(merge.changes)
}

/// A merge under way.
struct Merge<'a, W> {
    writer: StateWriter<W>,
    new_file: &'a NewFile<'a>,
    edits: Peekable<btree_map::Iter<'a, (Kind, String), Option<Record>>>,
    /// The kinds whose sections are still to come.
    kinds: slice::Iter<'static, Kind>,
    position: Position,
    /// The id on the line before; empty at the start of a section.
    previous: Vec<u8>,
    /// Whether another record may follow.
    is_continued: bool,
    changes: Vec<Change>,
}

/// The position of a line in the old file: between sections, within one, or at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    Between,
    Within(Kind),
    End,
}

impl<W: Write> Merge<'_, W> {
    /// Merges lines of the old file.
    fn lines(&mut self, lines: &[u8]) -> Result<(), LineError> {
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
        }
        self.copy(lines, staying)
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
        while let Some(((kind, id), edit)) = self.edits.next_if(due) {
            if id.as_bytes() == record.id {
                let saved = serde_json::from_slice(record.json).map_err(|_| LineError::Layout)?;
                self.put(*kind, id, Some(saved), edit.as_ref())?;
                return Ok(false);
            }
            self.put(*kind, id, None, edit.as_ref())?;
        }
        Ok(true)
    }

    /// Merges a line that is no record: the start or end of a section, or the end of the file.
    fn frame(&mut self, line: &[u8]) -> Result<(), LineError> {
        self.position = match self.position {
            Position::Within(kind) if self.ends_section(kind, line) => {
                while let Some(((_, id), edit)) = self.edits.next_if(|((of, _), _)| *of == kind) {
                    self.put(kind, id, None, edit.as_ref())?;
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
        kind: Kind,
        id: &str,
        saved: Option<Box<RawValue>>,
        edit: Option<&Record>,
    ) -> Result<(), LineError> {
        let new = edit.map(json);
        if let Some(new) = &new {
            self.new_file.check(self.writer.record(id, new.get()))?;
        }
        self.changes.extend(Change::of_record(kind, id, saved, new));
        Ok(())
    }

    fn copy(&mut self, lines: &[u8], staying: Range<usize>) -> Result<(), LineError> {
        Ok(self.new_file.check(self.writer.lines(&lines[staying]))?)
    }
}

/// An edit: its key, and the new record; none if the record is deleted.
type Edit<'a> = (&'a (Kind, String), &'a Option<Record>);

/// Tells whether an edit comes before a record or replaces it.
fn is_due(position: Position, ((kind, id), _): &Edit<'_>, record: &[u8]) -> bool {
    position == Position::Within(*kind) && id.as_bytes() <= record
}

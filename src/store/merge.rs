//! A new state file from the lines of the old one and the edits.
//!
//! The old file is passed once, and every line of it is checked to be what it should be. Lines that
//! stay are written as they are, many at once.

use std::collections::btree_map;
use std::io::Write;
use std::iter::Peekable;
use std::ops::Range;
use std::slice;

use organizations::state::{Kind, Record};
use serde_json::value::RawValue;

use super::draft::Draft;
use super::layout::{self, RecordLine};
use super::line_error::LineError;
use super::lines::Lines;
use super::log::Change;
use super::scribe::{Scribe, json};
use super::state::Edits;

/// How much of the old file is read at once.
const BLOCK: usize = 256 * 1024;

/// Writes the lines of a file with edits, and returns which records that replaces.
pub(super) fn merge<W: Write>(
    lines: &Lines,
    edits: &Edits,
    scribe: Scribe<W>,
    draft: &Draft<'_>,
) -> Result<Vec<Change>, LineError> {
    let mut merge = Merge {
        scribe,
        draft,
        edits: edits.iter().peekable(),
        kinds: Kind::ALL.iter(),
        place: Place::Between,
        previous: Vec::new(),
        is_continued: false,
        changes: Vec::new(),
    };
    lines.walk(BLOCK, &mut |lines| merge.lines(lines))?;
    match merge.place {
        Place::End => draft.check(merge.scribe.finish())?,
        _ => return Err(LineError::Layout),
    }
    Ok(merge.changes)
}

/// A merge under way.
struct Merge<'a, W> {
    scribe: Scribe<W>,
    draft: &'a Draft<'a>,
    edits: Peekable<btree_map::Iter<'a, (Kind, String), Option<Record>>>,
    /// The kinds whose sections are still to come.
    kinds: slice::Iter<'static, Kind>,
    place: Place,
    /// The id of the line before.
    previous: Vec<u8>,
    /// Whether another record may follow it.
    is_continued: bool,
    changes: Vec<Change>,
}

/// Where in the old file a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Between,
    Within(Kind),
    End,
}

impl<W: Write> Merge<'_, W> {
    /// Passes lines of the old file.
    fn lines(&mut self, lines: &[u8]) -> Result<(), LineError> {
        // The lines that stay, up to the end of the last one's record.
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

    /// Checks that a record is where one may be, behind all that are below it.
    ///
    /// What stands between two ids of a kind is one too, so only the first and the last are looked at.
    fn check_order(&mut self, record: &RecordLine<'_>) -> Result<(), LineError> {
        let Place::Within(kind) = self.place else {
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

    /// Tells whether edits are due before a record or in its place.
    fn is_met(&mut self, record: &[u8]) -> bool {
        let place = self.place;
        let next = self.edits.peek();
        next.is_some_and(|edit| is_due(place, edit, record))
    }

    /// Writes the edits that are due before a record or in its place, and tells whether it stays.
    fn edit(&mut self, record: RecordLine<'_>) -> Result<bool, LineError> {
        let place = self.place;
        let due = |edit: &Edit<'_>| is_due(place, edit, record.id);
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

    /// Passes a line that is no record.
    fn frame(&mut self, line: &[u8]) -> Result<(), LineError> {
        self.place = match self.place {
            Place::Within(kind) if self.ends_section(kind, line) => {
                while let Some(((_, id), edit)) = self.edits.next_if(|((of, _), _)| *of == kind) {
                    self.put(kind, id, None, edit.as_ref())?;
                }
                Place::Between
            }
            Place::Between => match self.kinds.next() {
                Some(kind) if line == layout::section(*kind).as_bytes() => {
                    self.draft.check(self.scribe.section(*kind))?;
                    self.previous.clear();
                    self.is_continued = true;
                    Place::Within(*kind)
                }
                None if layout::END.strip_suffix(b"\n") == Some(line) => Place::End,
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

    /// Writes the outcome of an edit, and notes what it changes.
    fn put(
        &mut self,
        kind: Kind,
        id: &str,
        saved: Option<Box<RawValue>>,
        edit: Option<&Record>,
    ) -> Result<(), LineError> {
        let new = edit.map(json);
        if let Some(new) = &new {
            self.draft.check(self.scribe.record(id, new.get()))?;
        }
        self.changes.extend(Change::of_record(kind, id, saved, new));
        Ok(())
    }

    fn copy(&mut self, lines: &[u8], staying: Range<usize>) -> Result<(), LineError> {
        Ok(self.draft.check(self.scribe.lines(&lines[staying]))?)
    }
}

/// An edit: what it is sorted by, and the record if it is not to go.
type Edit<'a> = (&'a (Kind, String), &'a Option<Record>);

/// Tells whether an edit comes before a record or in its place.
fn is_due(place: Place, ((kind, id), _): &Edit<'_>, record: &[u8]) -> bool {
    place == Place::Within(*kind) && id.as_bytes() <= record
}

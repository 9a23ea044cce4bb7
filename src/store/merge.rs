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

use super::commit::json;
use super::draft::Draft;
use super::error::StoreError;
use super::history::Change;
use super::layout::{self, RecordLine};
use super::lines::Lines;
use super::scribe::Scribe;
use super::state::Edits;

/// How much of the old file is read at once.
const BLOCK: u64 = 256 * 1024;

/// Writes the lines of a file with edits, and returns which records that replaces.
pub(super) fn merge<W: Write>(
    lines: &Lines,
    edits: &Edits,
    scribe: Scribe<W>,
    draft: &Draft<'_>,
) -> Result<Vec<Change>, StoreError> {
    let mut merge = Merge {
        scribe,
        draft,
        edits: edits.iter().peekable(),
        kinds: Kind::ALL.iter(),
        place: Place::Between,
        previous: String::new(),
        is_continued: false,
        changes: Vec::new(),
    };
    lines.walk(BLOCK, &mut |lines| merge.lines(lines))?;
    match merge.place {
        Place::End => draft.check(merge.scribe.finish())?,
        _ => return Err(StoreError::Layout),
    }
    Ok(merge.changes)
}

/// The id of a record, and what is put there, if anything.
type Edit<'a> = (&'a (Kind, String), &'a Option<Record>);

/// Tells whether an edit is due before a record or in its place.
///
/// An id alone doesn't tell: edits of later sections may have lower ones.
fn is_due(((of, edited), _): &Edit<'_>, kind: Kind, id: &str) -> bool {
    (*of, edited.as_str()) <= (kind, id)
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
    previous: String,
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
    fn lines(&mut self, lines: &[u8]) -> Result<(), StoreError> {
        // The lines that stay, up to the end of the last one's record.
        let mut staying = 0..0;
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', lines) {
            let line = &lines[start..end];
            let next = end + 1;
            if line.starts_with(layout::RECORD) {
                let record = RecordLine::read(line)?;
                let until = end - usize::from(line.ends_with(b","));
                let kind = self.follow(line, record.id)?;
                if self
                    .edits
                    .peek()
                    .is_some_and(|edit| is_due(edit, kind, record.id))
                {
                    self.copy(lines, staying)?;
                    let stays = self.edit(kind, record)?;
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

    /// Returns the kind of a record, which must follow the last.
    fn follow(&mut self, line: &[u8], id: &str) -> Result<Kind, StoreError> {
        let Place::Within(kind) = self.place else {
            return Err(StoreError::Layout);
        };
        let follows = self.is_continued && id > self.previous.as_str();
        if !follows || Kind::of_id(id) != Some(kind) {
            return Err(StoreError::Layout);
        }
        self.is_continued = line.ends_with(b",");
        self.previous.clear();
        self.previous.push_str(id);
        Ok(kind)
    }

    /// Writes the edits that are due before a record or in its place, and tells whether it stays.
    fn edit(&mut self, kind: Kind, record: RecordLine<'_>) -> Result<bool, StoreError> {
        let due = |edit: &Edit<'_>| is_due(edit, kind, record.id);
        while let Some(((_, id), edit)) = self.edits.next_if(due) {
            if id == record.id {
                let saved = serde_json::from_slice(record.json).map_err(|_| StoreError::Layout)?;
                self.put(kind, id, Some(saved), edit.as_ref())?;
                return Ok(false);
            }
            self.put(kind, id, None, edit.as_ref())?;
        }
        Ok(true)
    }

    /// Passes a line that is no record.
    fn frame(&mut self, line: &[u8]) -> Result<(), StoreError> {
        self.place = match self.place {
            Place::Within(kind) if self.ends_section(line) => {
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
                _ => return Err(StoreError::Layout),
            },
            _ => return Err(StoreError::Layout),
        };
        Ok(())
    }

    fn ends_section(&self, line: &[u8]) -> bool {
        let is_complete = self.previous.is_empty() || !self.is_continued;
        is_complete && line.strip_suffix(b",").unwrap_or(line) == layout::SECTION_END
    }

    /// Writes the outcome of an edit, and notes what it changes.
    fn put(
        &mut self,
        kind: Kind,
        id: &str,
        saved: Option<Box<RawValue>>,
        edit: Option<&Record>,
    ) -> Result<(), StoreError> {
        let new = edit.map(json);
        if let Some(new) = &new {
            self.draft.check(self.scribe.record(id, new.get()))?;
        }
        self.changes
            .extend(Change::of(kind.section(), id, saved, new));
        Ok(())
    }

    fn copy(&mut self, lines: &[u8], staying: Range<usize>) -> Result<(), StoreError> {
        self.draft.check(self.scribe.lines(&lines[staying]))
    }
}
